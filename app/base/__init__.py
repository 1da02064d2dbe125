"""Standard-library leaves that every layer may use: paths, logging, errors."""
