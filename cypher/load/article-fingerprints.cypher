// The fingerprints under which articles stand in the graph; no row for those that are not there. articles: [id]
UNWIND $batch.articles AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.fingerprint AS fingerprint
