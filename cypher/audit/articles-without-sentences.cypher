// Articles without a sentence
MATCH (a:Article)
WHERE NOT EXISTS { (a)-[:CONTAINS]->(:Sentence) }
RETURN a.id AS id
ORDER BY id
