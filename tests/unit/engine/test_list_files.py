"""Lists in files from elsewhere: what is read of them, and what is refused."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import FailureCode, KnownError
from app.domain.lists import EntryFault, EntryKind, Fault, ListEntry
from app.engine.lists import workbook
from app.engine.lists.files import read_list
from app.services.list_export import as_csv

TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
BOOK = (
    '<workbook xmlns:r="x"><sheets><sheet name="old" state="hidden" r:id="r1"/><sheet name="now" r:id="r2"/></sheets>'
    "</workbook>"
)
LINKS = (
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
    '<Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>'
)
STRINGS = (
    "<sst><si><t>Name</t></si><si><r><t>Rafael </t></r><r><t>Oyelaran</t></r></si>"
    "<si><t>Ada &amp; Sons</t><rPh><t>EI DA</t></rPh></si><si><t>Label</t></si><si><t>person</t></si></sst>"
)
SHEET = (
    '<worksheet><sheetData><row r="1"><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>3</v></c></row>'
    '<row r="3"><c r="A3"><v>7</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>4</v></c></row>'
    '<row r="4"><c r="B4" t="s"><v>2</v></c></row>'
    '<row r="5"><c r="B5"><v>1.2345678E7</v></c></row>'
    '<row r="6"><c r="B6" t="inlineStr"><is><t>Sm?th*</t></is></c></row>'
    '<row r="7"><c r="B7" t="str"><f>A1&amp;B1</f><v>Bluebird</v></c></row>'
    '<row r="8"><c r="B8" t="e"><v>#REF!</v></c></row></sheetData></worksheet>'
)


def xlsx(**parts: str | bytes) -> bytes:
    """A workbook; a keyword replaces a part (None leaves it out)."""
    content = {
        "[Content_Types].xml": TYPES,
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": LINKS,
        "xl/sharedStrings.xml": STRINGS,
        "xl/worksheets/sheet1.xml": "<worksheet/>",
        "xl/worksheets/sheet2.xml": SHEET,
    }
    content |= {{"book": "xl/workbook.xml", "strings": "xl/sharedStrings.xml", "links": "xl/_rels/workbook.xml.rels",
                 "sheet": "xl/worksheets/sheet2.xml"}[k]: v for k, v in parts.items()}  # fmt: skip
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in content.items():
            if part is not None:
                archive.writestr(name, part)
    return buffer.getvalue()


def lines(tmp_path, data: bytes | str, name="list.csv", column=None):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_list(path, column)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Ada Lovelace\nRafael Oyelaran\n", ("Ada Lovelace", "Rafael Oyelaran")),
        ("Name\nAda\n\nAda\nBob\n", ("Ada", "Bob")),
        ("Term,Reason\nAda,client\nBob,\n", ("Ada\t\tclient", "Bob")),
        ("id;name;category\n1;Müller;PERSON\n2;Özdemir;\n", ("Müller\tPERSON", "Özdemir")),
        ("1\tAda\n2\tBob\n3\tCy\n", ("Ada", "Bob", "Cy")),
        ('"Oyelaran, Rafael",7\n"Lovelace, Ada",8\n', ("Oyelaran, Rafael", "Lovelace, Ada")),
        ("text,kind\nSm?th,phrase\n'=x,phrase\nAda,exact\n", (r"Sm\?th", r"\=x", "=Ada")),
        ("Sm?th*\nre:BB-\\d+\n~Oyelaran\n", ("Sm?th*", r"re:BB-\d+", "~Oyelaran")),
        ("Ada\r\nBob\r\n", ("Ada", "Bob")),
        ("Ada\rBob\r", ("Ada", "Bob")),
        ('"Ada\nLovelace"\nBob\n', ("Ada Lovelace", "Bob")),
        ("", ()),
    ],
)
def test_what_a_csv_file_holds(tmp_path, data, expected):
    found = lines(tmp_path, data)
    assert found.lines == expected
    assert not found.faults


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings_are_guessed(tmp_path, encoding):
    text = "Name;Note\nJürgen Groß;ja\nAda Lovelace;nein\nRenée Dvorak;–\n"
    assert [line.partition("\t")[0] for line in lines(tmp_path, text.encode(encoding)).lines] == [
        "Jürgen Groß",
        "Ada Lovelace",
        "Renée Dvorak",
    ]


def test_a_text_file_has_an_entry_a_line_with_commas(tmp_path):
    assert lines(tmp_path, "Oyelaran, Rafael\nLovelace, Ada\tPERSON\n", "list.txt").lines == (
        "Oyelaran, Rafael",
        "Lovelace, Ada\tPERSON",
    )


def test_another_column_can_be_read(tmp_path):
    data = "Name,Firm\nAda,Acme Ltd\nBob,Acme Ltd\nCy,Umbra plc\n"
    assert lines(tmp_path, data).column == 0
    found = lines(tmp_path, data, column=1)
    assert (found.lines, found.columns, found.column) == (("Acme Ltd", "Umbra plc"), ("Name", "Firm"), 1)
    with pytest.raises(KnownError) as caught:
        lines(tmp_path, data, column=2)
    assert caught.value.code is FailureCode.BAD_REQUEST


def test_mistakes_are_told_by_row(tmp_path):
    found = lines(tmp_path, "Name,Label\nAda,\nre:(,\n~Bob,\nCy,7up\n")
    assert found.lines == ("Ada",)
    assert [(f.line, f.fault) for f in found.faults] == [
        (3, Fault.BAD_PATTERN),
        (4, Fault.TOO_SHORT),
        (5, Fault.BAD_LABEL),
    ]


def test_a_workbook_gives_the_texts_of_its_first_visible_sheet(tmp_path):
    found = lines(tmp_path, xlsx(), "list.xlsx")
    assert found.lines == ("Rafael Oyelaran\tPERSON", "Ada & Sons", "12345678", "Sm?th*", "Bluebird")
    assert (found.columns, found.column) == (("", "Name", "Label"), 1)


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "secret.txt">]><sst><si><t>&a;</t></si></sst>'


@pytest.mark.parametrize(
    "data",
    [
        xlsx(strings=BOMB),
        xlsx(sheet=EXTERNAL),
        xlsx(sheet="<worksheet><sheetData><row r='1'><c t='s'><v>99</v></c></row></sheetData></worksheet>"),
        xlsx(sheet="<worksheet><sheetData><row r='x'/></sheetData></worksheet>"),
        xlsx(sheet="<worksheet><sheetData>"),
        xlsx(sheet=None),
        xlsx(book="<workbook><sheets/></workbook>"),
        xlsx(links="<Relationships><Relationship Id='r2' TargetMode='External' Target='http://x'/></Relationships>"),
        xlsx()[:-40],
        xlsx()[:200],
        b"PK\x03\x04 but no archive",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x01\x02\x03",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"\xff\xfea",
    ],
)
def test_what_is_no_list_is_refused(tmp_path, data):
    with pytest.raises(KnownError) as caught:
        lines(tmp_path, data, "list.xlsx")
    assert caught.value.code is FailureCode.NOT_A_LIST


def test_a_workbook_that_unpacks_to_too_much_is_refused_while_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "LARGEST_PART", 1 << 20)
    filler = "<worksheet><!--" + "x" * (2 << 20) + "--></worksheet>"
    with pytest.raises(KnownError):
        lines(tmp_path, xlsx(sheet=filler), "list.xlsx")
    lying = bytearray(xlsx(sheet=filler))
    with zipfile.ZipFile(io.BytesIO(bytes(lying))) as archive:
        size = archive.getinfo("xl/worksheets/sheet2.xml").file_size.to_bytes(4, "little")
    data = bytes(lying).replace(size, (100).to_bytes(4, "little"))
    with pytest.raises(KnownError):
        lines(tmp_path, data, "list.xlsx")


def test_missing_and_too_many(tmp_path):
    with pytest.raises(KnownError) as caught:
        read_list(tmp_path / "none.csv")
    assert caught.value.code is FailureCode.FILE_MISSING
    found = lines(tmp_path, "\n".join(f"name{n}" for n in range(100_100)))
    assert (found.lines, [f.fault for f in found.faults]) == ((), [Fault.TOO_MANY])


texts = st.text(st.sampled_from("abXY79 \\*?=~:+-@'\"é王,;"), min_size=1, max_size=12).map(
    lambda t: " ".join(t.split())
)
entries = st.builds(
    ListEntry,
    st.sampled_from([EntryKind.PHRASE, EntryKind.EXACT, EntryKind.WILDCARD, EntryKind.FUZZY]),
    texts,
    st.sampled_from(["", "PERSON"]),
    st.sampled_from(["", "=a note", "'quoted'", "x"]),
)


@given(st.lists(entries, min_size=1, max_size=8))
def test_what_is_exported_is_imported_as_it_was(tmp_path_factory, found):
    def usable(entry):
        try:
            return ListEntry.parse(entry.line) == entry
        except EntryFault:
            return False

    kept = tuple(dict.fromkeys(e.line for e in found if usable(e)))
    path = tmp_path_factory.mktemp("lists") / "list.csv"
    path.write_text(as_csv(kept), encoding="utf-8", newline="")
    assert not any(row.startswith(("=", "+", "-", "@")) for row in path.read_text(encoding="utf-8").splitlines())
    assert read_list(path).lines == kept


@given(st.binary(max_size=300))
def test_any_bytes_are_a_list_or_refused(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("lists") / "list.csv"
    path.write_bytes(data)
    try:
        found = read_list(path)
    except KnownError as error:
        refused = error.code
    else:
        refused = FailureCode.NOT_A_LIST
        assert all(ListEntry.parse(line).line == line for line in found.lines)
    assert refused is FailureCode.NOT_A_LIST
