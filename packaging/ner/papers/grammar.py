"""The small language the papers' sentences are written in.

`[a|b|]` takes one of its branches (they nest), `{slot}` asks the cast for a value, a backslash keeps the next letter.
A sentence with four choices of three is eighty-one sentences, which is what keeps a model from learning the sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from random import Random

Node = str | tuple[str, object]
Sequence = tuple[Node, ...]


@cache
def _compile(template: str) -> Sequence:
    nodes, end = _sequence(template, 0, nested=False)
    if end != len(template):
        raise ValueError(f"unbalanced template at {end}: {template[:60]!r}")
    return nodes


def _sequence(template: str, at: int, *, nested: bool) -> tuple[Sequence, int]:
    nodes: list[Node] = []
    literal: list[str] = []
    while at < len(template):
        char = template[at]
        if char == "\\":
            literal.append(template[at + 1])
            at += 2
            continue
        if nested and char in "|]":
            break
        if char in "[{" and literal:
            nodes.append("".join(literal))
            literal = []
        if char == "{":
            close = template.index("}", at)
            nodes.append(("slot", template[at + 1 : close]))
            at = close + 1
        elif char == "[":
            branches: list[Sequence] = []
            at += 1
            while True:
                branch, at = _sequence(template, at, nested=True)
                branches.append(branch)
                if at >= len(template):
                    raise ValueError(f"unclosed choice: {template[:60]!r}")
                at += 1
                if template[at - 1] == "]":
                    break
            nodes.append(("choice", tuple(branches)))
        else:
            literal.append(char)
            at += 1
    if literal:
        nodes.append("".join(literal))
    return tuple(nodes), at


def expand(template: str, rng: Random, slot: Callable[[str], str]) -> str:
    """One sentence of `template`: choices drawn from `rng`, slots filled by `slot`."""
    out: list[str] = []
    _expand(_compile(template), rng, slot, out)
    return "".join(out)


def _expand(nodes: Sequence, rng: Random, slot: Callable[[str], str], out: list[str]) -> None:
    for node in nodes:
        if isinstance(node, str):
            out.append(node)
        elif node[0] == "slot":
            out.append(slot(str(node[1])))
        else:
            branches = node[1]
            assert isinstance(branches, tuple)
            _expand(branches[int(rng.random() * len(branches))], rng, slot, out)
