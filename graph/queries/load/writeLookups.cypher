// writeLookups: look-up keys, each with an edge to the thing it stands for.
UNWIND $rows AS row
MERGE (n:Lookup {id: row.id})
SET n = row.properties
SET n:LookupKey
SET n:Curated
WITH n, row
MATCH (t:Thing {id: row.thing})
MERGE (n)-[:NAMES]->(t)
