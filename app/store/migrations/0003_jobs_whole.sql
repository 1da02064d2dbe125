CREATE TABLE person (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    full_name TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    created_at TEXT NOT NULL
);

ALTER TABLE job ADD COLUMN kind TEXT NOT NULL DEFAULT 'redact';
ALTER TABLE job ADD COLUMN always_terms TEXT NOT NULL DEFAULT '[]';
ALTER TABLE job ADD COLUMN never_terms TEXT NOT NULL DEFAULT '[]';
ALTER TABLE job ADD COLUMN second_review TEXT NOT NULL DEFAULT 'none';
ALTER TABLE job ADD COLUMN keeping TEXT NOT NULL DEFAULT 'ephemeral';
ALTER TABLE job ADD COLUMN working_copy_until TEXT;
ALTER TABLE job ADD COLUMN review_data_until TEXT;
ALTER TABLE job ADD COLUMN released_file_until TEXT;
ALTER TABLE job ADD COLUMN hold INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN started_at TEXT;
UPDATE job SET started_at = created_at;
UPDATE job SET keeping = 'keep';

CREATE TABLE job_metadata (
    job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (job_id, key)
);
CREATE INDEX job_metadata_by_value ON job_metadata (key, value);

ALTER TABLE document ADD COLUMN duplicate_of TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN reviewed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN reviewed_at TEXT;
ALTER TABLE document ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN approved_at TEXT;
ALTER TABLE document ADD COLUMN active_seconds REAL NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN name_folded TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
UPDATE document SET name_folded = lower(file_name);
CREATE INDEX document_by_created ON document (created_at DESC, position, id);
CREATE INDEX document_by_updated ON document (updated_at, id);
CREATE INDEX document_by_pages ON document (page_count, id);
CREATE INDEX document_by_hits ON document (hits_open, id);
CREATE INDEX document_by_name ON document (name_folded, id);
CREATE INDEX document_by_hash ON document (sha256);

ALTER TABLE page ADD COLUMN ledger TEXT NOT NULL DEFAULT '[]';

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    job_id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_by_document ON audit (document_id, sequence);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TABLE tombstone (
    document_id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    output_sha256 TEXT NOT NULL,
    page_count INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    reason TEXT NOT NULL
);
