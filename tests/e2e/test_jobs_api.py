"""The local Jobs API against a real `sable serve`: every endpoint, every status that a client can bring about."""

import json
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
from papers import EMAIL, PERSON, handwritten, letter, locked
from serving import Checked, Serving, jobs_api_client

ENDED = jobs_api_client.ENDED
NAMED = f"Ms {PERSON}"


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    running = Serving(tmp_path_factory.mktemp("serving") / "data")
    yield running
    assert "Traceback" not in running.stop()
    assert running.process.returncode == 0


@pytest.fixture(scope="module")
def ask(serving):
    checked = Checked(serving)
    yield checked
    checked.close()


@pytest.fixture(scope="module")
def paper(tmp_path_factory):
    return letter(tmp_path_factory.mktemp("papers") / "Brief an Ö.pdf")


@pytest.fixture(scope="module")
def reviewable(ask, serving, paper):
    """A job that waits for its list."""
    job = create(ask, paper)
    return serving.client().wait_for_completion(job["id"])


def create(ask, *papers, field="files", headers=None, **fields):
    files = [(field, (path.name, path.read_bytes(), "application/pdf")) for path in papers]
    answer = ask("POST", "/v1/jobs", files=files, data=fields, headers=headers)
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == f"/v1/jobs/{answer.json()['id']}"
    return answer.json()


def problem(answer, status, code, pointer=None):
    """The answer is this problem, and says nothing of what was sent."""
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert answer.json().get("pointer") == pointer
    assert answer.json()["status"] == status
    return answer.json()


def test_from_upload_to_released_file(ask, serving, paper, tmp_path):
    job = create(ask, paper, field="file")
    assert job["fileName"] == paper.name
    assert job["status"] in ("created", "detectionInProgress")
    assert job["detectionResult"] is None
    client = serving.client()
    job = client.wait_for_completion(job["id"])
    assert job["status"] == "readyForReview"
    assert (job["progress_pct"], job["num_pages"], job["total_pages"]) == (100, 1, 1)
    hits = job["detectionResult"]["redactions"]
    assert {NAMED, EMAIL} <= {hit["text"] for hit in hits}
    # A client that keeps only what the seed contract has: no ids, no decisions.
    seed = [{k: hit[k] for k in ("pageIndex", "text", "label", "score", "quadrilaterals")} for hit in hits]
    answer = ask("POST", f"/v1/jobs/{job['id']}/redaction", json={"redactions": seed})
    assert answer.json()["status"] == "redactionInProgress"
    problem(ask("POST", f"/v1/jobs/{job['id']}/redaction", json={"redactions": seed}), 409, "not-ready-for-review")
    job = client.wait_for_completion(job["id"], until=ENDED)
    assert (job["status"], job["error_message"]) == ("finished", None)
    assert job["completed_at"] == job["updatedAt"]
    assert datetime.fromisoformat(job["redactedPdfExpiresAt"]) > datetime.now(UTC)
    files = f"/v1/jobs/{job['id']}/files"
    assert ask("GET", f"{files}/pdf").content == paper.read_bytes()
    marks = ask("GET", f"{files}/fdf")
    assert marks.headers["content-type"] == "application/vnd.fdf"
    assert marks.content.startswith(b"%FDF-")
    assert marks.content.count(b"/Redact") == len(hits)
    assert not list((serving.data / "released").rglob("*.fdf"))
    released = tmp_path / "released.pdf"
    answer = ask("GET", f"{files}/redactedPdf")
    assert answer.headers["content-type"] == "application/pdf"
    released.write_bytes(answer.content)
    with pikepdf.open(released) as pdf:
        assert len(pdf.pages) == 1
    assert PERSON.encode() not in released.read_bytes()
    assert ask("GET", f"{files}/redactedPdf", headers={"Range": "bytes=0-3"}).content == answer.content
    certificate = ask("GET", f"{files}/certificate").json()
    assert certificate["output"]["sha256"]
    assert all(hit["decision"] == "accepted" for hit in job["detectionResult"]["redactions"])


