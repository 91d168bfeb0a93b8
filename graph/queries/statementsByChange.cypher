// statementsByChange: what came true, ended, was learned or was withdrawn in a month; see changes.ts for the keys.
// Four indexed look-ups for each key, of which one finds something: an OR of the four would scan all statements.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (s:Statement {becameTrueIn: key})
    RETURN s
    UNION ALL
    MATCH (s:Statement {endedIn: key})
    RETURN s
    UNION ALL
    MATCH (s:Statement {learnedIn: key})
    RETURN s
    UNION ALL
    MATCH (s:Statement {withdrawnIn: key})
    RETURN s
  }
  RETURN s.id AS statement, s.type AS type, s.dateEarliest AS dateEarliest, s.dateLatest AS dateLatest,
    s.predicate AS predicate, s.role AS role, s.detail AS detail,
    s.onBehalfOf AS onBehalfOf, s.view AS view, s.group AS group,
    s.position AS position, s.status AS status, s.certainty AS certainty, s.conflict AS conflict, s.rule AS rule,
    s.fromEarliest AS fromEarliest, s.fromLatest AS fromLatest, s.untilEarliest AS untilEarliest,
    s.untilLatest AS untilLatest, s.endInferredEarliest AS endInferredEarliest,
    s.endInferredLatest AS endInferredLatest, s.endInferredSources AS endInferredSources,
    s.endInferredRecordedOn AS endInferredRecordedOn, s.evidenceFirst AS evidenceFirst, s.evidenceLast AS evidenceLast,
    s.recordedOn AS recordedOn, s.withdrawnOn AS withdrawnOn, s.sources AS sources,
    s.premiseSources AS premiseSources
  ORDER BY statement
  LIMIT $limit
}
RETURN key, statement, type, dateEarliest, dateLatest, predicate, role, detail, onBehalfOf, view, group, position,
  status, certainty, conflict, rule, fromEarliest, fromLatest, untilEarliest, untilLatest, endInferredEarliest,
  endInferredLatest, endInferredSources, endInferredRecordedOn, evidenceFirst, evidenceLast, recordedOn, withdrawnOn,
  sources, premiseSources
ORDER BY key, statement
