// Claims without exactly one subject
MATCH (c:Claim)
WHERE COUNT { (c)-[:SUBJECT]->(:Entity) } <> 1
RETURN c.id AS id
ORDER BY id
