// All facts
// Every fact edge between things with names, best supported first.
// @param limit integer = 50  how many
MATCH (subject:Entity)-[fact]->(object:Entity)
WHERE fact.claim IS NOT NULL AND subject.scope IS NULL AND object.scope IS NULL
RETURN subject.name AS subject, type(fact) AS relation, object.name AS object, coalesce(fact.time, fact.validFrom) AS time,
       fact.support AS support, fact.confidence AS confidence
ORDER BY support DESC, confidence DESC, subject, relation, object, time
LIMIT $limit
