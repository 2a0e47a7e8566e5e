// All relationships of the graph, for its fingerprint.
MATCH (a)-[r]->(b)
WHERE (a:Article OR a:Sentence OR a:Entity OR a:Claim) AND (b:Article OR b:Sentence OR b:Entity OR b:Claim)
RETURN labels(a) AS startLabels, a.id AS startId, type(r) AS type, labels(b) AS endLabels, b.id AS endId, properties(r) AS properties
