-- What people say about hits and documents, with author and time (app/domain/comments.py), and the steps that say it.
CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    entity_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX comment_by_document ON comment (document_id, at);
ALTER TABLE review_step ADD COLUMN comments TEXT NOT NULL DEFAULT '[]';
