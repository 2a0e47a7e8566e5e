// Some of the articles, by their keys. ids: [id]
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN id, labels(n) AS labels, properties(n) AS properties
