-- What the documents of a job tell each other (app/domain/job_terms.py). A term goes with the document that named it
-- first. `last_term` counts the terms of a job; `searched_terms` is that count when a document was last searched;
-- `offered_hits` counts what was found in a document that was under review by then, -1 where it could not be searched.
CREATE TABLE job_term (
    job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    term_key INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    score REAL NOT NULL,
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (job_id, term_key)
) WITHOUT ROWID;
CREATE INDEX job_term_by_sequence ON job_term (job_id, sequence);
CREATE INDEX job_term_by_documents ON job_term (job_id, documents, sequence);
CREATE INDEX job_term_by_document ON job_term (document_id);
ALTER TABLE job ADD COLUMN last_term INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN searched_terms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN offered_hits INTEGER NOT NULL DEFAULT 0;
CREATE INDEX document_by_terms ON document (job_id, status, searched_terms);
CREATE INDEX entity_rejected ON entity (document_id) WHERE decision = 'rejected';
