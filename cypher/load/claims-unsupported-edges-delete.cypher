// Fact edges of claims that no sentence supports any more. claims: [id]
UNWIND $batch.claims AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(subject:Entity)
WHERE NOT EXISTS { (c)-[:EVIDENCED_BY]->(:Sentence) }
MATCH (c)-[:OBJECT]->(object:Entity)
MATCH (subject)-[fact]->(object)
WHERE fact.claim = id
DELETE fact
