// Sentences that are in no article
MATCH (s:Sentence)
WHERE NOT EXISTS { (:Article)-[:CONTAINS]->(s) }
RETURN s.id AS id
ORDER BY id
