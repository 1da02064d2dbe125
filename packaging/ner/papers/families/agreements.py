# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Contracts that are trained on: confidentiality, lease, employment, services, settlement."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import numbered, paper, signature
from papers.negatives import HEADINGS, contents, paragraph
from papers.registry import family

_OPENING = {
    "nda": "This [Mutual |]Non-Disclosure Agreement [(this “Agreement”) |]is [made|entered into] [as of|on] {recent} [(the “Effective Date”) |]by and between {acme}, [a {state} corporation|a company incorporated in {country}|] [with offices at {address}|] (“[Disclosing Party|{acme_short}|the Company]”), and {other_party} (“[Receiving Party|Recipient]”).",
    "lease": "THIS LEASE [AGREEMENT |]is made [this {recent}|on {recent}] between {p.full}[ and {q.full}|], [of {address}|whose address is {address}], (“[Landlord|Lessor]”), and {d.full} (“[Tenant|Lessee]”), for the premises [known as|located at] {address} (the “Premises”).",
    "employment": "This Employment Agreement is entered into [as of {recent}|on {recent}] [by and |]between {acme} (the “[Company|Employer]”) and {p.full} (“[Executive|Employee]”)[, residing at {address}|].",
    "services": "THIS [CONSULTING|SERVICES|MASTER SERVICES] AGREEMENT is dated {recent} and made between:\n(1) {acme}, [a company registered in {country} with number {national}|a {state} limited liability company], whose [registered office|principal office] is at {address} (the “Client”); and\n(2) {other_party} (the “[Consultant|Contractor|Supplier]”).",
    "settlement": "This [Settlement Agreement and Mutual Release|Confidential Settlement Agreement] is entered into between {p.full} (“[Claimant|{p.last}|Releasor]”) and {acme} [and {d.full} |](collectively, “[Released Parties|Respondents]”) [on {recent}|as of the date of the last signature below].",
    "loan": "FOR VALUE RECEIVED, the undersigned, {p.full}[ and {q.full}|], [of {address}|jointly and severally,] (“Borrower”), promise[s|] to pay to the order of {bank} (“Lender”)[, Loan No. {loan},|] the principal sum of {price}.",
}
_TERMS = {
    "nda": (
        "The Receiving Party shall [hold|keep] the Confidential Information in [strict |]confidence.",
        "Confidential Information does not include information that [is or becomes public|was known to the Recipient].",
        "The [contact persons|authorised recipients] are {p.full} ({email:p}) and {q.full}.",
        "The Disclosing Party intends to discuss [a possible transaction|Project {project}] with {org}.",
    ),
    "lease": (
        "Tenant shall pay rent of {price} per month, [due on the first day|in advance], [to {p.full}|by transfer to account no. {account} at {bank}].",
        "The term [commences|begins] on {recent} and ends on {recent}.",
        "The Premises shall be occupied only by {d.full}[, {q.full}| and {d.his} children, {k.first} and {m.first}|].",
        "[No pets are allowed.|Tenant shall not make alterations. Landlord may inspect the Premises on reasonable notice.]",
        "The security deposit of {price} is held [in escrow|at {bank}].",
        "[Emergencies shall be reported to {m.full}, property manager, at {phone}.|Guarantor: {q.full}, {address}.]",
    ),
    "employment": (
        "{p.titled} shall serve as {role} [of the Company|and report to {q.full}].",
        "Executive’s Base Salary shall be {price} per annum, subject to withholding.",
        "[Employee was born on {birth} and holds Social Security No. {ssn}.|Employee number: {employee}.]",
        "The Executive shall not, during the Restricted Period, solicit any Customer[ of {org}|].",
        "Place of work: [the Company’s offices in {city}|{address}].",
        "Either party may terminate for Good Reason upon {n:10:90} days’ notice.",
    ),
    "services": (
        "The [Consultant|Supplier] shall provide the Services [described in Schedule 1|under the direction of {q.full}].",
        "[Key Personnel: {p.full}, {d.full} and {m.full}.|The Contractor shall make {p.full} available.]",
        "Fees: {price} per day [plus VAT|exclusive of taxes], payable within {n:14:60} days.",
        "All Deliverables and Work Product shall vest in the Client on creation.",
        "The Services will be [performed|delivered] in {city}[ and {city}|].",
    ),
    "settlement": (
        "[WHEREAS|Whereas], {p.last} filed [suit|a charge] [in the {court}|with {agency}], Case No. {case};",
        "{acme_short} shall pay {p.last} the total sum of {price} within {n:10:60} days[, by check mailed to {firm}|].",
        "{p.last} releases [the Released Parties|{d.full} and {acme_short}] from any and all claims[, including claims under the Age Discrimination in Employment Act|].",
        "No admission of liability. The Parties shall bear their own costs.",
        "{p.titled} was represented by {l.full} of {firm}; {acme_short} by {m.full}.",
    ),
    "loan": (
        "Interest shall accrue at {n:2:12}.{n:0:9}% per annum.",
        "The debt is secured by [real property at {address}|a vehicle, VIN {vin}].",
        "If {p.last} defaults, {q.full} shall pay as Guarantor.",
        "Payments shall be sent to {bank}, {address}.",
        "Late charges of {price} apply after {n:5:20} days. Presentment is waived.",
    ),
}
_TITLES = {
    "nda": "NON-DISCLOSURE AGREEMENT;MUTUAL CONFIDENTIALITY AGREEMENT;Confidentiality Undertaking",
    "lease": "RESIDENTIAL LEASE AGREEMENT;LEASE;ASSURED SHORTHOLD TENANCY AGREEMENT;Rental Agreement",
    "employment": "EMPLOYMENT AGREEMENT;CONTRACT OF EMPLOYMENT;Executive Employment Agreement;OFFER OF EMPLOYMENT",
    "services": "CONSULTING AGREEMENT;MASTER SERVICES AGREEMENT;SERVICES AGREEMENT;Independent Contractor Agreement",
    "settlement": "SETTLEMENT AGREEMENT AND GENERAL RELEASE;COMPROMISE AGREEMENT;Settlement Agreement",
    "loan": "PROMISSORY NOTE;LOAN AGREEMENT;GUARANTY",
}


