"""Processes and threads: the supervisor of one child, the pools of supervisors, the database thread."""
