// What an article supports: the claims its sentences are evidence for and the entities they mention or speak of.
MATCH (:Article {id: $batch.article})-[:CONTAINS]->(s:Sentence)
OPTIONAL MATCH (s)-[:MENTIONS]->(e:Entity)
OPTIONAL MATCH (c:Claim)-[:EVIDENCED_BY]->(s)
OPTIONAL MATCH (c)-[:SUBJECT|OBJECT]->(argument:Entity)
WITH collect(DISTINCT e.id) AS mentioned, collect(DISTINCT argument.id) AS arguments, collect(DISTINCT c.id) AS claims
RETURN mentioned, arguments, claims
