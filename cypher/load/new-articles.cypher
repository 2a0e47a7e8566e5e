// Articles of which the graph has no sentences, with their sentences and what these mention: nothing has to be looked for
// but the entities. Fields go by their place and what can be told is left out, because a server reads requests slowly.
// rows: [{id, props, sentences: [[index, start, end, text, mentions: [[entity, start, end, name, text, type]]]]}]; name is
// left out where it is the text, text where it is that part of the sentence, and type where it is a name.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a += row.props
WITH a, row
UNWIND row.sentences AS sentence
CREATE (a)-[:CONTAINS]->(s:Sentence {
  id: row.id + '#' + toString(sentence[0]), text: sentence[3], index: sentence[0], start: sentence[1], end: sentence[2]})
WITH s, sentence
CALL (s, sentence) {
  UNWIND sentence[4] AS mention
  MATCH (e:Entity {id: mention[0]})
  WITH s, e, mention, coalesce(mention[4], substring(sentence[3], mention[1] - sentence[1], mention[2] - mention[1])) AS text
  CREATE (s)-[:MENTIONS {
    start: mention[1], end: mention[2], text: text, type: coalesce(mention[5], 'name'), name: coalesce(mention[3], text)}]->(e)
  RETURN count(*) AS mentions
}
RETURN count(*) + sum(mentions) AS matched
