// Mentions whose words are not those of their sentence
// Offsets are UTF-16 units and substring counts characters: where a sentence has characters beyond U+FFFF the two
// differ, and all that can be asked here is whether it has the words at all.
MATCH (s:Sentence)-[m:MENTIONS]->(entity:Entity)
WHERE m.start < s.start OR m.end > s.end
   OR CASE size(s.text)
        WHEN s.end - s.start THEN substring(s.text, m.start - s.start, m.end - m.start) <> m.text
        ELSE NOT s.text CONTAINS m.text
      END
RETURN DISTINCT entity.id AS id
ORDER BY id
