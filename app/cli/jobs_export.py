"""`sable jobs export`: a job in files that other programs read. They hold text of the documents."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.domain.contract import detection_result
from app.domain.job_json import comment_to_json, document_to_json, settings_to_json, tombstone_to_json
from app.services import auditing, delivery
from app.store.store import Store

MANIFEST = "manifest.json"


def export(store: Store, job_id: str, folder: Path) -> dict[str, Any]:
    """Write a job into a new or empty folder and return what the manifest says.

    The manifest, with the SHA-256 of every file, is written last: an export without one is not complete. Raises
    KnownError OUTPUT_EXISTS or OUTPUT_UNWRITABLE.
    """
    _refuse_filled(folder)
    job, documents = store.job(job_id), store.documents(job_id=job_id)
    _write(folder / "settings.json", settings_to_json(job, documents))
    _write(folder / "documents.json", [document_to_json(d) for d in documents])
    stones = store.tombstones(job_id)
    if stones:
        _write(folder / "tombstones.json", [tombstone_to_json(stone) for stone in stones])
    for document in documents:
        found = detection_result(store.entities(document.id), explained=True)
        if comments := store.comments(document.id):
            found["comments"] = [comment_to_json(comment) for comment in comments]
        _write(folder / "redactions" / f"{document.id}.json", found)
        certificate = store.certificate(document.id)
        if certificate:
            delivery.write_text(folder / "certificates" / f"{document.id}.json", certificate, replace=False)
    auditing.export(store, folder, job_id=job_id)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    manifest = {
        "jobId": job_id,
        "documents": len(documents),
        "files": [
            {"path": p.relative_to(folder).as_posix(), "sha256": hashlib.sha256(p.read_bytes()).hexdigest()}
            for p in files
        ],
    }
    _write(folder / MANIFEST, manifest)
    return manifest


def _refuse_filled(folder: Path) -> None:
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise KnownError(FailureCode.OUTPUT_EXISTS)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise KnownError(FailureCode.OUTPUT_UNWRITABLE) from None


def _write(path: Path, value: Any) -> None:
    delivery.write_text(path, json.dumps(value, indent=2, ensure_ascii=False) + "\n", replace=False, private=True)
