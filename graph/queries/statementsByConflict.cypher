// statementsByConflict: the statements of a conflict group, which disagree with each other.
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Statement {conflict: key})
  RETURN s.id AS statement, s.subject AS subject
  ORDER BY subject, statement
  LIMIT $limit
}
RETURN key, statement, subject
ORDER BY key, subject, statement
