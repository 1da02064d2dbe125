# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Capitalised phrases and legal sentences made of words, so that there are more of them than a model can learn by heart."""

from __future__ import annotations

from random import Random

_LEFT = (
    "Senior;Secured;Applicable;Permitted;Excluded;Initial;Additional;Aggregate;Eligible;Qualified;Restricted;Outstanding;Fair;"
    "Net;Gross;Adjusted;Base;Final;Preliminary;Interim;Annual;Quarterly;Consolidated;Principal;Primary;Supplemental;Amended;"
    "Mandatory;Optional;Designated;Authorized;Registered;Preferred;Common;Ordinary;Convertible;Deferred;Accrued;Minimum;Maximum;"
    "Regular;Special;Independent;External;Internal;Joint;Several;Mutual;General;Specific;Material;Adverse;Personal;Corporate;"
    "Federal;Foreign;Domestic;Local;Digital;Electronic;Global;Regional;Operational;Strategic;Technical;Medical;Clinical;Public;Private"
).split(";")
_MIDDLE = (
    "Warrant;Indenture;Closing;Exercise;Interest;Credit;Escrow;Equity;Debt;Note;Share;Stock;Option;Bond;Loan;Lease;Trust;Asset;"
    "Security;Collateral;Payment;Purchase;Sale;Merger;Tender;Offer;Consent;Notice;Voting;Record;Board;Audit;Tax;Pension;Benefit;"
    "Employment;Severance;Bonus;Incentive;Retention;License;Patent;Trademark;Software;Data;Service;Support;Maintenance;Project;"
    "Construction;Insurance;Claim;Risk;Compliance;Safety;Quality;Training;Discovery;Evidence;Trial;Hearing;Appeal;Settlement;"
    "Mark;Grant;Page;Case;Price;Law;Bill;Rose;Field;Church;Banks;Stone;Wood;Young;Long;Rich;Marshall Plan;Justice"
).split(";")
_RIGHT = (
    "Agreement;Date;Price;Agent;Trustee;Holder;Holders;Notice;Period;Amount;Rate;Margin;Certificate;Account;Fund;Plan;Program;"
    "Committee;Report;Statement;Schedule;Event;Default;Obligation;Obligations;Rights;Interest;Instrument;Document;Documents;"
    "Condition;Conditions;Requirement;Requirements;Percentage;Ratio;Value;Policy;Procedure;Standard;Adjustment;Representative;"
    "Participant;Recipient;Provider;Register;Registrar;Facility;Commitment;Tranche;Transfer;Settlement;Transaction;Summary;Overview"
).split(";")
_ACTORS = (
    "the holders of record;each participating lender;the parties hereto;any transferee;the undersigned;the moving party;"
    "the administrative agent;the acquiring entity;our management;the independent auditors;the audit committee;the lessee;"
    "each director;an eligible employee;the trial court;the appellate panel;the jury;the arbitrator;the hospital;the carrier;"
    "the adjuster;the department;the agency;a reasonable person;the reviewing officer;counsel;the clerk;the opposing party;"
    "any successor trustee;the shareholders;our competitors;the manufacturer;the seller’s affiliates;the subcontractor"
).split(";")
_VERBS = (
    "shall promptly deliver;may from time to time revise;is not obliged to disclose;has agreed to provide;will be deemed to accept;"
    "must give written notice of;reserves the right to withdraw;shall keep accurate records of;cannot waive;is entitled to receive;"
    "may elect to terminate;shall not unreasonably withhold;acknowledges receipt of;expects to complete;continues to evaluate;"
    "failed to establish;properly considered;erred in excluding;relied upon;declined to consider;will calculate;has not audited;"
    "shall indemnify against;is required to file;intends to vigorously defend;may be unable to protect;depends on;bears the risk of"
).split(";")
_TAILS = (
    "within {n:2:90} days after the {term};in accordance with {clause};on a pro rata basis;to the extent permitted by law;"
    "subject to the {term} and the {term};without regard to the {term};as described in {clause};in the ordinary course of business;"
    "at the sole expense of {actor};unless {actor} objects;under generally accepted accounting principles;for any reason or no reason;"
    "as of the {term};pursuant to the {term};upon the occurrence of a {term};before the {term} expires;and no other remedy shall apply;"
    "with respect to prior periods;by a preponderance of the evidence;as a matter of law;in good faith"
).split(";")
_CLAUSES = "Section {n:1:14}.{n:1:12}(a);Article {n:1:14};Schedule {n:1:9};Exhibit {n:1:40};Note {n:1:24};Item {n:1:15};paragraph {n:1:60};the {term};Part II;Annex A".split(
    ";"
)


def term(rng: Random) -> str:
    """A defined term: "Adjusted Exercise Price"."""
    parts = [rng.choice(_MIDDLE), rng.choice(_RIGHT)]
    if rng.random() < 0.4:
        parts.insert(0, rng.choice(_LEFT))
    elif rng.random() < 0.2:
        parts[0] = rng.choice(_LEFT)
    return " ".join(parts)


def title(rng: Random) -> str:
    """A heading in title case."""
    shape = rng.random()
    if shape < 0.4:
        return term(rng)
    if shape < 0.55:
        return f"{rng.choice(_MIDDLE)} and {rng.choice(_MIDDLE)} {rng.choice(_RIGHT)}"
    if shape < 0.7:
        return f"{rng.choice(('Summary', 'Overview', 'Effect', 'Calculation', 'Description', 'Notice', 'Form', 'Transfer', 'Scope', 'Release', 'Waiver', 'Grant', 'Bill'))} of {term(rng)}"
    if shape < 0.8:
        return f"{rng.choice(_LEFT)} {rng.choice(_MIDDLE)}"
    if shape < 0.9:
        return f"{rng.choice(_MIDDLE)}, {rng.choice(_MIDDLE)} & {rng.choice(_RIGHT)}"
    return f"{rng.choice(_LEFT)} {rng.choice(_LEFT)} {rng.choice(_MIDDLE)} {rng.choice(_RIGHT)}"


def legal_sentence(rng: Random) -> str:
    """A template of an unlabelled sentence about terms and offices; the cast fills its numbers."""
    capital = rng.random() < 0.5
    actor = f"The {term(rng)}" if capital else rng.choice(_ACTORS)
    opening = rng.choice(
        (
            "",
            "",
            "",
            "",
            "However, ",
            "Accordingly, ",
            "In addition, ",
            "Except as set forth above, ",
            "If the {term} occurs, ",
            "Following the {term}, ",
            "For purposes of {clause}, ",
        )
    )
    if opening and capital:
        actor = actor[0].lower() + actor[1:]
    elif not opening:
        actor = actor[0].upper() + actor[1:]
    text = f"{opening}{actor} {rng.choice(_VERBS)} the {{term}}{rng.choice((' ', ' ', ', '))}{rng.choice(_TAILS)}."
    while "{clause}" in text:
        text = text.replace("{clause}", rng.choice(_CLAUSES), 1)
    while "{actor}" in text:
        text = text.replace("{actor}", rng.choice(_ACTORS), 1)
    while "{term}" in text:
        text = text.replace("{term}", term(rng), 1)
    return text
