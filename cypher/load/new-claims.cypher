// Claims that the graph does not have, with all that hangs on them: nothing has to be looked for but entities and sentences.
// made lists them; the others are there, perhaps from a loader at the same time, for which this one has waited. Fields go by
// their place and what can be told is left out, because a server reads requests slowly.
// kinds: [{props, types, about}], what many claims have alike: types has one where they are affirmed and asserted of two
// entities, and about is what their fact edges say.
// rows: [[id, subject, object, kind, confidence, phrase, evidence: [[sentence, start, end, extractor, confidence, phrase, text,
// speaker, attributedTo]]]], in the order of ids; kind is a place in kinds; of evidence, confidence and phrase are left out
// where they are the claim's, and text where it is that part of the sentence.
UNWIND $rows AS row
MERGE (c:Claim {id: row[0]})
WITH row, c, $kinds[row[3]] AS kind
WHERE c.predicate IS NULL
MATCH (subject:Entity {id: row[1]})
CREATE (c)-[:SUBJECT]->(subject)
SET c += kind.props, c.phrase = row[5], c.confidence = row[4], c.support = size(row[6])
WITH row, c, kind, subject
CALL (row, c) {
  UNWIND row[6] AS evidence
  MATCH (s:Sentence {id: evidence[0]})
  CREATE (c)-[:EVIDENCED_BY {
    start: evidence[1], end: evidence[2], extractor: evidence[3],
    text: coalesce(evidence[6], substring(s.text, evidence[1] - s.start, evidence[2] - evidence[1])),
    phrase: coalesce(evidence[5], row[5]), confidence: coalesce(evidence[4], row[4]),
    speaker: evidence[7], attributedTo: evidence[8]}]->(s)
  RETURN count(*) AS cited
}
CALL (row, c, kind, subject) {
  UNWIND row[2] AS id
  MATCH (object:Entity {id: id})
  CREATE (c)-[:OBJECT]->(object)
  FOREACH (type IN kind.types |
    CREATE (subject)-[fact:$(type) {claim: row[0]}]->(object)
    SET fact += kind.about, fact.support = size(row[6]), fact.confidence = row[4])
  RETURN count(*) AS linked
}
RETURN count(*) + sum(cited) + sum(linked) AS matched, collect(row[0]) AS made
