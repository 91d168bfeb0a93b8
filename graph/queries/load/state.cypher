// state: what the graph holds now, by id and content hash, for the comparison with the seeds.
MATCH (n:Curated)
WHERE n.hash IS NOT NULL AND NOT n:LoaderLock
RETURN n.id AS id, n.hash AS hash, n.subject AS subject, n.predicate AS predicate, n.object AS object, n.name AS name,
  n.withdrawnOn AS withdrawnOn, n:Thing AS isThing, n:Statement AS isStatement,
  n:RetiredId AS isRetired
ORDER BY id
