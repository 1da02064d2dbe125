-- Why a text is a hit, as JSON; empty where nothing is known. It holds words of the document and goes with its row.
ALTER TABLE entity ADD COLUMN explanation TEXT NOT NULL DEFAULT '';
