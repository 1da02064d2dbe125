"""Where entries of a list are found in the text of a page, and where they are not. Hits stand between guillemets."""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.lists import EntryFault, TextLists
from app.engine.lists import EntryList, Lists, patterns
from app.engine.lists.spelling import Spellings, allowance, distance
from app.engine.lists.wildcards import WildWords, fits
from app.engine.lists.words import PageWords

FOUND = {
    "phrase": [
        ("Project Bluebird", "of «Project Bluebird» and «PROJECT bluebird», Projects Bluebird, Project Bluebirds"),
        ("Project Bluebird", "«Project\nBluebird», «Project-\nBluebird», «Project Blue-\nbird»"),
        ("Project Bluebird", "«Proj-\nect Blue-\n bird» Proj-ect Bluebird"),
        ("Project Bluebird", "Project-Bluebird, Project, Bluebird, Project. Bluebird, Project - Bluebird"),
        ("Bluebird", "«Bluebird»'s, («bluebird»)/«bluebird»-17; xBluebird Bluebird7 Blue bird"),
        ("O'Neil & Sons, Inc.", "«O’Neil &\nSons, Inc.» but not O'Neil & Sons Inc. or O'Neil and Sons, Inc."),
        ("Smith-Jones", "«Smith-Jones», «Smith-\nJones» and «Smith‐Jones», but Smith Jones and Smithjones"),
        ("Acme Inc.", "«Acme Inc.» (Acme Inc)"),
        ("$500", "«$500», €500, $5000"),
        ("(Bluebird)", "«(Bluebird)» Bluebird"),
        ("Straße 5", "«STRASSE 5» «straße 5»"),
        ("Ада", "«Ада» Адам"),
        ("Ada", "«Аda» in a mixed script"),
        ("finance office", "«ﬁnance oﬃce» with ligatures"),
        ("Müller", "«Mu\u0308ller», «Mül\u00adler» Muller"),
        ("王小明", "原告«王小明»。被告王小芳"),
        ("สมชาย", "นาย«สมชาย»มา"),
        ("ann@acme.example", "«ann@acme.example», «ann@acme.\nexample», joann@acme.example"),
    ],
    "number": [
        ("123-45-6789", "«123-45-6789» «123 45 6789» «123456789», 123-45-67890 9123-45-6789 123-45-678"),
        ("123456789", "«123-45-6789» «123 456\n789»"),
        ("GB29 NWBK 6016 1331 9268 19", "«GB29NWBK60161331926819» «gb29 nwbk 6016 1331 9268 19»"),
        ("1234", "«1234» 12-34 12 34"),
    ],
    "exact": [
        ("=Bluebird", "«Bluebird» bluebird BLUEBIRD «Blue-\nbird»"),
        ("=US", "the «US» told us"),
        ("=Sm?th", "«Sm?th» Smith"),
    ],
    "wildcard": [
        ("Sm?th*", "«Smith» «SMYTHSON», «smiths»'s, Smth Blacksmith Smoath"),
        ("*smith", "«Blacksmith» «smith» smithy"),
        ("*lack*", "«black» «Blacksmith» «lack»-lustre lock"),
        ("B??d", "«Bird» «band» bad board"),
        ("John * Smith", "«John Q Smith» «john\nQuincy smith» John Smith John Q R Smith"),
        ("Dr* Smi*, John", "«Drs Smithson, John»"),
        ("*@acme.example", "mail «j.smith@acme.example», («x@Acme.Example») acme.example y@acme.examples"),
        ("CV-20??-1*", "«CV-2019-17», «cv-2020-1» CV-2019-27 CV-201-17 XCV-2019-17"),
        ("O'N*l", "«O'Neil» «O’Neal» O'Niels"),
        ("Why me?", "«Why me?» «why met» why mets"),
        ("5\\* hotel?", "the 5 hotels «5* hotels» «5* hotel?»"),
    ],
    "fuzzy": [
        ("~Oyelaran", "«Oyelaran» «Oye1aran» «Oyelarn» «Oye|aran» «OYELARANS» Oyalaram Laran Yelarm"),
        ("~Bartholomew", "«Bartholomew» «Bartho1omevv» «Bartholornew» «Batholmew» Bathlmew Bart"),
        ("~Rafael Oyelaran", "«Rafae1 Oyelaran» «Rafael, Oyelaran» «RafaelOyelaran» Rafa Oyelaran, Oyelaran"),
        ("~Kim Moore", "«Kim Moone» Kin Moore"),
        ("~Bluebird 17", "«Bluebirb 17» Bluebird 18"),
    ],
    "pattern": [
        (r"re:BB-\d{4}\b", "«BB-1234», «bb-9999» BB-12345"),
        (r"re:(?-i:BB)-\d+", "«BB-17» bb-17"),
        (r"re:blue\w+ team", "«bluebird\nteam» «blue-\nbird team» blue team"),
        (r"re:(?<=Mr )\w+", "Mr «Smith», Mrs Jones"),
        (r"re:\bx*", "«xx» yx"),
    ],
}  # fmt: skip


