// Entities that nothing mentions and no claim speaks of any more. entities: [id]
UNWIND $batch.entities AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (:Sentence)-[:MENTIONS]->(e) } AND NOT EXISTS { (:Claim)-[:SUBJECT|OBJECT]->(e) }
DETACH DELETE e
