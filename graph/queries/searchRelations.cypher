// searchRelations: the wholes and bodies of things and the offices of persons after a statement's id, withdrawn ones included: a page of all, for they are read once a revision.
MATCH (s:Statement)
WHERE s.id > $after AND s.type = 'RELATION' AND (
  s.predicate IN ['PART_OF', 'DECIDED_BY', 'HELD_BY'] OR
  (s.predicate = 'INVOLVED_IN' AND s.role IN ['HEAD', 'OFFICE_HOLDER', 'REPRESENTATION', 'CHAIR', 'DEPUTY_CHAIR', 'CO_CHAIR'])
)
WITH s
ORDER BY s.id
LIMIT $limit
RETURN s.id AS statement, s.subject AS thing, s.object AS other, s.onBehalfOf AS onBehalfOf, s.role AS role,
  s.capacity AS capacity, s.predicate AS predicate, s.status AS status, s.certainty AS certainty, s.rule AS rule,
  s.fromEarliest AS fromEarliest, s.fromLatest AS fromLatest, s.untilEarliest AS untilEarliest,
  s.untilLatest AS untilLatest, s.endInferredEarliest AS endInferredEarliest, s.endInferredLatest AS endInferredLatest,
  s.endInferredSources AS endInferredSources, s.endInferredRecordedOn AS endInferredRecordedOn,
  s.evidenceFirst AS evidenceFirst, s.evidenceLast AS evidenceLast, s.recordedOn AS recordedOn,
  s.withdrawnOn AS withdrawnOn, s.sources AS sources, s.premiseSources AS premiseSources
ORDER BY statement
