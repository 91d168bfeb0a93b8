// thingsByType: the things of a type in German order; what lists filter by is in the row, so that a list needs no more reads.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Thing {type: key})
  RETURN t.id AS id, t.kind AS kind, t.year AS year, t.existsFrom AS existsFrom, t.knownFrom AS knownFrom,
    t.sources AS sources, t.sortKey AS sortKey
  ORDER BY sortKey, id
  LIMIT $limit
}
RETURN key, id, kind, year, existsFrom, knownFrom, sources, sortKey
ORDER BY key, sortKey, id
