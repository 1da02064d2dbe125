"""What every test gets: no screen, no network, no folder of the person who runs it."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from app.base.garbage import collect

ROOT = Path(__file__).resolve().parents[1]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # without a display Qt aborts the whole process instead
os.environ["TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS"] = ""

# A slow machine is not a fault of the code, and a machine that nobody watches must not draw another example each time.
settings.register_profile("sable", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("sable")


@pytest.fixture(autouse=True, scope="session")
def _automatic_collection_off() -> Iterator[None]:
    """Garbage is collected in the main thread, as the window does it, and in the tests that follow a window's too.

    A database or worker thread that happens to allocate must free no widget of an earlier test.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _collected_here(_automatic_collection_off: None) -> Iterator[None]:
    yield
    collect()


@pytest.fixture(autouse=True)
def data_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data directory, also for the processes a test starts. It is made when the program first asks for it."""
    directory = tmp_path / "sable-data"
    monkeypatch.setenv("SABLE_DATA_DIR", str(directory))
    return directory


@pytest.fixture(scope="session")
def samples() -> Path:
    """Folder of the bundled sample matter."""
    return ROOT / "resources" / "samples"


@pytest.fixture(scope="session")
def corpora() -> Path:
    """Folder of real-world PDFs beside the checkout (`SABLE_CORPORA`); skips the test where there is none."""
    folder = Path(os.environ.get("SABLE_CORPORA") or ROOT.parent / "shared" / "corpora")
    if not folder.is_dir():
        pytest.skip("no corpora beside this checkout; SABLE_CORPORA names their folder")
    return folder