def test_what_is_not_in_the_list_stays(ask, serving, paper):
    job = create(ask, paper)
    client = serving.client()
    hits = client.wait_for_completion(job["id"])["detectionResult"]["redactions"]
    listed = [hit for hit in hits if hit["text"] == EMAIL]
    extra = {**listed[0], "id": "mine", "text": "Nothing of it", "label": "OWN", "score": 1}
    extra["quadrilaterals"] = [
        {corner: {axis: place[axis] + (90 if axis == "y" else 0) for axis in "xy"} for corner, place in quad.items()}
        for quad in listed[0]["quadrilaterals"]
    ]
    assert ask("POST", f"/v1/jobs/{job['id']}/redaction", json={"redactions": [*listed, extra]}).status_code == 200
    job = client.wait_for_completion(job["id"])
    decided = {hit["text"]: hit["decision"] for hit in job["detectionResult"]["redactions"]}
    assert decided[EMAIL] == decided["Nothing of it"] == "accepted"
    assert decided[NAMED] == "rejected"
    sources = {hit["text"]: hit["source"] for hit in job["detectionResult"]["redactions"]}
    assert sources["Nothing of it"] == "imported"


def test_several_files_with_everything_that_can_be_asked_for(ask, serving, paper, tmp_path):
    other = letter(tmp_path / "second.pdf", extra="An extra line.")
    until = (datetime.now(UTC) + timedelta(days=3)).isoformat()
    job = create(
        ask, paper, other,
        pii_categories='["Email", "PhoneNumber", "PERSON"]', pii_included_terms='["autumn recess"]',
        pii_excluded_terms='["Norwich"]', retention="until", expires_at=until, metadata='{"matter": "M-7"}',
        review="person",
    )  # fmt: skip
    assert [d["file_name"] for d in job["documents"]] == [paper.name, "second.pdf"]
    assert (job["retention"], job["review"], job["metadata"]) == ("until", "person", {"matter": "M-7"})
    assert job["expires_at"] == until
    serving.client().wait_for_completion(job["id"])
    path, (_, second) = f"/v1/jobs/{job['id']}", job["documents"]
    assert ask("GET", path).json()["detectionResult"] is None
    found = ask("GET", f"{path}?documentId={second['id']}").json()["detectionResult"]["redactions"]
    assert {"EMAIL_ADDRESS", "PERSON", "LISTED"} >= {hit["label"] for hit in found}
    assert "autumn recess" in {hit["text"] for hit in found}
    problem(ask("GET", f"{path}/files/pdf"), 400, "document-needed")
    assert ask("GET", f"{path}/files/pdf?documentId={second['id']}").content == other.read_bytes()
    problem(ask("GET", f"{path}/files/pdf?documentId={job['id']}"), 404, "no-such-document")
    problem(ask("POST", f"{path}/redaction", json={"redactions": []}), 400, "document-needed")
    answer = ask("POST", f"{path}/redaction?documentId={second['id']}", json={"redactions": []})
    problem(answer, 409, "person-needed")
    assert ask("GET", path).json()["documents"][1]["status"] == "readyForReview"


def test_two_reviewers_where_the_firm_wants_them(tmp_path, paper):
    serving = Serving(tmp_path / "data", "--second-review", "all")
    ask = Checked(serving)
    try:
        job = create(ask, paper)
        serving.client().wait_for_completion(job["id"])
        path = f"/v1/jobs/{job['id']}/redaction"
        problem(ask("POST", path, json={"redactions": []}), 409, "no-reviewer")
        answer = ask("POST", path, json={"redactions": []}, headers={"user-id": "nobody"})
        assert problem(answer, 400, "bad-parameter")["errors"] == {"user-id": ["user-id: is no active profile"]}
    finally:
        ask.close()
        serving.stop()


