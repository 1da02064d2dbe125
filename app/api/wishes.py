"""What a client may ask for with the files of a new job: the fields of the form, in the forms of the five APIs."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, WithJsonSchema

from app.api.forms import Form
from app.api.problems import Kind, Problem
from app.api.shapes import Keep, Review
from app.domain import profiles
from app.domain.entities import LABELS
from app.domain.job_settings import METADATA_KEY, METADATA_PAIRS, METADATA_VALUE, JobSettings
from app.domain.lists import faults_of
from app.domain.retention import Keeping

_OTHER_NAMES = {"EMAIL": "EMAIL_ADDRESS", "PHONE": "PHONE_NUMBER", "IBAN": "IBAN_CODE", "SSN": "US_SSN",
                "NAME": "PERSON", "DATE": "DATE_TIME"}  # fmt: skip
"""What other APIs call some of our labels."""
_LONGEST = 100_000

_C = TypeVar("_C", Keep, Review)

_LIST = WithJsonSchema({"type": "string", "contentMediaType": "application/json", "description": "a JSON array"})


class NewJob(BaseModel):
    """The form of a new job. `file` and `files` mean the same; at least one file is needed."""

    model_config = ConfigDict(use_attribute_docstrings=True)

    file: Annotated[str, WithJsonSchema({"type": "string", "format": "binary"})] = ""
    """The PDF."""
    files: Annotated[list[str], WithJsonSchema({"type": "array", "items": {"type": "string", "format": "binary"}})] = []
    """The PDFs of a job with several documents."""
    pii_categories: Annotated[str, _LIST] = "[]"
    """What to look for, as a JSON array: labels, or the names other APIs have for them. Default: by the profile."""
    pii_included_terms: Annotated[str, _LIST] = "[]"
    """Texts that go wherever they stand, as a JSON array."""
    pii_excluded_terms: Annotated[str, _LIST] = "[]"
    """Texts that stay, as a JSON array."""
    profile: str = ""
    """The legal profile: `sable profiles list`."""
    retention: Keep = Keep.EPHEMERAL
    """How long the job is kept. With `until`, `expires_at` says how long."""
    expires_at: Annotated[str, WithJsonSchema({"type": "string", "format": "date-time"})] = ""
    metadata: Annotated[
        str, WithJsonSchema({"type": "string", "contentMediaType": "application/json", "description": "a JSON object"})
    ] = "{}"
    """Up to 16 pairs of texts, as a JSON object: keys of up to 64 characters, values of up to 512."""
    review: Review = Review.API
    """`person`: only somebody in the window ends the review. A firm may want that for every job."""


FIELDS = frozenset(NewJob.model_fields)
"""The names of its fields; others are ignored."""


@dataclass(frozen=True, slots=True)
class Wished:
    """Settings of a new job, whether only a person ends its reviews, and the hash of everything that was asked for."""

    settings: JobSettings
    by_person: bool
    request: str


def read(form: Form, usual: JobSettings, *, by_person: bool) -> Wished:
    """What a form asks for, on top of what is `usual`. Raises Problem naming the field."""
    fields = form.fields
    settings = replace(usual, retention=replace(usual.retention, working_copy_until=None))
    if "pii_categories" in fields:
        settings = replace(settings, categories=_categories(_texts(fields, "pii_categories")))
    if "pii_included_terms" in fields:
        settings = replace(settings, always=_terms(fields, "pii_included_terms"))
    if "pii_excluded_terms" in fields:
        settings = replace(settings, never=_terms(fields, "pii_excluded_terms"))
    if "profile" in fields:
        settings = replace(settings, profile=_profile(fields["profile"]))
    if "metadata" in fields:
        settings = replace(settings, metadata=_metadata(fields))
    if "retention" in fields or "expires_at" in fields:
        settings = _kept(fields, settings)
    review = _choice(Review, fields, "review", Review.API)
    named = [(upload.name, digest) for upload, digest in zip(form.files, form.hashes, strict=True)]
    told = json.dumps([named, fields], sort_keys=True, ensure_ascii=True)
    return Wished(settings, by_person or review is Review.PERSON, hashlib.sha256(told.encode("ascii")).hexdigest())


def _bad(name: str, detail: str) -> Problem:
    return Problem(Kind.BAD_FIELD, detail, pointer=f"/{name}")


def _json(fields: Mapping[str, str], name: str) -> Any:
    try:
        return json.loads(fields[name])
    except (ValueError, RecursionError):
        raise _bad(name, "must be JSON") from None


def _texts(fields: Mapping[str, str], name: str) -> Sequence[str]:
    value = _json(fields, name)
    if not isinstance(value, list):
        raise _bad(name, "must be a JSON array")
    for number, item in enumerate(value):
        if not isinstance(item, str) or not _is_storable(item):
            raise _bad(f"{name}/{number}", "must be a text")
    return value


def _is_storable(text: str) -> bool:
    """False for text that no database and no file can keep: half of a pair of surrogates, or a NUL."""
    return "\0" not in text and not any("\ud800" <= c <= "\udfff" for c in text)


def _categories(names: Sequence[str]) -> tuple[str, ...]:
    found = []
    for number, name in enumerate(names):
        plain = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[ -]", "_", name.strip()).upper()
        label = _OTHER_NAMES.get(plain, plain)
        if label not in LABELS:
            raise _bad(f"pii_categories/{number}", "is no category; known are " + ", ".join(LABELS))
        found.append(label)
    return tuple(dict.fromkeys(found))


def _terms(fields: Mapping[str, str], name: str) -> tuple[str, ...]:
    terms = tuple(_texts(fields, name))
    for number, term in enumerate(terms):
        if len(term.splitlines()) > 1:
            raise _bad(f"{name}/{number}", "must be one line")
    if sum(map(len, terms)) > _LONGEST:
        raise _bad(name, f"has more than {_LONGEST} characters")
    wrong = faults_of(terms)
    if wrong:
        raise _bad(f"{name}/{wrong[0].line - 1}", f"cannot be used: {wrong[0].fault.value}")
    return terms


def _profile(name: str) -> str:
    try:
        return profiles.profile(name).id
    except profiles.ProfileError:
        raise _bad("profile", "is no profile that can be used") from None


def _metadata(fields: Mapping[str, str]) -> dict[str, str]:
    value = _json(fields, "metadata")
    if not isinstance(value, dict):
        raise _bad("metadata", "must be a JSON object")
    if len(value) > METADATA_PAIRS:
        raise _bad("metadata", f"has more than {METADATA_PAIRS} pairs")
    for number, (key, text) in enumerate(value.items(), start=1):  # a key is the client's word: no answer repeats it
        if not key.strip() or len(key) > METADATA_KEY or not _is_storable(key):
            raise _bad("metadata", f"pair {number}: the key must have 1 to {METADATA_KEY} characters")
        if not isinstance(text, str) or len(text) > METADATA_VALUE or not _is_storable(text):
            raise _bad("metadata", f"pair {number}: the value must be a text of at most {METADATA_VALUE} characters")
    return value


def _choice(kind: type[_C], fields: Mapping[str, str], name: str, usual: _C) -> _C:
    try:
        return kind(fields[name]) if name in fields else usual
    except ValueError:
        raise _bad(name, "must be one of " + ", ".join(kind)) from None


def _kept(fields: Mapping[str, str], settings: JobSettings) -> JobSettings:
    keep = _choice(Keep, fields, "retention", Keep.UNTIL)
    until = None
    if keep is Keep.UNTIL:
        until = _moment(fields.get("expires_at", ""))
    elif "expires_at" in fields:
        raise _bad("expires_at", "goes with the retention `until`")
    keeping = {Keep.EPHEMERAL: Keeping.EPHEMERAL, Keep.STUDIO: Keeping.KEEP, Keep.UNTIL: Keeping.UNTIL}[keep]
    return replace(settings, retention=replace(settings.retention, keeping=keeping, review_data_until=until))


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise ValueError
        moment = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise _bad("expires_at", "must be a time with its zone, as in 2030-12-31T00:00:00Z") from None
    if moment <= datetime.now(UTC):
        raise _bad("expires_at", "must be in the future")
    return moment
