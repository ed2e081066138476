-- The audit log as a chain (`store::audit::chain`): `id` is the index, dense from 1, and `hash` covers the entry and the
-- hash of the one before it. The start that brings this moves what was written before into it, and drops the old table.
ALTER TABLE audit RENAME TO audit_before_chain;

CREATE TABLE audit (
    id      INTEGER NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    hash    BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- One row: the index and hash of the last entry, apart from the entries, so that a tail that was cut off is missed.
CREATE TABLE audit_head (
    id   INTEGER NOT NULL,
    hash BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO audit_head (id, hash) VALUES (0, zeroblob(32));

-- Nothing is changed or removed by mistake; who does it on purpose is found by the chain.
CREATE TRIGGER audit_refuses_update BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER audit_refuses_delete BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;

-- To SQLite, replacing is no deleting.
CREATE TRIGGER audit_refuses_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
