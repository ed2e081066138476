-- A tablet that is put aside takes no new journey until it is taken back into use.
ALTER TABLE kiosks ADD COLUMN locked_at INTEGER;

-- The desk's own computer, where a member of staff fills the form in for a patient. It hands over as a tablet does, but
-- only for as long as the session it was opened from; who it was stays with the records. Tablets have neither.
ALTER TABLE kiosks ADD COLUMN staff INTEGER REFERENCES staff (id);
ALTER TABLE kiosks ADD COLUMN session BLOB REFERENCES sessions (token) ON DELETE SET NULL;

CREATE UNIQUE INDEX kiosks_by_session ON kiosks (session);
