"""Recognizers one by one: tables of text, expected value and label, and of what must stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recognizing import found, page

from app.engine.detection import RULES
from app.engine.recognizers import checksums, contact
from app.engine.recognizers.base import Finding, Rank, as_written, find_all, windows
from app.engine.recognizers.columns import find_columns
from app.engine.recognizers.distractors import protected_spans
from app.engine.recognizers.extension import extended
from app.engine.recognizers.fields import find_fields
from app.engine.recognizers.merging import merge
from app.engine.recognizers.people import find_signatures


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("write to ingrid.lundgren@inboxery.example today", "ingrid.lundgren@inboxery.example", "EMAIL_ADDRESS"),
        ("a.o'neil+x@sub.mail.co.uk.", "a.o'neil+x@sub.mail.co.uk", "EMAIL_ADDRESS"),
        ("root@localhost failed", "root@localhost", "EMAIL_ADDRESS"),
        ("see https://example.org/a?b=c.", "https://example.org/a?b=c", "URL"),
        ("from 192.168.10.254 at", "192.168.10.254", "IP_ADDRESS"),
        ("via 2001:db8::ff00:42:8329 now", "2001:db8::ff00:42:8329", "IP_ADDRESS"),
        ("call (415) 555-2671 x12", "(415) 555-2671 x12", "PHONE_NUMBER"),
        ("call +44 7778 353374 or", "+44 7778 353374", "PHONE_NUMBER"),
        ("ring 020 7946 0958 then", "020 7946 0958", "PHONE_NUMBER"),
        ("Tel.: 030 901820", "030 901820", "PHONE_NUMBER"),
        ("Fax 555 0101", "555 0101", "PHONE_NUMBER"),
        ("IBAN GB33BUKB20201555555555.", "GB33BUKB20201555555555", "IBAN_CODE"),
        ("DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00", "IBAN_CODE"),
        ("paid with 4111 1111 1111 1111", "4111 1111 1111 1111", "CREDIT_CARD"),
        ("Amex 3782-822463-10005", "3782-822463-10005", "CREDIT_CARD"),
        ("Visa card ending in 4242", "4242", "CREDIT_CARD"),
        ("sort code 20-00-00", "20-00-00", "BANK_ACCOUNT"),
        ("ABA routing number 021000021", "021000021", "US_BANK_NUMBER"),
        ("Account: 02359256", "02359256", "BANK_ACCOUNT"),
        ("his SSN is 219-09-9999", "219-09-9999", "US_SSN"),
        ("SSN xxx-xx-1234 on file", "xxx-xx-1234", "US_SSN"),
        ("the last digits, SSN ending in 9999", "9999", "US_SSN"),
        ("ITIN 912-70-1234", "912-70-1234", "US_ITIN"),
        ("EIN 12-3456789", "12-3456789", "US_EIN"),
        ("NI AB 12 34 56 C", "AB 12 34 56 C", "UK_NINO"),
        ("NHS number 943 476 5919", "943 476 5919", "UK_NHS"),
        ("NIR 1 84 12 76 451 089 46", "1 84 12 76 451 089 46", "NATIONAL_ID"),
        ("DNI 12345678Z", "12345678Z", "NATIONAL_ID"),
        ("CF RSSMRA85T10A562S", "RSSMRA85T10A562S", "NATIONAL_ID"),
        ("PESEL 44051401359", "44051401359", "NATIONAL_ID"),
        ("National ID: 682-88-3607", "682-88-3607", "NATIONAL_ID"),
        ("Passport no. C98386756 issued", "C98386756", "PASSPORT"),
        ("Driver's License: D123-4567-8901", "D123-4567-8901", "US_DRIVER_LICENSE"),
        ("Plate: FUX415", "FUX415", "VEHICLE_PLATE"),
        ("Licence plate AB12 CDE", "AB12 CDE", "VEHICLE_PLATE"),
        ("Kennzeichen: B-MW 1234", "B-MW 1234", "VEHICLE_PLATE"),
        ("VIN 1M8GDM9AXKP042788", "1M8GDM9AXKP042788", "VIN"),
        ("MRN: 00482913", "00482913", "MEDICAL_RECORD_NUMBER"),
        ("Postcode: A68 1XQ", "A68 1XQ", "POSTCODE"),
        ("London SW1A 2AA today", "SW1A 2AA", "POSTCODE"),
        ("at 12 North Oak St, Apt 4B, Troy, NY 12180.", "12 North Oak St, Apt 4B, Troy, NY 12180", "ADDRESS"),
        ("98 Meadowvale Road, Yeovil", "98 Meadowvale Road, Yeovil", "ADDRESS"),
        ("10 Downing Street\nLondon SW1A 2AA", "10 Downing Street London SW1A 2AA", "ADDRESS"),
        ("Hauptstraße 12, 10115 Berlin", "Hauptstraße 12, 10115 Berlin", "ADDRESS"),
        ("12 bis rue de la Paix, 75002 Paris", "12 bis rue de la Paix, 75002 Paris", "ADDRESS"),
        ("P.O. Box 1234", "P.O. Box 1234", "ADDRESS"),
        ("born on 4 March 1971 in", "4 March 1971", "DATE_OF_BIRTH"),
        ("DOB: 20/01/1964", "20/01/1964", "DATE_OF_BIRTH"),
        ("Date of birth 1964-01-20", "1964-01-20", "DATE_OF_BIRTH"),
        ("on January 5th, 2021 he", "January 5th, 2021", "DATE_TIME"),
        ("on the 14th day of June 2019", "14th day of June 2019", "DATE_TIME"),
        ("on 03.04.2019 he", "03.04.2019", "DATE_TIME"),
        ("a 45-year-old man", "45-year-old", "AGE"),
        ("Case No. 2:19-cv-01234-ABC", "2:19-cv-01234-ABC", "CASE_NUMBER"),
        ("application no. 26480/95 against", "26480/95", "CASE_NUMBER"),
        ("Urteil I ZR 123/45 des", "I ZR 123/45", "CASE_NUMBER"),
        ("State Bar No. 123456", "123456", "BAR_NUMBER"),
        ("said Mr. Jean-Luc van der Berg yesterday", "Mr. Jean-Luc van der Berg", "PERSON"),
        ("I, Wilhelmina Okonkwo, declare", "Wilhelmina Okonkwo", "PERSON"),
        ("WILHELMINA OKONKWO,\n\nPlaintiff,", "WILHELMINA OKONKWO", "PERSON"),
        ("/s/ Maria Gómez", "Maria Gómez", "PERSON"),
        ("Name: Freya Yamamoto", "Freya Yamamoto", "PERSON"),
        ("Name: Acme Holdings Ltd", "Acme Holdings Ltd", "ORGANIZATION"),
        ("Diagnosis: Stage II ductal carcinoma", "Stage II ductal carcinoma", "MEDICAL_CONDITION"),
        ("suffers from multiple sclerosis and", "multiple sclerosis", "MEDICAL_CONDITION"),
        ("signs of gastroparesis", "gastroparesis", "MEDICAL_CONDITION"),
        ("Diagnosis: F43.10 Post-traumatic", "F43.10 Post-traumatic", "MEDICAL_CONDITION"),
        ("diagnosis codes S32.012A and F43.10", "S32.012A", "MEDICAL_CONDITION"),
        ("the girl A.W., a minor, by", "A.W.", "PERSON"),
        ("by Anna Berg <a.berg@post.example>", "Anna Berg", "PERSON"),
        ("Cc: A B <a@b.example>; Anselm de la\nCroix-Ebner <c@d.example>", "Anselm de la Croix-Ebner", "PERSON"),
        ('"Ebner, Anna" <anna@post.example>', "Ebner, Anna", "PERSON"),
        ("Ebner, Anna B. <anna@post.example>", "Ebner, Anna B.", "PERSON"),
        ("Anna Ebner [mailto:anna@post.example]", "Anna Ebner", "PERSON"),
        ("Anna O’Dowd (anna@post.example)", "Anna O’Dowd", "PERSON"),
        ("seen by Anna Ebner, MD, FACS today", "Anna Ebner", "PERSON"),
        ("seen by Anna Ebner, M.D.", "Anna Ebner", "PERSON"),
        ("Anna van der Ebner, PA-C", "Anna van der Ebner", "PERSON"),
        ("Anna Ebner Ph.D.", "Anna Ebner", "PERSON"),
        ("Anna Ebner, CPA", "Anna Ebner", "PERSON"),
        ("Anna Ebner OBE", "Anna Ebner", "PERSON"),
        ("Sincerely,\n\nAnna Ebner, MD, FACS", "Anna Ebner", "PERSON"),
        ("Yours faithfully,\n\n\n\nAnna Ebner-Roth\nCustomer Relations", "Anna Ebner-Roth", "PERSON"),
        ("Respectfully submitted,\nANNA E. ROTH\nBy her attorneys,", "ANNA E. ROTH", "PERSON"),
        ("Kind regards\nAnna", "Anna", "PERSON"),
        ("Very truly yours,\n\n______________\nAnna Ebner", "Anna Ebner", "PERSON"),
        ("at 9 Tannery Steps, Penacook NH 03303, on", "9 Tannery Steps, Penacook NH 03303", "ADDRESS"),
        ("640 Lakeshore, Plattsburgh, NY 12901", "640 Lakeshore, Plattsburgh, NY 12901", "ADDRESS"),
        ("9 Tannery Steps, Kettlebridge ZZ99 4GT", "9 Tannery Steps, Kettlebridge ZZ99 4GT", "ADDRESS"),
        ("of Penacook NH 03303 since", "Penacook NH 03303", "ADDRESS"),
        ("of Bar Harbor, ME 04609 since", "Bar Harbor, ME 04609", "ADDRESS"),
        ("under commercial licence VT 48210977.", "VT 48210977", "US_DRIVER_LICENSE"),
        ("a Vermont license 48210977 and", "48210977", "US_DRIVER_LICENSE"),
        ("Attending Surgeon, Licence NH 14-22086", "NH 14-22086", "MEDICAL_LICENSE"),
        ("member ID GMH 8834-20917-01", "GMH 8834-20917-01", "MEDICAL_RECORD_NUMBER"),
        ("Her medical record number is 00731946.", "00731946", "MEDICAL_RECORD_NUMBER"),
        ("opened claim HFL-2025-118842 and", "HFL-2025-118842", "CASE_NUMBER"),
        ("under policy GFX-770213-25.", "GFX-770213-25", "CASE_NUMBER"),
        ("Our reference: ALD/26/0048817", "ALD/26/0048817", "CASE_NUMBER"),
        ("Defendant Ebner Freight Lines, Inc. is a", "Ebner Freight Lines, Inc.", "ORGANIZATION"),
        ("EBNER ROTH LLP", "EBNER ROTH LLP", "ORGANIZATION"),
        ("cc: Ebner & Roth LLP, attention", "Ebner & Roth LLP", "ORGANIZATION"),
        ("The Roth Savings Bank plc", "Roth Savings Bank plc", "ORGANIZATION"),
        ("Insured: Ebner, policy GFX-770213-25", "Ebner", "PERSON"),
        ("Driver: D. T. Ebner, date of birth 06/21/1983", "D. T. Ebner", "PERSON"),
        ("Name: Ebner, van der", "Ebner, van der", "PERSON"),
        ("on Friday 26 October 2023 he", "Friday 26 October 2023", "DATE_TIME"),
        ("on Wednesday, May 24, 2025 at", "Wednesday, May 24, 2025", "DATE_TIME"),
        ("Reported 5-Dec 2018", "5-Dec 2018", "DATE_TIME"),
        ("signed in October of 2018 by", "October of 2018", "DATE_TIME"),
        ("between 8 and 10 October 2007 he", "8 and 10 October 2007", "DATE_TIME"),
        ("from 18 July to 18 September 2012.", "18 July to 18 September 2012", "DATE_TIME"),
        ("in July and December 1995 he", "July and December 1995", "DATE_TIME"),
        ("on July 18 and 20, 2021", "July 18 and 20, 2021", "DATE_TIME"),
        ("at the end of October 1997", "the end of October 1997", "DATE_TIME"),
        ("in early March 2004", "early March 2004", "DATE_TIME"),
        ("in the summer and autumn of 1994", "summer and autumn of 1994", "DATE_TIME"),
        ("the corner of Alšova 408 and Komel Greens.", "the corner of Alšova 408 and Komel Greens", "ADDRESS"),
        ("the intersection of 5th Avenue and Oak St", "the intersection of 5th Avenue and Oak St", "ADDRESS"),
        ("to PSC 6477, Box 2981\nAPO AE 83700.", "PSC 6477, Box 2981 APO AE 83700", "ADDRESS"),
        ("Unit 7349 Box 6067\nDPO AE 99081", "Unit 7349 Box 6067 DPO AE 99081", "ADDRESS"),
        ("USNV Ebner\nFPO AA 68422", "USNV Ebner FPO AA 68422", "ADDRESS"),
        ("of Somali origin", "Somali origin", "NRP"),
        ("flew to Oslo on Friday morning.", "Friday morning", "DATE_TIME"),
        ("We met last Tuesday by chance", "Tuesday", "DATE_TIME"),
        ("Written when he was 65.", "65", "AGE"),
        ("> Hopstop\n> Suite 292\n> Zuoz", "Suite 292", "ADDRESS"),
        ("owner of plot no. 900 of block D", "900 of block D", "ID_NUMBER"),
    ],
)  # fmt: skip
def test_found(text, value, label):
    assert found(text).get(value) == label


@pytest.mark.parametrize(
    "text",
    [
        "see [t012] and t012",
        "Invoice no: INV-636083",
        "Order: ORD2594351 Total: 8305.68 GBP",
        "SKU: SKU-Q70669, Part: P9622-830",
        "VAT reg: GB577104656",
        "Supplier: Quarrystone Holdings",
        "under 18 U.S.C. § 1001(a) and 28 C.F.R. § 35.104",
        "Section 12.3.4 and Article 6 of the Convention",
        "Fed. R. Civ. P. 26(b)(1)",
        "410 U.S. 113, 120",
        "Name: [t001]",
        "Diagnosis:\nOrder: 5",
        "Condition: New",
        "page 3 of 12",
        "1.2.3 Scope",
        "the figures 1 2 3 4 5 6 7 8 9 10 11 12",
        "with empathy and sympathy",
        "number 4111 1111 1111 1112",
        "total 12,345,678.90",
        "moved to Silver Spring, MD after",
        "of Silver Spring, MD",
        "Silver Spring, MD, and Bucks County, PA",
        "Acme Support <help@",
        "Best practices,\nChapter heading",
        "Sincerely,\nFor the company as a whole",
        "Thank you,\nCustomer Support",
        "licence agreement and License 2.0",
        "the policy 2019-2020 and claim 1 of 5",
        "claims 12 and 13, claim 17",
        "a group number of twelve",
        "version B12.5 of the form",
        "an LLC and the Inc. of the title",
        "our reference is to clause four",
        "Supplier: Quarrystone Ltd",
        "12 Angry Men, Concord",
        "A.B. Smith's minor repairs",
        "around the corner of the building and Annex",
        "Sunday trading and Monday to Friday",
        "when he was 12 miles away",
        "Suite 12 is a chapter",
        "the Turkish Government and Polish courts",
        "a Turkish national of Ankara origin",
        "the national citizen service",
        "a lot of plots, no. 9",
        "unit 12 in box 3",
        "spring and summer collections",
        "18 and 20 of them may and will",
    ],
)
def test_stays(text):
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("Passport\nC98386756", "C98386756", "PASSPORT"),
        ("Passport: [t024]\nC98386756", "C98386756", "PASSPORT"),
        ("Name:\nFreya Yamamoto", "Freya Yamamoto", "PERSON"),
        ("Account ..... 50889957", "50889957", "BANK_ACCOUNT"),
        ("Diagnosis: [t052]\nMyasthenia", "Myasthenia", "MEDICAL_CONDITION"),
    ],
)
def test_a_value_below_or_behind_its_label(text, value, label):
    assert found(text).get(value) == label


def test_a_column_takes_its_label_from_its_head():
    text = page("Passport\nC98386756\nX06202786\nK94208093\nend of the list")
    assert {text.flat[f.start : f.end] for f in find_fields(text)} == {"C98386756", "X06202786", "K94208093"}


def table(*rows: str) -> dict[str, str]:
    """Findings of rows whose cells stand in columns of 28 characters."""
    return found("\n\n".join("".join(cell.ljust(28) for cell in row.split("|")).rstrip() for row in rows))


@pytest.mark.parametrize(
    ("rows", "people"),
    [
        (("Ebner-Roth, Anna T.|06/21/83", "McDowell, Ines|x", "van der Berg, Jan|y"),
         {"Ebner-Roth, Anna T.", "McDowell, Ines", "van der Berg, Jan"}),
        (("x|Ebner, Anna", "y|Roth, Jan"), {"Ebner, Anna", "Roth, Jan"}),
        (("Ebner, Anna|x", "y|Roth, Jan"), set()),
        (("Concord, NH|x", "Barre, VT|y", "Winooski, Vermont|z"), set()),
        (("Paris, France|x", "Leeds, England|y"), set()),
        (("Concord, NH|x", "Barre, VT|y", "Ebner, Anna|z"), set()),
        (("Ebner Freight, Inc|x", "Roth Holdings, Ltd|y"), set()),
        (("Manager, Sales|x", "Director, Claims|y"), set()),
        (("Monday, March|x", "Friday, April|y"), set()),
    ],
)  # fmt: skip
def test_a_column_of_people(rows, people):
    assert {value for value, label in table(*rows).items() if label == "PERSON"} == people


def model_names(text: str, *names: str) -> list[str]:
    """What becomes of names that the model found, as they are shown."""
    p = page(text)
    spans = [(p.flat.index(name), p.flat.index(name) + len(name)) for name in names]
    findings = [Finding(start, end, "PERSON", 0.85, Rank.MODEL, "spacy") for start, end in spans]
    return [as_written(p.text[f.start : f.end]) for f in extended(p, findings)]


@pytest.mark.parametrize(
    ("text", "found_by_model", "name"),
    [
        ("ask for Anna Ebner-\n\nRoth, who has", "Anna", "Anna Ebner-Roth"),
        ("ask for Anna Ebner-\n\nRoth, who has", "Anna Ebner", "Anna Ebner-Roth"),
        ("then Anna van der Ebner-Roth left", "van der Ebner-Roth", "Anna van der Ebner-Roth"),
        ("Anna van der Ebner-Roth left", "van der Ebner-Roth", "Anna van der Ebner-Roth"),
        ("then Anna van der Ebner-Roth left", "Anna", "Anna van der Ebner-Roth"),
        ("compiled by Anna Ebner, Manager", "Ebner", "Anna Ebner"),
        ("Anna Ebner, 44 Weir Street", "Ebner", "Anna Ebner"),
        ("so Anna\nEbner went", "Anna", "Anna Ebner"),
        ("for J. R. Ebner", "Ebner", "J. R. Ebner"),
        ("Plaintiff Anna Ebner resides", "Plaintiff Anna Ebner", "Anna Ebner"),
        ("Plaintiff Ebner resides", "Plaintiff Ebner", "Plaintiff Ebner"),
        # and what is no part of the name:
        ("Yesterday Ebner left", "Ebner", "Ebner"),
        ("He came. Later Ebner left", "Ebner", "Ebner"),
        ("It rained. Anna\n\nRoth", "Anna", "Anna"),
        ("told Anna March figures", "Anna", "Anna"),
        ("told Anna Mr Roth left", "Anna", "Anna"),
        ("with Anna Ebner Freight Lines, Inc. as", "Anna Ebner Freight", "Anna Ebner Freight"),
        ("Anna's Ford", "Anna's", "Anna's"),
        ("the Ebner Company", "Ebner", "Ebner"),
        ("Contact Ebner, who", "Ebner", "Ebner"),
    ],
)
def test_a_name_that_the_model_found_in_part(text, found_by_model, name):
    assert model_names(text, found_by_model) == [name]


def test_the_office_below_a_name_is_no_part_of_it():
    assert model_names("Anna Ebner\nCustomer Relations", "Anna Ebner Customer Relations") == ["Anna Ebner"]
    assert model_names("Anna Ebner\nIngrid Roth", "Anna Ebner Ingrid Roth") == ["Anna Ebner", "Ingrid Roth"]
    wrapped = "it was then that a witness, Anna\nEbner Roth, spoke"
    assert model_names(wrapped, "Anna Ebner Roth") == ["Anna Ebner Roth"]


def test_a_heading_far_below_is_not_the_value_of_an_empty_field():
    assert found("Name:\n\n\n\n\n\nTURNED AND STACKED") == {}


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (checksums.luhn, "4111111111111111", "4111111111111112"),
        (checksums.iban, "GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 33"),
        (checksums.routing, "021000021", "021000022"),
        (checksums.nhs, "943 476 5919", "943 476 5918"),
        (checksums.vin, "1M8GDM9AXKP042788", "1M8GDM9A1KP042788"),
        (checksums.french_nir, "184127645108946", "184127645108947"),
        (checksums.spanish_nif, "12345678Z", "12345678A"),
        (checksums.dutch_bsn, "111222333", "111222334"),
        (checksums.polish_pesel, "44051401359", "44051401358"),
        (checksums.italian_fiscal_code, "RSSMRA85T10A562S", "RSSMRA85T10A562T"),
        (checksums.german_tax_id, "86095742719", "86095742718"),
    ],
)
def test_check_digits(check, good, bad):
    assert check(good)
    assert not check(bad)


spans = st.tuples(st.integers(0, 40), st.integers(1, 20), st.sampled_from(list(Rank)))


@given(st.lists(spans, max_size=12), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 10)), max_size=3))
def test_merged_findings_share_no_character_and_lose_none(raw, guarded):
    text = "abcdefghij" * 7
    findings = [Finding(s, min(60, s + n), "X", 0.5, rank, "t") for s, n, rank in raw]
    guards = [(s, s + n) for s, n in guarded]
    merged = merge(text, findings, guards)
    covered = [i for f in merged for i in range(f.start, f.end)]
    for listed in (True, False):  # a text that always goes may lie inside another finding
        alone = [i for f in merged if (f.rank is Rank.LISTED) is listed for i in range(f.start, f.end)]
        assert len(alone) == len(set(alone))
    strong = {i for f in findings if f.rank >= Rank.FIELD for i in range(f.start, f.end)}
    # Left-over pieces of one character are dropped; everything longer stays.
    missing = strong - set(covered)
    assert not any(i in missing and i + 1 in missing for i in range(70))


def test_a_checked_number_beats_the_field_around_it():
    text = "Name: x 4111111111111111 y"
    card = Finding(8, 24, "CREDIT_CARD", 1.0, Rank.CHECKED, "card")
    name = Finding(6, 26, "PERSON", 0.8, Rank.FIELD, "field")
    assert [(f.start, f.end, f.label) for f in merge(text, [name, card], [])] == [(8, 24, "CREDIT_CARD")]


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "1" * 1_000_000,
        "1 " * 300_000,
        "a." * 300_000,
        "A " * 300_000,
        "Name: " * 100_000,
        "a@" * 300_000,
    ],
    ids=["letters", "digits", "figures", "dots", "capitals", "labels", "ats"],
)
def test_one_line_of_a_megabyte_ends(text):
    """No pattern may backtrack without bound: with one that does, this test never comes back."""
    find_all(text, RULES)
    for _, window in windows(text, 20_000, 400):
        list(contact.find_phones(window))
    protected_spans(text)


@pytest.mark.parametrize("line", ["Regards\n", "Best regards,\n\n\n", "Yours\n_ _ _ _", "Ebner, Anna, "])
def test_many_closings_end(line):
    text = page(line * 20_000)
    list(find_signatures(text))
    list(find_columns(text))


@given(st.integers(1, 400), st.integers(0, 20))
def test_windows_cover_everything(size, overlap):
    text = " ".join(str(i) for i in range(300))
    size = max(size, overlap + 2)
    covered = set()
    for offset, window in windows(text, size, overlap):
        assert text[offset : offset + len(window)] == window
        covered.update(range(offset, offset + len(window)))
    assert covered == set(range(len(text)))


@pytest.mark.parametrize(
    ("text", "number", "kept"),
    [
        ("plot 142, sheet/plan 33/29", "sheet/plan 33/29", ["142", "sheet/plan", "33/29"]),  # between two numbers
        ("plots sheet/plan 33/29", "sheet/plan 33/29", ["33/29"]),  # a label
        ("see R v. Quill 33/29", "R v. Quill 33/29", ["R v. Quill", "33/29"]),  # a name
        ("see Claim URN 33/29", "Claim URN 33/29", ["33/29"]),
    ],
)
def test_what_is_left_of_a_number_without_a_digit_is_kept_where_it_tells_something(text, number, kept):
    def marked(words, rank):
        return Finding(text.index(words), text.index(words) + len(words), "ID_NUMBER", 0.9, rank, "r")

    findings = [marked(number, Rank.MODEL), marked("33/29", Rank.PATTERN)]
    if "142" in text:
        findings.append(marked("142", Rank.PATTERN))
    assert [text[f.start : f.end] for f in merge(text, findings, [])] == kept
