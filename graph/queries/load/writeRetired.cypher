// writeRetired: ids that were merged or withdrawn.
UNWIND $rows AS row
MERGE (n:Lookup {id: row.id})
SET n = row.properties
SET n:RetiredId
SET n:Curated
