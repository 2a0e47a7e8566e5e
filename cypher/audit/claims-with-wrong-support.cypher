// Claims whose support is not the number of their evidence
MATCH (c:Claim)
WHERE c.support <> COUNT { (c)-[:EVIDENCED_BY]->(:Sentence) }
RETURN c.id AS id
ORDER BY id
