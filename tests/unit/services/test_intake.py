"""What a dropped tree becomes."""

import sys
from pathlib import Path

import pytest

from app.services.intake import SkipReason, collect, job_name, plan_outputs


@pytest.fixture
def tree(tmp_path):
    root = tmp_path / "matter"
    for name in ("b.pdf", "a.PDF", "notes.txt", "sub/c.pdf", "sub/deeper/d.pdf"):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.7\n")
    return root


def names(intake, root):
    return [f.path.relative_to(root).as_posix() for f in intake.found]


def test_a_tree_is_walked_in_name_order(tree):
    found = collect([tree])
    assert names(found, tree) == ["a.PDF", "b.pdf", "sub/c.pdf", "sub/deeper/d.pdf"]
    assert [(p.name, r) for p, r in found.skipped] == [("notes.txt", SkipReason.NOT_PDF)]


def test_the_same_file_comes_once(tree):
    assert names(collect([tree / "b.pdf", tree, tree / "sub"]), tree).count("b.pdf") == 1


def test_a_named_file_is_taken_whatever_it_is_called(tree):
    assert names(collect([tree / "notes.txt"]), tree) == ["notes.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_out_of_the_tree_and_cycles_are_not_followed(tree, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.pdf").write_bytes(b"%PDF-")
    (tree / "link.pdf").symlink_to(outside / "secret.pdf")
    (tree / "folder").symlink_to(outside, target_is_directory=True)
    (tree / "sub" / "loop").symlink_to(tree, target_is_directory=True)
    (tree / "broken.pdf").symlink_to(tree / "nothing.pdf")
    found = collect([tree])
    assert names(found, tree) == names(collect([tree]), tree)
    assert not any("secret" in str(f.path) for f in found.found)
    reasons = {p.name: r for p, r in found.skipped}
    assert reasons["link.pdf"] is SkipReason.LINK_OUT_OF_TREE
    assert reasons["folder"] is SkipReason.LINK_OUT_OF_TREE
    assert reasons["loop"] is SkipReason.LINK_OUT_OF_TREE
    assert reasons["broken.pdf"] is SkipReason.UNREADABLE


def test_what_is_missing_is_said(tmp_path):
    assert collect([tmp_path / "no.pdf"]).skipped == ((tmp_path / "no.pdf", SkipReason.MISSING),)


def test_a_copy_with_live_marks_is_no_original(tree):
    """Dropped with its folder it is left out and said so; named by itself it is taken, as any file is."""
    copy = tree / "a - NOT REDACTED - marked.pdf"
    copy.write_bytes(b"%PDF-")
    intake = collect([tree])
    assert (copy, SkipReason.MARKED_COPY) in intake.skipped
    assert copy not in [found.path for found in intake.found]
    assert [found.path for found in collect([copy]).found] == [copy]


def test_released_files_and_the_output_folder_are_left_out(tree):
    (tree / "b_redacted.pdf").write_bytes(b"%PDF-")
    (tree / "alone_redacted.pdf").write_bytes(b"%PDF-")
    for name in ("b_certificate.pdf", "b_certificate.json", "birth_certificate.pdf"):
        (tree / name).write_bytes(b"%PDF-")
    (tree / "out").mkdir()
    (tree / "out" / "x.pdf").write_bytes(b"%PDF-")
    found = names(collect([tree], exclude=tree / "out"), tree)
    assert "b_redacted.pdf" not in found
    assert "alone_redacted.pdf" in found
    assert "b_certificate.pdf" not in found, "the page of a certificate"
    assert "birth_certificate.pdf" in found
    assert not any("out" in name for name in found)


def test_outputs_keep_the_tree_and_never_share_a_name(tree):
    planned = plan_outputs(collect([tree]).found, Path("/out"))
    outputs = [p.output_path for p in planned]
    assert outputs[2] == Path("/out/sub/c_redacted.pdf")
    assert outputs[0] == Path("/out/a_redacted.pdf")
    assert len({str(o).casefold() for o in outputs}) == len(outputs)


def test_two_originals_that_share_a_name_get_numbers(tree):
    planned = plan_outputs(collect([tree / "b.pdf", tree / "sub" / "c.pdf"]).found * 2, Path("/out"))
    assert [p.output_path.name for p in planned] == [
        "b_redacted.pdf", "c_redacted.pdf", "b_redacted-2.pdf", "c_redacted-2.pdf",
    ]  # fmt: skip


def test_without_a_directory_the_output_lies_beside_the_folder(tree):
    planned = plan_outputs(collect([tree]).found, None)
    assert planned[0].output_path == tree.parent / "matter_redacted" / "a_redacted.pdf"


def test_a_job_is_named_after_what_was_dropped(tree):
    assert job_name([tree]) == "matter"
    assert job_name([tree / "a.PDF", tree / "b.pdf"]) == "matter"
