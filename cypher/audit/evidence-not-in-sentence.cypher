// Evidence whose words are not those of its sentence
// Offsets are UTF-16 units and substring counts characters: where a sentence has characters beyond U+FFFF the two
// differ, and all that can be asked here is whether it has the words at all.
MATCH (c:Claim)-[e:EVIDENCED_BY]->(s:Sentence)
WHERE e.start < s.start OR e.end > s.end
   OR CASE size(s.text)
        WHEN s.end - s.start THEN substring(s.text, e.start - s.start, e.end - e.start) <> e.text
        ELSE NOT s.text CONTAINS e.text
      END
RETURN DISTINCT c.id AS id
ORDER BY id
