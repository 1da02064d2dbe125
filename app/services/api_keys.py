"""The key of the local Jobs API: shown once, kept as a hash, compared in constant time."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from app.store.store import Store

PREFIX = "sable_"
_BYTES = 32


def new_key(store: Store) -> str:
    """Make another key and return it, the only time it is seen. What was used before opens nothing any more."""
    key = PREFIX + secrets.token_urlsafe(_BYTES)
    store.set_api_key(hash_of(key))
    return key


def revoke(store: Store) -> None:
    """From now on no key opens anything."""
    store.set_api_key("")


def hash_of(key: str) -> str:
    """What is kept of a key. A key is 256 random bits: nobody can guess his way back from its SHA-256."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def opens(given: str, key_hash: str | None) -> bool:
    """True where `given` is the key whose hash was kept. Takes as long whatever is given."""
    return hmac.compare_digest(hash_of(given), key_hash or "-") and bool(key_hash)
