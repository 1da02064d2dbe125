"""Frozen values and pure rules of redaction review. No input or output, no Qt, no SQL, no PDF library."""
