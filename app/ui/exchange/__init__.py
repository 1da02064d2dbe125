"""Marks for other programs and from them, and the logs of a matter."""
