"""Use cases: intake, detecting, reviewing, releasing, queueing. No Qt, no SQL, no PDF library."""
