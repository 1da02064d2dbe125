"""Ask a running `sable serve` everything that its OpenAPI document allows, and much that it does not, by Schemathesis.

    python benchmarks/api_contract.py [--examples N] [--seed N] [--venv DIR]

What is counted: answers of 500 and above, and answers that are not what the document says (status, media type, headers,
form, and whether bad requests are refused). Most ids that it asks for are those of real jobs, most files real PDFs.
Schemathesis lives in a virtual environment of its own, outside the tree (made on the first run). Its check
`positive_data_acceptance` is left out: no schema can say what a PDF is, nor which job waits for its list.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

import pymupdf

ROOT = Path(__file__).resolve().parent.parent
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
    "response_schema_conformance,negative_data_rejection,missing_required_header,unsupported_method,ignored_auth"
)


def environment(folder: Path) -> Path:
    """The schemathesis of an environment of its own."""
    tools = folder / ("Scripts" if os.name == "nt" else "bin")
    if not (tools / "schemathesis").exists():
        venv.create(folder, with_pip=True)
        subprocess.run([tools / "python", "-m", "pip", "install", "--quiet", "schemathesis"], check=True)
    return tools / "schemathesis"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=50, help="requests of each kind for each endpoint")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--venv", type=Path, default=Path(tempfile.gettempdir()) / "sable-schemathesis")
    options = parser.parse_args()
    schemathesis = environment(options.venv)
    with tempfile.TemporaryDirectory(prefix="sable-api-") as folder:
        data = Path(folder, "data")
        server = subprocess.Popen(
            [sys.executable, "-m", "app", "serve", "--port", "0", "--max-rate", "100000"],
            cwd=ROOT, env={**os.environ, "SABLE_DATA_DIR": str(data)}, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert server.stdout is not None
        key, address = (server.stdout.readline().rsplit(" ", 1)[1].strip() for _ in range(2))
        pdf = paper(Path(folder, "paper.pdf"))
        made = subprocess.run(
            [sys.executable, "-c", CREATE, address, key, str(pdf)], check=True, stdout=subprocess.PIPE
        )
        Path(folder, "real_jobs.py").write_text(HOOKS, encoding="utf-8")
        given = {"SCHEMATHESIS_HOOKS": "real_jobs", "PYTHONPATH": folder, "REAL_PAPER": str(pdf)}
        started = time.monotonic()
        done = subprocess.run(
            [schemathesis, "run", f"{address}/openapi.json", "--header", f"X-Api-Key: {key}", "--checks", CHECKS,
             "--max-examples", str(options.examples), "--seed", str(options.seed), "--suppress-health-check", "all",
             "--request-timeout", "70", "--no-color"],
            cwd=folder, check=False, env={**os.environ, **given, "REAL_JOBS": made.stdout.decode()},
        )  # fmt: skip
        seconds = time.monotonic() - started
        print(f"{seconds:.1f} s, exit code {done.returncode}; the server still runs: {server.poll() is None}")
        server.send_signal(signal.SIGTERM)
        server.wait()
    return done.returncode


CREATE = f"""
import sys; sys.path.insert(0, {str(ROOT / "docs")!r})
from jobs_api_client import Client
client = Client(sys.argv[2], sys.argv[1])
jobs = [client.create([sys.argv[3]] * (1 + number // 10))["id"] for number in range(12)]
for job in jobs:
    client.wait_for_completion(job)
for job in jobs[:3]:
    client.redact(job, client.get(job)["detectionResult"]["redactions"])
    client.wait_for_completion(job, until=["finished"])
print(*jobs)
"""
HOOKS = """
import os, random
from pathlib import Path
import schemathesis

jobs, pdf, choose = os.environ["REAL_JOBS"].split(), Path(os.environ["REAL_PAPER"]).read_bytes(), random.Random(1)

@schemathesis.hook
def map_path_parameters(context, path_parameters):
    if path_parameters and "id" in path_parameters and choose.random() < 0.8:
        path_parameters["id"] = choose.choice(jobs)
    return path_parameters

@schemathesis.hook
def map_body(context, body):
    if isinstance(body, dict) and isinstance(body.get("file"), bytes) and choose.random() < 0.8:
        body["file"] = pdf
    return body
"""


def paper(path: Path) -> Path:
    """A page with a name, so that there is one job that has something to show."""
    with pymupdf.open() as pdf:
        pdf.new_page().insert_text((72, 100), "Ms Ottilie Quillfeather lives in Norwich.")
        pdf.save(path)
    return path


if __name__ == "__main__":
    sys.exit(main())
