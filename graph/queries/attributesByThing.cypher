// attributesByThing: the statements about each thing that are no relations: names, dates, states, figures, votes, texts.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Thing {id: key})<-[:ABOUT]-(s:Statement)
  WHERE s.type <> 'RELATION'
  RETURN s.id AS statement, s.type AS type, s.text AS text, s.breakdownOf AS breakdownOf,
    s.dateEarliest AS dateEarliest, s.dateLatest AS dateLatest, s.predicate AS predicate, s.role AS role,
    s.detail AS detail, s.onBehalfOf AS onBehalfOf, s.view AS view, s.group AS group,
    s.position AS position, s.status AS status, s.certainty AS certainty, s.conflict AS conflict, s.rule AS rule,
    s.fromEarliest AS fromEarliest, s.fromLatest AS fromLatest, s.untilEarliest AS untilEarliest,
    s.untilLatest AS untilLatest, s.endInferredEarliest AS endInferredEarliest,
    s.endInferredLatest AS endInferredLatest, s.endInferredSources AS endInferredSources,
    s.endInferredRecordedOn AS endInferredRecordedOn, s.evidenceFirst AS evidenceFirst, s.evidenceLast AS evidenceLast,
    s.recordedOn AS recordedOn, s.withdrawnOn AS withdrawnOn, s.sources AS sources,
    s.premiseSources AS premiseSources
  ORDER BY type, predicate, position, dateEarliest, text, statement
  LIMIT $limit
}
RETURN key, statement, type, text, breakdownOf, dateEarliest, dateLatest, predicate, role, detail, onBehalfOf, view,
  group, position, status, certainty, conflict, rule, fromEarliest, fromLatest, untilEarliest, untilLatest,
  endInferredEarliest, endInferredLatest, endInferredSources, endInferredRecordedOn, evidenceFirst,
  evidenceLast, recordedOn, withdrawnOn, sources, premiseSources
ORDER BY key, type, predicate, position, dateEarliest, text, statement
