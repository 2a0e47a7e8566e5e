// Support and confidence of fact edges, from the claims behind them; an edge that only weak evidence is left for goes.
// claims: [id]
UNWIND $batch.claims AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
WITH id, c, subject, object // so that the facts of the one with fewer are looked through
MATCH (subject)-[fact]->(object)
WHERE fact.claim = id
SET fact.support = c.support, fact.confidence = c.confidence
WITH c, fact
WHERE NOT EXISTS { MATCH (c)-[evidence:EVIDENCED_BY]->() WHERE evidence.weak IS NULL }
DELETE fact
