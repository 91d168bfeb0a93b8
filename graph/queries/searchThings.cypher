// searchThings: the things after an id, with what search filters and ranks by: a page of all, for they are read once a revision.
MATCH (t:Thing)
WHERE t.id > $after
WITH t
ORDER BY t.id
LIMIT $limit
OPTIONAL MATCH (t)-[r]-(o:Thing)
WITH t, count(DISTINCT o) AS related
RETURN t.id AS id, t.type AS type, t.name AS name, t.kind AS kind, t.number AS number, t.title AS title, t.label AS label,
  t.officeRole AS officeRole, t.existsFrom AS existsFrom, t.knownFrom AS knownFrom, t.sources AS sources, t.sortKey AS sortKey, related
ORDER BY id
