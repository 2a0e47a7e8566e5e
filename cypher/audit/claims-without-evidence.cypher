// Claims that no sentence supports
MATCH (c:Claim)
WHERE NOT EXISTS { (c)-[:EVIDENCED_BY]->(:Sentence) }
RETURN c.id AS id
ORDER BY id
