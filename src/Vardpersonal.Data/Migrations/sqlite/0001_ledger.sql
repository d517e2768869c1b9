CREATE TABLE ledger_entry (
    sequence      INTEGER PRIMARY KEY,
    recorded_at   TEXT NOT NULL,
    effective_at  TEXT NOT NULL,
    verb          TEXT NOT NULL,
    subject       TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    edition       INTEGER NOT NULL,
    content       TEXT NOT NULL,
    content_hash  TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    entry_hash    TEXT NOT NULL
);

CREATE INDEX ledger_entry_subject ON ledger_entry (subject, subject_id, sequence);

CREATE TRIGGER ledger_entry_not_updated BEFORE UPDATE ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER ledger_entry_not_deleted BEFORE DELETE ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- INSERT OR REPLACE removes the row before it without running the trigger above.
CREATE TRIGGER ledger_entry_not_replaced BEFORE INSERT ON ledger_entry
WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TABLE ledger_head (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    sequence   INTEGER NOT NULL,
    entry_hash TEXT NOT NULL
);

INSERT INTO ledger_head (id, sequence, entry_hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Derived from the ledger; can be rebuilt at any time.
CREATE TABLE document (
    id      TEXT PRIMARY KEY,
    summary TEXT NOT NULL
);

CREATE TABLE document_slug (
    type        TEXT NOT NULL,
    region      TEXT NOT NULL,
    slug        TEXT NOT NULL,
    document_id TEXT NOT NULL,
    PRIMARY KEY (type, region, slug)
);

CREATE TABLE supplement (
    id          TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    summary     TEXT NOT NULL
);

CREATE INDEX supplement_document ON supplement (document_id);

CREATE TABLE register (
    name     TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL
);

CREATE TABLE media (
    sha256       TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    content_type TEXT NOT NULL,
    bytes        BLOB NOT NULL
);

CREATE TABLE fault_report (
    id          TEXT PRIMARY KEY,
    reported_at TEXT NOT NULL,
    page        TEXT NOT NULL,
    document_id TEXT,
    edition     INTEGER,
    region      TEXT,
    kind        TEXT NOT NULL,
    message     TEXT NOT NULL,
    contact     TEXT
);
