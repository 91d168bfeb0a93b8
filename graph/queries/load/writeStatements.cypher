// writeStatements: writes statement nodes whole; their edges follow (writeAbout, writeCitations, writeStatementLinks, writeRelations).
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
SET n = row.properties
SET n:Curated
