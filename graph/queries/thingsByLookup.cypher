// thingsByLookup: the things that a normalised name, alias, identifier, slug or retired id stands for; several may share one.
UNWIND $keys AS key
CALL (key) {
  MATCH (l:LookupKey {key: key})-[:NAMES]->(t:Thing)
  RETURN t.id AS id, t.type AS type, l.written AS written, l.statement AS statement, t.sortKey AS sortKey
  ORDER BY sortKey, id
  LIMIT $limit
}
RETURN key, id, type, written, statement, sortKey
ORDER BY key, sortKey, id
