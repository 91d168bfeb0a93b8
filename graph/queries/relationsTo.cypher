// relationsTo: every relation whose edges end at each thing, with the thing at the other end and what filters need.
// All types at once: the readers of a thing ask for most of them, and one read serves all fields.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Thing {id: key})<-[r]-(o:Thing)
  MATCH (s:Statement {id: r.statement})
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
  ORDER BY predicate, role, position, otherSortKey, other, statement
  LIMIT $limit
}
RETURN key, statement, other, otherType, otherDecision, otherSortKey, predicate, role, detail, onBehalfOf, view,
  group, position, status, certainty, conflict, rule, fromEarliest, fromLatest, untilEarliest, untilLatest,
  endInferredEarliest, endInferredLatest, endInferredSources, endInferredRecordedOn, evidenceFirst,
  evidenceLast, recordedOn, withdrawnOn, sources, premiseSources
ORDER BY key, predicate, role, position, otherSortKey, other, statement
