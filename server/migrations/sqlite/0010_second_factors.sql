-- The second factor of an account. The secret that its codes are made of is sealed; `used_step` is that of the last code
-- that was taken, for none is taken twice. Of recovery codes only those that are left are here, as digests.
CREATE TABLE factors (
    staff     INTEGER NOT NULL PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    secret    BLOB    NOT NULL,
    used_step INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery_codes (
    staff  INTEGER NOT NULL REFERENCES factors (staff) ON DELETE CASCADE,
    digest BLOB    NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (staff, digest)
) STRICT, WITHOUT ROWID;

-- What a session's owner knows its computer by.
ALTER TABLE sessions ADD COLUMN computer TEXT NOT NULL DEFAULT '';
