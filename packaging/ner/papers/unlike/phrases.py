# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""What the held-out papers say without naming anybody; shared with no trained family."""

from __future__ import annotations

from papers.cast import Cast

DEAL = (
    "[The Sellers|Each Seller] [severally warrants|warrants] to the Buyer that, save as Disclosed, each of the Fundamental Warranties is true as at the date hereof.",
    "Locked Box Leakage shall be recoverable on a pound-for-pound basis within {n:6:24} months of the Locked Box Date.",
    "No Group Company has any borrowings other than the Existing Facilities, and no Encumbrance over the Sale Shares subsists.",
    "The Tax Covenant shall survive for the Relevant Limitation Period; the De Minimis Threshold is {price}.",
    "At Completion the Buyer’s Solicitors shall release the Retention Monies against delivery of the items in Part 2 of Schedule {n:1:8}.",
    "Earn-Out Statement, Reference EBITDA and Working Capital Target bear the meanings in Schedule {n:1:8} (Completion Accounts).",
    "Goods and Intellectual Property Licences listed at Tab {n:1:60} of the Disclosure Bundle are deemed disclosed.",
    "A Breach of the Restrictive Undertakings entitles the Buyer to seek injunctive relief in addition to damages.",
    "[Drag Along|Tag Along|Good Leaver|Bad Leaver] provisions appear in the Articles of Association as adopted at Completion.",
    "Stamp Duty shall be borne by the Buyer. Clause Headings are inserted for ease of reference. Third Party Rights are excluded.",
)
PROXY = (
    "The Compensation Committee retained an independent consultant and reviewed Peer Group data at the 50th percentile.",
    "Say-on-Pay proposals are advisory; Broker Non-Votes will not be counted.",
    "A majority of the votes cast is required. Abstentions have the effect of votes AGAINST Proposal No. {n:1:7}.",
    "Restricted Stock Units vest ratably over three years, subject to Continued Service and to the Clawback Policy.",
    "Our Code of Business Conduct is posted under “Investors – Governance” at ir.corporate-site.com.",
    "The Board has determined that a classified structure remains appropriate in light of Stockholder Value.",
    "Dilutive effects are discussed in “Management’s Discussion and Analysis” and in Note {n:2:22}, Stock-Based Compensation.",
    "Non-GAAP Measures, including Free Cash Flow and Adjusted Operating Margin, are reconciled in Appendix B.",
    "YOUR VOTE IS IMPORTANT. PLEASE VOTE BY TELEPHONE, BY INTERNET OR BY RETURNING THE PROXY CARD.",
    "Householding of Annual Meeting Materials: only one copy of the Notice of Internet Availability is being sent to each address.",
)
POLICE = (
    "Miranda Warnings were read from the department-issued card. Body Worn Camera was activated.",
    "Weather: Clear / Dry. Lighting: Dusk. Roadway: Two Lane, Undivided. Speed Limit {n:2:7}5.",
    "Evidence Item {n:1:9}: one (1) crowbar, black in color. Evidence Item {n:10:19}: Samsung Galaxy phone, cracked screen.",
    "No latent prints of value were recovered. Neighborhood Canvass: Negative results.",
    "UCR Code {n:100:990}. Offense Status: Cleared By Arrest. Supervisor Review Pending. NCIC Check Completed.",
    "Narrative continued on Supplement. END OF REPORT. This Report Is Property Of The Department.",
    "Force Used: None. Chemical Agent: No. K-9: No. Injuries: Complaint Of Pain.",
    "Penal Law {n:120:265}.{n:10:90} Sub {n:1:3}, Class E Felony; Vehicle & Traffic Law 1192.3.",
)
CLINIC = (
    "On examination: alert, Glasgow Coma Scale {n:13:15}, chest clear, abdomen soft. Murphy’s sign negative. Homan’s sign absent.",
    "Bloods: Hb {n:90:160} g/L, WCC {n:4:14}.{n:1:9}, CRP {n:1:90}, U&E normal. ECG: sinus rhythm. Chest X-ray: no consolidation.",
    "Discharge Medications: Ramipril 5 mg OD, Bisoprolol 2.5 mg OD, Atorvastatin 40 mg ON, Co-codamol 30/500 PRN.",
    "Allergies: NKDA. Resuscitation Status: For Full Escalation. VTE Prophylaxis: Clexane 40 mg.",
    "Plan for Primary Care: repeat Bloods in two weeks; Dressing Change by District Nurse; Driving Advice given as per DVLA guidance.",
    "Bristol Stool Chart type {n:2:6}. Waterlow Score {n:5:20}. NEWS2 {n:0:6}. Foley’s catheter removed. Steri-Strips applied.",
    "Follow-up: Fracture Clinic in {n:1:8} weeks. Red Flag Symptoms explained. Leaflet “Going Home After Surgery” given.",
    "Colles’ fracture pattern excluded; Baker’s cyst noted incidentally; no Barton injury.",
)
STATEMENT = (
    "I understand that a false statement may be proceedings for contempt of court.",
    "Where matters are not within my own knowledge I have identified the source of my information and belief.",
    "I refer to the paginated bundle; references in the form \\[{n:1:400}\\] are to its pages.",
    "The Particulars of Claim are denied save as expressly admitted. The Part 36 regime is not engaged.",
    "STATEMENT OF TRUTH: I believe that the facts stated in this witness statement are true.",
    "My recollection of the Defects List and of the Snagging Report is clear; the Final Account was never agreed.",
)


def interlude(cast: Cast, sentences: tuple[str, ...], low: int = 1, high: int = 3) -> str:
    """A few of `sentences` as one paragraph."""
    return cast.prose(sentences, low, high)