def test_a_firm_can_forbid_release_without_a_person(tmp_path, paper):
    serving = Serving(tmp_path / "data", "--by-person")
    ask = Checked(serving)
    try:
        job = create(ask, paper, review="api")
        assert job["review"] == "person"
        serving.client().wait_for_completion(job["id"])
        problem(ask("POST", f"/v1/jobs/{job['id']}/redaction", json={"redactions": []}), 409, "person-needed")
    finally:
        ask.close()
        serving.stop()


def test_writing_that_could_not_be_read_needs_an_answer(ask, serving, tmp_path):
    job = create(ask, handwritten(tmp_path / "notes.pdf"))
    client = serving.client()
    assert client.wait_for_completion(job["id"])["documents"][0]["unread_pages"] == 1
    path = f"/v1/jobs/{job['id']}/redaction"
    problem(ask("POST", path, json={"redactions": []}), 409, "unread-pages", "/acknowledgeUnread")
    assert ask("GET", f"/v1/jobs/{job['id']}").json()["status"] == "readyForReview"
    ask("POST", path, json={"redactions": [], "acknowledgeUnread": True}).raise_for_status()
    assert client.wait_for_completion(job["id"], until=ENDED)["status"] == "finished"


def test_a_locked_file_fails_and_says_why(ask, serving, tmp_path):
    job = create(ask, locked(tmp_path / "locked.pdf", "pass"))
    job = serving.client().wait_for_completion(job["id"])
    assert (job["status"], job["documents"][0]["error_code"]) == ("failed", "password-needed")
    assert "password" in job["error_message"]


def test_the_list_in_parts_filtered_and_sorted(ask, serving, paper, tmp_path):
    names = [f"Liste {number}.pdf" for number in range(5)]
    made = [create(ask, letter(tmp_path / name), metadata='{"batch": "lists"}')["id"] for name in names]
    for job_id in made:
        ask("POST", f"/v1/jobs/{job_id}/cancel").raise_for_status()
    part = ask("GET", "/v1/jobs?metadata=batch%3Dlists&pageSize=2").json()
    found = [job["id"] for job in part["items"]]
    assert (part["pageSize"], part["totalCount"], part["hasNextPage"]) == (2, 5, True)
    while part["hasNextPage"]:
        part = ask("GET", f"/v1/jobs?metadata=batch%3Dlists&pageSize=2&cursor={part['nextCursor']}").json()
        found += [job["id"] for job in part["items"]]
    assert "nextCursor" not in part
    assert found == made[::-1]
    rising = ask("GET", "/v1/jobs?metadata=batch%3Dlists&sortBy=updatedAt&sortDirection=asc").json()["items"]
    assert [job["id"] for job in rising] == made
    assert [job["id"] for job in ask("GET", "/v1/jobs?fileName=LISTE%203").json()["items"]] == [made[3]]
    assert ask("GET", "/v1/jobs?status=failed&metadata=batch%3Dlists").json()["totalCount"] == 5
    assert ask("GET", "/v1/jobs?status=finished&metadata=batch%3Dlists").json()["items"] == []
    assert ask("GET", "/v1/jobs?createdBy=nobody").json()["totalCount"] == 0
    assert ask("GET", "/v1/jobs?reviewedBy=nobody").json()["totalCount"] == 0
    paged = ask("GET", "/v1/jobs?metadata=batch%3Dlists&limit=2&offset=1").json()["items"]
    assert [job["id"] for job in paged] == made[::-1][1:3]
    assert [job["id"] for job in serving.client().jobs(metadata="batch=lists", pageSize=3)] == made[::-1]


@pytest.mark.parametrize(
    "query",
    ["pageSize=0", "pageSize=101", "pageSize=x", "pageSize=1&pageSize=2", "sortBy=name", "sortDirection=up",
     "status=done", "offset=-1", "fileName=", "metadata=x", "limit=1&offset=1&cursor=eyJ9"],
)  # fmt: skip
def test_parameters_that_cannot_be(ask, query):
    problem(ask("GET", f"/v1/jobs?{query}"), 400, "bad-parameter")


