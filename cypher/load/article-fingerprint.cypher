// The fingerprint under which an article stands in the graph; no row when it is not there.
MATCH (a:Article {id: $article})
RETURN a.fingerprint AS fingerprint
