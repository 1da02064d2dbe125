"""Sable: offline redaction review. The layers and what each may import: docs/architecture.md."""

__version__ = "0.1.0"
