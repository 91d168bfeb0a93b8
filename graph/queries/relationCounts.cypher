// relationCounts: how many relations each thing has in all, so that walks know a hub before they read its rows.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Thing {id: key})-[r]->(:Thing)
  RETURN count(r) AS starting
}
CALL (key) {
  MATCH (t:Thing {id: key})<-[r]-(:Thing)
  RETURN count(r) AS ending
}
RETURN key, starting, ending
ORDER BY key
