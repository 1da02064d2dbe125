"""The vector release: pages drawn anew from what the interpreter paints, with text, drawings and pictures kept."""
