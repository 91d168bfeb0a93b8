// thingsById: what is known of each thing itself; one row a thing.
UNWIND $keys AS key
MATCH (t:Thing {id: key})
RETURN key, t.id AS id, t.type AS type, t.slug AS slug, t.name AS name, t.kind AS kind, t.sortKey AS sortKey,
  t.article AS article, t.plural AS plural, t.title AS title, t.number AS number, t.ordinal AS ordinal, t.label AS label, t.year AS year,
  t.position AS position, t.act AS act, t.text AS text, t.decision AS decision, t.officeBody AS officeBody,
  t.officeRole AS officeRole, t.heldAs AS heldAs, t.underReservation AS underReservation, t.official AS official,
  t.url AS url, t.checkedAt AS checkedAt, t.dateText AS dateText, t.dateEarliest AS dateEarliest, t.dateLatest AS dateLatest,
  t.existsFrom AS existsFrom, t.knownFrom AS knownFrom, t.nameVaries AS nameVaries, t.sources AS sources
ORDER BY key
