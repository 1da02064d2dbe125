"""The command line: English, exit codes as documented, document text on request only."""
