// Who states a claim, as its evidence says. Not by MERGE: that locks a speaker against all who link to it, and they may be
// waiting for our lock on the entities (entities-lock), which keeps others from adding the same already. claims: [id]
UNWIND $batch.claims AS id
MATCH (c:Claim {id: id})-[e:EVIDENCED_BY]->()
WHERE e.speaker IS NOT NULL
WITH DISTINCT c, e.speaker AS speaker
MATCH (s:Entity {id: speaker})
WHERE NOT EXISTS { (s)-[:STATED]->(c) }
CREATE (s)-[:STATED]->(c)
