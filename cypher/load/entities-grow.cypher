// Aliases that new articles add to entities which they call by the name they have; the cost does not grow with the
// number of articles that mention them. rows: [{id, name, aliases}]
UNWIND $batch.rows AS row
MATCH (e:Entity {id: row.id})
WITH e, row // or it would be looked for by its name, which many may have
WHERE e.name = row.name AND any(alias IN row.aliases WHERE NOT alias IN e.aliases)
UNWIND e.aliases + row.aliases AS alias
WITH DISTINCT e, alias
ORDER BY alias
WITH e, collect(alias) AS aliases
SET e.aliases = aliases
