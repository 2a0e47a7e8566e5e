// Some of the sentences, by their keys. ids: [id]
UNWIND $ids AS id
MATCH (n:Sentence {id: id})
RETURN id, labels(n) AS labels, properties(n) AS properties
