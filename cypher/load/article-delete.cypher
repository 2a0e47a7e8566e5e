MATCH (a:Article {id: $batch.article})
DETACH DELETE a
