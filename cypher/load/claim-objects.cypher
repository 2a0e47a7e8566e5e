// rows: [{id, object}], for claims whose object is an entity.
UNWIND $batch.rows AS row
MATCH (c:Claim {id: row.id})
MATCH (object:Entity {id: row.object})
MERGE (c)-[:OBJECT]->(object)
RETURN count(*) AS matched
