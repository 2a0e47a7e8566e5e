// What the audit must find, one statement for each of its questions. Each takes the first in order, so that both
// databases are damaged alike.
CREATE (:Sentence {id: 'alone', text: 'Alone.', start: 0, end: 6, index: 0});
CREATE (:Article {id: 'empty'});
CREATE (:Entity {id: 'person:nobody', name: 'Nobody', aliases: []});
CREATE (:Claim {id: 'from nowhere', polarity: 'affirmed', modality: 'asserted', predicate: 'FOUNDED'});
MATCH (:Sentence)-[m:MENTIONS]->(e) WITH m ORDER BY e.id, m.start LIMIT 1 SET m.text = 'nobody';
MATCH (c:Claim)-[e:EVIDENCED_BY]->() WITH e ORDER BY c.id, e.start LIMIT 1 SET e.text = 'not in the sentence';
MATCH (:Entity)-[f]->(:Entity) WITH f ORDER BY f.claim LIMIT 1 DELETE f;
MATCH (a:Entity)-[f]->(b:Entity) WITH f ORDER BY f.claim LIMIT 1 SET f.claim = 'from nowhere';
MATCH (c:Claim)-[:EVIDENCED_BY]->() WITH c ORDER BY c.id LIMIT 1 SET c.support = 77;
MATCH (s:Sentence) WHERE NOT EXISTS { (s)<-[:EVIDENCED_BY]-() } WITH s ORDER BY s.id DESC LIMIT 1 MATCH (s)<-[r:CONTAINS]-() DELETE r;
