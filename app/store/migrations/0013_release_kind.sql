-- How the pages of a job's released files are made (app/domain/job_settings.py).
ALTER TABLE job ADD COLUMN release TEXT NOT NULL DEFAULT 'certified';
