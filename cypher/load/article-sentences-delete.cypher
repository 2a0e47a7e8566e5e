// Takes an article's sentences out, and with them its mentions and evidence.
MATCH (:Article {id: $batch.article})-[:CONTAINS]->(s:Sentence)
DETACH DELETE s
