# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Filled-in forms, and the invoices and orders that look like forms and name nobody's case."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import columns, fields, paper, signature
from papers.negatives import PRODUCTS, blank_form, paragraph
from papers.registry import family

_FIELDS: tuple[tuple[str, str], ...] = (
    ("Name|Full Name|Applicant|Claimant|Name of Applicant|Patient Name|Insured|Legal Name|Client", "{p.full}"),
    ("Name (Last, First, Middle)|Name of Patient|Surname, Given Name", "{p.rev}"),
    ("Surname|Last Name|Family Name|LAST NAME", "{p.capslast}"),
    ("First Name|Given Name(s)|Forename", "{p.first}"),
    ("Maiden Name|Other Names Used|Alias(es)|Also Known As", "[{q.last}|{p.nick}|None|N/A]"),
    ("Date of Birth|DOB|Birth Date|D.O.B.|Born", "{birth}"),
    ("Place of Birth|City of Birth|Birthplace", "[{city}|{city}, {country}]"),
    ("Country of Birth|Country of Citizenship", "{country}"),
    ("Nationality|Citizenship", "{nat}"),
    ("Sex|Gender", "[M|F|Male|Female|X]"),
    ("Race/Ethnicity|Ethnic Origin", "[{ethnic}|Prefer not to say]"),
    ("Religion", "[{faith}|None]"),
    ("Marital Status", "[Single|Married|Divorced|Widowed]"),
    ("Address|Home Address|Residential Address|Mailing Address|Current Address", "[{address}|{address_lines}]"),
    ("City|Town|City/Town", "{city}"),
    ("State|Province|County", "{state}"),
    ("Telephone|Phone|Home Phone|Mobile|Cell|Tel.|Daytime Phone No.", "{phone}"),
    ("E-mail|Email Address|E-Mail", "{email:p}"),
    ("Occupation|Profession|Job|Current Occupation", "{occ}"),
    ("Employer|Name of Employer|Present Employer", "[{org}|{school}|{hospital}|{agency}]"),
    ("School|College Attended|School District", "{school}"),
    ("Social Security Number|SSN|SS#|Social Security No.", "{ssn}"),
    ("Passport Number|Passport No.|Travel Document Number", "{passport}"),
    ("Driver’s License|Driver License No.|DL #", "{licence}"),
    ("A-Number|Alien Registration Number|USCIS A#", "{alien}"),
    ("National Insurance No.|Personal ID|National ID No.|Tax ID", "{national}"),
    ("Account Number|Account No.|A/C No.|Acct #", "{account}"),
    ("IBAN", "{iban}"),
    ("Bank|Name of Bank|Financial Institution", "{bank}"),
    ("Policy Number|Policy No.|Policy #", "{policy}"),
    ("Member ID|Subscriber ID|Membership No.", "{member}"),
    ("Medical Record Number|MRN|Patient ID|Chart No.", "{mrn}"),
    ("Claim Number|Claim No.", "{claim}"),
    ("Case Number|Case No.|Docket No.|File Number", "{case}"),
    ("Receipt Number|Receipt No.", "{receipt}"),
    ("Employee ID|Employee No.|Staff Number|Badge No.", "{employee}"),
    ("License Plate|Vehicle Registration|Plate No.|Tag", "{plate}"),
    ("VIN", "{vin}"),
    ("Make/Model|Vehicle|Product", "{model}"),
    ("Spouse|Name of Spouse|Spouse’s Name|Partner", "{q.full}"),
    ("Father’s Name|Mother’s Maiden Name|Mother|Father|Guardian", "{k.full}"),
    (
        "Emergency Contact|Next of Kin|In Case of Emergency Notify",
        "[{k.full}|{k.full}, {phone}|{k.full} ({kin}), {phone}]",
    ),
    ("Children|Dependents", "[{q.first} and {k.first}|None|{q.first} (born {birth})]"),
    ("Physician|Primary Care Provider|Treating Doctor|GP|Provider", "[{m.drfull}|{m.full}, M.D.|{m.tfull}]"),
    ("Hospital|Facility|Clinic", "{hospital}"),
    ("Diagnosis|Medical Conditions|Reason for Visit", "{ill}"),
    ("Allergies|Medication|Current Medications", "[None known|Penicillin|{drug}|Latex]"),
    ("Attorney|Representative|Solicitor", "[{l.full}|{l.full}, {firm}]"),
    ("Date|Date Signed|Today’s Date|Date of Application", "{recent}"),
    ("Date of Incident|Date of Loss|Date of Service|Date of Entry", "{date}"),
    ("Height|Weight|Eye Color|Hair Color", "[5'{n:2:11}\"|1{n:50:99} cm|{n:50:120} kg|Brown|Blue|Black]"),
    ("Amount Claimed|Fee Paid|Annual Income|Monthly Rent|Salary|Premium", "[{price}|{price}|$0.00]"),
    (
        "Form Number|Edition Date|OMB No.|Office Use Only|Type of Application",
        "[I-{n:90:999}|Rev. {n:1:12}/{n:15:25}|1615-{n:1000:9999}|Approved|Initial|Renewal|Pending Review]",
    ),
    (
        "Relationship|Status|Language|Preferred Contact|Payment Method",
        "[Spouse|Self|Parent|English|By Post|Credit Card|Full Time|Not Applicable|Other]",
    ),
    ("Signature|Signature of Applicant|Signed", "[_______________|/s/ {p.full}|{p.full}|X]"),
    (
        "Witness|Witnessed By|Interviewer|Prepared By|Received By|Case Worker|Clerk",
        "[{s.full}|{s.initlast}|{s.rev}|_________]",
    ),
)
_TITLES = (
    "APPLICATION FOR EMPLOYMENT;Patient Registration Form;APPLICATION FOR A PASSPORT;CLAIM FORM;NEW CLIENT INTAKE;Rental Application;"
    "Petition for Alien Relative;APPLICATION FOR NATURALIZATION;AUTHORIZATION TO RELEASE INFORMATION;INCIDENT REPORT FORM;"
    "Loan Application;Beneficiary Designation;Accident Report;Membership Form;School Enrolment Form;Direct Deposit Form;Visa Application;"
    "CERTIFICATE OF DEATH;Marriage Certificate;Proof of Claim;Form B 410;STATEMENT OF MEANS;Student Record;Credit Card Application"
).split(";")


