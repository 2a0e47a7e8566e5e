// Name and aliases from all mentions by name: the commonest canonical name, the first in order among equals. entities: [id]
UNWIND $entities AS id
MATCH (:Sentence)-[m:MENTIONS]->(e:Entity {id: id})
WITH e, m.name AS name, count(*) AS times
ORDER BY times DESC, name
WITH e, head(collect(name)) AS name
OPTIONAL MATCH (:Sentence)-[m:MENTIONS {type: 'name'}]->(e)
WHERE m.text <> name
WITH e, name, m.text AS alias
ORDER BY alias
WITH e, name, collect(DISTINCT alias) AS aliases
SET e.name = name, e.aliases = aliases
