"""Write the sample matter: six invented legal papers, the same bytes on every run.

`.venv/bin/python packaging/make_samples.py [FOLDER]` (default: resources/samples). Nobody in them exists. Telephone
numbers are from the ranges kept for fiction (555-01xx; Ofcom's 020 7946 0xxx and 07700 900xxx), e-mail addresses are on
example domains (RFC 2606), social security numbers were never issued, and the bank of the IBAN does not exist.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

DESTINATION = Path(__file__).resolve().parents[1] / "resources" / "samples"
LETTER = (612.0, 792.0)
A4 = (595.0, 842.0)
WRITTEN = "D:20260310090000Z"
SERIF, SERIF_BOLD, SERIF_ITALIC = "tiro", "tibo", "tiit"
SANS, SANS_BOLD = "helv", "hebo"
MONO = "cour"


@dataclass
class Paper:
    """A document that is filled from the top, page after page. Positions are in points, origin top left."""

    size: tuple[float, float] = LETTER
    margin: float = 72.0
    font: str = SERIF
    font_size: float = 11.0
    footer: str = ""
    pdf: pymupdf.Document = field(default_factory=pymupdf.open)
    y: float = 0.0

    def __post_init__(self) -> None:
        self.turn_page()

    @property
    def page(self) -> pymupdf.Page:
        return self.pdf[-1]

    @property
    def width(self) -> float:
        return self.size[0] - 2 * self.margin

    def turn_page(self) -> None:
        self.pdf.new_page(width=self.size[0], height=self.size[1])
        self.y = self.margin
        if self.footer:
            line = self.footer.format(page=len(self.pdf))
            self.put(line, x=(self.size[0] - measure(line, self.font, 9)) / 2, y=self.size[1] - 40, size=9)

    def put(
        self, text: str, *, x: float, y: float, font: str = "", size: float = 0, color: Sequence[float] = (0, 0, 0)
    ) -> None:
        """One line of text with its baseline at `y`."""
        self.page.insert_text((x, y), text, fontname=font or self.font, fontsize=size or self.font_size, color=color)

    def line(self, text: str, *, font: str = "", size: float = 0, indent: float = 0, align: str = "left") -> None:
        """The next line, not wrapped."""
        size = size or self.font_size
        leading = size * 1.36
        if self.y + leading > self.size[1] - self.margin:
            self.turn_page()
        self.y += leading
        rest = self.width - measure(text, font or self.font, size)
        x = self.margin + {"left": indent, "center": rest / 2, "right": rest}[align]
        self.put(text, x=x, y=self.y, font=font, size=size)

    def paragraph(
        self, text: str, *, indent: float = 0, first: float = 0, after: float = 7, font: str = "", size: float = 0
    ) -> None:
        """Words of `text` in lines of the page's width; `first` indents the first line further."""
        size = size or self.font_size
        start, words = first, []
        for word in text.split():
            if words and measure(" ".join([*words, word]), font or self.font, size) > self.width - indent - start:
                self.line(" ".join(words), font=font, size=size, indent=indent + start)
                start, words = 0, []
            words.append(word)
        self.line(" ".join(words), font=font, size=size, indent=indent + start)
        self.y += after

    def space(self, points: float) -> None:
        self.y += points

    def rule(self, *, x0: float = 0, x1: float = 0) -> None:
        self.y += 6
        left = self.margin + x0
        self.page.draw_line((left, self.y), (x1 + self.margin if x1 else self.size[0] - self.margin, self.y), width=0.6)
        self.y += 2

    def fields(self, rows: Sequence[tuple[str, str]], *, column: float = 120, label_font: str = SANS_BOLD) -> None:
        """Rows of a label and its value, the values in one column."""
        for label, value in rows:
            self.line(label, font=label_font)
            self.put(value, x=self.margin + column, y=self.y)

    def save(self, path: Path, *, title: str, author: str = "", subject: str = "") -> None:
        """Write the file. Dates are fixed and no random /ID is made, so the bytes depend on the text alone."""
        self.pdf.set_metadata(
            {"title": title, "author": author, "subject": subject, "creationDate": WRITTEN, "modDate": WRITTEN}
        )
        self.pdf.save(path, garbage=4, deflate=True, no_new_id=True)
        self.pdf.close()


