"""The tour and the help through the running program: real keys, the real sample, a second start."""

from __future__ import annotations

from pathlib import Path

from window_process import stored, tell


def test_the_tour_of_the_first_start_and_none_at_the_second(tmp_path: Path, samples: Path) -> None:
    said = tell(tmp_path, "shown_around")
    names = sorted(path.name for path in samples.glob("*.pdf"))
    assert said["stops"] == [
        [
            ["Welcome to Sable", False],
            ["Every paper is a row", False],
            ["What is known of it", False],
            ["Decide hit by hit", False],
            ["The page beside it", False],
            ["Finish, and it is proven", False],
            ["That is all", True],
        ]
    ]
    [[reviewing, opened]] = said["open"]
    assert reviewing
    assert opened in names
    copies = tmp_path / "data" / "Sample matter"
    assert sorted(path.name for path in copies.glob("*.pdf")) == names
    assert sorted(name for (name,) in stored(tmp_path, "SELECT file_name FROM document")) == names

    said = tell(tmp_path, "not_shown_around_again", documents=len(names))
    assert said["again"] == [False]
    assert said["sections"] == [["The list of documents", "Settings"]]
