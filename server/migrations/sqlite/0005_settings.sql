-- What staff have set at the desk, by the keys of the configuration; `value` is JSON, and NULL once it was set back. A row
-- stays, so that the number of the last save never goes down: two forms that were opened before it cannot both be saved.
CREATE TABLE settings (
    key        TEXT    NOT NULL PRIMARY KEY,
    value      TEXT,
    changed_at INTEGER NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES staff (id),
    revision   INTEGER NOT NULL
) STRICT;

-- An account that nobody uses any more keeps its name for the history.
ALTER TABLE staff ADD COLUMN deactivated_at INTEGER;
ALTER TABLE staff ADD COLUMN signed_in_at INTEGER;

CREATE INDEX sessions_by_staff ON sessions (staff);
