// Strongest co-mentions
// Pairs of entities that share the most sentences.
// @param name string = ""  one of the two; empty for all
// @param limit integer = 20  how many pairs
MATCH (a:Entity)<-[:MENTIONS]-(sentence:Sentence)-[:MENTIONS]->(b:Entity)
WHERE a.id < b.id AND a.scope IS NULL AND b.scope IS NULL AND ($name = '' OR toLower($name) IN [toLower(a.name), toLower(b.name), a.id, b.id])
WITH a, b, count(DISTINCT sentence) AS sentences
RETURN a.name AS first, b.name AS second, sentences
ORDER BY sentences DESC, first, second, a.id, b.id
LIMIT $limit
