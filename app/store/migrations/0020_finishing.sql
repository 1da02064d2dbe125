-- Whether a reviewer must have seen every page before the end of a review (app/domain/job_settings.py), and which
-- documents' certificates are to be signed (app/services/signing.py).
ALTER TABLE job ADD COLUMN see_pages INTEGER NOT NULL DEFAULT 1;
ALTER TABLE document ADD COLUMN to_sign INTEGER NOT NULL DEFAULT 0;
