"""Forms as they come: in pieces of any size, straight to the disk."""

import hashlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.api.forms import FormReader, boundary_of
from app.api.guard import Bucket
from app.api.port import Limits
from app.api.problems import Kind, Problem
from app.api.wishes import FIELDS
from app.services.uploads import Upload
from app.store.attached import Attached

PDF = b"%PDF-1.7\r\n--B-not\r\n" + bytes(range(256)) * 20


def body(*parts):
    found = b""
    for name, value in parts:
        if isinstance(value, bytes):
            found += b'--B\r\nContent-Disposition: form-data; name="%b"; filename="a.pdf"\r\n\r\n%b\r\n' % (name, value)
        else:
            found += b'--B\r\nContent-Disposition: form-data; name="%b"\r\n\r\n%b\r\n' % (name, value.encode())
    return found + b"--B--\r\n"


def reader(folder, limits=None):
    attached = Attached(folder)
    return FormReader(b"B", lambda name: Upload(attached, name), limits or Limits(), FIELDS)


def take(reading, sent):
    reading.feed(sent)
    return reading.finish()


@given(cuts=st.lists(st.integers(1, 4000), max_size=12), extra=st.text(max_size=40))
def test_pieces_of_any_size_make_the_same_form(tmp_path_factory, cuts, extra):
    folder = tmp_path_factory.mktemp("forms")
    whole = body((b"files", PDF), (b"metadata", "{}" + extra), (b"files", PDF + b"2"))
    reading, at = reader(folder), 0
    for cut in cuts:
        reading.feed(whole[at : at + cut])
        at += cut
    reading.feed(whole[at:])
    form = reading.finish()
    assert [upload.path.read_bytes() for upload in form.files] == [PDF, PDF + b"2"]
    assert form.hashes == [hashlib.sha256(data).hexdigest() for data in (PDF, PDF + b"2")]
    assert form.fields == {"metadata": "{}" + extra}
    form.discard()
    assert list(folder.iterdir()) == []


@given(st.binary(max_size=600))
def test_whatever_is_sent_is_a_form_or_a_problem(tmp_path_factory, sent):
    reading = reader(tmp_path_factory.mktemp("noise"))
    try:
        with suppress(Problem):
            take(reading, sent)
    finally:
        reading.form.discard()


@pytest.mark.parametrize(
    ("parts", "limits", "kind"),
    [
        ([(b"file", PDF)] * 3, Limits(files=2), Kind.TOO_LARGE),
        ([(b"metadata", "x" * 99)], Limits(field=50), Kind.TOO_LARGE),
        ([(b"a", "x")] * 70, Limits(files=1), Kind.TOO_LARGE),
        ([(b"file", b"")], Limits(), Kind.NOT_A_PDF),
        ([(b"file", b"PDF")], Limits(), Kind.NOT_A_PDF),
        ([], Limits(), Kind.BAD_REQUEST),
    ],
)
def test_what_is_too_much_or_nothing(tmp_path, parts, limits, kind):
    reading = reader(tmp_path, limits)
    with pytest.raises(Problem) as refused:
        take(reading, body(*parts))
    assert refused.value.kind is kind
    reading.form.discard()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("", Kind.WRONG_MEDIA_TYPE),
        ("application/json", Kind.WRONG_MEDIA_TYPE),
        ("multipart/form-data", Kind.BAD_REQUEST),
        ("multipart/form-data; boundary=" + "x" * 201, Kind.BAD_REQUEST),
    ],
)
def test_forms_without_a_boundary(content_type, kind):
    with pytest.raises(Problem) as refused:
        boundary_of(content_type)
    assert refused.value.kind is kind


def test_a_bucket_lets_a_burst_through_and_then_so_many_a_second():
    now = [0.0]
    bucket = Bucket(2, 5, lambda: now[0])
    assert [bucket.take() for _ in range(7)] == [True] * 5 + [False] * 2
    now[0] = 1.0
    assert [bucket.take() for _ in range(3)] == [True, True, False]
    now[0] = 1000.0
    assert sum(bucket.take() for _ in range(20)) == 5
