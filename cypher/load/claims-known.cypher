// Which of these claims the graph has. Nobody else adds one meanwhile: its subject has been locked by entities.cypher.
// claims: [id]
UNWIND $claims AS id
MATCH (c:Claim {id: id})
RETURN collect(c.id) AS known
