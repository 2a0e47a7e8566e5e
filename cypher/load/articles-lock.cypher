// Keeps other loaders off these articles until the transaction ends, and tells the fingerprints under which they stand;
// null for those that are new. articles: [id], in order.
UNWIND $batch.articles AS id
MERGE (a:Article {id: id})
SET a:Article
RETURN a.id AS id, a.fingerprint AS fingerprint
