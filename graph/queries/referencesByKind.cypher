// referencesByKind: every reference of a kind, with the decision or the part of one that refers, and what filters need.
// For the list of all decisions that amend or repeal: asking each decision in turn would read more the more there are.
UNWIND $keys AS key
CALL (key) {
  MATCH (o:Thing)-[r:REFERS_TO]->(:Thing)
  MATCH (s:Statement {id: r.statement})
  WHERE s.detail = key
  RETURN s.id AS statement, o.id AS other, o.type AS otherType, o.decision AS otherDecision,
    o.sortKey AS otherSortKey, s.predicate AS predicate, s.role AS role, s.detail AS detail,
    s.onBehalfOf AS onBehalfOf, s.view AS view, s.group AS group,
    s.position AS position, s.status AS status, s.certainty AS certainty, s.conflict AS conflict, s.rule AS rule,
    s.fromEarliest AS fromEarliest, s.fromLatest AS fromLatest, s.untilEarliest AS untilEarliest,
    s.untilLatest AS untilLatest, s.endInferredEarliest AS endInferredEarliest,
    s.endInferredLatest AS endInferredLatest, s.endInferredSources AS endInferredSources,
    s.endInferredRecordedOn AS endInferredRecordedOn, s.evidenceFirst AS evidenceFirst, s.evidenceLast AS evidenceLast,
    s.recordedOn AS recordedOn, s.withdrawnOn AS withdrawnOn, s.sources AS sources,
    s.premiseSources AS premiseSources
  ORDER BY otherSortKey, other, statement
  LIMIT $limit
}
RETURN key, statement, other, otherType, otherDecision, otherSortKey, predicate, role, detail, onBehalfOf, view,
  group, position, status, certainty, conflict, rule, fromEarliest, fromLatest, untilEarliest, untilLatest,
  endInferredEarliest, endInferredLatest, endInferredSources, endInferredRecordedOn, evidenceFirst,
  evidenceLast, recordedOn, withdrawnOn, sources, premiseSources
ORDER BY key, otherSortKey, other, statement