def measure(text: str, font: str, size: float) -> float:
    return float(pymupdf.get_text_length(text, fontname=font, fontsize=size))


def complaint(path: Path) -> None:
    paper = Paper(font_size=12, footer="- {page} -")
    paper.line("UNITED STATES DISTRICT COURT", font=SERIF_BOLD, align="center")
    paper.line("DISTRICT OF NEW HAMPSHIRE", font=SERIF_BOLD, align="center")
    paper.space(14)
    top = paper.y
    for text, indent in (
        ("MARGUERITE E. WHITCOMBE, individually", 0.0),
        ("and as guardian of A.W., a minor,", 0.0),
        ("Plaintiff,", 110.0),
        ("v.", 60.0),
        ("HALVORSEN FREIGHT LINES, INC., and", 0.0),
        ("DARNELL T. OKAFOR-REED,", 0.0),
        ("Defendants.", 110.0),
    ):
        paper.line(text, indent=indent)
        paper.space(3)
    middle = paper.margin + 250
    paper.page.draw_line((middle, top), (middle, paper.y + 6), width=0.6)
    paper.rule(x1=250)
    paper.put("Case No. 1:26-cv-00417-QX", x=middle + 20, y=top + 44)
    paper.put("COMPLAINT AND", x=middle + 20, y=top + 78, font=SERIF_BOLD)
    paper.put("DEMAND FOR JURY TRIAL", x=middle + 20, y=top + 94, font=SERIF_BOLD)
    paper.space(12)
    numbered = (
        "Plaintiff Marguerite Ellen Whitcombe (Ms. Whitcombe) resides at 418 Larkspur Hollow Road, Apartment 3B, "
        "Penacook, New Hampshire 03303. She was born on March 14, 1961.",
        "Her granddaughter and ward, Annika Whitcombe, born September 2, 2014, lives in the same household and attends "
        "the Thornbury Elementary School.",
        "Defendant Halvorsen Freight Lines, Inc. is a Delaware corporation with its principal place of business at "
        "2200 Quarry Basin Drive, Burlington, Vermont 05401.",
        "Defendant Darnell T. Okafor-Reed is a natural person employed by Halvorsen as a long-haul driver under "
        "commercial licence VT 48210977. His last known address is 77 Millrace Lane, Winooski, Vermont 05404.",
        "This Court has jurisdiction under 28 U.S.C. \u00a7 1332. The amount in controversy exceeds $75,000.",
    )
    collision = (
        "On November 18, 2025, at about 6:40 p.m., Ms. Whitcombe was driving north on Interstate 89 near Exit 12. Her "
        "vehicle, a 2019 Subaru Outback with the plate NH 482-KDX, was struck from behind by a tractor-trailer driven "
        "by Mr. Okafor-Reed.",
        "Trooper Linnea Bergstrand recorded the statement of a witness, Caspian Adeyemi-Holt, who can be reached at "
        "(603) 555-0164 or caspian.adeyemi@example.com. Mr. Adeyemi-Holt saw the trailer drift over the lane marking "
        "at least twice before the collision.",
        "Ms. Whitcombe was taken to Merrivale General Hospital and treated by Dr. Ilse Vanterpool. WHITCOMBE'S "
        "injuries include a burst fracture of the second lumbar vertebra. Her medical record number is 00731946.",
        "Defendants' insurer opened claim HFL-2025-118842 and, without her consent, circulated Ms. Whitcombe's social "
        "security number, 078-05-1120, and her account at Aldermoor Savings Bank, No. 4471 0098 2213, in an unsealed "
        "e-mail of December 9, 2025.",
        "Ms. Whitcombe's husband, Desmond Whitcombe, gave up his position with the Penacook Water Precinct in order to "
        "care for her. His lost wages to date are $21,480.",
    )
    claims = (
        "Plaintiff repeats paragraphs 1 through 10. Mr. Okafor-Reed owed Ms. Whitcombe a duty of reasonable care and "
        "breached it by driving for fourteen hours without rest.",
        "Halvorsen is liable for the acts of Okafor-Reed, its employee, which were within the scope of his employment.",
        "As a direct result, Marguerite Whitcombe has suffered damages in an amount to be proven at trial.",
    )
    number = 1
    for heading, texts in (
        ("PARTIES AND JURISDICTION", numbered),
        ("THE COLLISION", collision),
        ("COUNT I: NEGLIGENCE", claims),
    ):
        paper.space(6)
        paper.line(heading, font=SERIF_BOLD, align="center")
        paper.space(4)
        for text in texts:
            paper.paragraph(f"{number}.   {text}", first=36)
            number += 1
    paper.paragraph(
        "WHEREFORE, MARGUERITE E. WHITCOMBE demands judgment against the Defendants, jointly and severally, for "
        "damages, interest and costs, and a trial by jury on all issues so triable.",
        first=36,
    )
    paper.space(10)
    paper.line("Dated: March 10, 2026", indent=0)
    paper.space(8)
    for text in (
        "Respectfully submitted,",
        "MARGUERITE E. WHITCOMBE",
        "By her attorneys,",
        "CALLOWAY FENNIMORE LLP",
        "",
        "/s/ Beatrix L. Fennimore",
        "Beatrix L. Fennimore (NH Bar No. 290417)",
        "19 Chandlery Wharf, Suite 400",
        "Concord, New Hampshire 03301",
        "Telephone: (603) 555-0142",
        "bfennimore@callowayfennimore.example",
    ):
        paper.line(text, indent=216)
    paper.save(path, title="Complaint", author="Calloway Fennimore LLP")


