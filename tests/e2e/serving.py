"""`sable serve` as a process, and requests whose answers are held against its own OpenAPI document."""

from __future__ import annotations

import copy
import importlib.util
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]


def _client_module():
    spec = importlib.util.spec_from_file_location("jobs_api_client", ROOT / "docs" / "jobs_api_client.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


jobs_api_client = _client_module()


class Serving:
    """One running `sable serve` on a port that the system chose."""

    def __init__(self, data: Path, *options: str, key: str = "", port: int = 0) -> None:
        environment = {**os.environ, "SABLE_DATA_DIR": str(data)}
        command = [sys.executable, "-m", "app", "serve", "--port", str(port), *options]
        self.data = data
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.key, self.said = key, []
        for line in self.process.stdout:
            self.said.append(line.strip())
            if line.startswith("API key"):
                self.key = line.rpartition(" ")[2].strip()
            if line.startswith("listening on "):
                self.address = line.rpartition(" ")[2].strip()
                return
        raise AssertionError(self.process.stderr.read())

    @property
    def port(self) -> int:
        return int(self.address.rpartition(":")[2])

    def client(self, **options: Any):
        return jobs_api_client.Client(self.key, self.address, **options)

    def stop(self) -> str:
        """End it in order; returns what it wrote to standard error."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.communicate(timeout=60)[1]

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=60)


class Checked:
    """Sends requests; every answer must be one that the OpenAPI document names, in the form that it gives."""

    def __init__(self, serving: Serving, **headers: str) -> None:
        self._http = httpx.Client(
            base_url=serving.address, headers={"X-Api-Key": serving.key, **headers}, timeout=90, trust_env=False
        )
        self.document = self._http.get("/openapi.json").raise_for_status().json()
        self.seen: set[tuple[str, str, int]] = set()

    def close(self) -> None:
        self._http.close()

    def __call__(self, method: str, path: str, **options: Any) -> httpx.Response:
        answer = self._http.request(method, path, **options)
        found = self._operation(method, path.partition("?")[0])
        if found is None:
            assert answer.status_code in (401, 403, 404, 405, 429)
            self._hold({"$ref": "#/components/schemas/ApiError"}, answer.json())
            return answer
        template, operation = found
        assert str(answer.status_code) in operation["responses"], (method, path, answer.status_code, answer.text)
        self.seen.add((method, template, answer.status_code))
        content = operation["responses"][str(answer.status_code)]["content"]
        media_type = answer.headers["content-type"].partition(";")[0]
        assert media_type in content
        schema = content[media_type].get("schema")
        if schema is not None:
            self._hold(schema, answer.json())
        return answer

    def documented(self) -> set[tuple[str, str, int]]:
        """Every (method, path, status) of the document."""
        return {
            (method.upper(), path, int(status))
            for path, methods in self.document["paths"].items()
            for method, operation in methods.items()
            for status in operation["responses"]
        }

    def _operation(self, method: str, path: str) -> tuple[str, dict[str, Any]] | None:
        parts = path.split("/")
        for template, methods in self.document["paths"].items():
            wanted = template.split("/")
            same = len(parts) == len(wanted) and all(
                w == p or w.startswith("{") for w, p in zip(wanted, parts, strict=True)
            )
            if same and method.lower() in methods:
                return template, methods[method.lower()]
        return None

    def _hold(self, schema: dict[str, Any], value: Any) -> None:
        """`value` has what `schema` says and no member more."""
        components = copy.deepcopy(self.document["components"])
        for one in components["schemas"].values():
            if "properties" in one:
                one["additionalProperties"] = False
        Draft202012Validator({**schema, "components": components}).validate(value)
