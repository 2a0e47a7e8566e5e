// Evidence whose words are not those of its sentence
MATCH (c:Claim)-[e:EVIDENCED_BY]->(s:Sentence)
WHERE e.start < s.start OR e.end > s.end OR substring(s.text, e.start - s.start, e.end - e.start) <> e.text
RETURN DISTINCT c.id AS id
ORDER BY id