def spans(lines: list[str], text: str) -> tuple[set[tuple[int, int]], frozenset[int]]:
    hits, late = EntryList(lines).find(PageWords.of(text))
    return {(hit.start, hit.end) for hit in hits}, late


def marked(text: str) -> tuple[str, set[tuple[int, int]]]:
    """A text without its guillemets, and what stood between them."""
    found: set[tuple[int, int]] = set()
    plain = ""
    for piece in re.split("(«[^»]*»)", text):
        if piece.startswith("«"):
            found.add((len(plain), len(plain) + len(piece) - 2))
            piece = piece[1:-1]
        plain += piece
    return plain, found


@pytest.mark.parametrize(("line", "text"), [pair for pairs in FOUND.values() for pair in pairs])
def test_an_entry_is_found_where_it_stands_and_nowhere_else(line, text):
    plain, expected = marked(text)
    found, late = spans([line], plain)
    assert {plain[a:b] for a, b in found} == {plain[a:b] for a, b in expected}
    assert found == expected
    assert not late


def test_every_hit_names_its_entry():
    text = "Rafael Oyelaran met Oyelaran."
    hits, _ = EntryList(["", "Oyelaran", "Rafael Oyelaran", "oyel*", "Nobody"]).find(PageWords.of(text))
    assert [(hit.entry, text[hit.start : hit.end]) for hit in hits] == [
        (2, "Rafael Oyelaran"),
        (1, "Oyelaran"),
        (3, "Oyelaran"),
        (1, "Oyelaran"),
        (3, "Oyelaran"),
    ]


def test_a_pattern_that_runs_out_of_time_is_told_and_the_others_are_applied(monkeypatch):
    monkeypatch.setattr(patterns, "ENTRY_SECONDS", 0.02)
    text = "word " * 3000 + "Bluebird! 7"
    lines = [r"re:(\w|\w\w| )+\d!", "Bluebird", r"re:blue\w+"]
    hits, late = EntryList(lines).find(PageWords.of(text))
    assert late == {0}
    assert {hit.entry for hit in hits} == {1, 2}


def test_many_slow_patterns_share_the_time_of_a_page(monkeypatch):
    monkeypatch.setattr(patterns, "ENTRY_SECONDS", 0.02)
    monkeypatch.setattr(patterns, "PAGE_SECONDS", 0.05)
    _, late = EntryList([rf"re:(\w|\w\w| )+\d{{{n}}}!" for n in range(1, 40)]).find(
        PageWords.of("word " * 3000 + "! 7")
    )
    assert late == set(range(39))


def test_a_line_of_a_megabyte_is_looked_at_whole():
    text = "lorem " * 170_000 + "BB-1234 Bluebird " + "ipsum " * 10_000
    found, late = spans([r"re:BB-\d{4}", "Bluebird", "Blue?ird", "~Bluebirb"], text)
    assert {text[a:b] for a, b in found} == {"BB-1234", "Bluebird"}
    assert not late


def test_a_bad_entry_is_refused_with_its_line():
    with pytest.raises(EntryFault, match="line 2"):
        Lists.of(["Ada", "re:("], [])


