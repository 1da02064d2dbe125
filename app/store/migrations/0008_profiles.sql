-- What of a hit stays (docs/adr/0013), and whose data stays readable.
ALTER TABLE entity ADD COLUMN operator TEXT NOT NULL DEFAULT '';
ALTER TABLE entity ADD COLUMN kept TEXT NOT NULL DEFAULT '[]';
ALTER TABLE job ADD COLUMN requester TEXT NOT NULL DEFAULT '[]';
