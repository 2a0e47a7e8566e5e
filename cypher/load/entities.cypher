// Entities that articles speak of; those that the graph does not have are made, by the name the article gives. Loaders that
// run at once wait here for each other only where both would make the same entity, and in the order of ids, so that they
// do not lock each other out. Name and aliases are settled at the end (entities-lock). rows: [{id, kind, name}]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.aliases = [], e:$(row.kind)
RETURN count(*) AS matched
