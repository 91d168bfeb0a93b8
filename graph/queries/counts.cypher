// counts: how many things of each type there are, and how many statements, stated and derived.
MATCH (t:Thing)
WITH t.type AS label, count(t) AS total
RETURN label, total
UNION ALL
MATCH (s:Statement)
WHERE s.withdrawnOn IS NULL
WITH CASE WHEN s.rule IS NULL THEN 'stated' ELSE 'derived' END AS label, count(s) AS total
RETURN label, total
