// An article by its id or its address; no row when it is not there.
MATCH (a:Article)
WHERE a.id = $batch.named OR a.url = $batch.named
RETURN a.id AS id
ORDER BY id
LIMIT 1
