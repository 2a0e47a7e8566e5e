// Speakers whom no evidence names any more. claims: [id]
UNWIND $batch.claims AS id
MATCH (speaker:Entity)-[stated:STATED]->(c:Claim {id: id})
WHERE NOT EXISTS { MATCH (c)-[e:EVIDENCED_BY]->(:Sentence) WHERE e.speaker = speaker.id }
DELETE stated
