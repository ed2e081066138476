-- The keys of the seal, each wrapped by the installation's key, which is not in this file. `digest` is that of the digests;
-- the others wrap the data keys of the records of a month, of which they have the name. `wrapped_by` names the key that
-- wrapped them all. The table had the digests' key as it is before; now that key is made anew.
DROP TABLE keys;

CREATE TABLE keys (
    name       TEXT NOT NULL PRIMARY KEY,
    wrapped    BLOB NOT NULL CHECK (length(wrapped) = 72),
    wrapped_by BLOB NOT NULL CHECK (length(wrapped_by) = 4)
) STRICT;

-- A record's own key, wrapped by that of its epoch. Both are NULL only until the start that brings these columns has
-- sealed the record, and its digest is made with the new key then.
ALTER TABLE records ADD COLUMN epoch TEXT REFERENCES keys (name);
ALTER TABLE records ADD COLUMN data_key BLOB CHECK (length(data_key) = 72);

CREATE INDEX records_by_epoch ON records (epoch);

ALTER TABLE upkeep DROP COLUMN keyed_digests;
