// Entities that nothing mentions and no claim speaks of
MATCH (e:Entity)
WHERE NOT EXISTS { (:Sentence)-[:MENTIONS]->(e) } AND NOT EXISTS { (:Claim)-[:SUBJECT|OBJECT]->(e) }
RETURN e.id AS id
ORDER BY id
