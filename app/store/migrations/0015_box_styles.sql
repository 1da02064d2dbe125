-- How the boxes of a job's released files look (app/domain/box_style.py).
ALTER TABLE job ADD COLUMN boxes TEXT NOT NULL DEFAULT '{}';
