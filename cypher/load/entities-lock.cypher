// Keeps other loaders from settling these entities, and the claims of which they are the subject, until the transaction
// ends: what is counted from here on has everybody's share in it, or is counted again by who comes later. As late as can
// be, since everybody waits for the common ones. names are those that the graph knows them by, empty where one is gone.
// entities: [id], in order.
UNWIND $batch.entities AS id
OPTIONAL MATCH (e:Entity {id: id})
SET e.id = id // as it is: that locks the entity alone, while a label would also lock out all who link to it
RETURN collect(coalesce(e.name, '')) AS names
