"""The people who work on this computer: the dialog of their profiles."""
