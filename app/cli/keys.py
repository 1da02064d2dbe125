"""`sable keys`: the key that signs certificates on this computer."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.base import paths
from app.cli.output import Exit, complain, say
from app.domain import certificate_form
from app.domain.certificate_form import FormError
from app.services import delivery, signing
from app.services.signing import KeyFailure, KeyProblem

PROBLEMS: dict[KeyProblem, tuple[str, Exit]] = {
    KeyProblem.MISSING: ("there is no key yet. `sable keys new` makes one.", Exit.ATTENTION),
    KeyProblem.EXISTS: (
        "there is a key already, and it was kept. To make another, move it out of the folder keys in the data folder "
        "first: what it signed can then be told by its old fingerprint only.",
        Exit.ATTENTION,
    ),
    KeyProblem.LOCKED: (
        "the key has a passphrase. `sable keys sign CERTIFICATE.json --passphrase-stdin` signs with it.",
        Exit.ATTENTION,
    ),
    KeyProblem.WRONG_PASSPHRASE: ("the passphrase is wrong. Nothing was signed.", Exit.REFUSED),
    KeyProblem.BROKEN: (
        "the key is damaged. Nothing was signed. Put it back from a copy, or move it away and make a new one.",
        Exit.ATTENTION,
    ),
    KeyProblem.UNWRITABLE: ("the key could not be written into the data folder. There is no new key.", Exit.ATTENTION),
}


def keys(parsed: argparse.Namespace) -> Exit:
    """Make the key, show its fingerprint, or sign certificates."""
    try:
        return {"new": _new, "show": _show, "sign": _sign}[parsed.verb](parsed)
    except KeyFailure as failure:
        return explain(failure)


def explain(failure: KeyFailure) -> Exit:
    """Say why a key cannot be used."""
    text, code = PROBLEMS[failure.problem]
    complain(text)
    return code


def cannot_sign(parsed: argparse.Namespace) -> Exit | None:
    """Say before any work why certificates could not be signed; None where they can be, or are not to be."""
    if not parsed.sign:
        return None
    try:
        if signing.is_locked(paths.data_directory()):
            raise KeyFailure(KeyProblem.LOCKED)
    except KeyFailure as failure:
        return explain(failure)
    return None


def _passphrase(parsed: argparse.Namespace) -> str:
    return sys.stdin.readline().rstrip("\r\n") if parsed.passphrase_stdin else ""


def _new(parsed: argparse.Namespace) -> Exit:
    passphrase = _passphrase(parsed)
    if parsed.passphrase_stdin and not passphrase:
        complain("the passphrase is empty. No key was made.")
        return Exit.USAGE
    say(signing.new_key(paths.data_directory(), passphrase))
    return Exit.DONE


def _show(_parsed: argparse.Namespace) -> Exit:
    say(signing.fingerprint_of(signing.public_key(paths.data_directory())))
    return Exit.DONE


def _sign(parsed: argparse.Namespace) -> Exit:
    passphrase = _passphrase(parsed)
    for path in parsed.certificates:
        try:
            text = _text(path)
            signed = signing.sign(text, paths.data_directory(), passphrase)
        except (FormError, UnicodeDecodeError):
            complain(f"{path}: this is no certificate, or it was changed. It was not signed.")
            return Exit.REFUSED
        except OSError:
            complain(f"{path}: the certificate is not there or cannot be read. It was not signed.")
            return Exit.REFUSED
        delivery.write_text(path.absolute(), signed, replace=True)
        say(f"{path}: signed")
    return Exit.DONE


def _text(path: Path) -> str:
    with path.open("rb") as stream:
        data = stream.read(certificate_form.LARGEST + 1)
    if len(data) > certificate_form.LARGEST:
        raise FormError("")
    return data.decode("utf-8")
