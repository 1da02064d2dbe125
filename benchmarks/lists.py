"""What always and never lists cost: building them, and a page of 500 words, by the length of the list.

    python benchmarks/lists.py [--sizes 100,5000,50000] [--pages 40] [--repeat 5]

Pages and entries are made up from one seed; one word in ten of a page is of a name. Prints CPU milliseconds (medians)
for each kind of entry, with the words of a page new to the list (*first*) and met before (*again*), and for phrases the
ratio of finding rules with a list to finding them without one, measured in turns in the same run. The exit code is 1
where 50,000 phrases take more than a second to build, or more than 5 ms for a page.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.engine.detection import RULES
from app.engine.lists import EntryList
from app.engine.lists.words import PageWords
from app.engine.recognizers.base import find_all

SEED = 20261123
SYLLABLES = (
    "ba be bi bo ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo an en "
    "in on ar er or el al son ton man berg stein"
).split()
MOST_BUILD_SECONDS, MOST_PAGE_MS = 1.0, 5.0


class Made:
    """Names and pages from one seed."""

    def __init__(self) -> None:
        self._random = random.Random(SEED)
        self._first = [self.word(2) for _ in range(800)]
        self._last = [self.word(self._random.randint(2, 4)) for _ in range(8000)]

    def word(self, syllables: int) -> str:
        return "".join(self._random.choice(SYLLABLES) for _ in range(syllables)).title()

    def name(self) -> str:
        return f"{self._random.choice(self._first)} {self._random.choice(self._last)}"

    def page(self) -> str:
        words: list[str] = []
        while len(words) < 500:
            words += self.name().split() if self._random.random() < 0.05 else [self.word(3).lower()]
        return "\n".join(" ".join(words[i : i + 12]) for i in range(0, 500, 12))

    def entries(self, kind: str, count: int) -> list[str]:
        return [self._entry(kind) for _ in range(count)]

    def _entry(self, kind: str) -> str:
        name = self.name()
        match kind:
            case "exact":
                return f"={name}"
            case "wildcards":
                return f"{name[:-2]}*"
            case "nearly so":
                return f"~{name} {self.word(3)}"
            case "numbers":
                return str(self._random.randrange(10**9, 10**10))
            case "patterns":
                return rf"re:{name.split()[0]}-\d{{3,6}}"
        return name


def cpu_ms(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def measure(made: Made, kind: str, count: int, pages: Sequence[PageWords], repeat: int) -> tuple[float, float, float]:
    """Milliseconds to build a list, for a page whose words are new to it, and for one whose words it has met."""
    lines = made.entries(kind, count)
    builds, first, again = [], [], []
    for _ in range(repeat):
        builds.append(cpu_ms(lambda: EntryList(lines)))
        known = EntryList(lines)
        first.append(cpu_ms(lambda known=known: [known.find(page) for page in pages]) / len(pages))
        again.append(cpu_ms(lambda known=known: [known.find(page) for page in pages]) / len(pages))
    return statistics.median(builds), statistics.median(first), statistics.median(again)


def ratio(made: Made, count: int, texts: Sequence[str], repeat: int) -> float:
    """Rules with a list over rules alone, in turns."""
    known = EntryList(made.entries("phrases", count))
    without, with_list = [], []
    for _ in range(repeat):
        without.append(cpu_ms(lambda: [find_all(text, RULES) for text in texts]))
        with_list.append(cpu_ms(lambda: [(find_all(text, RULES), known.find(PageWords.of(text))) for text in texts]))
    return statistics.median(with_list) / statistics.median(without)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100,5000,50000", type=lambda v: [int(s) for s in v.split(",")])
    parser.add_argument("--pages", default=40, type=int)
    parser.add_argument("--repeat", default=5, type=int)
    options = parser.parse_args()
    made = Made()
    texts = [made.page() for _ in range(options.pages)]
    pages = [PageWords.of(text) for text in texts]
    print(f"cutting a page into words: {cpu_ms(lambda: [PageWords.of(t) for t in texts]) / len(texts):.2f} ms")
    print(f"{'kind':10} {'entries':>8} {'build ms':>9} {'first ms':>9} {'again ms':>9}")
    slow = False
    for kind in ("phrases", "exact", "numbers", "wildcards", "nearly so", "patterns"):
        for size in options.sizes:
            size = min(size, 200) if kind == "patterns" else size
            build, first, again = measure(made, kind, size, pages, options.repeat)
            print(f"{kind:10} {size:8} {build:9.1f} {first:9.2f} {again:9.2f}")
            if kind == "phrases":
                slow = slow or build > MOST_BUILD_SECONDS * 1000 or first > MOST_PAGE_MS
            if kind == "patterns" and size == 200:
                break
    for size in options.sizes:
        print(f"rules with {size} phrases over rules alone: {ratio(made, size, texts, options.repeat):.3f}")
    return int(slow)


if __name__ == "__main__":
    raise SystemExit(main())
