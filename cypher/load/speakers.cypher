// Who states a claim, as its evidence says. claims: [id]
UNWIND $claims AS id
MATCH (c:Claim {id: id})-[e:EVIDENCED_BY]->()
WHERE e.speaker IS NOT NULL
WITH DISTINCT c, e.speaker AS speaker
MATCH (s:Entity {id: speaker})
MERGE (s)-[:STATED]->(c)
