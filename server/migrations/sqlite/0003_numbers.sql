-- Anonymous counts: so many of a group on a day in Japan. No row points to a declaration, and none goes with one.
CREATE TABLE tallies (
    day   TEXT    NOT NULL,
    name  TEXT    NOT NULL,
    key   TEXT    NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (day, name, key)
) STRICT, WITHOUT ROWID;
