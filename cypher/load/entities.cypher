// rows: [{id, kind, name}], in the order of ids, so that loaders that run at once wait for each other instead of locking
// each other out. Name and aliases are settled afterwards (entities-grow, entities-refresh); renamed lists entities that
// the graph knows by another name.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.aliases = []
SET e:$(row.kind)
RETURN count(*) AS matched, collect(DISTINCT CASE WHEN e.name <> row.name THEN e.id END) AS renamed
