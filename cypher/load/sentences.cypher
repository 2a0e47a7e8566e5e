// rows: [{id, props}]
UNWIND $rows AS row
MATCH (a:Article {id: $article})
MERGE (s:Sentence {id: row.id})
SET s += row.props
MERGE (a)-[:CONTAINS]->(s)
RETURN count(*) AS matched
