"""What a certificate may hold, member by member: the only definition of its form.

`services.certificates` writes it, `sable verify` reads it by this module, and docs/schemas/certificate.schema.json is
made from it (packaging/make_certificate_schema.py). A member that is not named here is refused, so that none can carry
text of a document unnoticed. Lengths and hashes are in the units of the files; pages are zero-based.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.alias_generators import to_camel

from app.domain import canonical_json
from app.domain.box_style import Boxes
from app.domain.carriers import Carrier
from app.domain.entities import Source
from app.domain.profiles import Detection
from app.domain.reports import Check, Fallback, Limit, Verdict, WhyNotRun

FORMAT = 2
"""A change of what other programs may rely on is a new number."""
LARGEST = 64 * 1024 * 1024
"""Bytes of the longest certificate that is read."""

SEALS = ("integrity", "signature")
"""The members that are about the others and not part of what they cover."""

Count = Annotated[int, Field(ge=0)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Name = Annotated[str, Field(max_length=1_000)] | None
Moment = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$")]
Line = Annotated[str, Field(max_length=3_000)]


class FormError(Exception):
    """A file that is no certificate. `pointer` names the bad member (RFC 6901), "" the whole."""

    def __init__(self, pointer: str, *, other_format: bool = False) -> None:
        super().__init__(pointer)
        self.pointer = pointer
        self.other_format = other_format


class _Form(BaseModel):
    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, allow_inf_nan=False, alias_generator=to_camel, use_enum_values=True
    )


class Point(_Form):
    x: float
    y: float


class Quad(_Form):
    bottom_left: Point
    bottom_right: Point
    top_right: Point
    top_left: Point


class Program(_Form):
    """`sha256` is of the executable, or of the Python files under `app` as `sha256sum` lists them."""

    form: Literal["frozen", "source"]
    sha256: Sha256


class ModelFile(_Form):
    name: Line
    sha256: Sha256


class Model(_Form):
    """A model by name and version; no files where it is rules of the program."""

    name: Line
    files: tuple[ModelFile, ...]


class Tool(_Form):
    name: Literal["Sable"]
    version: Line
    program: Program
    models: tuple[Model, ...]


class Input(_Form):
    file_name: Name
    sha256: Sha256
    size: Count
    pages: Count
    encrypted: bool
    signed: bool


class People(_Form):
    """Names as the profiles of this computer have them; null where nobody was chosen."""

    reviewed_by: Name
    approved_by: Name


class OnPage(_Form):
    """`page_index` is null for what belongs to the file as a whole."""

    page_index: Count | None
    count: Count


class Decisions(_Form):
    """`sha256` is of the canonical JSON (RFC 8785) of every accepted and rejected place, without its text. A place of
    several reason codes counts for each of them."""

    accepted: Count
    rejected: Count
    sha256: Sha256
    accepted_by_label: dict[str, Count]
    accepted_by_reason: dict[Line, Count] = {}
    accepted_by_page: tuple[OnPage, ...]


class Redaction(_Form):
    id: Name
    page_index: Count | None
    label: Line
    carrier: Carrier
    source: Source
    reasons: tuple[Line, ...] = ()
    quadrilaterals: tuple[Quad, ...]


class Place(_Form):
    page_index: Count | None
    quadrilaterals: tuple[Quad, ...]


class CheckMade(_Form):
    """`why` says why a check did not run, and is there only then."""

    check: Check
    verdict: Verdict
    why: WhyNotRun | None = None
    findings: tuple[Place, ...]


class Verification(_Form):
    passed: bool
    checks: tuple[CheckMade, ...]


class PageMade(_Form):
    encoding: Line
    dpi: Count
    boxes: Count
    words_kept: Count
    words_dropped: Count


class Output(_Form):
    """`file_id` is the identifier in the file, which it keeps when somebody changes it; "" where it has none. After
    `pages`, which are the original's, come `legend_pages` that say what stands in boxes too small for it."""

    file_name: Name
    file_id: Annotated[str, Field(pattern=r"^[0-9a-f]{0,128}$")]
    sha256: Sha256
    size: Count
    pages: tuple[PageMade, ...]
    legend_pages: Count = 0


class BoxesMade(_Form):
    """How the boxes look, and what became of their widths: how many grew to the grid, grew less far because a word that
    stays was in the way, and were joined. `words_lost` are covered beside what was accepted."""

    style: Boxes
    grown: Count
    limited: Count
    joined: Count
    words_lost: Count


class NotSearchedElsewhere(_Form):
    drawn_by_hand: Count
    not_distinctive: Count


class NotChecked(_Form):
    what: Literal["pages-without-text", "text-inside-images"]
    pages: tuple[Count, ...]
    acknowledged: bool | None = None


class FellBack(_Form):
    reason: Fallback
    pages: tuple[Count, ...]


class SamePicture(_Form):
    page_index: Count
    also_on: tuple[Count, ...]


