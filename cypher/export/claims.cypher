// Some of the claims, by their keys. ids: [id]
UNWIND $ids AS id
MATCH (n:Claim {id: id})
RETURN id, labels(n) AS labels, properties(n) AS properties
