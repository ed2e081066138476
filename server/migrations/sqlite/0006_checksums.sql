-- The SHA-256 of a record's other columns, so that a byte that changed on the disk is found. Empty only until the start
-- that brings this column has computed it.
ALTER TABLE records ADD COLUMN checksum BLOB NOT NULL DEFAULT x'';

-- One row: what the store has to do by itself. `erasing` while the write-ahead log may still hold what was destroyed;
-- `probes` counts the trial writes that tell whether the store can be written again.
CREATE TABLE upkeep (
    checksums INTEGER NOT NULL,
    erasing   INTEGER NOT NULL,
    probes    INTEGER NOT NULL
) STRICT;

INSERT INTO upkeep (checksums, erasing, probes) VALUES (0, 0, 0);
