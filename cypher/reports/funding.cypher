// Funding rounds
// Money raised and invested, largest first within a currency.
// @param name string = ""  an organisation or an investor; empty for all
// @param minimum integer = 0  the least amount
MATCH (who:Entity)<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate IN ['RAISED', 'INVESTED_IN', 'FUNDED', 'LED_ROUND', 'VALUED_AT'] AND claim.polarity = 'affirmed'
OPTIONAL MATCH (claim)-[:OBJECT]->(what:Entity)
WITH who, claim, what
WHERE ($name = '' OR toLower($name) IN [toLower(who.name), toLower(coalesce(what.name, ''))]) AND coalesce(claim.amount, 0) >= $minimum
MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)
WITH who, claim, what, sentence
ORDER BY sentence.id
WITH who, claim, what, collect(sentence.text)[0] AS evidence
RETURN who.name AS who, claim.predicate AS relation, coalesce(what.name, claim.value) AS what, claim.stage AS stage,
       claim.amount AS amount, claim.currency AS currency, claim.modality AS modality, claim.time AS time, evidence
ORDER BY currency, amount DESC, who, what
