// What is not so, or not yet
// Claims that are negated, planned, possible or conditional: none of them is a fact edge.
// @param name string = ""  a subject or object; empty for all
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
WHERE claim.polarity = 'negated' OR claim.modality <> 'asserted'
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH claim, subject, object
WHERE $name = '' OR toLower($name) IN [toLower(subject.name), toLower(coalesce(object.name, ''))]
MATCH (claim)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH claim, subject, object, evidence, sentence
ORDER BY sentence.id, evidence.start
WITH claim, subject, object, collect(evidence.text)[0] AS words
RETURN subject.name AS subject, claim.predicate AS relation, coalesce(object.name, claim.value) AS object,
       claim.polarity AS polarity, claim.modality AS modality, claim.time AS time, words
ORDER BY subject, relation, object, polarity, modality, time, words
