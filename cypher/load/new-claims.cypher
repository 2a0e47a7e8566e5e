// Claims that the graph does not have, with all that hangs on them: nothing has to be looked for but entities and sentences.
// rows: [{id, subject, props, objects: [id], facts: [type], about, evidence: [{sentence, start, end, extractor, text, phrase,
// confidence, speaker, attributedTo}]}]; objects has at most one, and facts one where the claim is affirmed and asserted of
// two entities; about: properties of the fact edge.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
CALL (row) {
  UNWIND row.evidence AS evidence
  RETURN min(evidence.phrase) AS phrase, max(evidence.confidence) AS confidence, count(*) AS support
}
CREATE (c:Claim {id: row.id})-[:SUBJECT]->(subject)
SET c += row.props, c.phrase = phrase, c.confidence = confidence, c.support = support
WITH row, c, subject, confidence, support
CALL (row, c) {
  UNWIND row.evidence AS evidence
  MATCH (s:Sentence {id: evidence.sentence})
  CREATE (c)-[:EVIDENCED_BY {
    start: evidence.start, end: evidence.end, extractor: evidence.extractor, text: evidence.text, phrase: evidence.phrase,
    confidence: evidence.confidence, speaker: evidence.speaker, attributedTo: evidence.attributedTo}]->(s)
  RETURN count(*) AS cited
}
CALL (row, c, subject, confidence, support) {
  UNWIND row.objects AS id
  MATCH (object:Entity {id: id})
  CREATE (c)-[:OBJECT]->(object)
  FOREACH (type IN row.facts |
    CREATE (subject)-[fact:$(type) {claim: row.id}]->(object)
    SET fact += row.about, fact.support = support, fact.confidence = confidence)
  RETURN count(*) AS linked
}
RETURN count(*) + sum(cited) + sum(linked) AS matched
