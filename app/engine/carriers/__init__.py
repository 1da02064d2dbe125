"""Every text of a file that a reader of its pages does not see, one family of carriers a module.

`reading.read` walks all of them. Files are hostile here more than anywhere: every walk is bounded in number, size,
depth and time (`gathering.Limits`), and what could not be walked to its end is said, never passed over.
"""
