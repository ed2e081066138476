-- The desk's work on a declaration. Like `content`, `work` tells of the patient and of nothing else; the other columns
-- tell nothing. `revision` counts the work's versions, so that nobody overwrites what they have not seen. `change` is the
-- number under which a record was last written: what reads it can catch up.
ALTER TABLE records ADD COLUMN work BLOB;
ALTER TABLE records ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN change INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN seen_at INTEGER;
ALTER TABLE records ADD COLUMN seen_by TEXT;

CREATE INDEX records_by_change ON records (change, id);

-- One row: the number of the last change. There is one writer, so numbers are given in the order of the commits.
CREATE TABLE changes (
    last INTEGER NOT NULL
) STRICT;

INSERT INTO changes (last) VALUES (0);

-- What remains of a declaration that was destroyed: that it was, never what it said.
CREATE TABLE disposals (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day         TEXT    NOT NULL,
    ticket      INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    disposed_at INTEGER NOT NULL,
    disposed_by TEXT    NOT NULL,
    change      INTEGER NOT NULL
) STRICT;

CREATE INDEX disposals_by_change ON disposals (change);
CREATE INDEX disposals_by_day ON disposals (day, ticket);

-- A sheet that was printed for a declaration; gone with it.
CREATE TABLE prints (
    record     BLOB    NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    what       TEXT    NOT NULL,
    printed_at INTEGER NOT NULL,
    printed_by TEXT    NOT NULL
) STRICT;

CREATE INDEX prints_by_record ON prints (record);
