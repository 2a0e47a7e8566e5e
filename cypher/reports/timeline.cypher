// A person's timeline
// What is said of somebody or something, in order of time, each with its sentence; what has no time of its own stands at the day of its article.
// @param name string  a person, an organisation or any other entity: name, alias or id
MATCH (who:Entity)
WHERE toLower(who.name) = toLower($name) OR who.id = $name OR $name IN who.aliases
MATCH (who)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)<-[:CONTAINS]-(article:Article)
WITH claim, subject, object, sentence, article
ORDER BY article.id, sentence.index
WITH claim, subject, object, collect(sentence.text)[0] AS evidence, min(article.publishedAt) AS published
RETURN coalesce(claim.time, claim.validFrom, claim.validTo) AS time, published, subject.name AS subject, claim.predicate AS relation,
       coalesce(object.name, claim.value) AS object, claim.polarity AS polarity, claim.modality AS modality, evidence
ORDER BY coalesce(time, published), subject, relation, object, polarity, modality
