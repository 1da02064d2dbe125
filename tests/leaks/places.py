"""Every hiding place: importing this module registers them all."""

import document_places
import drawing_places
import file_places
import letter_places
import note_places
import page_places
import picture_places
import shape_places
import text_places
import unseen_places
from planting import PLACES

__all__ = ["PLACES"]

MODULES = (
    document_places, drawing_places, file_places, letter_places, note_places, page_places, picture_places, shape_places,
    text_places, unseen_places,
)  # fmt: skip
