// What several articles say
// Claims that sentences of at least two articles support, most first.
// @param name string = ""  a subject or object; empty for all
// @param limit integer = 50  how many
MATCH (claim:Claim)-[:EVIDENCED_BY]->(:Sentence)<-[:CONTAINS]-(article:Article)
WITH claim, count(DISTINCT article) AS articles, collect(DISTINCT coalesce(article.site, article.title)) AS sources
WHERE articles > 1
MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH claim, articles, sources, subject, object
WHERE $name = '' OR toLower($name) IN [toLower(subject.name), toLower(coalesce(object.name, ''))]
UNWIND sources AS source
WITH claim, articles, subject, object, source
ORDER BY source
WITH claim, articles, subject, object, collect(source) AS sources
RETURN articles, subject.name AS subject, claim.predicate AS relation, coalesce(object.name, claim.value) AS object,
       claim.polarity AS polarity, claim.modality AS modality, coalesce(claim.time, claim.validFrom) AS time, sources
ORDER BY articles DESC, subject, relation, object, polarity, modality, time
LIMIT $limit
