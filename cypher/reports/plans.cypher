// What is planned, possible or under a condition
// Claims about what has not happened, or may not: none of them is a fact edge.
// @param name string = ""  a subject or object; empty for all
// @param modality string = ""  planned, possible or conditional; empty for all
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
WHERE claim.modality <> 'asserted' AND ($modality = '' OR claim.modality = $modality)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH claim, subject, object
WHERE $name = '' OR toLower($name) IN [toLower(subject.name), toLower(coalesce(object.name, ''))]
MATCH (claim)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH claim, subject, object, evidence, sentence
ORDER BY sentence.id, evidence.start
WITH claim, subject, object, collect(evidence.text)[0] AS words
RETURN claim.modality AS modality, subject.name AS subject, claim.predicate AS relation, coalesce(object.name, claim.value) AS object,
       claim.polarity AS polarity, coalesce(claim.time, claim.validFrom, claim.by) AS time, words
ORDER BY modality, subject, relation, object, polarity, time, words
