// Affirmed and asserted claims of two entities without their fact edge
MATCH (subject:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(object:Entity)
WHERE c.polarity = 'affirmed' AND c.modality = 'asserted'
  AND EXISTS { MATCH (c)-[evidence:EVIDENCED_BY]->() WHERE evidence.weak IS NULL }
  AND NOT EXISTS { MATCH (subject)-[fact]->(object) WHERE fact.claim = c.id AND type(fact) = c.predicate }
RETURN c.id AS id
ORDER BY id
