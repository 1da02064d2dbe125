-- Whether the certificate of a released file is written as a page for people too (app/domain/job_settings.py).
ALTER TABLE job ADD COLUMN certificate_page INTEGER NOT NULL DEFAULT 0;
