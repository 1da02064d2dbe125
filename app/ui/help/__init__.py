"""Help inside the program, offline: the guide, the tour, and what is handed to whoever helps."""
