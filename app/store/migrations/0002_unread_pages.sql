ALTER TABLE document ADD COLUMN unread_pages INTEGER NOT NULL DEFAULT 0;
UPDATE document SET unread_pages = (
    SELECT count(*) FROM page WHERE page.document_id = document.id AND json_extract(page.facts, '$.unread')
);