def test_a_cursor_of_somewhere_else(ask, serving):
    problem(ask("GET", "/v1/jobs?cursor=abc"), 400, "bad-cursor")


@pytest.mark.parametrize(
    ("field", "value", "pointer"),
    [
        ("pii_categories", "Person", "/pii_categories"),
        ("pii_categories", '["Person", "Shoe size"]', "/pii_categories/1"),
        ("pii_categories", "[1]", "/pii_categories/0"),
        ("pii_included_terms", '["ok", "re:("]', "/pii_included_terms/1"),
        ("pii_included_terms", '["two\\nlines"]', "/pii_included_terms/0"),
        ("pii_excluded_terms", "{}", "/pii_excluded_terms"),
        ("metadata", "[]", "/metadata"),
        ("metadata", '{"a": 1}', "/metadata"),
        ("metadata", json.dumps({str(n): "x" for n in range(17)}), "/metadata"),
        ("metadata", json.dumps({"k" * 65: "x"}), "/metadata"),
        ("metadata", json.dumps({"a": "b", "a/b": "x" * 513}), "/metadata"),
        ("retention", "forever", "/retention"),
        ("retention", "until", "/expires_at"),
        ("expires_at", "tomorrow", "/expires_at"),
        ("expires_at", "2020-01-01T00:00:00Z", "/expires_at"),
        ("profile", "../default", "/profile"),
        ("review", "nobody", "/review"),
    ],
)
def test_fields_that_cannot_be(ask, serving, paper, field, value, pointer):
    before = sorted(p.name for p in (serving.data / "attached").glob("*"))
    files = [("file", (paper.name, paper.read_bytes(), "application/pdf"))]
    problem(ask("POST", "/v1/jobs", files=files, data={field: value}), 422, "bad-field", pointer)
    assert sorted(p.name for p in (serving.data / "attached").glob("*")) == before


@pytest.mark.parametrize(
    ("files", "detail"),
    [
        ([("file", ("a.pdf", b"", "application/pdf"))], "empty"),
        ([("file", ("a.pdf", b"This is no PDF." * 100, "application/pdf"))], "not a PDF"),
    ],
)
def test_files_that_cannot_be_read(ask, files, detail):
    assert detail in problem(ask("POST", "/v1/jobs", files=files), 400, "not-a-pdf")["detail"]


def test_forms_that_are_none(ask):
    kind = {"content-type": "multipart/form-data; boundary=B"}
    problem(ask("POST", "/v1/jobs", data={"a": "b"}), 415, "wrong-media-type")
    problem(ask("POST", "/v1/jobs", content=b"x", headers={"content-type": "multipart/form-data"}), 400, "bad-request")
    problem(ask("POST", "/v1/jobs", content=b"nothing like it", headers=kind), 400, "bad-request")
    cut = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 '
    problem(ask("POST", "/v1/jobs", content=cut, headers=kind), 400, "bad-request")
    none = b'--B\r\nContent-Disposition: form-data; name="metadata"\r\n\r\n{}\r\n--B--\r\n'
    problem(ask("POST", "/v1/jobs", content=none, headers=kind), 400, "bad-request")
    text = b'--B\r\nContent-Disposition: form-data; name="file"\r\n\r\n%PDF-\r\n--B--\r\n'
    problem(ask("POST", "/v1/jobs", content=text, headers=kind), 400, "bad-request")


SENT = "Ottilie Zebra-Akte"


