-- How a source was last walked through: where all answers are as they were, nobody need read them.

CREATE TABLE source_walk (
  source TEXT NOT NULL PRIMARY KEY,
  question_sha256 TEXT NOT NULL,  -- of all that decided what it was asked
  walked_at TEXT NOT NULL,        -- when its answers were last read, not only compared
  way TEXT NOT NULL               -- JSON: what was asked for in order, with the answers' hashes
);
