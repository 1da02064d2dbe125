"""Python's cyclic garbage collection, by hand: for a process whose other threads must free nothing."""

from __future__ import annotations

import gc


def collect() -> None:
    """Collect the generations whose counts have passed Python's own thresholds, the youngest first."""
    for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count <= threshold:
            return
        gc.collect(generation)