def test_no_answer_repeats_what_was_sent(ask, paper, reviewable):
    """Whatever is wrong may be text of a document: keys, names and values of the client are in no answer."""
    quoted = SENT.replace(" ", "%20")
    job, given = f"/v1/jobs/{reviewable['id']}", ("file", (f"{SENT}.pdf", paper.read_bytes(), "application/pdf"))
    hit = reviewable["detectionResult"]["redactions"][0]
    part = b'--B\r\nContent-Disposition: form-data; name="%b"%b\r\n\r\n%b\r\n--B--\r\n'
    kind = {"content-type": "multipart/form-data; boundary=B"}
    name = SENT.encode()
    answers = [
        *(
            ask("POST", "/v1/jobs", files=[given], data={field: value})
            for field, value in [
                ("metadata", json.dumps({SENT: 1})), ("metadata", json.dumps({SENT: "x" * 513})),
                ("metadata", json.dumps({SENT * 9: "x"})), ("metadata", SENT), ("pii_categories", json.dumps([SENT])),
                ("pii_included_terms", json.dumps([f"re:({SENT}"])), ("pii_excluded_terms", json.dumps({SENT: SENT})),
                ("profile", SENT), ("retention", SENT), ("expires_at", SENT), ("review", SENT),
            ]
        ),
        ask("POST", "/v1/jobs", files=[("file", (f"{SENT}.pdf", SENT.encode(), "application/pdf"))]),
        ask("POST", "/v1/jobs", content=part % (b"metadata", b"", name + b"\xff"), headers=kind),
        ask("POST", "/v1/jobs", content=part % (name, b"", b"\xff"), headers=kind),
        ask("POST", "/v1/jobs", content=name, headers={"content-type": f"text/{SENT}"}),
        *(
            ask("POST", f"{job}/redaction", json=value)
            for value in [
                {SENT: SENT}, {"redactions": [{SENT: SENT}]}, {"redactions": {SENT: SENT}},
                *({"redactions": [{**hit, member: wrong}]} for member, wrong in [
                    ("label", SENT * 20), ("decision", SENT), ("source", SENT), ("pageIndex", SENT),
                    ("hidden", {SENT: SENT}), ("explanation", {"rule": {SENT: SENT}}), ("kept", [{SENT: SENT}]),
                    ("quadrilaterals", [{SENT: SENT}]), ("reasonCodes", [SENT * 9]), ("text", {SENT: SENT}),
                ]),
                {"redactions": [], "acknowledgeUnread": SENT},
            ]
        ),
        ask("POST", f"{job}/redaction", content=name, headers={"content-type": "application/json"}),
        *(
            ask("GET", f"/v1/jobs?{query}")
            for query in [f"status={quoted}", f"cursor={quoted}", f"pageSize={quoted}", f"metadata={quoted}",
                          f"sortBy={quoted}", f"offset={quoted}"]
        ),
        ask("GET", f"/v1/jobs/{quoted}"), ask("GET", f"/{quoted}"), ask("GET", f"{job}/files/{quoted}"),
        ask("GET", f"{job}?known={quoted}"), ask("GET", f"{job}?documentId={quoted}"),
        ask("GET", "/v1/jobs", headers={"X-Api-Key": SENT}), ask("GET", "/v1/jobs", headers={"Host": "Zebra-Akte"}),
    ]  # fmt: skip
    assert {answer.status_code for answer in answers} <= {400, 401, 403, 404, 415, 422}
    for answer in answers:
        said = answer.text + str(answer.headers)
        assert "Zebra" not in said, answer.request.url
        assert "Ottilie" not in said, answer.request.url


def test_a_list_is_no_larger_than_it_may_be(ask, reviewable):
    path, kind = f"/v1/jobs/{reviewable['id']}/redaction", {"content-type": "application/json"}
    hit = reviewable["detectionResult"]["redactions"][0]
    many = problem(ask("POST", path, json={"redactions": [{**hit, "id": "x"}] + [1] * 20_000}), 422, "bad-field",
                   "/redactions")  # fmt: skip
    assert many["detail"] == "must have at most 20000 entries"
    large = b'{"redactions": [' + b"1," * (4 << 20) + b"1]}"
    assert "8388608 bytes" in problem(ask("POST", path, content=large, headers=kind), 413, "too-large")["detail"]
    deep = b'{"redactions": ' + b"[" * 200_000
    problem(ask("POST", path, content=deep, headers=kind), 400, "bad-request")
    assert ask("GET", f"/v1/jobs/{reviewable['id']}").json()["status"] == "readyForReview"


