// rows: [{id, props}]; props name every property, so that one that vanished from the page vanishes here.
UNWIND $batch.rows AS row
MERGE (a:Article {id: row.id})
SET a += row.props
RETURN count(*) AS matched
