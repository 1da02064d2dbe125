-- Why a hit goes or stays, in codes and in words (app/domain/entities.py); steps over several documents that are one
-- (app/store/reviews.py); which bands of a page were on screen at a readable size (app/ui/review/seen_pages.py).
ALTER TABLE entity ADD COLUMN codes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entity ADD COLUMN why_kept TEXT NOT NULL DEFAULT '';
ALTER TABLE review_step ADD COLUMN bulk TEXT NOT NULL DEFAULT '';
ALTER TABLE page ADD COLUMN seen_bands INTEGER NOT NULL DEFAULT 0;
CREATE INDEX review_step_bulk ON review_step (bulk) WHERE bulk != '';
