"""Python's cyclic garbage collection, by hand: for a process whose other threads must free nothing.

A full collection looks at everything that lives. With the modules of the program and 50,000 hits of a document that
takes a third of a second, in which the window does not answer; next to nothing of it is ever garbage. What is likely to
stay is therefore set aside (`gc.freeze`), which takes no time, and looked at again when nobody waits (`collect_all`).
What is set aside is still freed at once where nothing refers to it any more.
"""

from __future__ import annotations

import gc
import time

_MANY = 100_000
"""New objects since the last collection from which they are a document that was read, and not garbage."""
_LONG = 0.01
"""Seconds of a full collection after which what is left of it is not looked at again so soon."""


def collect() -> None:
    """Collect the generations whose counts have passed Python's own thresholds, the youngest first."""
    if gc.get_count()[0] > _MANY:
        gc.freeze()
        return
    for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count <= threshold:
            return
        began = time.perf_counter()
        gc.collect(generation)
        if generation == 2 and time.perf_counter() - began > _LONG:
            gc.freeze()


def collect_all() -> None:
    """Collect everything, what was set aside too. Takes as long as that is: for when nobody waits."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
