"""Generated papers with exact spans, for training and measuring the name recognizer; README.md tells the rules."""

from . import families, unlike
from .markup import LABELS, Paper
from .registry import generate, held_out, trained

FAMILIES = trained()
HELD_OUT = held_out()

__all__ = ["FAMILIES", "HELD_OUT", "LABELS", "Paper", "families", "generate", "unlike"]
