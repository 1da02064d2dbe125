CREATE TABLE job (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    profile TEXT NOT NULL,
    categories TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    file_name TEXT NOT NULL,
    status TEXT NOT NULL,
    failure TEXT,
    failure_page INTEGER,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    page_count INTEGER NOT NULL,
    pages_done INTEGER NOT NULL,
    hits_open INTEGER NOT NULL,
    hits_total INTEGER NOT NULL,
    output_path TEXT NOT NULL,
    replace_output INTEGER NOT NULL,
    certificate TEXT NOT NULL,
    models TEXT NOT NULL,
    unread_acknowledged INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX document_by_job ON document (job_id, position);
CREATE INDEX document_by_status ON document (status, created_at, position);

CREATE TABLE page (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    page_index INTEGER NOT NULL,
    facts TEXT NOT NULL,
    detected INTEGER NOT NULL,
    PRIMARY KEY (document_id, page_index)
) WITHOUT ROWID;

CREATE TABLE entity (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    page_index INTEGER NOT NULL,
    text TEXT NOT NULL,
    label TEXT NOT NULL,
    score REAL NOT NULL,
    source TEXT NOT NULL,
    recognizer TEXT NOT NULL,
    decision TEXT NOT NULL,
    quadrilaterals TEXT NOT NULL
);
CREATE INDEX entity_by_document ON entity (document_id, page_index);

CREATE TABLE review_step (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    changes TEXT NOT NULL,
    undone INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (document_id, position)
) WITHOUT ROWID;
