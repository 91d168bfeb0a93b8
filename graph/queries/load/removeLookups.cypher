// removeLookups: removes look-up keys and retired ids that left the seeds.
UNWIND $rows AS row
MATCH (n:Lookup {id: row.id})
DETACH DELETE n
