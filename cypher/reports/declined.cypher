// Who declined what
// Offers, invitations and bids that were refused: whose, when, and in which words.
// @param name string = ""  a person or an organisation; empty for all
MATCH (who:Entity)<-[:SUBJECT]-(claim:Claim {predicate: 'DECLINED'})
WHERE claim.polarity = 'affirmed' AND claim.modality = 'asserted'
OPTIONAL MATCH (claim)-[:OBJECT]->(what:Entity)
WITH who, claim, what
WHERE $name = '' OR toLower($name) IN [toLower(who.name), toLower(coalesce(what.name, '')), who.id, coalesce(what.id, '')]
   OR $name IN who.aliases OR $name IN coalesce(what.aliases, [])
MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)
WITH who, claim, what, sentence
ORDER BY sentence.id
WITH who, claim, what, collect(sentence.text)[0] AS evidence
RETURN who.name AS who, coalesce(what.name, claim.value) AS declined, claim.time AS time, claim.count AS times, evidence
ORDER BY who, time, declined
