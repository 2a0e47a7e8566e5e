// Tells the fingerprints under which articles stand in the graph; null for those that are new. Articles that do not stand
// under the fingerprint given are kept from other loaders until the transaction ends, and told as they are under that lock.
// articles: [{id, fingerprint}], in the order of ids.
UNWIND $batch.articles AS row
CALL (row) {
  OPTIONAL MATCH (a:Article {id: row.id})
  WHERE a.fingerprint = row.fingerprint
  RETURN count(a) AS same
}
CALL (row, same) {
  WITH row, same
  WHERE same = 0
  MERGE (a:Article {id: row.id})
  SET a:Article
  RETURN collect(a.fingerprint) AS found
}
RETURN row.id AS id, CASE same WHEN 1 THEN row.fingerprint ELSE found[0] END AS fingerprint
