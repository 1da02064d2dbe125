ALTER TABLE entity ADD COLUMN ocr_confidence REAL;
