# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""What looks like a name and is none: headings, defined terms, statutes, cited precedents, boilerplate, products.

Nothing here is labelled, apart from the state in "the laws of the State of Delaware". The surnames in cited precedents
are drawn from the same lists as the people's, so that only the form of a citation tells them apart.
"""

from __future__ import annotations

from .cast import Cast
from .names import draw_surname
from .phrases import legal_sentence, term, title

HEADINGS = "Introduction;Background;Procedural History;Statement of Facts;Factual Allegations;Nature of the Action;Jurisdiction and Venue;The Parties;Parties;Preliminary Statement;First Cause of Action;Second Claim for Relief;Breach of Contract;Negligence;Prayer for Relief;Demand for Jury Trial;Legal Standard;Argument;Standard of Review;Summary of Argument;Conclusion;Certificate of Service;Table of Contents;Table of Authorities;Questions Presented;Statement of the Case;Discussion;Findings of Fact;Conclusions of Law;Order;Judgment;Memorandum Opinion;Definitions;Interpretation;Term and Termination;Representations and Warranties;Indemnification;Limitation of Liability;Confidentiality;Governing Law;Dispute Resolution;Notices;Entire Agreement;Severability;Counterparts;Force Majeure;Assignment;Waiver;Further Assurances;Purchase Price;Closing Conditions;Covenants;Schedule A;Exhibit B;Annex I;Appendix C;Recitals;Miscellaneous;General Provisions;Security Deposit;Rent;Use of Premises;Maintenance and Repairs;Compensation;Benefits;Restrictive Covenants;Signature Page;Risk Factors;Executive Compensation;Corporate Governance;Related Party Transactions;Audit Committee Report;Properties;Legal Proceedings;Selected Financial Data;Principal Shareholders;Market Information;Code of Ethics;Item 1A. Risk Factors;Item 9B. Other Information;Part III;Notes to Financial Statements;Call to Order;Roll Call;Approval of Minutes;Old Business;New Business;Adjournment;Resolutions;Quorum;Attendance;Financial Report;Public Comment;Executive Session;Chief Complaint;Past Medical History;Allergies;Medications;Physical Examination;Assessment and Plan;Vital Signs;Review of Systems;Social History;Family History;Laboratory Results;Impression;Recommendations;Discharge Instructions;Follow Up;Personal Details;Employment History;Education;Skills;References;Work Experience;Professional Summary;Key Achievements;Grounds of Appeal;The Law;The Facts;Relevant Domestic Law;Alleged Violation;Merits;Admissibility;Just Satisfaction;Costs and Expenses;Default Interest;Operative Provisions;For These Reasons;Final Distribution;Specific Bequests;Guardianship;Appointment of Executor;Residuary Estate;Powers of Trustees;Attestation;Parenting Time;Legal Custody;Child Support;Holiday Schedule;Health Insurance;Methodology;Qualifications;Opinions;Materials Considered;Sources;Limitations;Glossary;Payment Terms;Delivery Terms;Bill To;Ship To;Sold To;Remit To;Order Summary;Item Description;Terms and Conditions;Privacy Policy;Acceptable Use;Warranty Disclaimer;Safety Instructions;Installation;Troubleshooting;Release Notes;Scope;Purpose;Policy Statement;Responsibilities;Procedure;Revision History;Frequently Asked Questions;Getting Started;Contact Us;March Newsletter;April Sales Report;May Term Dates;August Recess;January Sale;The Honourable Court;Grant of Licence;Bill of Costs;Bill of Lading;Mark-up and Pricing;Will and Testament;Case Management;Page Limits;Price Adjustment;Law and Motion;Justice and Home Affairs;Young Persons;Long Term Disability;Rich Text Format;Trust Administration;Bond Requirements;Bank Holiday Opening;Field Work;Church Hall Hire;Stone and Masonry;Wood Preservatives;King Size Beds;Brown Bag Lunch;Cook Book;Miller Test;Fisher Information;Hunter Education;Mason Jar Storage".split(
    ";"
)
TERMS = (
    "Purchaser;Seller;Company;Closing Date;Confidential Information;Effective Date;Agreement;Disclosing Party;Receiving Party;"
    "Parties;Landlord;Tenant;Premises;Lease Term;Employer;Employee;Executive;Board;Shares;Purchase Price;Escrow Agent;Lender;"
    "Borrower;Guarantor;Licensor;Licensee;Licensed Material;Services;Deliverables;Intellectual Property;Work Product;Affiliate;"
    "Change of Control;Material Adverse Effect;Permitted Encumbrances;Transaction Documents;Warranties;Completion;"
    "Business Day;Buyer;Vendor;Customer;Supplier;Contractor;Subcontractor;Insured;Policyholder;Beneficiary;Trustee;Settlor;"
    "Indemnified Party;Governing Body;Management Accounts;Disclosure Letter;Data Room;Knowledge;Losses;Encumbrance;Initial Term;"
    "Renewal Term;Termination Date;Restricted Period;Good Reason;Cause;Base Salary;Bonus;Equity Plan;Common Stock;Preferred Stock"
).split(";")
ROLE_WORDS = (
    "Plaintiff;Defendant;Petitioner;Respondent;Appellant;Appellee;Claimant;Applicant;Third-Party Defendant;Cross-Complainant;"
    "Intervenor;Movant;Debtor;Trustee;Executor;Administrator;Guardian ad Litem;Attorney for Plaintiff;Counsel for Defendant;"
    "Attorneys for Petitioner;Deponent;Affiant;Declarant;Witness;Court Reporter;Presiding Judge;Clerk of the Court;"
    "Deputy Clerk;Notary Public;Chief Executive Officer;General Counsel;Chairman of the Board;Secretary;Authorized Signatory"
).split(";")
STATUTES = (
    "Fed. R. Civ. P. {n:4:82}(b)({n:1:6});Federal Rules of Civil Procedure;Rule {n:3:65} of the Federal Rules of Evidence;"
    "42 U.S.C. § 1983;{n:5:50} U.S.C. § {n:100:2400}({n:1:9});the Fair Labor Standards Act;Title VII of the Civil Rights Act of 1964;"
    "the Americans with Disabilities Act;the Family and Medical Leave Act;the Securities Exchange Act of 1934;"
    "Section {n:10:1200} of the Penal Code;the Companies Act 2006;the Data Protection Act 2018;the Children Act 1989;"
    "the Human Rights Act 1998;the Equality Act 2010, s {n:4:140};section {n:1:60} of the Limitation Act 1980;CPR {n:3:54}.{n:1:20};"
    "the Freedom of Information Act;Article {n:2:14} of the Convention;Article {n:1:80} § {n:1:5} of the Code of Criminal Procedure;"
    "Regulation (EU) 2016/679;the General Data Protection Regulation;the Sarbanes-Oxley Act;the Uniform Commercial Code;"
    "Cal. Civ. Code § {n:1000:3500};N.Y. C.P.L.R. {n:200:7800};O.C.G.A. § {n:9:51}-{n:1:14}-{n:1:90};Local Rule {n:3:83}-{n:1:9};"
    "the Magnuson-Moss Warranty Act;the Lanham Act;the Sherman Act;the Hatch-Waxman Act;the Dodd-Frank Act;the Taft-Hartley Act;"
    "the Mental Health Act 1983;the Police and Criminal Evidence Act 1984;the Landlord and Tenant Act 1985;the Wills Act 1837;"
    "the Immigration and Nationality Act;8 C.F.R. § {n:100:1240}.{n:1:60};29 C.F.R. Part {n:500:1910};the Bankruptcy Code;"
    "the Civil Code;the Criminal Code;Protocol No. {n:1:16} to the Convention;the Vienna Convention on Consular Relations;"
    "the New York Convention;the Hague Convention on the Civil Aspects of International Child Abduction;the Berne Convention"
).split(";")
PRODUCTS = (
    "Microsoft Word;Adobe Acrobat;Windows 11;Excel;PowerPoint;Outlook;Google Maps;WhatsApp;Zoom;Microsoft Teams;Salesforce;"
    "QuickBooks;PACER;Westlaw;LexisNexis;iPhone;Android;Linux;PostgreSQL;Python;JavaScript;Photoshop;Kindle;PlayStation;"
    "Toyota Corolla;Ford Focus;Honda Civic;Volkswagen Golf;BMW 320i;Chevrolet Malibu;Mercedes Sprinter;Glock 19;Taser;"
    "Lipitor;Zoloft;Metformin;Ibuprofen;Paracetamol;Amoxicillin;Lisinopril;OxyContin;Prozac;Ventolin;Humira;Insulin glargine;"
    "Tylenol;Aspirin;Warfarin;Xanax;Levothyroxine;Ozempic;Bose QuietComfort;Dell Latitude;HP LaserJet;Canon EOS;Coca-Cola;"
    "Nescafé;Tupperware;Post-it Notes;Scotch Tape;Black & Decker;Stanley Knife;Dr. Martens;Jack Daniel’s;Johnnie Walker;"
    "Ben & Jerry’s;Harley-Davidson Sportster;John Deere 5075E;Caterpillar 320;Phillips screwdriver;Allen key;Bowie knife;"
    "Bunsen burner;Petri dish;Foley catheter;Glasgow Coma Scale;Mantoux test;Apgar score;Doppler ultrasound;"
    "Jira;Slack;Dropbox;Bluetooth;Wi-Fi;Ethernet;SharePoint;SAP Ariba;Oracle Database;Docker;Kubernetes"
).split(";")
LATIN = "inter alia;res judicata;prima facie;ex parte;in limine;pro se;sua sponte;habeas corpus;mens rea;obiter dicta;per stirpes;mutatis mutandis;bona fide;de novo;stare decisis;ultra vires;ad hoc;pari passu;in camera;subpoena duces tecum".split(
    ";"
)
_REPORTERS = "U.S.;F.2d;F.3d;F. Supp. 2d;F.4th;Cal. App. 4th;N.E.2d;So. 2d;P.3d;A.2d;S.W.3d;N.Y.2d;S. Ct.;Cal. Rptr. 3d;N.W.2d;S.E.2d".split(
    ";"
)
_CIRCUITS = "9th Cir.;2d Cir.;5th Cir.;D.C. Cir.;Fed. Cir.;7th Cir.;S.D.N.Y.;N.D. Cal.;Del. Ch.;D. Mass.;E.D. Va.;Tex. App.;11th Cir.;W.D. Wash.".split(
    ";"
)
_COMMON_PARTIES = "United States;State;Commonwealth;People;City of Long Beach;Board of Education;Secretary of State;Commissioner;R;Regina;Attorney General".split(
    ";"
)
LABELS_OF_FIELDS = (
    "Name;Full Name;First Name;Last Name;Surname;Given Name(s);Date of Birth;DOB;Place of Birth;Address;City;State;ZIP Code;Postcode;"
    "Telephone;Phone;Mobile;E-mail;Fax;Occupation;Employer;Account Number;Signature;Date;Print Name;Title;Relationship;Witness;"
    "Nationality;Sex;Marital Status;Passport Number;Policy Number;Member ID;Case Number;File No.;Reference;Our Ref;Your Ref;Subject;"
    "Re;To;From;Cc;Attention;Department;Position;Start Date;Salary;Manager;Patient;Provider;Insurance;Diagnosis;Remarks;"
    "Applicant;Spouse;Next of Kin;Emergency Contact;Height;Weight;Eye Color;For Office Use Only;Received By;Approved By;Clerk;Notary"
).split(";")
_BOILERPLATE = (
    "[This|The] Agreement [shall be|is] governed by[, and construed in accordance with,|] the laws of [the State of {state}|{state}|{country}][, without regard to its conflict of laws principles|].",
    "[Each|Neither] [Party|party] [shall|may not] assign [this Agreement|its rights hereunder] without the prior written consent of the other [Party|party].",
    "IN NO EVENT SHALL [EITHER PARTY|THE LICENSOR|THE COMPANY] BE LIABLE FOR ANY INDIRECT, INCIDENTAL, SPECIAL OR CONSEQUENTIAL DAMAGES[, EVEN IF ADVISED OF THE POSSIBILITY THEREOF|].",
    "THE [SOFTWARE|GOODS|MATERIALS] [ARE|IS] PROVIDED “AS IS”[, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED|].",
    "The {term} shall indemnify, defend and hold harmless the {term} from and against [any and all|all] {term2}[ arising out of the {term2}|].",
    "“{term2}” [means|shall mean|has the meaning given to it in] [Section {n:1:14}.{n:1:9}|Clause {n:1:20}.{n:1:9}|Schedule {n:1:9}].",
    "[If any provision of this Agreement is held invalid|Should any provision be unenforceable], the remaining provisions shall [remain in full force|not be affected].",
    "Capitalized terms used [but not defined herein|herein] have the meanings [given|ascribed] to them in the [Agreement|Master Services Agreement|Credit Agreement|Plan].",
    "The {term} may, [at its sole discretion|upon thirty (30) days’ written notice], terminate [this Agreement|the {term2}] for Cause.",
    "This [letter|communication|document] is [privileged and confidential|intended only for the addressee|not legal advice].",
    "[Time is of the essence|The headings are for convenience only] [and shall not affect the interpretation of this Agreement|with respect to each obligation of the {term}].",
    "[Page {n:1:40} of {n:41:90}|Page {n:2:60}|- {n:1:40} -]",
    "[See|Cf.|Accord|See also] {cite}; {statute}.",
    "Under {statute}, the [court|tribunal] [must|may] [consider|weigh] [all relevant factors|the best interests of the child|the equities].",
    "[The standard is well settled|The rule is familiar|That principle controls here]. {cite}[; see also {cite}|].",
    "In {cite}, the court [held|explained|reasoned] that [a party may not rely on mere speculation|notice must be reasonable|intent may be inferred from conduct].",
    "{role_word} [respectfully submits|contends|denies|alleges on information and belief] that [the motion should be denied|the claim is time-barred|venue is proper].",
    "The [motion|application|petition] was made [ex parte|in limine|pursuant to {statute}].",
    "Please [open|print|save] the file [in|with] {product} [or {product}|] [before the deadline|and keep a copy].",
    "[Do not|Never|Always] [remove|open|touch] the [cover|unit|housing] [while the power is on|without protective gloves]. WARNING: RISK OF ELECTRIC SHOCK.",
    "The [price|fee|rent|charge] is {price} [per month|per unit|plus VAT|exclusive of taxes][, payable in advance|].",
    "Item {n:1:40}: {product}, part no. {part}, qty {n:1:60}, unit price {price}.",
    "[Visit|See] https://www.{url} [for details|for the full policy|and follow the instructions].",
    "The doctrine of {latin} [applies|does not apply] [here|to interlocutory orders|where the earlier decision was not on the merits].",
    "[Long|Young|Rich|Grant|Bill|Mark|Will|May|Page|Price|Case] [is the word to look up|appears twice in the index|is a heading in Schedule {n:1:9}].",
    "Will the [tenant|claimant|parties] [bill|mark|grant|price] the [long|rich|new] [case|page|law|bill]? [May|Will] they do so [in justice|at a fair price|by law]?",
    "Mark each page. Bill the [client|customer] [monthly|on completion]. Grant access only to staff. May include fees. Price on request.",
    "[Employees|Members|Residents|Visitors|Contractors] [must|should|may] [report|notify] [any incident|changes|hazards] to [the Human Resources Department|their Line Manager|the Duty Officer] [without delay|within {n:2:30} days].",
    "The [Hospital|District Court|Police Department|School|Ministry|Bank|Board|Committee|Commission] [has|shall have] [no obligation|discretion] to [respond|extend the deadline|publish reasons].",
    "[Office hours are|The desk is open] Monday to Friday[, except Bank Holidays and Good Friday|]. The office is closed on Thanksgiving and New Year’s Day.",
    "The {product} [and|or] the {product} [were|are] [listed|described] in [Exhibit {n:1:40}|the specification|Annex {n:1:9}].",
    "[Article|Section|Clause|Paragraph] {n:1:40}[.{n:1:9}|] [is hereby amended|applies mutatis mutandis|does not apply] [to Consumers|to the Guarantor|to Good Friday and Easter Monday].",
    "Payment [is due|shall be made] within {n:7:90} days of [receipt of the invoice|the Invoice Date] by [cheque|wire transfer|Direct Debit].",
    "[Notwithstanding the foregoing|Subject to Clause {n:1:20}|For the avoidance of doubt], [nothing in this Agreement|no failure to exercise a right] shall [operate as a waiver|limit liability for fraud].",
    "[Reasonable minds could differ|Good cause exists|Justice so requires|Fair notice was given], [and|but] [the burden remains on the moving party|discovery is stayed|the rule of lenity applies].",
    "The samples were tested by [the Kjeldahl method|the Student t-test|a Doppler ultrasound|the Gaussian model|a Poisson regression|the Monte Carlo method|the Black-Scholes model|a Wheatstone bridge].",
)


def citation(cast: Cast) -> str:
    """A published precedent; nobody in it is labelled, because it is how the law is cited."""
    rng = cast.rng
    left = draw_surname(rng, "en", "m", cast.half) if rng.random() < 0.7 else rng.choice(_COMMON_PARTIES)
    right = draw_surname(rng, "en", "f", cast.half)
    if rng.random() < 0.35:
        right += rng.choice((" Corp.", ", Inc.", " Co.", " Ltd", " & Sons Ltd", " Bros.", " Indus., Inc.", " Ins. Co."))
    year, page = rng.randint(1891, 2024), rng.randint(1, 1400)
    if cast.region == "us" and rng.random() < 0.85:
        court = rng.choice(_CIRCUITS) + " " if rng.random() < 0.6 else ""
        pin = f", {page + rng.randint(1, 30)}" if rng.random() < 0.4 else ""
        return f"{left} v. {right}, {rng.randint(1, 990)} {rng.choice(_REPORTERS)} {page}{pin} ({court}{year})"
    if rng.random() < 0.5:
        return f"{left} v {right} [{year}] {rng.choice(('AC', 'QB', 'WLR', 'EWCA Civ', 'UKSC', 'Ch', 'All ER', 'EWHC', '1 WLR'))} {page}"
    country = rng.choice(
        ("Turkey", "Poland", "Germany", "the United Kingdom", "Italy", "Russia", "France", "Romania", "Austria")
    )
    return (
        f"{left} v. {country} [GC], § {rng.randint(20, 210)}, ECHR {year}"
        if rng.random() < 0.5
        else f"{left} v. {country}, § {rng.randint(20, 210)}, ECHR {year}-{rng.choice(('I', 'II', 'IV', 'VIII'))}"
    )


def heading(cast: Cast) -> str:
    """A heading in one of the ways papers set them."""
    text = cast.pick(HEADINGS) if cast.chance(0.5) else title(cast.rng)
    chance = cast.rng.random()
    if chance < 0.45:
        text = text.upper()
    number = cast.rng.choice(
        ("", "", "I. ", "II. ", "IV. ", "A. ", "B. ", "1. ", "3.2 ", "Section 4. ", "ARTICLE V\n", "§ 7 ")
    )
    return number + text + cast.rng.choice(("", "", "", ":", "."))


def _term(cast: Cast) -> str:
    return cast.pick(TERMS) if cast.chance(0.5) else term(cast.rng)


def _fill(cast: Cast, template: str) -> str:
    """`template` with the slots of this module first bound to fresh values."""
    return cast(
        template.replace("{term}", _term(cast))
        .replace("{term2}", _term(cast))
        .replace("{statute}", cast.pick(STATUTES))
        .replace("{product}", cast.pick(PRODUCTS), 1)
        .replace("{product}", cast.pick(PRODUCTS))
        .replace("{cite}", _escaped(citation(cast)), 1)
        .replace("{cite}", _escaped(citation(cast)))
        .replace("{latin}", cast.pick(LATIN))
        .replace("{role_word}", cast.pick(ROLE_WORDS))
        .replace(
            "{url}",
            cast.pick(
                ("courts.gov/forms", "help.example.com/guide", "irs.gov/pub", "gov.uk/apply", "policy-hub.org/terms")
            ),
        )
    )


def _escaped(text: str) -> str:
    return "".join("\\" + char if char in "[]{}|\\" else char for char in text)


def sentence(cast: Cast) -> str:
    """One sentence of boilerplate, statute, warning or instruction."""
    if cast.chance(0.5):
        return cast(legal_sentence(cast.rng))
    return _fill(cast, cast.pick(_BOILERPLATE))


def paragraph(cast: Cast, low: int = 1, high: int = 4) -> str:
    """A few different sentences of boilerplate."""
    made = [cast(legal_sentence(cast.rng)) for _ in range(cast.rng.randint(0, high))]
    made += [_fill(cast, template) for template in cast.some(_BOILERPLATE, low, high)]
    cast.rng.shuffle(made)
    return " ".join(made[:high])


def contents(cast: Cast) -> str:
    """A table of contents with dot leaders."""
    lines = [cast.pick(("TABLE OF CONTENTS", "Contents", "INDEX", "TABLE OF AUTHORITIES"))]
    page = 1
    for _ in range(cast.rng.randint(3, 9)):
        page += cast.rng.randint(0, 6)
        entry = citation(cast) if cast.chance(0.3) else cast.pick(HEADINGS) if cast.chance(0.5) else title(cast.rng)
        lines.append(f"{entry} {'.' * cast.rng.randint(6, 40)} {page}")
    return "\n".join(lines)


def exhibits(cast: Cast) -> str:
    """A list of exhibits without a name in it."""
    kinds = (
        "Lease Agreement",
        "Photographs of the Scene",
        "Invoice No. {invoice}",
        "Expert Report",
        "Purchase Order {order}",
        "E-mail Chain",
        "Bank Statements",
        "Proof of Service",
        "Repair Estimate",
        "Policy Wording",
        "Site Plan",
        "Medical Records",
        "{product} Manual",
        "Bill of Sale",
        "Price List",
        "Case Notes",
    )
    first = cast.rng.randint(1, 30)
    lines = [cast.pick(("EXHIBIT LIST", "List of Exhibits", "INDEX OF EXHIBITS", "Schedule of Documents"))]
    lines += [
        _fill(cast, f"{cast.pick(('Exhibit', 'Ex.', 'Tab'))} {first + number}  {cast.pick(kinds)}")
        for number in range(cast.rng.randint(3, 8))
    ]
    return "\n".join(lines)


def blank_form(cast: Cast) -> str:
    """Field labels with nothing filled in."""
    rule = cast.pick(("_" * 24, "." * 30, "", "[ ]", "N/A", "________"))
    return "\n".join(
        f"{label}{cast.pick((':', '', ' :'))} {rule}".rstrip() for label in cast.some(LABELS_OF_FIELDS, 4, 10)
    )


def block(cast: Cast) -> str:
    """One block of any kind: what every family is sprinkled with."""
    make = cast.rng.choices((paragraph, heading, contents, exhibits, blank_form), (60, 22, 4, 6, 8))[0]
    return make(cast)
