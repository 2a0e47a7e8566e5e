// Who founded what
// Founders and their organisations, with the sentence that says so.
// @param name string = ""  a person or an organisation; empty for all
MATCH (founder:Entity)-[fact:CO_FOUNDED|FOUNDED]->(company:Entity)
WHERE $name = '' OR toLower($name) IN [toLower(founder.name), toLower(company.name), founder.id, company.id]
   OR $name IN founder.aliases OR $name IN company.aliases
MATCH (:Claim {id: fact.claim})-[evidence:EVIDENCED_BY]->(sentence:Sentence)<-[:CONTAINS]-(article:Article)
WITH founder, type(fact) AS relation, company, coalesce(fact.time, fact.validFrom) AS time, sentence, article
ORDER BY article.id, sentence.index
WITH founder, relation, company, time, collect(sentence.text)[0] AS evidence, count(DISTINCT article) AS articles
RETURN founder.name AS founder, relation, company.name AS company, time, articles, evidence
ORDER BY company, founder, time