def _people(cast: Cast) -> None:
    cast.people("p", "q", "k", "m", "l", "s")
    cast.bind(
        model="[Honda Civic|Ford Focus|Volkswagen Golf|iPhone 14|Dell Latitude]",
        drug="[Lisinopril 10 mg|Metformin 500 mg|Zoloft|Albuterol inhaler]",
    )


@family("form")
def form(cast: Cast) -> str:
    """A form with label and value in one of many layouts."""
    _people(cast)
    chosen = cast.rng.sample(_FIELDS, cast.rng.randint(6, 20))
    if cast.chance(0.7):
        chosen.sort(key=_FIELDS.index)
    rows = [(cast.pick(labels.split("|")), cast(value)) for labels, value in chosen]
    cut = cast.rng.randint(2, len(rows))
    heads = (
        "PART 1. INFORMATION ABOUT YOU",
        "Section A – Personal Details",
        "SECTION 2: EMPLOYMENT",
        "Part II. Declaration",
        "Medical History",
        "HOUSEHOLD MEMBERS",
        "1. Applicant",
        "",
    )
    instruct = (
        "Please print clearly in black ink. Do not write in the shaded area.",
        "Read the Instructions before you complete this Form.",
        "Answer all questions. If a question does not apply, write N/A.",
        "I certify that the information given is true and complete.",
        "PRIVACY ACT STATEMENT: Disclosure is voluntary.",
        "",
    )
    table = ""
    if cast.chance(0.25):
        table = columns(
            cast,
            [
                ("Name", "Relationship", "Date of Birth"),
                *(
                    (cast("{someone}"), cast.pick(("Son", "Daughter", "Spouse", "Mother", "Brother")), cast("{birth}"))
                    for _ in range(cast.rng.randint(1, 4))
                ),
            ],
        )
    return paper(
        cast,
        [
            cast.pick(_TITLES),
            cast.pick(instruct),
            cast.pick(heads),
            fields(cast, rows[:cut]),
            cast.pick(heads),
            fields(cast, rows[cut:]) if rows[cut:] else "",
            table,
            cast.pick(instruct),
            signature(cast, "p", cast("[Date: {recent}|]")) if cast.chance(0.5) else "",
        ],
        0.08,
    )


