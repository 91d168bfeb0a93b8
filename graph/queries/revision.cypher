// revision: which state of the record the graph holds; no row where nothing was loaded.
MATCH (r:Revision {id: 'current'})
RETURN r.revision AS revision, r.sequence AS sequence, r.contentHash AS contentHash, r.modelVersion AS modelVersion,
  r.dataAsOf AS dataAsOf, r.purpose AS purpose, r.coverage AS coverage
LIMIT 1
