// Who holds which role where
// Posts and employment, with the time they are said to hold.
// @param name string = ""  a person or an organisation; empty for all
MATCH (person:Entity)<-[:SUBJECT]-(claim:Claim {predicate: 'WORKS_FOR'})-[:OBJECT]->(organization:Entity)
WHERE $name = '' OR toLower($name) IN [toLower(person.name), toLower(organization.name), person.id, organization.id]
   OR $name IN person.aliases OR $name IN organization.aliases
RETURN person.name AS person, claim.role AS role, organization.name AS organization, claim.polarity AS polarity,
       claim.modality AS modality, claim.validFrom AS since, claim.validTo AS until, claim.support AS support
ORDER BY organization, person, role, since, until, polarity, modality