def test_lists_that_cannot_be(ask, reviewable):
    path = f"/v1/jobs/{reviewable['id']}/redaction"
    one = {"pageIndex": 0, "text": "x", "label": "PERSON", "score": 0.5, "quadrilaterals": []}
    problem(ask("POST", path, json={"redactions": [one]}), 422, "bad-field", "/redactions/0/quadrilaterals")
    problem(ask("POST", path, json={"redactions": [{**one, "pageIndex": 1.5}]}), 422, "bad-field",
            "/redactions/0/pageIndex")  # fmt: skip
    hit = reviewable["detectionResult"]["redactions"][0]
    problem(ask("POST", path, json={"redactions": [{**hit, "pageIndex": 3}]}), 422, "bad-field",
            "/redactions/0/pageIndex")  # fmt: skip
    problem(ask("POST", path, json={}), 422, "bad-field", "/redactions")
    problem(ask("POST", path, json=[]), 422, "bad-field", "")
    problem(ask("POST", path, json={"redactions": [], "acknowledgeUnread": "yes"}), 422, "bad-field",
            "/acknowledgeUnread")  # fmt: skip
    problem(ask("POST", path, content=b"{", headers={"content-type": "application/json"}), 400, "bad-request")
    problem(ask("POST", path, content=b"{}", headers={"content-type": "text/plain"}), 415, "wrong-media-type")
    assert ask("GET", f"/v1/jobs/{reviewable['id']}").json()["status"] == "readyForReview"


def test_what_is_not_there(ask, reviewable):
    nowhere = "/v1/jobs/00000000-0000-4000-8000-000000000000"
    problem(ask("GET", nowhere), 404, "no-such-job")
    problem(ask("DELETE", nowhere), 404, "no-such-job")
    problem(ask("POST", f"{nowhere}/cancel"), 404, "no-such-job")
    problem(ask("POST", f"{nowhere}/redaction", json={"redactions": []}), 404, "no-such-job")
    problem(ask("GET", f"{nowhere}/files/pdf"), 404, "no-such-job")
    files = f"/v1/jobs/{reviewable['id']}/files"
    assert ask("GET", f"{files}/fdf").status_code == 200
    problem(ask("GET", f"{files}/redactedPdf"), 404, "no-such-file")
    problem(ask("GET", f"{files}/certificate"), 404, "no-such-file")
    problem(ask("GET", f"{files}/doc"), 404, "no-such-path")
    problem(ask("GET", "/v1"), 404, "no-such-path")
    problem(ask("GET", "/v1/jobs/"), 404, "no-such-path")
    answer = ask("PUT", "/v1/jobs")
    problem(answer, 405, "method-not-allowed")
    assert answer.headers["allow"] == "POST, GET"


def test_cancel_and_delete(ask, serving, paper):
    job = create(ask, paper, metadata='{"secret": "Zebra-Akte"}')
    job = serving.client().wait_for_completion(job["id"])
    answer = ask("POST", f"/v1/jobs/{job['id']}/cancel").json()
    assert (answer["status"], answer["state"]) == ("failed", "cancelled")
    problem(ask("POST", f"/v1/jobs/{job['id']}/cancel"), 409, "already-ended")
    kept = {p.name for p in (serving.data / "attached").iterdir()}
    assert ask("DELETE", f"/v1/jobs/{job['id']}").json() == {"success": True}
    assert len(kept - {p.name for p in (serving.data / "attached").iterdir()}) == 1
    problem(ask("GET", f"/v1/jobs/{job['id']}"), 404, "no-such-job")
    problem(ask("DELETE", f"/v1/jobs/{job['id']}"), 404, "no-such-job")
    assert b"Zebra-Akte" not in (serving.data / "sable.sqlite3").read_bytes()