def medical_letter(path: Path) -> None:
    paper = Paper(font=SANS, font_size=10.5)
    paper.line("MERRIVALE GENERAL HOSPITAL", font=SANS_BOLD, size=15)
    paper.line("Department of Orthopaedic Surgery", size=10)
    paper.line("300 Infirmary Road, Manchester, New Hampshire 03104   Tel. (603) 555-0118   Fax (603) 555-0119", size=9)
    paper.rule()
    paper.space(10)
    paper.line("January 22, 2026")
    paper.space(8)
    paper.fields(
        (
            ("Patient:", "Whitcombe, Marguerite E."),
            ("DOB:", "03/14/1961"),
            ("Sex:", "F"),
            ("MRN:", "00731946"),
            ("SSN:", "987-65-4320"),
            ("Phone:", "603-555-0177"),
            ("E-mail:", "m.whitcombe@example.com"),
            ("Insurance:", "Granite Mutual Health, member ID GMH 8834-20917-01"),
            ("Referring:", "Anselm Okonedo, MD (NPI 1000000004)"),
            ("Diagnosis:", "S32.012A  Unstable burst fracture of second lumbar vertebra"),
            ("", "F43.10  Post-traumatic stress disorder"),
        )
    )
    paper.rule()
    paper.space(10)
    paper.line("Re: Functional capacity and prognosis", font=SANS_BOLD)
    paper.space(8)
    for text in (
        "Dear Dr. Okonedo,",
        "Thank you for asking me to see Mrs. Whitcombe, whom I examined on January 19, 2026. She is a 64-year-old "
        "retired librarian who was injured in a road collision on November 18, 2025. She attended with her husband "
        "Desmond.",
        "She has type 2 diabetes and takes metformin 500 mg twice daily and, since December, sertraline 50 mg. She "
        "reports nightmares and does not drive. Imaging of January 12 shows a united fracture with 22 degrees of "
        "kyphosis.",
        "In my opinion Marguerite will not be able to lift more than ten pounds for at least twelve months. I have "
        "asked Ms. Perpetua Lindqvist-Amadi of our physiotherapy team (ext. 0163) to see her weekly. Should her pain "
        "increase, please ring me on my direct line, 603-555-0125.",
        "The patient's daughter, Rosalind Whitcombe-Teague, holds her health care proxy and may be given this "
        "information.",
        "Sincerely,",
    ):
        paper.paragraph(text, after=9)
    paper.space(16)
    paper.line("Ilse Vanterpool, MD, FACS")
    paper.line("Attending Surgeon, Licence NH 14-22086")
    paper.line("i.vanterpool@merrivale.example")
    paper.space(20)
    paper.line("cc: Calloway Fennimore LLP, attention Beatrix Fennimore", size=9)
    paper.save(path, title="Medical report")


