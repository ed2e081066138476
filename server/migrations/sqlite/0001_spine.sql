-- Times are milliseconds since 1970 (UTC), days are dates in Japan, secrets are kept as SHA-256 digests.

-- A declaration as it was handed over. `content` is the whole of what is known of the patient; no other column tells
-- anything.
CREATE TABLE records (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day         TEXT    NOT NULL,
    ticket      INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    kiosk       INTEGER NOT NULL REFERENCES kiosks (id),
    digest      BLOB    NOT NULL CHECK (length(digest) = 32),
    content     BLOB    NOT NULL,
    UNIQUE (day, ticket)
) STRICT;

CREATE INDEX records_by_arrival ON records (received_at DESC);

CREATE TABLE kiosks (
    id          INTEGER NOT NULL PRIMARY KEY,
    name        TEXT    NOT NULL,
    token       BLOB    NOT NULL UNIQUE CHECK (length(token) = 32),
    enrolled_at INTEGER NOT NULL,
    revoked_at  INTEGER
) STRICT;

-- One-time links: opening one shows a button, pressing it enrols the browser.
CREATE TABLE enrolments (
    code       BLOB    NOT NULL PRIMARY KEY CHECK (length(code) = 32),
    kiosk_name TEXT    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE calls (
    id          INTEGER NOT NULL PRIMARY KEY,
    kiosk       INTEGER NOT NULL REFERENCES kiosks (id),
    screen      TEXT    NOT NULL,
    made_at     INTEGER NOT NULL,
    answered_at INTEGER,
    answered_by INTEGER REFERENCES staff (id)
) STRICT;

CREATE INDEX calls_open ON calls (made_at) WHERE answered_at IS NULL;

CREATE TABLE staff (
    id         INTEGER NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    role       TEXT    NOT NULL CHECK (role IN ('reception', 'claims', 'admin')),
    password   TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
    token      BLOB    NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    staff      INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL
) STRICT;

-- What happened, never what was answered.
CREATE TABLE audit (
    id      INTEGER NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL
) STRICT;