def _party(cast: Cast, name: str, role: str, title: str) -> str:
    firm = cast.pick(("{acme.caps}", "{acme}"))
    lines = cast(f"[{role}:|{role}|For and on behalf of {firm}|{firm}]\n\n")
    below = [
        cast.pick((f"Title: {title}", f"Its: {title}", title, f"Name and Title: {title}", "")),
        cast("[Date: {recent}|Date: ___________||]"),
    ]
    return lines + signature(cast, name, *below)


@family("contract")
def contract(cast: Cast) -> str:
    """A contract of one of six kinds, with preamble, clauses, notices and signatures."""
    cast.people("p", "q", "d", "m", "l", "k")
    cast.company("acme")
    cast.company("beta")
    cast.bound["other_party"] = cast.slot(cast.pick(("beta", "d.full")))
    cast.bound["project"] = cast.pick(("Falcon", "Blue", "Mercury", "Everest"))
    kind = cast.rng.choice(tuple(_OPENING))
    clauses = [cast(text) for text in cast.some(_TERMS[kind], 2, 5)] + [
        paragraph(cast, 1, 3) for _ in range(cast.rng.randint(1, 4))
    ]
    cast.rng.shuffle(clauses)
    shown = []
    style = cast.rng.random()
    for number, clause in enumerate(clauses, 1):
        head = cast.pick(HEADINGS)
        shown.append(
            f"{number}. {head.upper() if style < 0.4 else head}{cast.pick(('. ', chr(10), ': '))}{clause}"
            if style < 0.8
            else clause
        )
    if style >= 0.8:
        shown = numbered(cast, shown)
    notices = cast(
        "[NOTICES|Notices|{n:8:20}. Notices]\n[All notices [shall|must] be in writing and [sent|delivered] to:|Any notice under this Agreement shall be sent as follows:]\n\n"
        "[If to [the Company|Landlord|Client]:|To:]\n{acme}\n{address_lines}\n[Attention: {m.full}[, {role}|]|Attn: {m.full}|]\n[Email: {email:m}\n|][With a copy to:\n{firm}\n{address_lines}\nAttn: {l.full}\n|]\n"
        "[If to [Recipient|Tenant|Executive]:|and to:]\n{d.full}\n{address_lines}[\nTel: {phone}|]"
    )
    title = cast.pick(_TITLES[kind].split(";"))
    recitals = cast(
        "[RECITALS\n\nA. [The Company|{acme_short}] [is engaged in|carries on] the business of [software|logistics|retail].\nB. The Parties wish to [set out|record] their agreement.\n\nNOW, THEREFORE, in consideration of the mutual covenants herein, the Parties agree as follows:|WITNESSETH:|Background|The parties agree:|]"
    )
    blocks = [
        title,
        contents(cast) if cast.chance(0.08) else "",
        cast(_OPENING[kind]),
        recitals,
        *shown,
        notices if cast.chance(0.55) else "",
        cast(
            "[IN WITNESS WHEREOF, the parties hereto have executed this Agreement [as of the date first above written|].|SIGNATURE PAGE FOLLOWS|Signed by the parties on the dates below.|]"
        ),
        _party(
            cast, "m", cast.pick(("COMPANY", "Company", "LANDLORD", "CLIENT", "EMPLOYER", "LENDER")), cast("{role}")
        ),
        _party(cast, "d", cast.pick(("TENANT", "EMPLOYEE", "Recipient", "CONTRACTOR", "BORROWER")), ""),
        cast("[Witness: {q.full}\nAddress: {address}|WITNESSES:\n\n1. {q.full}\n2. {l.full}||]"),
    ]
    return paper(cast, blocks, 0.1)
