// Mentions whose words are not those of their sentence
MATCH (s:Sentence)-[m:MENTIONS]->(entity:Entity)
WHERE m.start < s.start OR m.end > s.end OR substring(s.text, m.start - s.start, m.end - m.start) <> m.text
RETURN DISTINCT entity.id AS id
ORDER BY id