class RuleSource(_Form):
    title: Line
    section: Line


class RuleRow(_Form):
    row: Line
    text: Line
    detection: Detection
    outcome: Literal["found", "none-found", "not-detectable"]
    count: Count
    pages: tuple[Count, ...]
    said: Line
    note: Line


class Rule(_Form):
    profile: Line
    name: Line
    source: RuleSource
    rows: tuple[RuleRow, ...]
    unread_pages: tuple[Count, ...]
    limits: tuple[Line, ...]


class Integrity(_Form):
    """Hash of the canonical JSON of all members but SEALS. It tells damage, not intent: who changes a certificate can
    make it anew."""

    sha256: Sha256


class Signature(_Form):
    """Ed25519 (RFC 8032) over the bytes that `signed_bytes` gives. Key and value are in base64."""

    algorithm: Literal["Ed25519"]
    public_key: Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{43}=$")]
    value: Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{86}==$")]


class _Head(_Form):
    format: Literal[2]
    tool: Tool
    created_at: Moment
    input: Input
    people: People
    decisions: Decisions
    redactions: tuple[Redaction, ...]
    verification: Verification
    integrity: Integrity
    signature: Signature | None = None


class CarrierTerm(_Form):
    """Hits of one accepted text in a hidden carrier, and how many of them the released file has no more."""

    term: Count
    label: Line
    expected: Count
    removed: Count


class HiddenCarrier(_Form):
    """What was hidden in the original; `removed` is null where the released file could not be looked into."""

    carrier: Carrier
    found: Count
    accepted: Count
    declined: Count
    removed: Count | None
    terms: tuple[CarrierTerm, ...]


class _Released(_Head):
    output: Output
    boxes: BoxesMade
    terms_searched: Count
    not_searched_elsewhere: NotSearchedElsewhere
    not_checked: tuple[NotChecked, ...]
    not_promised: tuple[Limit, ...]
    carriers: tuple[HiddenCarrier, ...] = ()
    profile: Rule | None = None


class Certified(_Released):
    """Of a file whose pages are all rebuilt from pixels."""

    kind: Literal["certified"]


class Vector(_Released):
    """Of a file whose pages keep their text and drawings, but for those that fell back."""

    kind: Literal["vector"]
    fell_back: tuple[FellBack, ...]
    same_pictures: tuple[SamePicture, ...]


class Failed(_Head):
    """The record of a release whose proof failed: there is no file."""

    kind: Literal["none"]
    output: None


class Checked(_Head):
    """The record of a file from elsewhere that was only checked."""

    kind: Literal["verification"]
    output: None
    terms_searched: Count


Certificate = Certified | Vector | Failed | Checked

_FORM: TypeAdapter[Certificate] = TypeAdapter(Annotated[Certificate, Field(discriminator="kind")])


class _TwiceError(ValueError):
    """A member that an object has twice: which of the two counts would be a guess."""


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _TwiceError
    return found


def read(data: bytes) -> tuple[Certificate, dict[str, Any]]:
    """A certificate from the bytes of its file, and the same as plain JSON. Raises FormError."""
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_members)
    except (ValueError, RecursionError):
        raise FormError("") from None
    if not isinstance(value, dict):
        raise FormError("")
    if isinstance(value.get("format"), int) and value["format"] != FORMAT and "output" in value:
        raise FormError("/format", other_format=True)
    try:
        return _FORM.validate_json(data), value
    except ValidationError as errors:
        first = errors.errors(include_url=False, include_context=False, include_input=False)[0]
        places = first["loc"][1:]  # the first names the kind
        raise FormError("".join(f"/{str(p).replace('~', '~0').replace('/', '~1')}" for p in places)) from None


def integrity_of(value: dict[str, Any]) -> str:
    """The hash that a certificate's `integrity` is to hold. Raises ValueError where the value has no canonical form."""
    return canonical_json.sha256_of({key: member for key, member in value.items() if key not in SEALS})


def signed_bytes(value: dict[str, Any]) -> bytes:
    """What a signature of a certificate is over: a line that says what it is, then the canonical JSON of all members
    but the signature. Raises ValueError where the value has no canonical form."""
    covered = {key: member for key, member in value.items() if key != "signature"}
    return b"Sable certificate, signed with Ed25519\n" + canonical_json.canonical(covered)


def sealed(value: dict[str, Any]) -> dict[str, Any]:
    """The certificate with its integrity hash made anew. A signature over what it was before is dropped."""
    bare = {key: member for key, member in value.items() if key not in SEALS}
    return bare | {"integrity": {"sha256": integrity_of(bare)}}


def written(value: dict[str, Any]) -> str:
    """A certificate as its file holds it."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def schema() -> dict[str, Any]:
    """The JSON schema of a certificate, made from the definition above."""
    made = _FORM.json_schema(by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "certificate.schema.json",
        **made,
        "title": "The certificate of a released file, and the record of one that was not released or only checked",
    }
