// Fact edges that no affirmed and asserted claim of the same two entities stands behind
MATCH (subject:Entity)-[fact]->(object:Entity)
WHERE fact.claim IS NOT NULL
OPTIONAL MATCH (c:Claim {id: fact.claim})
WITH subject, fact, object, c
WHERE c IS NULL OR c.polarity <> 'affirmed' OR c.modality <> 'asserted' OR c.predicate <> type(fact)
   OR NOT EXISTS { (c)-[:SUBJECT]->(subject) } OR NOT EXISTS { (c)-[:OBJECT]->(object) }
RETURN DISTINCT fact.claim AS id
ORDER BY id
