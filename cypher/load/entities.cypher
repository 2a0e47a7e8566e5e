// Entities that articles speak of; those that the graph does not have are made, by the name the article gives. Name and
// aliases are settled at the end. rows: [{id, kind, name}], in the order of ids.
UNWIND $batch.rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.aliases = [], e += CASE WHEN row.id CONTAINS '@' THEN {scope: 'article'} ELSE {} END, e:$(row.kind)
RETURN count(*) AS matched
