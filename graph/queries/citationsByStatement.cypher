// citationsByStatement: where each statement is stated: the source, the place in it, and the day it was seen.
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Statement {id: key})-[c:STATED_IN]->(d:Source)
  RETURN d.id AS source, c.place AS place, c.seen AS seen, d.sortKey AS sortKey
  ORDER BY sortKey, source, place, seen
  LIMIT $limit
}
RETURN key, source, place, seen, sortKey
ORDER BY key, sortKey, source, place, seen
