"""The local Jobs API: other programs of this computer hand in files and fetch results (docs/jobs-api.md)."""
