// removeThings: removes things that left the seeds.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
DETACH DELETE n
