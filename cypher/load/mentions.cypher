// rows: [{sentence, entity, start, end, text, type, name}]; name is the entity's canonical name in this article.
UNWIND $batch.rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (e:Entity {id: row.entity})
MERGE (s)-[m:MENTIONS {start: row.start, end: row.end}]->(e)
SET m.text = row.text, m.type = row.type, m.name = row.name
RETURN count(*) AS matched
