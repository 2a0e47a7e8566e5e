// What a claim owes to its evidence, from all articles: the same in whatever order they came. claims: [id]
UNWIND $batch.claims AS id
MATCH (c:Claim {id: id})-[e:EVIDENCED_BY]->()
WITH c, min(e.phrase) AS phrase, max(e.confidence) AS confidence, count(e) AS support
SET c.phrase = phrase, c.confidence = confidence, c.support = support
