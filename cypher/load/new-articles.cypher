// Articles of which the graph has no sentences, with their sentences and what these mention: nothing has to be looked for
// but the entities. rows: [{id, props, sentences: [{id, text, index, start, end, mentions: [{entity, start, end, type, name,
// text}]}]}]; text of a mention is left out where it is the name.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a += row.props
WITH a, row
UNWIND row.sentences AS sentence
CREATE (a)-[:CONTAINS]->(s:Sentence {
  id: sentence.id, text: sentence.text, index: sentence.index, start: sentence.start, end: sentence.end})
WITH s, sentence
CALL (s, sentence) {
  UNWIND sentence.mentions AS mention
  MATCH (e:Entity {id: mention.entity})
  CREATE (s)-[:MENTIONS {
    start: mention.start, end: mention.end, text: coalesce(mention.text, mention.name), type: mention.type, name: mention.name}]->(e)
  RETURN count(*) AS mentions
}
RETURN count(*) + sum(mentions) AS matched
