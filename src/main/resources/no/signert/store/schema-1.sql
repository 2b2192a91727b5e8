-- What one step of a night leaves for the next step and the next night.
--
-- Days are ISO text (2020-07-01), instants ISO text in UTC; yes and no are 1 and 0; hashes are
-- SHA-256 in hexadecimal. A municipality is named by its number as text. Rows about a reporting day
-- (as_of) are replaced when that day is run again. On SQLite every table here is made STRICT, and
-- otherwise the same statements run on PostgreSQL. Tables named BATCH_... belong to Spring Batch.

-- One attempt at one reporting day.
CREATE TABLE run (
  run_id INTEGER NOT NULL PRIMARY KEY,
  as_of TEXT NOT NULL,
  attempt INTEGER NOT NULL,       -- 1, and one more for each deliberate run of the same day
  inputs_sha256 TEXT NOT NULL,    -- of the job file and everything it points at
  rules_version TEXT NOT NULL,    -- of the classifier
  offline INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,               -- empty while running, and for ever after a kill
  result TEXT,                    -- PUBLISHED or HELD; empty while neither
  UNIQUE (as_of, attempt)
);

-- A paper that a source lists, with the source's latest word on it.
CREATE TABLE document (
  document_key TEXT NOT NULL PRIMARY KEY,  -- made of source and location
  source TEXT NOT NULL,
  location TEXT NOT NULL,         -- address, or path relative to the working directory
  host TEXT NOT NULL,             -- empty for a file
  public_address TEXT,
  municipality_number TEXT,       -- empty until the paper's own header has been read
  attribution TEXT NOT NULL,      -- how we know the owner
  title TEXT NOT NULL,
  body_kind TEXT,
  body_name TEXT,
  meeting_date TEXT,
  case_number TEXT,
  kind TEXT NOT NULL,
  withheld INTEGER NOT NULL,      -- listed without being published
  first_seen_on TEXT NOT NULL,
  last_seen_on TEXT NOT NULL,
  withdrawn_on TEXT,              -- when a source that was seen to its end no longer listed it
  current_sha256 TEXT,            -- its latest bytes, see document_version; empty until fetched
  listed_run INTEGER NOT NULL,    -- the last run that listed it
  fetched_run INTEGER,            -- the last run that fetched it or tried to
  UNIQUE (source, location)
);

CREATE INDEX document_by_host ON document (host, document_key);

-- The bytes a paper has had: a paper that was changed keeps both.
CREATE TABLE document_version (
  document_key TEXT NOT NULL REFERENCES document (document_key),
  sha256 TEXT NOT NULL,
  media_type TEXT,
  charset TEXT,
  byte_count INTEGER NOT NULL,
  etag TEXT,
  last_modified TEXT,
  archive_file TEXT,              -- WARC file; empty for papers that are files
  archive_offset INTEGER,
  retrieved_at TEXT NOT NULL,
  first_seen_on TEXT NOT NULL,
  last_seen_on TEXT NOT NULL,
  PRIMARY KEY (document_key, sha256)
);

-- What a paper says of the declaration, and the words that say so.
CREATE TABLE finding (
  document_key TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  rules_version TEXT NOT NULL,
  question_sha256 TEXT NOT NULL,  -- of the declaration and what else the classifier was told
  municipality_number TEXT,       -- empty where neither source nor header says whose paper it is
  attribution TEXT NOT NULL,
  outcome TEXT NOT NULL,
  quote TEXT,
  quote_page INTEGER,
  quote_start INTEGER,            -- UTF-16 code units in the extracted text, pages joined by U+000C
  quote_end INTEGER,
  section TEXT,
  body_kind TEXT,
  body_name TEXT,
  decided_on TEXT,
  confidence TEXT NOT NULL,
  review_reasons TEXT NOT NULL,   -- separated by spaces; empty where nobody needs to look
  rule TEXT NOT NULL,
  language TEXT,
  trail TEXT NOT NULL,            -- JSON: the way to the outcome
  passages TEXT NOT NULL,         -- JSON: further words to read
  PRIMARY KEY (document_key, sha256),
  FOREIGN KEY (document_key, sha256) REFERENCES document_version (document_key, sha256)
);

-- Bytes that gave no text, so that they are not tried again every night.
CREATE TABLE unreadable (
  document_key TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  rules_version TEXT NOT NULL,
  question_sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (document_key, sha256),
  FOREIGN KEY (document_key, sha256) REFERENCES document_version (document_key, sha256)
);

-- What a source or a server kept from us on a reporting day.
CREATE TABLE failure (
  as_of TEXT NOT NULL,
  stage TEXT NOT NULL,            -- DISCOVER, FETCH or CLASSIFY; what a paper itself lacks is in unreadable
  source TEXT NOT NULL,
  place TEXT NOT NULL,            -- location of the paper; empty for the source itself
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  municipality_number TEXT,
  location TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (as_of, stage, source, place, ordinal)
);

-- The ledger: how each source answered on each reporting day.
CREATE TABLE visit (
  as_of TEXT NOT NULL,
  source TEXT NOT NULL,
  run_id INTEGER NOT NULL,
  type TEXT NOT NULL,
  municipality_number TEXT,       -- empty for a source that speaks of all
  result TEXT NOT NULL,
  last_good_on TEXT,
  documents_seen INTEGER NOT NULL,
  documents_read INTEGER NOT NULL,
  PRIMARY KEY (as_of, source)
);

-- Where every municipality stood after the latest run of a reporting day, published or not.
CREATE TABLE municipality_status (
  as_of TEXT NOT NULL,
  municipality_number TEXT NOT NULL,
  name TEXT NOT NULL,
  population INTEGER NOT NULL,
  in_scope INTEGER NOT NULL,
  status TEXT NOT NULL,
  basis TEXT,
  examined INTEGER NOT NULL,      -- whether all its sources answered and all its papers were read
  needs_review INTEGER NOT NULL,
  PRIMARY KEY (as_of, municipality_number)
);

-- Editions, published ones and those the circuit breaker held back.
CREATE TABLE edition (
  as_of TEXT NOT NULL,
  result TEXT NOT NULL,           -- PUBLISHED or HELD
  run_id INTEGER NOT NULL,
  share REAL,                     -- signed share of the whole; empty where nothing is in scope
  rules_version TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (as_of, result)
);

-- What an edition said of each municipality: the next edition compares with it.
CREATE TABLE edition_row (
  as_of TEXT NOT NULL,
  result TEXT NOT NULL,
  municipality_number TEXT NOT NULL,
  in_scope INTEGER NOT NULL,
  population INTEGER NOT NULL,
  status TEXT NOT NULL,
  basis TEXT,
  document_location TEXT,
  document_sha256 TEXT,
  rules_version TEXT,
  reported_by TEXT,
  decided_on TEXT,
  PRIMARY KEY (as_of, result, municipality_number),
  FOREIGN KEY (as_of, result) REFERENCES edition (as_of, result)
);