def test_a_release_goes_with_its_job(ask, serving, paper):
    client = serving.client()
    job = client.wait_for_completion(create(ask, paper)["id"])
    client.redact(job["id"], job["detectionResult"]["redactions"])
    client.wait_for_completion(job["id"], until=ENDED)
    before = {p.name for p in (serving.data / "released").iterdir()}
    client.delete(job["id"])
    assert len(before - {p.name for p in (serving.data / "released").iterdir()}) == 1


def test_waiting_ends_with_the_change_and_with_the_time(ask, reviewable):
    path = f"/v1/jobs/{reviewable['id']}"
    assert ask("GET", f"{path}?timeout=60&known=created").json()["status"] == "readyForReview"
    assert ask("GET", f"{path}?timeout=1").json()["status"] == "readyForReview"
    problem(ask("GET", f"{path}?timeout=61"), 400, "bad-parameter")
    problem(ask("GET", f"{path}?known=done"), 400, "bad-parameter")


def test_an_fdf_lies_on_no_disk_and_has_its_line_in_the_record(ask, serving, reviewable):
    def lines():
        with closing(sqlite3.connect(serving.data / "sable.sqlite3")) as database:
            asked = "SELECT document_id, after FROM audit WHERE action = 'document.exported'"
            return database.execute(asked).fetchall()

    before, files = lines(), sorted(path for path in serving.data.rglob("*") if path.is_file())
    given = ask("GET", f"/v1/jobs/{reviewable['id']}/files/fdf")
    assert given.content.startswith(b"%FDF-")
    hits = len(reviewable["detectionResult"]["redactions"])
    assert lines() == [*before, (reviewable["documents"][0]["id"], f"fdf:{hits}")]
    assert sorted(path for path in serving.data.rglob("*") if path.is_file()) == files


def test_the_files_are_their_owners_alone(serving, reviewable):
    found = [p for name in ("attached", "released") for p in [serving.data / name, *(serving.data / name).glob("*")]]
    assert found
    assert {stat.S_IMODE(p.stat().st_mode) for p in found} == {0o700}
    uploaded = [p for p in (serving.data / "attached").rglob("*") if p.is_file()]
    assert {stat.S_IMODE(p.stat().st_mode) for p in uploaded} == {0o600}


@pytest.mark.parametrize("given", ["../../etc/passwd", "a/b\\c.PDF", "CON.pdf", "x" * 300, 'q"uote.pdf', "..", "nul"])
def test_names_of_uploaded_files_lead_nowhere(ask, serving, paper, given):
    files = [("file", (given, paper.read_bytes(), "application/pdf"))]
    job = ask("POST", "/v1/jobs", files=files).json()
    inside = [p for p in (serving.data / "attached").rglob("*") if p.is_file() and p.name == job["fileName"]]
    assert inside
    assert job["fileName"].lower().endswith(".pdf")
    assert Path(job["fileName"]).name == job["fileName"]
    ask("DELETE", f"/v1/jobs/{job['id']}").raise_for_status()


def test_every_endpoint_succeeds_as_it_is_documented(serving, paper):
    ask = Checked(serving)
    client = serving.client()
    job = client.wait_for_completion(create(ask, paper)["id"])
    path = f"/v1/jobs/{job['id']}"
    ask("GET", "/v1/jobs")
    ask("GET", path)
    ask("POST", f"{path}/redaction", json=job["detectionResult"])
    ask("GET", f"{path}/files/pdf")
    client.wait_for_completion(job["id"], until=ENDED)
    ask("DELETE", path)
    ask("POST", f"/v1/jobs/{create(ask, paper)['id']}/cancel")
    ask.close()
    assert {found for found in ask.documented() - ask.seen if found[2] < 400} == set()
