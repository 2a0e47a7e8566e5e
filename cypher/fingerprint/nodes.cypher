// All nodes of the graph, for its fingerprint.
MATCH (n)
WHERE n:Article OR n:Sentence OR n:Entity OR n:Claim
RETURN labels(n) AS labels, properties(n) AS properties
