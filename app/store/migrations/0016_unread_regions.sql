-- What a person said about unread regions (app/domain/unread.py): keys of those that hold nothing secret, in a document
-- and in all documents of a job, as JSON; and which of them a review step acknowledged.
ALTER TABLE document ADD COLUMN seen_regions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE job ADD COLUMN seen_pictures TEXT NOT NULL DEFAULT '[]';
ALTER TABLE review_step ADD COLUMN seen TEXT NOT NULL DEFAULT '[]';
