// statementsById: each statement whole; the only place that spells out all its columns.
UNWIND $keys AS key
MATCH (s:Statement {id: key})
RETURN key, s.id AS id, s.type AS type, s.subject AS subject, s.predicate AS predicate, s.object AS object,
  s.role AS role, s.detail AS detail, s.view AS view, s.level AS level, s.group AS group, s.position AS position,
  s.onBehalfOf AS onBehalfOf, s.capacity AS capacity, s.via AS via, s.basis AS basis, s.word AS word, s.note AS note,
  s.condition AS condition, s.status AS status, s.certainty AS certainty, s.conflict AS conflict,
  s.fromText AS fromText, s.fromEarliest AS fromEarliest, s.fromLatest AS fromLatest, s.untilText AS untilText,
  s.untilEarliest AS untilEarliest, s.untilLatest AS untilLatest, s.endInferredEarliest AS endInferredEarliest,
  s.endInferredLatest AS endInferredLatest, s.endInferredBy AS endInferredBy,
  s.endInferredSources AS endInferredSources, s.endInferredRecordedOn AS endInferredRecordedOn,
  s.evidenceFirst AS evidenceFirst, s.evidenceLast AS evidenceLast, s.text AS text, s.value AS value, s.cents AS cents, s.unit AS unit,
  s.qualifiers AS qualifiers, s.ofValue AS ofValue, s.scope AS scope, s.breakdownOf AS breakdownOf,
  s.openList AS openList, s.dateText AS dateText, s.dateEarliest AS dateEarliest, s.dateLatest AS dateLatest,
  s.yes AS yes, s.no AS no, s.abstention AS abstention, s.rule AS rule, s.derivedFrom AS derivedFrom,
  s.premiseSources AS premiseSources,
  s.recordedOn AS recordedOn, s.withdrawnOn AS withdrawnOn, s.withdrawnBecause AS withdrawnBecause,
  s.sources AS sources
ORDER BY key
