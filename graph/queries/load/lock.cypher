// lock: takes the lock of the loader for the rest of the transaction; a second loader waits here, or gives up.
MERGE (l:LoaderLock:Curated {id: 'loader'})
SET l.hash = 'lock'
RETURN l.id AS id
