// Where articles contradict each other
// One says yes what another denies, or two give different values of what has only one: a birthday, a founding day, a seat.
// @param name string = ""  a subject; empty for all
CALL () {
  MATCH (yes:Claim {polarity: 'affirmed', modality: 'asserted'})-[:SUBJECT]->(subject:Entity)<-[:SUBJECT]-(no:Claim {polarity: 'negated', modality: 'asserted'})
  WHERE yes.predicate = no.predicate AND subject.scope IS NULL
  OPTIONAL MATCH (yes)-[:OBJECT]->(a:Entity)
  OPTIONAL MATCH (no)-[:OBJECT]->(b:Entity)
  WITH subject, yes, no, a, b
  WHERE coalesce(a.id, yes.value) = coalesce(b.id, no.value)
    AND (yes.time IS NULL OR no.time IS NULL OR yes.time = no.time)
  RETURN subject, yes AS first, no AS second, 'denied' AS kind
  UNION
  MATCH (first:Claim {polarity: 'affirmed', modality: 'asserted'})-[:SUBJECT]->(subject:Entity)<-[:SUBJECT]-(second:Claim {polarity: 'affirmed', modality: 'asserted'})
  WHERE first.predicate = second.predicate AND first.predicate IN ['BORN_ON', 'DIED_ON', 'FOUNDED_ON', 'BORN_IN', 'HEADQUARTERED_IN'] AND first.id < second.id AND subject.scope IS NULL
  OPTIONAL MATCH (first)-[:OBJECT]->(a:Entity)
  OPTIONAL MATCH (second)-[:OBJECT]->(b:Entity)
  WITH subject, first, second, coalesce(a.id, first.value) AS one, coalesce(b.id, second.value) AS other
  WHERE one <> other AND NOT one STARTS WITH other AND NOT other STARTS WITH one AND first.validTo IS NULL AND second.validTo IS NULL
  RETURN subject, first, second, 'different' AS kind
}
WITH subject, first, second, kind
WHERE $name = '' OR toLower($name) IN [toLower(subject.name), subject.id] OR $name IN subject.aliases
MATCH (first)-[:EVIDENCED_BY]->(one:Sentence), (second)-[:EVIDENCED_BY]->(other:Sentence)
WITH subject, first, second, kind, min(one.text) AS says, min(other.text) AS against
RETURN subject.name AS subject, first.predicate AS relation, kind, says, against
ORDER BY subject, relation, kind, says, against
