"""Marks of real annotated PDFs, counted by another library, through every form (benchmarks/interchange.py does all)."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[3] / "benchmarks" / "interchange.py"
FILES = int(os.environ.get("SABLE_FILES", "12"))


@pytest.fixture(scope="module")
def benchmark():
    spec = importlib.util.spec_from_file_location("interchange_benchmark", SOURCE)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.mark.corpus
def test_no_mark_of_a_real_file_is_lost_or_moved(benchmark, corpora, tmp_path):
    outcomes = [benchmark.check(path, tmp_path) for path in benchmark.annotated(corpora, FILES)]
    assert [sentence for outcome in outcomes for sentence in outcome.wrong] == []
    assert sum(outcome.marks for outcome in outcomes) > 0
    assert list(tmp_path.iterdir()) == []
