"""The families that are never trained on: other forms, sentences of their own, the other half of the surnames."""

from . import discharge, police_report, proxy, share_purchase, witness_statement

__all__ = ["discharge", "police_report", "proxy", "share_purchase", "witness_statement"]
