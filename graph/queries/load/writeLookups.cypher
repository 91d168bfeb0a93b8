// writeLookups: look-up keys; their edges follow (joinLookups).
UNWIND $rows AS row
MERGE (n:Lookup {id: row.id})
SET n = row.properties
SET n:LookupKey
SET n:Curated
