// rows: [{id, article, props}]
UNWIND $batch.rows AS row
MATCH (a:Article {id: row.article})
MERGE (s:Sentence {id: row.id})
SET s += row.props
MERGE (a)-[:CONTAINS]->(s)
RETURN count(*) AS matched
