"""One recognizer per file: pattern, context, checksum."""
