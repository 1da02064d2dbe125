"""Keys and signatures: what a signature covers, and what a file that is no key does."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_certificates import build

from app.domain import certificate_form
from app.services import signing
from app.services.signing import KeyFailure, KeyProblem, Signed


def value_of(text):
    return certificate_form.read(text.encode())[1]


@pytest.fixture
def folder(tmp_path):
    signing.new_key(tmp_path)
    return tmp_path


def test_a_signature_is_over_the_value_and_not_over_how_its_file_looks(folder):
    text = signing.sign(build(), folder)
    seen = signing.look(value_of(text))
    assert (seen.state, seen.fingerprint) == (Signed.GOOD, signing.fingerprint_of(signing.public_key(folder)))
    shuffled = json.dumps(dict(reversed(json.loads(text).items())))
    assert signing.look(value_of(shuffled)).state is Signed.GOOD
    assert certificate_form.read(text.encode())[0].signature is not None
    assert signing.look(value_of(build())).state is Signed.NOT


LEAVES = ("version", "createdAt", "accepted", "sha256", "passed", "kind", "dpi")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(name=st.sampled_from(LEAVES), data=st.data())
def test_no_value_can_be_changed_under_a_signature(folder, name, data):
    value = value_of(signing.sign(build(), folder))
    places = []

    def walk(node):
        for key, member in node.items() if isinstance(node, dict) else enumerate(node):
            if isinstance(member, dict | list):
                walk(member)
            elif key == name:
                places.append((node, key))

    walk(value)
    node, key = data.draw(st.sampled_from(places))
    node[key] = not node[key] if isinstance(node[key], bool) else f"{node[key]}0"
    assert signing.look(value).state is Signed.BAD


def test_signing_again_takes_the_place_of_the_first_signature(folder, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    fingerprint = signing.new_key(other, "secret words")
    text = signing.sign(signing.sign(build(), folder), other, "secret words")
    assert signing.look(value_of(text)) == signing.Seen(Signed.GOOD, fingerprint)
    assert signing.is_locked(other)
    assert not signing.is_locked(folder)


def test_a_changed_certificate_is_not_signed(folder):
    value = json.loads(build())
    value["tool"]["version"] = "9"
    with pytest.raises(certificate_form.FormError):
        signing.sign(certificate_form.written(value), folder)


@pytest.mark.parametrize(
    ("private", "passphrase", "problem"),
    [
        (None, "", KeyProblem.MISSING),
        (b"", "", KeyProblem.BROKEN),
        (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "", KeyProblem.BROKEN),
        (b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n", "", KeyProblem.LOCKED),
    ],
)
def test_what_is_no_key_is_told(tmp_path, private, passphrase, problem):
    (tmp_path / "keys").mkdir()
    if private is not None:
        (tmp_path / "keys" / signing.PRIVATE).write_bytes(private)
    with pytest.raises(KeyFailure) as raised:
        signing.sign(build(), tmp_path, passphrase)
    assert raised.value.problem is problem


def test_a_wrong_passphrase_is_told_and_a_key_is_kept(tmp_path):
    signing.new_key(tmp_path, "right")
    with pytest.raises(KeyFailure) as raised:
        signing.sign(build(), tmp_path, "wrong")
    assert raised.value.problem is KeyProblem.WRONG_PASSPHRASE
    before = (tmp_path / "keys" / signing.PRIVATE).read_bytes()
    with pytest.raises(KeyFailure) as raised:
        signing.new_key(tmp_path)
    assert raised.value.problem is KeyProblem.EXISTS
    assert (tmp_path / "keys" / signing.PRIVATE).read_bytes() == before


def test_fingerprints_are_compared_without_their_look():
    one = signing.fingerprint_of(bytes(range(32)))
    assert len(one) == 39
    assert signing.same_fingerprint(one, one.lower().replace("-", " "))
    assert not signing.same_fingerprint(one, one[:-1])
    assert not signing.same_fingerprint("", "")
