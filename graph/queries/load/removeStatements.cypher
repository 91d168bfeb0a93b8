// removeStatements: removes statements that left the seeds; their edges went before (clearStatements).
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
DETACH DELETE n
