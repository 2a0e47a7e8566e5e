// One edge for each claim that is affirmed and asserted of two entities. rows: [{id, type, subject, object, props}]
UNWIND $batch.rows AS row
MATCH (c:Claim {id: row.id})
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[fact:$(row.type) {claim: row.id}]->(object)
SET fact += row.props
RETURN count(*) AS matched
