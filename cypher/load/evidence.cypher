// rows: [{claim, sentence, start, end, extractor, props}]; props: text, phrase, confidence, speaker,
// attributedTo, and weak where it is too unsure for a fact edge.
UNWIND $batch.rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Sentence {id: row.sentence})
MERGE (c)-[e:EVIDENCED_BY {start: row.start, end: row.end, extractor: row.extractor}]->(s)
SET e += row.props
RETURN count(*) AS matched