def bank_letter(path: Path) -> None:
    """Set in embedded, subset fonts with ligatures, as word processors do."""
    paper = Paper(size=A4, margin=70, font_size=11)
    writer = pymupdf.TextWriter(paper.page.rect)
    regular, bold = pymupdf.Font("tiro"), pymupdf.Font("tibo")
    y = 80.0

    def put(text: str, *, x: float = 70, font: pymupdf.Font = regular, size: float = 11, leading: float = 15) -> None:
        nonlocal y
        writer.append((x, y), text, font=font, fontsize=size)
        y += leading

    put("Aldermoor Savings Bank plc", font=bold, size=17, leading=18)
    put("Registered office: 1 Threadgold Court, London ZZ99 1AA", size=9, leading=36)
    for text in ("Mr Desmond A. Whitcombe", "Flat 2, 14 Gorsewood Terrace", "Kettlebridge", "ZZ99 4GT"):
        put(text)
    y += 18
    put("12 February 2026")
    put("Our reference: ALD/26/0048817")
    y += 12
    put("Dear Mr Whitcombe,")
    y += 6
    put("International transfer to Mrs M. E. Whitcombe", font=bold)
    y += 6
    for text in (
        "Thank you for your telephone call of 9 February. I con\ufb01rm that the following transfer was sent",
        "from your current account and that the of\ufb01ce in New Hampshire has acknowledged it.",
    ):
        put(text)
    y += 8
    for label, value in (
        ("Account holder", "Desmond Arthur Whitcombe"),
        ("Sort code", "99-00-26"),
        ("Account number", "11874350"),
        ("IBAN", IBAN),
        ("BIC", "ALDMGB2LXXX"),
        ("National Insurance", "QQ 12 34 56 C"),
        ("Card number", "4111 1122 2233 3347"),
        ("Amount", "GBP 16,950.00"),
    ):
        writer.append((70, y), label, font=bold, fontsize=11)
        writer.append((200, y), value, font=regular, fontsize=11)
        y += 16
    y += 8
    for text in (
        "You told us that your mobile number has changed from 07700 900142 to 07700 900867, and that",
        "letters should from now on go to desmond.whitcombe@example.org. If you did not ask for this,",
        "please ring our fraud of\ufb01ce on 020 7946 0321 at once and ask for Philippa Grenfell-",
        "Osei, who has dealt with your \ufb01le since your date of birth (30/07/1958) was veri\ufb01ed.",
    ):
        put(text)
    y += 12
    put("Yours sincerely,")
    y += 30
    put("Tobias Marchetti-Vance")
    put("Customer Relations")
    writer.write_text(paper.page)
    paper.pdf.subset_fonts()
    paper.save(path, title="Letter of 12 February 2026")


IBAN = "GB35 ALDM 9900 2611 8743 50"


