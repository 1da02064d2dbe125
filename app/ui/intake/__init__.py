"""The intake sheet: what a drop brings, what is wrong with it, and how it will be processed."""
