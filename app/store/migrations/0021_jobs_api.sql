-- The local Jobs API: the key by its hash (app/services/api_keys.py), and which jobs came by it (app/store/api_jobs.py).
-- The order of the columns keeps their records apart from those of other tables when a damaged file is read.
CREATE TABLE api_key (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    hash TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE TABLE api_job (
    job_id TEXT NOT NULL PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
    by_person INTEGER NOT NULL,
    request TEXT NOT NULL,
    idempotency TEXT NOT NULL
);
CREATE UNIQUE INDEX api_job_by_idempotency ON api_job (idempotency) WHERE idempotency != '';
CREATE INDEX job_by_time ON job (created_at, id);
