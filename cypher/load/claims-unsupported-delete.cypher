// Claims that no sentence supports any more. claims: [id]
UNWIND $batch.claims AS id
MATCH (c:Claim {id: id})
WHERE NOT EXISTS { (c)-[:EVIDENCED_BY]->(:Sentence) }
DETACH DELETE c
