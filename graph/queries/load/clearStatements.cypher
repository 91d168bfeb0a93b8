// clearStatements: removes the edges that prove themselves by these statements, before the statements are written anew or removed.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
OPTIONAL MATCH (s)-[own]->()
OPTIONAL MATCH (:Thing {id: s.subject})-[relation {statement: s.id}]->(:Thing {id: s.object})
DELETE own, relation
