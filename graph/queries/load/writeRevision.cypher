// writeRevision: names the state that this transaction makes.
MERGE (r:Revision {id: 'current'})
SET r = $properties
SET r:Curated
