// writeThings: writes things whole; the type is a label of its own, spelled out because a label cannot be a parameter.
UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
SET n = row.properties
SET n:Curated
REMOVE n:Organisation:Body:Office:Person:Meeting:Decision:DecisionPoint:Measure:Deliverable:Programme:Project
REMOVE n:Component:AdministrativeService:ThemeField:Task:MaturityModel:MaturityLevel:LegalAct:LegalProvision:Agreement:WorkProduct:Source
FOREACH (_ IN CASE WHEN row.type = 'Organisation' THEN [1] ELSE [] END | SET n:Organisation)
FOREACH (_ IN CASE WHEN row.type = 'Body' THEN [1] ELSE [] END | SET n:Body)
FOREACH (_ IN CASE WHEN row.type = 'Office' THEN [1] ELSE [] END | SET n:Office)
FOREACH (_ IN CASE WHEN row.type = 'Person' THEN [1] ELSE [] END | SET n:Person)
FOREACH (_ IN CASE WHEN row.type = 'Meeting' THEN [1] ELSE [] END | SET n:Meeting)
FOREACH (_ IN CASE WHEN row.type = 'Decision' THEN [1] ELSE [] END | SET n:Decision)
FOREACH (_ IN CASE WHEN row.type = 'DecisionPoint' THEN [1] ELSE [] END | SET n:DecisionPoint)
FOREACH (_ IN CASE WHEN row.type = 'Measure' THEN [1] ELSE [] END | SET n:Measure)
FOREACH (_ IN CASE WHEN row.type = 'Deliverable' THEN [1] ELSE [] END | SET n:Deliverable)
FOREACH (_ IN CASE WHEN row.type = 'Programme' THEN [1] ELSE [] END | SET n:Programme)
FOREACH (_ IN CASE WHEN row.type = 'Project' THEN [1] ELSE [] END | SET n:Project)
FOREACH (_ IN CASE WHEN row.type = 'Component' THEN [1] ELSE [] END | SET n:Component)
FOREACH (_ IN CASE WHEN row.type = 'AdministrativeService' THEN [1] ELSE [] END | SET n:AdministrativeService)
FOREACH (_ IN CASE WHEN row.type = 'ThemeField' THEN [1] ELSE [] END | SET n:ThemeField)
FOREACH (_ IN CASE WHEN row.type = 'Task' THEN [1] ELSE [] END | SET n:Task)
FOREACH (_ IN CASE WHEN row.type = 'MaturityModel' THEN [1] ELSE [] END | SET n:MaturityModel)
FOREACH (_ IN CASE WHEN row.type = 'MaturityLevel' THEN [1] ELSE [] END | SET n:MaturityLevel)
FOREACH (_ IN CASE WHEN row.type = 'LegalAct' THEN [1] ELSE [] END | SET n:LegalAct)
FOREACH (_ IN CASE WHEN row.type = 'LegalProvision' THEN [1] ELSE [] END | SET n:LegalProvision)
FOREACH (_ IN CASE WHEN row.type = 'Agreement' THEN [1] ELSE [] END | SET n:Agreement)
FOREACH (_ IN CASE WHEN row.type = 'WorkProduct' THEN [1] ELSE [] END | SET n:WorkProduct)
FOREACH (_ IN CASE WHEN row.type = 'Source' THEN [1] ELSE [] END | SET n:Source)
