"""The review screen: pages, overlays and the list of hits."""
