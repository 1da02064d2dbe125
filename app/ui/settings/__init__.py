"""What a person can set, and where it is set."""
