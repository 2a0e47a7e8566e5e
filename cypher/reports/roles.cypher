// Who holds which role where
// Posts, offices and memberships, with the time they are said to hold; what has ended says so.
// @param name string = ""  a person, an organisation or a place; empty for all
MATCH (person:Entity)<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate IN ['WORKS_FOR', 'HOLDS_OFFICE_IN', 'HOLDS_ROLE', 'MEMBER_OF'] AND person.scope IS NULL
OPTIONAL MATCH (claim)-[:OBJECT]->(place:Entity)
WITH person, claim, place
WHERE $name = '' OR toLower($name) IN [toLower(person.name), toLower(coalesce(place.name, '')), person.id, coalesce(place.id, '')]
   OR $name IN person.aliases OR $name IN coalesce(place.aliases, [])
RETURN person.name AS person, coalesce(claim.role, claim.value, CASE claim.predicate WHEN 'MEMBER_OF' THEN 'member' END) AS role,
       place.name AS at, claim.polarity AS polarity, claim.modality AS modality, claim.validFrom AS since, claim.validTo AS until,
       CASE WHEN claim.former THEN 'ended' END AS state, claim.support AS support
ORDER BY at, person, role, since, until, polarity, modality
