// How two entities are connected
// The shortest chains of facts from one to the other, at most six long.
// @param from string  name, alias or id
// @param to string  name, alias or id
// @param limit integer = 10  how many chains
MATCH (a:Entity), (b:Entity)
WHERE (toLower(a.name) = toLower($from) OR a.id = $from OR $from IN a.aliases)
  AND (toLower(b.name) = toLower($to) OR b.id = $to OR $to IN b.aliases)
  AND a <> b
MATCH path = allShortestPaths((a)-[*..6]-(b))
WHERE all(fact IN relationships(path) WHERE fact.claim IS NOT NULL) AND all(node IN nodes(path) WHERE node.scope IS NULL)
RETURN DISTINCT [node IN nodes(path) | node.name] AS through, [fact IN relationships(path) | type(fact)] AS relations,
       length(path) AS length
ORDER BY length, through, relations
LIMIT $limit
