// Articles of which the graph has no sentences, with all that hangs on them. Nothing is looked for but entities, articles and
// claims, each once: what links to them, or to sentences, names them by their place in their list, from 0. Fields go by
// their place, too, and what can be told is left out, because a server reads requests slowly.
//
// entities: [[id, kind, name]], in the order of ids. Those that the graph does not have are made, by the name given here. Loaders
// that run at once wait here for each other only where both would make the same entity, and do not lock each other out.
// Name and aliases are settled at the end (entities-lock).
// articles: [{id, props}]
// sentences: [[article, index, start, end, text, mentions: [[entity, start, end, name, text, type]]]]; name is left out where
// it is the text, text where it is that part of the sentence, and type where it is a name.
// kinds: [{props, types, about}], what many claims have alike: types has one where they are affirmed and asserted of two
// entities, and about is what their fact edges say.
// claims: [[id, subject, object, kind, confidence, phrase, evidence: [[sentence, start, end, extractor, confidence, phrase, text,
// speaker, attributedTo, weak]]]], in the order of ids; subject, object and speaker are entities; of evidence, confidence and phrase are left
// out where they are the claim's, and text where it is that part of the sentence.
//
// made lists the claims that were written. The others are there, perhaps from a loader at the same time, for which this one
// has waited.
CALL () {
  UNWIND range(0, size($batch.entities) - 1) AS place
  WITH place, $batch.entities[place] AS row
  MERGE (e:Entity {id: row[0]})
  ON CREATE SET e.name = row[2], e.aliases = [], e += CASE WHEN row[0] CONTAINS '@' THEN {scope: 'article'} ELSE {} END, e:$(row[1])
  WITH e ORDER BY place
  RETURN collect(e) AS entities
}
CALL () {
  UNWIND range(0, size($batch.articles) - 1) AS place
  WITH place, $batch.articles[place] AS row
  MATCH (a:Article {id: row.id})
  SET a += row.props
  WITH a ORDER BY place
  RETURN collect(a) AS articles
}
CALL (entities, articles) {
  UNWIND range(0, size($batch.sentences) - 1) AS place
  WITH entities, place, $batch.sentences[place] AS row, articles[$batch.sentences[place][0]] AS a
  CREATE (a)-[:CONTAINS]->(s:Sentence {
    id: $batch.articles[row[0]].id + '#' + toString(row[1]), text: row[4], index: row[1], start: row[2], end: row[3]})
  WITH entities, place, row, s
  CALL (entities, row, s) {
    UNWIND row[5] AS mention
    WITH s, mention, entities[mention[0]] AS e,
      coalesce(mention[4], substring(row[4], mention[1] - row[2], mention[2] - mention[1])) AS text
    CREATE (s)-[:MENTIONS {
      start: mention[1], end: mention[2], text: text, type: coalesce(mention[5], 'name'), name: coalesce(mention[3], text)}]->(e)
    RETURN count(*) AS mentions
  }
  WITH s, mentions ORDER BY place
  RETURN collect(s) AS sentences, sum(mentions) AS mentioned
}
CALL (entities, sentences) {
  UNWIND $batch.claims AS row
  MERGE (c:Claim {id: row[0]})
  WITH entities, sentences, row, c, $batch.kinds[row[3]] AS kind, entities[row[1]] AS subject
  WHERE c.predicate IS NULL
  CREATE (c)-[:SUBJECT]->(subject)
  SET c += kind.props, c.phrase = row[5], c.confidence = row[4], c.support = size(row[6])
  WITH entities, sentences, row, c, kind, subject
  CALL (sentences, row, c) {
    UNWIND row[6] AS evidence
    WITH row, c, evidence, sentences[evidence[0]] AS s, $batch.sentences[evidence[0]] AS sentence
    CREATE (c)-[:EVIDENCED_BY {
      start: evidence[1], end: evidence[2], extractor: evidence[3],
      text: coalesce(evidence[6], substring(sentence[4], evidence[1] - sentence[2], evidence[2] - evidence[1])),
      phrase: coalesce(evidence[5], row[5]), confidence: coalesce(evidence[4], row[4]),
      speaker: $batch.entities[evidence[7]][0], attributedTo: evidence[8], weak: evidence[9]}]->(s)
    RETURN count(*) AS cited
  }
  CALL (entities, row, c, kind, subject) {
    UNWIND row[2] AS place
    WITH row, c, kind, subject, entities[place] AS object
    CREATE (c)-[:OBJECT]->(object)
    FOREACH (type IN kind.types |
      CREATE (subject)-[fact:$(type) {claim: row[0]}]->(object)
      SET fact += kind.about, fact.support = size(row[6]), fact.confidence = row[4])
    RETURN count(*) AS linked
  }
  RETURN count(*) + sum(cited) + sum(linked) AS stated, collect(row[0]) AS made
}
RETURN size(entities) + size(articles) + size(sentences) + mentioned + stated AS matched, made
