// searchTexts: the names and summaries after a statement's id, withdrawn ones included: a page of all, for they are read once a revision.
MATCH (s:Statement)
WHERE s.id > $after AND (s.type = 'NAME' OR (s.type = 'TEXT' AND s.predicate = 'SUMMARY'))
WITH s
ORDER BY s.id
LIMIT $limit
MATCH (s)-[:ABOUT]->(t:Thing)
RETURN s.id AS statement, t.id AS thing, s.text AS text, s.predicate AS predicate, s.status AS status,
  s.certainty AS certainty, s.rule AS rule, s.fromEarliest AS fromEarliest, s.fromLatest AS fromLatest,
  s.untilEarliest AS untilEarliest, s.untilLatest AS untilLatest, s.endInferredEarliest AS endInferredEarliest,
  s.endInferredLatest AS endInferredLatest, s.endInferredSources AS endInferredSources,
  s.endInferredRecordedOn AS endInferredRecordedOn, s.evidenceFirst AS evidenceFirst, s.evidenceLast AS evidenceLast,
  s.recordedOn AS recordedOn, s.withdrawnOn AS withdrawnOn, s.sources AS sources, s.premiseSources AS premiseSources
ORDER BY statement
