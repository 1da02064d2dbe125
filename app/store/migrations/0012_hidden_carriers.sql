-- Where in the file a hit stands that no page shows (app/domain/carriers.py), as JSON; empty for hits on pages. And the
-- carriers of a document that could not be checked: codes and numbers, never text.
ALTER TABLE entity ADD COLUMN hidden TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN unchecked TEXT NOT NULL DEFAULT '';
