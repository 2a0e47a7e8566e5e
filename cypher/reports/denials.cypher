// What is not so
// Claims that are negated: none of them is a fact edge. What is planned or only possible has its own reports.
// @param name string = ""  a subject or object; empty for all
MATCH (claim:Claim {polarity: 'negated'})-[:SUBJECT]->(subject:Entity)
WHERE claim.modality = 'asserted'
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH claim, subject, object
WHERE $name = '' OR toLower($name) IN [toLower(subject.name), toLower(coalesce(object.name, ''))]
MATCH (claim)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH claim, subject, object, evidence, sentence
ORDER BY sentence.id, evidence.start
WITH claim, subject, object, collect(evidence.text)[0] AS words, collect(evidence.attributedTo)[0] AS speaker
RETURN subject.name AS subject, claim.predicate AS relation, coalesce(object.name, claim.value) AS object,
       claim.time AS time, speaker, words
ORDER BY subject, relation, object, time, words
