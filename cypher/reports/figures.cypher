// Figures, and who gives them
// Sums, counts and shares that are said of somebody or something.
// @param name string = ""  a subject; empty for all
// @param limit integer = 100  how many
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)
WHERE claim.polarity = 'affirmed' AND (claim.amount IS NOT NULL OR claim.count IS NOT NULL OR claim.percent IS NOT NULL OR claim.value =~ '.*[0-9].*')
  AND NOT claim.predicate IN ['SAID', 'BORN_ON', 'DIED_ON', 'FOUNDED_ON']
  AND ($name = '' OR toLower($name) IN [toLower(subject.name), subject.id] OR $name IN subject.aliases)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH subject, claim, object, evidence, sentence
ORDER BY sentence.id, evidence.start
WITH subject, claim, object, collect(evidence.attributedTo)[0] AS speaker, collect(evidence.text)[0] AS words
RETURN subject.name AS subject, claim.predicate AS relation, coalesce(object.name, claim.value) AS of,
       CASE WHEN claim.amount IS NOT NULL THEN toString(claim.amount) + ' ' + coalesce(claim.currency, '') ELSE toString(coalesce(claim.count, claim.percent)) END AS figure,
       claim.modality AS modality, coalesce(claim.time, claim.validFrom) AS time, speaker, words
ORDER BY subject, relation, of, figure, modality, time, words
LIMIT $limit
