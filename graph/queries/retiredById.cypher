// retiredById: ids that no longer stand for a thing of their own, and what replaces them.
UNWIND $keys AS key
MATCH (r:RetiredId {id: key})
RETURN key, r.id AS id, r.replacedBy AS replacedBy, r.retiredOn AS retiredOn, r.because AS because
ORDER BY key
