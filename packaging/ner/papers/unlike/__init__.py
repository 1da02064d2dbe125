"""The families that are never trained on."""
