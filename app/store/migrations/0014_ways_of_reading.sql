-- Whether text in pictures is read, and whether the small model alone looks for names (app/domain/job_settings.py).
ALTER TABLE job ADD COLUMN ocr INTEGER NOT NULL DEFAULT 1;
ALTER TABLE job ADD COLUMN quick INTEGER NOT NULL DEFAULT 0;
