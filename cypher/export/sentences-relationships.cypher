// What leads from some of the sentences to nodes of the graph. ids: [id]
UNWIND $ids AS id
MATCH (:Sentence {id: id})-[r]->(end)
WHERE end:Article OR end:Sentence OR end:Entity OR end:Claim
RETURN id, type(r) AS type, labels(end) AS endLabels, end.id AS endId, properties(r) AS properties
