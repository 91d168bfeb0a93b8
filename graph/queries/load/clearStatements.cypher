// clearStatements: removes the edges that prove themselves by these statements, before the statements are written anew or removed.
UNWIND $rows AS row
CALL (row) {
  MATCH (:Statement {id: row.id})-[edge]->()
  RETURN edge
  UNION
  MATCH (s:Statement {id: row.id})
  MATCH (:Thing {id: s.subject})-[edge {statement: s.id}]->(:Thing {id: s.object})
  RETURN edge
}
DELETE edge