def test_fifty_thousand_entries_are_all_found():
    random = Random(4)
    syllables = "ba ke li mo nu ra se ti vo zu an er is ol".split()
    names = sorted({"".join(random.choice(syllables) for _ in range(random.randint(3, 6))) for _ in range(75_000)})
    random.shuffle(names)
    listed, others = names[:50_000], names[50_000:]
    kinds = ["{}", "={}", "{} Road", "x{}?"]
    lines = [kinds[i % len(kinds)].format(name) for i, name in enumerate(listed)]
    known = EntryList(lines)
    assert len(known.entries) == 50_000
    wanted = random.sample(range(50_000), 400)
    written = [lines[i].lstrip("=").replace("?", "q") for i in wanted]
    page = ", ".join(w for pair in zip(written, others, strict=False) for w in pair)
    hits, late = known.find(PageWords.of(page))
    assert {hit.entry for hit in hits} == set(wanted)
    assert not late


words = st.text(st.sampled_from("abcdeo0l1m"), min_size=1, max_size=11)


@given(st.lists(words, min_size=1, max_size=6), st.lists(words, min_size=1, max_size=12))
def test_phrases_are_what_a_search_word_by_word_finds(phrase, page):
    text = " ".join(page)
    found, _ = spans([" ".join(phrase)], text)
    assert all(text[a:b].split() == phrase for a, b in found if any(c.isalpha() for c in text[a:b]))
    places = [i for i in range(len(page)) if page[i : i + len(phrase)] == phrase]
    assert len(found) >= len(places)


@given(st.text(st.sampled_from("ab*?"), min_size=1, max_size=7), st.text(st.sampled_from("ab"), max_size=8))
def test_wildcards_mean_what_the_pattern_means(wild, word):
    pattern = "".join({"*": ".*", "?": "."}.get(c, c) for c in wild)
    expected = re.fullmatch(pattern, word) is not None
    assert fits(wild, word) == expected
    assert (list(WildWords([(wild, 7)]).numbers(word)) == [7]) == expected


def plain_distance(a: str, b: str) -> int:
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


@given(st.text(st.sampled_from("abxyk"), min_size=5, max_size=12), st.text(st.sampled_from("abxyk"), max_size=14))
def test_every_spelling_within_the_allowance_is_found(wanted, word):
    """Letters that OCR does not confuse: the plain edit distance decides."""
    near = plain_distance(wanted, word) <= allowance(wanted)
    assert (list(Spellings([(wanted, 3)]).numbers(word)) == [3]) == (near and len(word) >= 3)


@given(st.text(st.sampled_from("abxyk"), min_size=9, max_size=12), st.data())
def test_two_edits_of_a_long_word_are_found(wanted, data):
    word = wanted
    for _ in range(2):
        at = data.draw(st.integers(0, len(word) - 1))
        word = word[:at] + data.draw(st.sampled_from(["", "z", "z" + word[at]])) + word[at + 1 :]
    assert list(Spellings([(wanted, 3)]).numbers(word)) == [3]


@pytest.mark.parametrize(
    ("a", "b", "edits"),
    [
        ("modern", "modem", 0.5),
        ("hello", "he110", 1.5),
        ("abcd", "abxd", 1),
        ("clay", "day", 0.5),
        ("vvater", "water", 0.5),
    ],
)
def test_what_ocr_confuses_costs_half(a, b, edits):
    assert distance(a, b, 2) == distance(b, a, 2) == edits


def test_always_entries_that_were_not_applied_leave_the_page_incomplete():
    from app.engine.lists import Looked

    assert Looked((), (), (("firm-always", 3),)).incomplete
    assert not Looked((), (), (("never", 3),)).incomplete
    lists = Lists(TextLists(("Ada",), ("Bob",)), TextLists(("Cy",), ("Di",)))
    assert lists.are(TextLists(("Ada",), ("Bob",)), TextLists(("Cy",), ("Di",)))
    assert not lists.are(TextLists(("Ada",), ("Bob",)), TextLists())
    assert list(lists._named("always", 1, [0, 1])) == [("always", 1), ("firm-always", 1)]
