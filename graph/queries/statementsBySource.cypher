// statementsBySource: what a source states, for the reader who starts from a document.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Source {id: key})<-[:STATED_IN]-(s:Statement)
  WITH DISTINCT s
  RETURN s.id AS statement, s.type AS type, s.subject AS subject, s.predicate AS predicate, s.role AS role,
    s.detail AS detail, s.onBehalfOf AS onBehalfOf, s.view AS view, s.group AS group,
    s.position AS position, s.status AS status, s.certainty AS certainty, s.conflict AS conflict, s.rule AS rule,
    s.fromEarliest AS fromEarliest, s.fromLatest AS fromLatest, s.untilEarliest AS untilEarliest,
    s.untilLatest AS untilLatest, s.endInferredEarliest AS endInferredEarliest,
    s.endInferredLatest AS endInferredLatest, s.endInferredSources AS endInferredSources,
    s.endInferredRecordedOn AS endInferredRecordedOn, s.evidenceFirst AS evidenceFirst, s.evidenceLast AS evidenceLast,
    s.recordedOn AS recordedOn, s.withdrawnOn AS withdrawnOn, s.sources AS sources,
    s.premiseSources AS premiseSources
  ORDER BY subject, type, predicate, position, statement
  LIMIT $limit
}
RETURN key, statement, type, subject, predicate, role, detail, onBehalfOf, view, group, position, status, certainty,
  conflict, rule, fromEarliest, fromLatest, untilEarliest, untilLatest, endInferredEarliest, endInferredLatest,
  endInferredSources, endInferredRecordedOn, evidenceFirst, evidenceLast, recordedOn, withdrawnOn, sources,
  premiseSources
ORDER BY key, subject, type, predicate, position, statement
