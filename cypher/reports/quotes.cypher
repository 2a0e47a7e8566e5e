// Statements by speaker
// What people and organisations said, in the article's words.
// @param speaker string = ""  who; empty for all
MATCH (who:Entity)<-[:SUBJECT]-(claim:Claim {predicate: 'SAID'})
WHERE $speaker = '' OR toLower($speaker) IN [toLower(who.name), who.id] OR $speaker IN who.aliases
MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)<-[:CONTAINS]-(article:Article)
WITH who, claim, min(article.publishedAt) AS published, min(article.title) AS article
RETURN who.name AS speaker, claim.value AS said, published, article
ORDER BY speaker, published, said