_LINES = (
    "A4 Copy Paper;Toner Cartridge Black;Steel Bracket;Oak Shelf;Consulting Services;Monthly Subscription;Hosting Plan Pro;Labour;Freight;"
    "Brown Paper Bags;King Size Duvet;Young Plants (tray);Rose Bush;Garden Fork;Baker’s Yeast;Mason Jars;Carpenter Pencil;Cook’s Knife;"
    "Page Markers;Grant Writing Workshop;Long Bolt M8;Rich Tea Biscuits;Green Paint 5L;White Spirit;Black Ink;Stone Tiles;Wood Screws;"
    "Bishop’s Hat Cover;Marshall Amplifier Lead;Hunter Wellington Boots;Wilson Tennis Balls;Stanley Flask;Phillips Screwdriver;"
    "Victoria Sponge;Prince Charming Costume;Adams Apple Peeler;Martin Guitar Strings;Paris Lamp;London Umbrella;Oxford Shirt;Bath Mat"
).split(";")


@family("invoice")
def invoice(cast: Cast) -> str:
    """An invoice, order, delivery note or receipt: numbers and products that stay, few names."""
    _people(cast)
    cast.company("acme")
    cast.company("beta")
    named = cast.chance(0.6)
    head = cast(
        "[INVOICE|Invoice|TAX INVOICE|PURCHASE ORDER|ORDER CONFIRMATION|Delivery Note|RECEIPT|PACKING SLIP|STATEMENT OF ACCOUNT|QUOTE]"
    )
    numbers = fields(
        cast,
        [
            (cast.pick(("Invoice No.", "Invoice #", "Document No.")), cast("{invoice}")),
            (cast.pick(("Order No.", "PO Number", "Your Order")), cast("{order}")),
            (cast.pick(("Date", "Invoice Date", "Issued")), cast("{recent}")),
            (cast.pick(("Due Date", "Terms", "Payment Terms")), cast("[Net 30|{recent}|Due on receipt|30 days]")),
            (cast.pick(("Tracking No.", "Batch", "Rep")), cast("[{tracking}|{sku}|House Account]")),
        ][: cast.rng.randint(2, 5)],
    )
    seller = cast("{acme}[\n{address_lines}|][\nVAT No. GB {n:100:999} {n:1000:9999} {n:10:99}|\nTel {phone}|]")
    buyer = (
        cast(
            "[Bill To|BILL TO|Ship To|Sold To|Customer][:|]\n[{p.full}\n|{beta}\n|{beta}\nAttn: {p.full}\n]{address_lines}"
        )
        if named
        else ""
    )
    header = cast.rng.choice(
        (
            ("Item", "Description", "Qty", "Unit Price", "Amount"),
            ("SKU", "Product", "Quantity", "Price", "Total"),
            ("Part No.", "Description", "Qty", "Rate", "Line Total"),
        )
    )
    rows = [header]
    for _ in range(cast.rng.randint(2, 9)):
        rows.append(
            (
                cast(cast.pick(("{sku}", "{part}", "{n:1:99}"))),
                cast.pick(_LINES) if cast.chance(0.75) else cast.pick(PRODUCTS),
                cast("{n:1:60}"),
                cast("{price}"),
                cast("{price}"),
            )
        )
    totals = "\n".join(
        cast(f"{label}[:|] {{price}}")
        for label in cast.some(
            [
                "Subtotal",
                "Sales Tax (8.25%)",
                "VAT 20%",
                "Shipping",
                "Discount",
                "Total",
                "TOTAL DUE",
                "Balance Due",
                "Amount Paid",
            ],
            2,
            5,
        )
    )
    pay = cast(
        "[Please make cheques payable to {acme}.|Bank: {bank}\nIBAN: {iban}|Payment by wire transfer within 30 days.|Thank you for your business!|Returns accepted within 14 days with Receipt. Goods remain our property until paid in full.|]"
    )
    return paper(
        cast,
        [
            head,
            seller,
            numbers,
            buyer,
            columns(cast, rows),
            totals,
            pay,
            cast("[Sales Rep: {s.full}|Served by: {s.first}||Cashier {n:1:20}]"),
        ],
        0.06,
    )


@family("blank")
def blank(cast: Cast) -> str:
    """An empty form: labels only."""
    return paper(
        cast,
        [
            cast.pick(_TITLES),
            blank_form(cast),
            paragraph(cast),
            blank_form(cast),
            cast.pick(("For official use only", "OFFICE USE ONLY", "Page 1 of 2")),
        ],
        0.1,
    )
