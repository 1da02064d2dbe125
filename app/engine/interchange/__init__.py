"""Marks of reviews in the files of other programs: FDF, XFDF (ISO 19444-1) and annotations of a PDF."""
