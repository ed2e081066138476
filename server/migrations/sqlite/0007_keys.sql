-- Keys of this installation, made once. Beside the data a key protects what is copied without it, such as a column of
-- digests alone; sealing will move it outside. `checksum` is the key's SHA-256, so that a byte that changed on the disk is
-- found: with another key a declaration that is sent again would be taken for another.
CREATE TABLE keys (
    name     TEXT NOT NULL PRIMARY KEY,
    key      BLOB NOT NULL CHECK (length(key) = 32),
    checksum BLOB NOT NULL CHECK (length(checksum) = 32)
) STRICT;

-- Whether all digests are made with the key. Before, they were the SHA-256 of the content, which a guess can be compared
-- with; the start that brings this column makes them anew.
ALTER TABLE upkeep ADD COLUMN keyed_digests INTEGER NOT NULL DEFAULT 0;