def email_print(path: Path) -> None:
    paper = Paper(font=SANS, font_size=10, margin=60, footer="about:blank    Page {page} of 2    3/2/2026, 9:14 AM")
    paper.line("Halvorsen Freight Lines Mail", font=SANS_BOLD, size=13)
    paper.rule()
    paper.space(6)
    paper.line("RE: FW: Whitcombe / NOTICE OF CLAIM HFL-2025-118842", font=SANS_BOLD, size=12)
    paper.space(6)
    paper.fields(
        (
            ("From:", "Wilhelmina van der Steenhoven-Oyelaran <w.vandersteenhoven@halvorsen.example>"),
            ("Sent:", "Tuesday, December 9, 2025 4:52 PM"),
            ("To:", "Bartholomew Quarshie-Lindgren <b.quarshie@halvorsen.example>; Maximiliana"),
            ("", "Fotheringham-Castellanos <max.fotheringham-castellanos@insurers.example>; Ngozi"),
            ("", "Thistlewood <ngozi.thistlewood@insurers.example>"),
            ("Cc:", "Darnell Okafor-Reed <d.okafor-reed@halvorsen.example>; Jean-Baptiste de la"),
            ("", "Croix-Hennessy <jb.delacroix@example.net>"),
            ("Subject:", "RE: FW: Whitcombe / NOTICE OF CLAIM HFL-2025-118842"),
        ),
        column=56,
    )
    paper.rule()
    paper.space(8)
    for text in (
        "Bart, Max,",
        "As discussed with Darnell this morning. He can be reached on his mobile, 802-555-0133, until he is back from "
        "medical leave on January 5. Please keep his appointment with Dr. Sunniva Abernathy-Cole out of anything that "
        "we send to the other side.",
        "The claimant is Marguerite Whitcombe of Penacook (SSN 078-05-1120, account 4471 0098 2213 at Aldermoor). Her "
        "counsel is Beatrix Fennimore. Ms. Fennimore's assistant, Octavian Brightwater, asked for the driver's log "
        "twice; O. Brightwater is at 603-555-0143.",
        "The laptop that holds the log is 10.20.114.37 (or "
        "https://logs.halvorsen.example/drivers/okafor-reed?week=46).",
        "Wilhelmina",
    ):
        paper.paragraph(text)
    paper.space(6)
    for depth, header, texts in (
        (
            1,
            "On Mon, Dec 8, 2025 at 11:07 AM Maximiliana Fotheringham-Castellanos wrote:",
            (
                "Wilhelmina, we reserve $310,000 for Whitcombe. Our investigator Lorcan Szymanski spoke with the "
                "witness Adeyemi-Holt at his home, 9 Tannery Steps, Penacook NH 03303, on Saturday. His statement "
                "will hurt Mr. Okafor-Reed.",
                "Privileged and confidential: prepared at the request of counsel, Hesper Dunmore-Achebe.",
            ),
        ),
        (
            2,
            "On Fri, Dec 5, 2025 at 8:30 AM Ngozi Thistlewood wrote:",
            (
                "Max, first notice is attached. Insured: Halvorsen, policy GFX-770213-25. Driver: D. T. Okafor-Reed, "
                "date of birth 06/21/1983, Vermont licence 48210977. Passenger in the other car: none.",
                "Ngozi",
            ),
        ),
    ):
        indent = 16.0 * depth
        start_page, start = len(paper.pdf), paper.y
        paper.paragraph(header, indent=indent)
        for text in texts:
            paper.paragraph(text, indent=indent)
        if len(paper.pdf) == start_page:
            x = paper.margin + indent - 8
            paper.page.draw_line((x, start + 4), (x, paper.y - 4), width=1, color=(0.6, 0.6, 0.6))
        if depth == 1:
            paper.turn_page()
    paper.save(path, title="Mail", author="w.vandersteenhoven")


DRIVERS = """
Driver  Born  Licence  Telephone  Plate  Home address
Okafor-Reed, Darnell T.  06/21/1983  VT 48210977  802-555-0133  VT HFL-2207  77 Millrace Lane, Winooski, VT 05404
Sandoval, Iphigenia  11/03/1990  VT 51877320  802-555-0151  VT HFL-2218  5 Copper Beech Court, Essex, VT 05451
McAllister-Nakagawa, Fergus  02/27/1976  NH 07MNF7612  603-555-0109  VT HFL-2231  310 Old Ferry Road, Lebanon, NH 03766
Bjornstad, Ottoline  08/15/1988  VT 49913046  802-555-0172  VT HFL-2240  18 Signal Hill, Barre, VT 05641
Delacroix-Mbeki, Thaddeus  12/30/1969  NY 553 018 774  518-555-0186  VT HFL-2255  640 Lakeshore, Plattsburgh, NY 12901
Ravensworth, Juniper Q.  04/09/1995  VT 50286619  802-555-0120  VT HFL-2263  92 Foundry Street, Rutland, VT 05701
"""
"""Rows of the table of exhibit D, its cells two spaces apart."""


