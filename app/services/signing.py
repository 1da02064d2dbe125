"""Signatures of certificates with a key of this computer: Ed25519 (RFC 8032), the key in a file for its owner alone.

There is no authority behind a key. Whoever gets a signed certificate has to know the fingerprint from somewhere else.
"""

from __future__ import annotations

import base64
import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import FailureCode, KnownError
from app.domain import certificate_form
from app.services.ports import Sign

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

# The library of `cryptography` (OpenSSL) is loaded where something is signed or a signature is looked at, and not else.

FOLDER, PRIVATE, PUBLIC = "keys", "signing-key.pem", "signing-key.pub"
LARGEST_KEY = 16 * 1024


class KeyProblem(StrEnum):
    """Why a key cannot be used."""

    MISSING = "missing"
    EXISTS = "exists"
    LOCKED = "locked"  # it has a passphrase, and none was given
    WRONG_PASSPHRASE = "wrong-passphrase"
    BROKEN = "broken"
    UNWRITABLE = "unwritable"


class KeyFailure(Exception):
    """A key that cannot be made or used."""

    def __init__(self, problem: KeyProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class Signed(StrEnum):
    """What a certificate's signature says."""

    NOT = "not-signed"
    GOOD = "good"
    BAD = "bad"  # it is not over what the certificate says


@dataclass(frozen=True, slots=True)
class Seen:
    """A signature that was looked at, and the fingerprint of its key, "" without one."""

    state: Signed
    fingerprint: str = ""


def fingerprint_of(public: bytes) -> str:
    """What people compare: the first 160 bits of the SHA-256 of a public key (32 bytes), in eight groups of base32."""
    text = base64.b32encode(hashlib.sha256(public).digest()[:20]).decode("ascii")
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def same_fingerprint(one: str, other: str) -> bool:
    """True for the same fingerprint, however it is grouped and in whatever case."""
    plain = [text.replace("-", "").replace(" ", "").upper() for text in (one, other)]
    return plain[0] == plain[1] != ""


def new_key(data_directory: Path, passphrase: str = "") -> str:
    """Make the key of this computer, locked with a passphrase where one is given. Returns its fingerprint.

    Raises KeyFailure EXISTS (a key is never replaced: what it signed could no longer be told as its own) or UNWRITABLE.
    """
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    folder = data_directory / FOLDER
    private = Ed25519PrivateKey.generate()
    lock = forms.BestAvailableEncryption(passphrase.encode()) if passphrase else forms.NoEncryption()
    public = private.public_key().public_bytes_raw()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(folder / PRIVATE, private.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, lock))
    except FileExistsError:
        raise KeyFailure(KeyProblem.EXISTS) from None
    except OSError:
        raise KeyFailure(KeyProblem.UNWRITABLE) from None
    try:
        with suppress(FileNotFoundError):
            (folder / PUBLIC).unlink()  # left by a key that somebody removed
        _write(folder / PUBLIC, base64.b64encode(public) + b"\n")
    except OSError:
        with suppress(OSError):
            (folder / PRIVATE).unlink()
        raise KeyFailure(KeyProblem.UNWRITABLE) from None
    return fingerprint_of(public)


def _write(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def public_key(data_directory: Path) -> bytes:
    """The public key of this computer, 32 bytes. Raises KeyFailure MISSING or BROKEN."""
    try:
        text = (data_directory / FOLDER / PUBLIC).read_bytes()[:LARGEST_KEY]
    except OSError:
        raise KeyFailure(KeyProblem.MISSING) from None
    try:
        public = base64.b64decode(text.strip(), validate=True)
    except ValueError:
        public = b""
    if len(public) != 32:
        raise KeyFailure(KeyProblem.BROKEN)
    return public


def is_locked(data_directory: Path) -> bool:
    """True where the key of this computer needs a passphrase. Raises KeyFailure MISSING or BROKEN."""
    try:
        _private(data_directory, "")
    except KeyFailure as failure:
        if failure.problem is not KeyProblem.LOCKED:
            raise
        return True
    return False


def opens(data_directory: Path, passphrase: str) -> bool:
    """True where a passphrase unlocks the key of this computer. Raises KeyFailure MISSING or BROKEN."""
    try:
        _private(data_directory, passphrase)
    except KeyFailure as failure:
        if failure.problem not in (KeyProblem.LOCKED, KeyProblem.WRONG_PASSPHRASE):
            raise
        return False
    return True


def _private(data_directory: Path, passphrase: str) -> Ed25519PrivateKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        data = (data_directory / FOLDER / PRIVATE).read_bytes()[:LARGEST_KEY]
    except OSError:
        raise KeyFailure(KeyProblem.MISSING) from None
    locked = b"ENCRYPTED" in data
    if locked and not passphrase:
        raise KeyFailure(KeyProblem.LOCKED)
    try:
        key = load_pem_private_key(data, passphrase.encode() if locked else None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise KeyFailure(KeyProblem.WRONG_PASSPHRASE if locked else KeyProblem.BROKEN) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyFailure(KeyProblem.BROKEN)
    return key


def sign(certificate: str, data_directory: Path, passphrase: str = "") -> str:
    """A certificate (its JSON) with a signature of this computer's key, in place of one that it has.

    Raises KeyFailure, and certificate_form.FormError where it is no certificate or its integrity hash is not right.
    """
    _, value = certificate_form.read(certificate.encode("utf-8"))
    if value["integrity"]["sha256"] != certificate_form.integrity_of(value):
        raise certificate_form.FormError("/integrity")
    key = _private(data_directory, passphrase)
    value["signature"] = {
        "algorithm": "Ed25519",
        "publicKey": base64.b64encode(key.public_key().public_bytes_raw()).decode("ascii"),
        "value": base64.b64encode(key.sign(certificate_form.signed_bytes(value))).decode("ascii"),
    }
    return certificate_form.written(value)


def signer(data_directory: Path, passphrase: str = "") -> Sign:
    """What signs certificates with the key of this computer, for work that cannot ask anybody."""

    def signed(certificate: str) -> str:
        try:
            return sign(certificate, data_directory, passphrase)
        except KeyFailure:
            raise KnownError(FailureCode.KEY_UNUSABLE) from None

    return signed


def look(value: dict[str, Any]) -> Seen:
    """What the signature of a certificate says; `value` is one that `certificate_form.read` gave."""
    signature = value.get("signature")
    if signature is None:
        return Seen(Signed.NOT)
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    public = base64.b64decode(signature["publicKey"])
    try:
        made = base64.b64decode(signature["value"])
        Ed25519PublicKey.from_public_bytes(public).verify(made, certificate_form.signed_bytes(value))
    except (InvalidSignature, ValueError):
        return Seen(Signed.BAD, fingerprint_of(public))
    return Seen(Signed.GOOD, fingerprint_of(public))
