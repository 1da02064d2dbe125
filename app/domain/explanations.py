"""Why a text is a hit: what of it and around it decided, who else found it, and what was cut.

An explanation holds words of the document. It is kept, sent and purged with its hit, and is in no log or audit line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic.alias_generators import to_camel


class Note(StrEnum):
    """What happened to a hit on its way. The window writes the sentence."""

    EXTENDED = "extended"  # name words directly beside what the model marked belong to it
    CUT_BY_HIT = "cut-by-hit"  # it is what another hit left over
    CUT_BY_CITATION = "cut-by-citation"  # the rest is a citation or one of the document's own numbers
    HOLDS_KEPT_TEXT = "holds-kept-text"  # a text to keep is in it, but it says more than that
    BEATS_NEVER = "beats-never"  # a text to keep stands at its place, and what always goes has precedence
    FIRM_LIST = "firm-list"  # `entry` is on the list of the firm, not of the job
    PART_UNSURE = "part-unsure"  # a part might stay; which one was not sure
    PART_IN_READ_WORD = "part-in-read-word"  # a part might stay, but it ends inside a word that OCR read
    NAME_PART = "name-part"  # it is a part of the name in `repeats`, or has its words in another order
    LEFT_PART = "left-part"  # it is what goes of `repeats`, of which a part stays
    OTHER_DOCUMENT = "other-document"  # `repeats` was found in another document of the job
    READ_NEARLY = "read-nearly"  # OCR read it with doubt, and nearly as `repeats`
    LISTED_WITH_MINOR = "listed-with-minor"  # it stands in one list with the name of a minor


@dataclass(frozen=True, slots=True)
class Claim:
    """What another rule took the same characters for."""

    rule: str
    label: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a text is a hit. Everything is empty where it says nothing.

    Attributes:
        rule: What found the text, or the text that this one repeats. `Entity.recognizer` says how it became a hit.
        model: Name and version of the model, where one found it.
        context: Words beside it that decided, as they are written there.
        check: Name of the checksum that was reckoned; `passed` is its result.
        entry: Line of the list that the text is on (app.domain.lists).
        marked: How sure the model is that the text is of any kind it looks for, 0..1.
        removal: How sure the model is that somebody who protects people would remove the text, 0..1.
        repeats: The text that this one repeats.
        first_page: Zero-based page of `repeats` in the same document.
        agreed: Other rules that found the same characters under the same label.
        otherwise: What other rules took the same characters for.
    """

    rule: str = ""
    model: str = ""
    context: tuple[str, ...] = ()
    check: str = ""
    passed: bool = False
    entry: str = ""
    marked: float | None = None
    removal: float | None = None
    repeats: str = ""
    first_page: int | None = None
    agreed: tuple[str, ...] = ()
    otherwise: tuple[Claim, ...] = ()
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        if any(value is not None and not 0 <= value <= 1 for value in (self.marked, self.removal)):
            raise ValueError("how sure a model is lies in 0..1")
        if self.first_page is not None and self.first_page < 0:
            raise ValueError("first_page is negative")

    def __bool__(self) -> bool:
        return self != UNEXPLAINED

    def noted(self, notes: Iterable[Note]) -> Explanation:
        """The same with further notes, each once."""
        every = tuple(dict.fromkeys((*self.notes, *notes)))
        return self if every == self.notes else replace(self, notes=every)


UNEXPLAINED = Explanation()


class BadExplanation(ValueError):
    """JSON that is no explanation. `pointer` names the bad member below it; the message holds nothing of it."""

    def __init__(self, pointer: str) -> None:
        super().__init__("not an explanation")
        self.pointer = pointer


_ADAPTER = TypeAdapter(Explanation)
_CODES = frozenset(Note)
_MEMBERS = {to_camel(name): name for name in Explanation.__dataclass_fields__}


def to_json(explanation: Explanation) -> dict[str, Any]:
    """The members that say something, in camel case."""
    said = _ADAPTER.dump_python(explanation, mode="json", exclude_defaults=True)
    if explanation.check:
        said["passed"] = explanation.passed
    return {to_camel(name): value for name, value in said.items()}


def from_json(value: Any) -> Explanation:
    """What `to_json` wrote. Members and notes of later versions are left out. Raises BadExplanation."""
    if not isinstance(value, dict):
        raise BadExplanation("")
    members = {_MEMBERS[key]: member for key, member in value.items() if key in _MEMBERS}
    if not members:
        return UNEXPLAINED
    notes = members.get("notes")
    if isinstance(notes, list):
        members["notes"] = [n for n in notes if not isinstance(n, str) or n in _CODES]
    try:
        return _ADAPTER.validate_python(members)
    except ValidationError as error:
        place = [str(part) for part in error.errors(include_input=False, include_url=False)[0]["loc"]]
        raise BadExplanation("".join(f"/{part}" for part in [to_camel(p) for p in place[:1]] + place[1:])) from None
