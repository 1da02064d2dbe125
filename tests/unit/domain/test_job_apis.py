"""The five job APIs: every status, field, endpoint and filter has an answer, and every target exists."""

import argparse
import dataclasses
import importlib
import os
import re
from collections import Counter
from pathlib import Path

import pytest

from app.cli.main import _parser
from app.domain.job_api_rows import LATER, NO
from app.domain.job_apis import (
    APIS,
    DELETED,
    HOMES,
    NONE,
    NOT_FOUND,
    STATUS_WORDS,
    VOCABULARIES,
    items,
    statuses_of,
)
from app.domain.jobs import ENDED, REVIEWABLE, WORKING, Status

ITEMS = tuple(items())
ABSENT = {DELETED, NOT_FOUND, NONE}
SHARED = Path(os.environ.get("SABLE_CORPORA") or Path(__file__).resolve().parents[4] / "shared" / "corpora").parent


# Statuses


def test_every_status_has_one_word_in_each_vocabulary():
    assert set(STATUS_WORDS) == set(Status)
    for status, words in STATUS_WORDS.items():
        assert len(words) == len(APIS) == len(VOCABULARIES) == 5
        for word, vocabulary in zip(words, VOCABULARIES, strict=True):
            assert word in vocabulary | ABSENT, (status, word)


@pytest.mark.parametrize("api", range(5))
def test_every_word_of_an_api_is_said_of_some_status(api):
    said = {words[api] for words in STATUS_WORDS.values()}
    assert said - ABSENT == VOCABULARIES[api]


@pytest.mark.parametrize("api", range(5))
def test_what_has_ended_and_what_has_not_never_share_a_word_of_success(api):
    """A caller that waits for the end must not be told of one that did not come."""
    success = STATUS_WORDS[Status.FINISHED][api]
    assert [s for s, words in STATUS_WORDS.items() if words[api] == success] == [Status.FINISHED]
    working = {STATUS_WORDS[s][api] for s in WORKING}
    assert not working & {STATUS_WORDS[s][api] for s in ENDED}


@pytest.mark.parametrize("api", range(5))
def test_what_waits_for_a_reviewer_looks_the_same_everywhere(api):
    waiting = (REVIEWABLE - {Status.FINISHED}) | {Status.REVIEWED, Status.APPROVED}
    assert len({STATUS_WORDS[status][api] for status in waiting}) == 1


def words_of_the_specification():
    """The table of SPEC.md, {status: words}."""
    text = (SHARED / "SPEC.md").read_text(encoding="utf-8")
    table = text[text.index("| ours | 0 Redact PDF AI") :].split("\n\n")[0]
    for line in table.splitlines()[2:]:
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        for name in cells[0].split(", "):
            yield Status(name), cells[1:]


@pytest.mark.skipif(not (SHARED / "SPEC.md").is_file(), reason="no specification beside this checkout")
def test_the_words_are_those_of_the_specification():
    for status, words in words_of_the_specification():
        plain = [re.sub(r" \((un)?recoverable\)| \(record stays, data gone\)", "", word) for word in words]
        assert [word.strip("()") for word in STATUS_WORDS[status]] == [word.strip("()") for word in plain], status


# Items


def test_every_item_has_targets_or_a_reason():
    assert len(ITEMS) > 200
    for item in ITEMS:
        assert bool(item.ours) != bool(item.reason), item
        if item.reason.startswith(LATER):
            assert re.match(rf"{LATER}[A-Z]{{2}}\d+", item.reason), item
        elif item.reason:
            assert len(item.reason) > len(NO) + 10, item


def test_no_item_is_answered_twice():
    assert [key for key, count in Counter((i.api, i.row, i.word) for i in ITEMS).items() if count > 1] == []


@pytest.mark.parametrize("api", range(5))
def test_every_status_word_is_an_item_that_names_its_statuses(api):
    told = {item.word: item.ours for item in ITEMS if item.api == api and item.word in VOCABULARIES[api]}
    assert set(told) == VOCABULARIES[api]
    for word, ours in told.items():
        assert ours == statuses_of(api, word)
        assert ours


def targets():
    return sorted({target for item in ITEMS for target in item.ours})


def exists(target):
    if target.startswith("sable "):
        return command_exists(target.split()[1:])
    if ":" in target:
        module, _, path = target.partition(":")
    else:
        name, _, member = target.partition(".")
        module, path = HOMES[name], f"{name}.{member}"
    value = importlib.import_module(module)
    *parents, last = path.split(".")
    for part in parents:
        value = getattr(value, part)
    if dataclasses.is_dataclass(value) and last in {field.name for field in dataclasses.fields(value)}:
        return True
    return hasattr(value, last)


def command_exists(words):
    parser = _parser()
    for word in words:
        if word.startswith("--"):
            return any(word in action.option_strings for action in parser._actions)
        (choices,) = [a.choices for a in parser._actions if isinstance(a, argparse._SubParsersAction)] or [{}]
        if word not in choices:
            return False
        parser = choices[word]
    return True


@pytest.mark.parametrize("target", targets())
def test_every_target_exists(target):
    assert exists(target)


@pytest.mark.parametrize(
    "target",
    ["sable jobs dance", "sable jobs list --colour", "Document.colour", "Status.DANCING", "app.domain.jobs:Dance"],
)
def test_a_target_that_does_not_exist_is_found_out(target):
    assert not exists(target)


def test_every_home_is_used():
    used = {target.partition(".")[0] for target in targets() if ":" not in target and not target.startswith("sable ")}
    assert used == set(HOMES)


def rows_of_the_research():
    """Every line of the tables in section 7, (api, text without markup)."""
    text = (SHARED / "research" / "features.md").read_text(encoding="utf-8")
    section = text[text.index("## 7. The five seeds") : text.index("## 8. ")]
    api = -1
    for line in section.splitlines():
        if heading := re.match(r"### 7\.(\d) ", line):
            api = int(heading[1])
        elif line.startswith("| ") and not line.startswith("| Seed item"):
            cell = re.split(r"(?<!\\)\|", line)[1].strip()
            cell = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", cell)
            yield api, cell.replace("`", "").replace("**", "").replace("\\|", "|")


@pytest.mark.skipif(not (SHARED / "research").is_dir(), reason="no research beside this checkout")
def test_every_row_of_the_research_is_answered_and_none_is_made_up():
    ours = Counter((api, row.partition(": the ")[0]) for api, row in {(i.api, i.row) for i in ITEMS})
    assert ours == Counter(rows_of_the_research())
