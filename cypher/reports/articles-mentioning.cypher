// Articles that mention somebody or something
// Where a name comes up, how often, and the first sentence with it.
// @param name string  a person, an organisation or any other entity: name, alias or id
MATCH (entity:Entity)
WHERE toLower(entity.name) = toLower($name) OR entity.id = $name OR $name IN entity.aliases
MATCH (article:Article)-[:CONTAINS]->(sentence:Sentence)-[:MENTIONS]->(entity)
WITH entity, article, sentence
ORDER BY article.id, sentence.index
WITH entity, article, count(*) AS mentions, collect(sentence.text)[0] AS first
RETURN entity.name AS entity, article.title AS article, article.publishedAt AS published, mentions, first, article.url AS url
ORDER BY published DESC, article, entity
