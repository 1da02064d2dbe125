"""What tells one program and its models from another."""

import hashlib

from app.base import model_files, model_hashes, ocr_data, program


def test_the_hash_of_the_sources_is_that_of_a_list_of_sha256sum(tmp_path):
    folder = tmp_path / "app"
    (folder / "engine").mkdir(parents=True)
    files = {"app/engine/b.py": b"two", "app/a.py": b"one", "app/engine/a.txt": b"no program"}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    listed = "".join(f"{hashlib.sha256(files[n]).hexdigest()}  {n}\n" for n in ("app/a.py", "app/engine/b.py"))
    before = program.of_tree(folder)
    assert before == hashlib.sha256(listed.encode()).hexdigest()
    (folder / "a.py").write_bytes(b"One")
    assert program.of_tree(folder) != before


def test_every_file_of_a_model_is_named_with_its_hash():
    facts, files = model_files.read(model_files.folder())
    assert dict(model_hashes.files_of(facts["name"])) == facts["sha256"]
    assert set(files) == set(facts["sha256"])
    languages = dict(model_hashes.files_of(ocr_data.NAME))
    english = (ocr_data.folder() / "eng.traineddata").read_bytes()
    assert languages["eng.traineddata"] == hashlib.sha256(english).hexdigest()
    assert "ner/model" in dict(model_hashes.files_of("en-core-web-sm 3.8.0"))


def test_rules_and_other_versions_have_no_files():
    assert model_hashes.files_of("presidio-analyzer 2.2.366") == ()
    assert model_hashes.files_of("sable-names 999") == ()
    assert model_hashes.files_of("en-core-web-sm 9.9.9") == ()
