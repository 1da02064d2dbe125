"""How papers are set: captions in columns, tables, label and value, signature blocks."""

from __future__ import annotations

from collections.abc import Sequence

from .cast import Cast
from .markup import width
from .negatives import block

Rows = Sequence[tuple[str, ...]]


def columns(cast: Cast, rows: Rows, gap: int = 2) -> str:
    """`rows` as aligned columns, as tab-separated columns or with rules between the cells."""
    style = cast.rng.random()
    if style < 0.2:
        return "\n".join("\t".join(row).rstrip() for row in rows)
    if style < 0.35:
        return "\n".join(" | ".join(row) for row in rows)
    if style < 0.5:
        return "\n".join("  ".join(cell for cell in row if cell) for row in rows)
    count = max(len(row) for row in rows)
    widths = [max((width(row[at]) for row in rows if at < len(row)), default=0) for at in range(count)]
    lines = []
    for row in rows:
        cells = [cell + " " * (widths[at] - width(cell) + gap) for at, cell in enumerate(row)]
        lines.append("".join(cells).rstrip())
    return "\n".join(lines)


def fields(cast: Cast, rows: list[tuple[str, str]]) -> str:
    """Labels and values: on one line, under one another, or as two columns."""
    style = cast.rng.random()
    joint = cast.rng.choice((": ", ": ", ":  ", ":\t", " - ", " ", ":\n"))
    shown = [(label.upper() if 0.5 < style < 0.6 else label, value) for label, value in rows]
    if style < 0.6:
        return "\n".join(f"{label}{joint}{value}" for label, value in shown)
    if style < 0.7:
        return "\n".join(label for label, _ in shown) + "\n" + "\n".join(value for _, value in shown)
    if style < 0.78:
        return "   ".join(f"{label}: {value}" for label, value in shown)
    return columns(cast, [(label, value.replace("\n", ", ")) for label, value in shown], gap=4)


def caption(cast: Cast, left: list[str], right: list[str]) -> str:
    """A court caption: the parties on the left of a rule, the case number on its right."""
    rule = cast.rng.choice((")", ")", "§", "|", ":", " "))
    if cast.chance(0.3):
        return "\n".join(left) + "\n\n" + "\n".join(right)
    wide = max(width(line) for line in left) + 4
    lines = []
    for at in range(max(len(left), len(right))):
        one = left[at] if at < len(left) else ""
        two = right[at] if at < len(right) else ""
        lines.append(f"{one}{' ' * (wide - width(one))}{rule} {two}".rstrip())
    return "\n".join(lines)


def signature(cast: Cast, name: str, *below: str) -> str:
    """A signature block for the person bound to `name`, with lines below such as the office held."""
    lead = cast.pick(
        ("", "Sincerely,\n\n", "Respectfully submitted,\n\n", "Yours faithfully,\n\n", "Dated: {recent}\n\n", "")
    )
    rule = cast.pick(
        (
            "_______________________\n",
            f"/s/ {{{name}.full}}\n",
            f"By: /s/ {{{name}.short}}\n",
            "By: ____________________\n",
            "Signature: __________\n",
            "",
        )
    )
    label = cast.pick(("", "", "Name: ", "Print Name: ", "By: "))
    return cast(f"{lead}{rule}{label}{{{name}.{cast.pick(('full', 'full', 'caps', 'short'))}}}") + "".join(
        f"\n{line}" for line in below if line
    )


def paper(cast: Cast, blocks: list[str], noise: float = 0.2) -> str:
    """The blocks as one paper, with unlabelled blocks sprinkled between them."""
    out: list[str] = []
    for text in blocks:
        if not text:
            continue
        out.append(text)
        if cast.rng.random() < noise:
            out.append(block(cast))
    if cast.chance(0.1):
        out.append(
            cast(
                "[Page {n:1:20} of {n:20:60}|{n:1:40}|Confidential|DRAFT|CONFIDENTIAL – ATTORNEYS’ EYES ONLY|"
                "Form {n:100:999} (Rev. {n:1:12}/{n:10:25})]"
            )
        )
    return "\n\n".join(out)


def numbered(cast: Cast, paragraphs: list[str]) -> list[str]:
    """The paragraphs, numbered in one of the usual ways or not at all."""
    style = cast.rng.choice(("{}. ", "{}. ", "{}.\t", "({}) ", "¶ {} ", "", "[{}] "))
    first = cast.rng.choice((1, 1, 1, cast.rng.randint(2, 60)))
    return [style.format(first + at) + text for at, text in enumerate(paragraphs)]
