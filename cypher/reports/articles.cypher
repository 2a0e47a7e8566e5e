// What has been loaded
// Articles with the number of their sentences, entities and claims.
MATCH (article:Article)
OPTIONAL MATCH (article)-[:CONTAINS]->(sentence:Sentence)
OPTIONAL MATCH (sentence)-[:MENTIONS]->(entity:Entity)
OPTIONAL MATCH (claim:Claim)-[:EVIDENCED_BY]->(sentence)
RETURN article.id AS id, article.title AS title, article.site AS site, article.publishedAt AS published,
       count(DISTINCT sentence) AS sentences, count(DISTINCT entity) AS entities, count(DISTINCT claim) AS claims
ORDER BY published DESC, title, id
