// writeAbout: from a statement to the thing it is about, and to the thing at the end of its relation.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (t:Thing {id: row.thing})
FOREACH (_ IN CASE WHEN row.end = 'ABOUT' THEN [1] ELSE [] END | CREATE (s)-[:ABOUT]->(t))
FOREACH (_ IN CASE WHEN row.end = 'OBJECT' THEN [1] ELSE [] END | CREATE (s)-[:OBJECT]->(t))
FOREACH (_ IN CASE WHEN row.end = 'ON_BEHALF_OF' THEN [1] ELSE [] END | CREATE (s)-[:ON_BEHALF_OF]->(t))
FOREACH (_ IN CASE WHEN row.end = 'VIA' THEN [1] ELSE [] END | CREATE (s)-[:VIA]->(t))
FOREACH (_ IN CASE WHEN row.end = 'MADE_SO_BY' THEN [1] ELSE [] END | CREATE (s)-[:MADE_SO_BY]->(t))
