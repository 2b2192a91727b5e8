-- What nights leave for later nights, so that they need not ask for what they know.

-- The last time that a source was asked and answered in full; no row where it did not.
CREATE TABLE source_asked (
  source TEXT NOT NULL PRIMARY KEY,
  question_sha256 TEXT NOT NULL,  -- of all that decides what it is asked
  asked_at TEXT NOT NULL,
  asked_on TEXT NOT NULL,         -- the reporting day
  documents_seen INTEGER NOT NULL,
  rested_run INTEGER              -- the last run that left it in peace
);

-- The reporting day on which the source was really asked; before as_of where it was left in peace.
ALTER TABLE visit ADD COLUMN asked_on TEXT;

-- When a server last gave the paper, or said that it is as it was.
ALTER TABLE document ADD COLUMN checked_at TEXT;
