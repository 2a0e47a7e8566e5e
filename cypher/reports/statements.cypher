// Who said what
// Claims with a speaker of their own: what the article reports rather than asserts.
// @param speaker string = ""  who; empty for all
MATCH (who:Entity)-[:STATED]->(claim:Claim)-[:SUBJECT]->(subject:Entity)
WHERE $speaker = '' OR toLower($speaker) IN [toLower(who.name), who.id] OR $speaker IN who.aliases
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WHERE evidence.speaker = who.id
WITH who, claim, subject, object, evidence, sentence
ORDER BY sentence.id, evidence.start
WITH who, claim, subject, object, collect(evidence.text)[0] AS words
RETURN who.name AS speaker, subject.name AS subject, claim.predicate AS relation, coalesce(object.name, claim.value) AS object,
       claim.polarity AS polarity, claim.modality AS modality, words
ORDER BY speaker, subject, relation, object, words
