// A first look: who and what has the most facts
MATCH (hub:Entity)-[fact]-(other:Entity) WHERE fact.claim IS NOT NULL AND hub.scope IS NULL AND other.scope IS NULL
WITH hub, count(fact) AS facts ORDER BY facts DESC, hub.id LIMIT 12
MATCH (hub)-[fact]-(other:Entity) WHERE fact.claim IS NOT NULL AND other.scope IS NULL
WITH DISTINCT fact ORDER BY fact.support DESC, fact.claim LIMIT 60
WITH startNode(fact) AS subject, fact, endNode(fact) AS object
RETURN subject, fact, object ORDER BY subject.id, object.id, fact.claim
