// rows: [{id, kind, name}]; name and aliases are settled afterwards from all mentions (entities-refresh).
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.aliases = []
SET e:$(row.kind)
RETURN count(*) AS matched
