// Name and aliases from all mentions: the commonest canonical name, the first in order among equals; aliases are the other
// words that name it. Walks the mentions of each entity once, without looking at sentences: some have very many.
// entities: [id]
UNWIND $batch.entities AS id
MATCH ()-[m:MENTIONS]->(e:Entity {id: id})
WITH e, m.name AS name, CASE m.type WHEN 'name' THEN m.text END AS alias, count(*) AS times
WITH e, name, sum(times) AS times, collect(alias) AS aliases
ORDER BY times DESC, name
WITH e, head(collect(name)) AS name, collect(aliases) AS lists
UNWIND reduce(all = [null], list IN lists | all + list) AS alias // null keeps those without
WITH DISTINCT e, name, alias
ORDER BY alias
WITH e, name, collect(CASE WHEN alias <> name THEN alias END) AS aliases
SET e.name = name, e.aliases = aliases