def rotated_table(path: Path) -> None:
    """A landscape sheet stored as a portrait page with /Rotate 90, as scanners and spreadsheets leave them."""
    pdf = pymupdf.open()
    page = pdf.new_page(width=612, height=792)
    page.set_rotation(90)
    back = page.derotation_matrix

    def put(x: float, y: float, text: str, font: str = SANS, size: float = 9) -> None:
        page.insert_text(pymupdf.Point(x, y) * back, text, fontname=font, fontsize=size, rotate=90)

    def rule(x0: float, y0: float, x1: float, y1: float) -> None:
        page.draw_line(pymupdf.Point(x0, y0) * back, pymupdf.Point(x1, y1) * back, width=0.5)

    put(50, 60, "Halvorsen Freight Lines, Inc.", SANS_BOLD, 14)
    put(50, 78, "Exhibit D: drivers dispatched from Burlington, week 46 of 2025", SANS, 10)
    columns = (50.0, 190.0, 265.0, 345.0, 440.0, 530.0, 742.0)
    rows = [line.strip().split("  ") for line in DRIVERS.strip().splitlines()]
    top, height = 104.0, 24.0
    for index, row in enumerate(rows):
        y = top + index * height
        rule(columns[0], y, columns[-1], y)
        for x, cell in zip(columns, row, strict=False):
            put(x + 4, y + 16, cell, SANS_BOLD if index == 0 else SANS)
    bottom = top + len(rows) * height
    rule(columns[0], bottom, columns[-1], bottom)
    for x in columns:
        rule(x, top, x, bottom)
    put(50, bottom + 30, "Hours of service exceeded by: Okafor-Reed (14.2 h on 11/18), Bjornstad (11.6 h on 11/14).")
    put(
        50,
        bottom + 46,
        "Compiled by Evander Lachlan-Moreau, Safety Manager, e.lachlan@halvorsen.example, extension 0155.",
    )
    paper = Paper.__new__(Paper)
    paper.pdf = pdf
    paper.save(path, title="Exhibit D")


def hidden_places(path: Path) -> None:
    """One name in every place that a reader of the page does not see."""
    paper = Paper(font_size=11.5)
    paper.line("MEMORANDUM", font=SERIF_BOLD, size=15, align="center")
    paper.space(10)
    paper.fields(
        (
            ("TO:", "Beatrix L. Fennimore"),
            ("FROM:", "Octavian Brightwater"),
            ("DATE:", "March 4, 2026"),
            ("RE:", "Confidential source in the Whitcombe matter"),
        ),
        column=70,
        label_font=SERIF_BOLD,
    )
    paper.rule()
    paper.space(12)
    for text in (
        "A former dispatcher of the defendant has offered to testify that drivers were told to keep a second log. The "
        "source asks that the name be withheld until a protective order is in place.",
        "This page never prints the name. The file carries it all the same: in its title and its subject, in a "
        "bookmark, in a note pinned beside this paragraph, in white letters below it, and in the address of a link. A "
        "black box on the page would change none of that. A certified release holds none of them.",
        "The source can be reached through our office in Concord, (603) 555-0142.",
    ):
        paper.paragraph(text, after=10)
    name = "Seraphina Oduya-Klein"
    paper.put(f"{name}, 44 Weir Street, Barre, Vermont; born 05/17/1979", x=72, y=paper.y + 20, color=(1, 1, 1))
    page = paper.page
    note = page.add_text_annot((540, 220), f"The source is {name}. Ask O.B. before you call 802-555-0198.", icon="Note")
    note.set_info(title="Beatrix Fennimore", creationDate=WRITTEN, modDate=WRITTEN)
    note.update()
    # update() stamps the present time; the samples must not depend on when they were made.
    paper.pdf.xref_set_key(note.xref, "M", f"({WRITTEN})")
    page.insert_link(
        {
            "kind": pymupdf.LINK_URI,
            "from": pymupdf.Rect(72, 690, 300, 706),
            "uri": "mailto:seraphina.oduya-klein@example.org",
        }
    )
    paper.put("Contact the source (restricted)", x=72, y=702, font=SERIF_ITALIC, color=(0.1, 0.2, 0.6))
    paper.pdf.set_toc([[1, "Memorandum", 1], [2, f"Statement of {name}", 1]])
    paper.save(
        path, title=f"Interview of {name}", author="Octavian Brightwater", subject=f"Source: {name}, 802-555-0198"
    )


SAMPLES = {
    "01-complaint.pdf": complaint,
    "02-medical-report.pdf": medical_letter,
    "03-bank-letter.pdf": bank_letter,
    "04-e-mail.pdf": email_print,
    "05-exhibit-d.pdf": rotated_table,
    "06-memorandum.pdf": hidden_places,
}


def main(arguments: Sequence[str]) -> int:
    folder = Path(arguments[0]) if arguments else DESTINATION
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in SAMPLES.items():
        write(folder / name)
        print(folder / name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
