"""The queue, the hits and every decision in one SQLite file. Domain values in, domain values out; rows never leave."""
