// writeStatementLinks: from a derived statement to what it follows from, and from a part to its whole.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (o:Statement {id: row.other})
FOREACH (_ IN CASE WHEN row.end = 'DERIVED_FROM' THEN [1] ELSE [] END | CREATE (s)-[:DERIVED_FROM]->(o))
FOREACH (_ IN CASE WHEN row.end = 'BREAKS_DOWN' THEN [1] ELSE [] END | CREATE (s)-[:BREAKS_DOWN]->(o))
FOREACH (_ IN CASE WHEN row.end = 'IN_GROUP' THEN [1] ELSE [] END | CREATE (s)-[:IN_GROUP]->(o))
