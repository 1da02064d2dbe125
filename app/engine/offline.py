"""What must be set before a language library is imported, so that nothing reaches for the network or writes text.

tldextract, which Presidio imports, fetches the public suffix list at the first e-mail address unless told not to;
onnxruntime from 1.29 sends telemetry on import (it is not in our lock, but a library may bring it one day).
"""

from __future__ import annotations

import os

from app.base.log import silence_libraries

_ENVIRONMENT = {
    "TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS": "",
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "OMP_THREAD_LIMIT": "1",  # Tesseract's threads cost twice the time they save, and a child is one worker
    "SPACY_WARNING_IGNORE": "W095",
}


def prepare() -> None:
    """Set the environment and silence the loggers. Call before Presidio, spaCy or tldextract is imported."""
    os.environ.update(_ENVIRONMENT)
    silence_libraries()
