// joinLookups: from a look-up key to the thing it stands for. A statement of its own: after a WITH the embedded engine finds no index.
UNWIND $rows AS row
MATCH (n:Lookup {id: row.id})
MATCH (t:Thing {id: row.thing})
MERGE (n)-[:NAMES]->(t)
