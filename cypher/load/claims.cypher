// rows: [{id, subject, props}]; props are the claim's key and the same in every article that makes it.
UNWIND $batch.rows AS row
MATCH (subject:Entity {id: row.subject})
MERGE (c:Claim {id: row.id})
SET c += row.props
MERGE (c)-[:SUBJECT]->(subject)
RETURN count(*) AS matched
