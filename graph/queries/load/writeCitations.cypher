// writeCitations: from a statement to its sources, with the place in the document.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (d:Source {id: row.source})
CREATE (s)-[c:STATED_IN]->(d)
SET c.place = row.place, c.seen = row.seen
