// An article by its id or its address; no row when it is not there.
MATCH (a:Article)
WHERE a.id = $named OR a.url = $named
RETURN a.id AS id
ORDER BY id
LIMIT 1
