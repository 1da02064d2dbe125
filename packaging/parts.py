"""What a build is made of: packages, their licences and the texts of those, as lists that people and machines read.

`packaging/airgap/build.py` asks it about wheels, `packaging/freeze.py` about what is installed and what PyInstaller
took of the system. A part whose licence has no text stops a build: licences/supplements.toml has those that wheels
lack.
"""

from __future__ import annotations

import email.parser
import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import uuid
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import Message
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCK = Path(__file__).resolve().parents[1] / "requirements.lock"
SUPPLEMENTS = Path(__file__).with_name("licences")
NAMESPACE = uuid.UUID("6f5c6ad2-4f6e-5b0a-9c1e-0d8f6f0b7a11")
_TEXT = re.compile(r"^(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS|ThirdPartyNotices)", re.IGNORECASE)
LISTING = "LICENCES.txt"
BILL = "sbom.cdx.json"


class NoText(Exception):
    """A part has no text of its licence: which."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a build: its licence in words or as an SPDX expression, its texts by file name, its files' hashes."""

    name: str
    version: str
    purl: str
    licence: str
    texts: Mapping[str, bytes]
    files: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Locked:
    """A package of the lock: what it is pinned to, where it is needed, and what asks for it."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    asked_by: frozenset[str]


def locked(text: str) -> list[Locked]:
    """The packages of a lock as `uv pip compile --generate-hashes` writes it. Raises ValueError for another line."""
    found: list[Locked] = []
    for block in re.split(r"\n(?=[A-Za-z0-9])", text.strip()):
        head, _, rest = block.partition("\n")
        match = re.fullmatch(r"([\w.-]+)==([^ ;\\]+)(?: ; (.*?))?(?: \\)?", head)
        if match is None:
            raise ValueError(f"a line of the lock is none of ours: {head[:60]}")
        asked = re.findall(r"^ +#(?: via)? +([\w.-]+)", rest, re.MULTILINE)
        hashes = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", rest))
        asked_by = frozenset(map(canonicalize_name, asked))
        found.append(Locked(canonicalize_name(match[1]), match[2], match[3] or "", hashes, asked_by))
    return found


def needed(packages: Iterable[Locked], roots: Iterable[str]) -> list[Locked]:
    """The packages that running the program needs: the `roots`, and what is asked for by one that is needed."""
    packages = list(packages)
    names = {canonicalize_name(root) for root in roots}
    while more := {p.name for p in packages if p.asked_by & names} - names:
        names |= more
    return [p for p in packages if p.name in names]


def runtime_roots() -> list[str]:
    """What pyproject.toml says the program needs."""
    project = tomllib.loads((LOCK.with_name("pyproject.toml")).read_text(encoding="utf-8"))["project"]
    return [Requirement(text).name for text in project["dependencies"]]


def is_licence(path: str) -> bool:
    """True of a file of a package, named by its path, that holds the licence of it or of what it contains."""
    folder, _, name = path.rpartition("/")
    parts = folder.split("/")
    if parts[0].endswith(".dist-info"):
        return "licenses" in parts[1:2] or bool(_TEXT.match(name))
    return len(parts) == 1 and bool(folder) and bool(_TEXT.match(name)) and not name.endswith((".py", ".pyc"))


def short_name(path: str) -> str:
    """The name that a text gets in a list of licences."""
    inner = re.sub(r"^[^/]+\.dist-info/(?:licenses/)?", "", path)
    return inner.replace("/", "_")


def licence_of(said: Message) -> str:
    """The licence that a package says it has: an SPDX expression where it gives one, else its own words."""
    if expression := said.get("License-Expression"):
        return str(expression)
    classified = [c.rpartition(" :: ")[2] for c in said.get_all("Classifier", []) if c.startswith("License ::")]
    if classified:
        return "; ".join(sorted(classified))
    words = str(said.get("License") or "").strip().splitlines()
    return words[0][:120] if words else "not told by the package"


def _part(said: Message, texts: dict[str, bytes], files: tuple[tuple[str, str], ...] = ()) -> Part:
    name, version = canonicalize_name(str(said["Name"])), str(said["Version"])
    supplement = tomllib.loads((SUPPLEMENTS / "supplements.toml").read_text(encoding="utf-8")).get(name)
    told = licence_of(said)
    if not texts and supplement:
        told = supplement["licence"]
        texts = {text: (SUPPLEMENTS / text).read_bytes() for text in supplement["texts"]}
        texts["FROM.txt"] = f"{supplement['from']}\n".encode()
    return Part(name, version, f"pkg:pypi/{name}@{version}", told, texts, files)


def digest_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def of_wheel(wheel: Path) -> Part:
    """What a wheel says of itself."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        said = next(name for name in names if re.fullmatch(r"[^/]+\.dist-info/METADATA", name))
        texts = {short_name(name): archive.read(name) for name in names if is_licence(name) and not name.endswith("/")}
        message = email.parser.BytesParser().parsebytes(archive.read(said))
    return _part(message, texts, ((wheel.name, digest_of(wheel)),))


def of_installed(name: str) -> Part:
    """What an installed package says of itself. Raises importlib.metadata.PackageNotFoundError."""
    found = metadata.distribution(name)
    texts = {}
    for file in found.files or ():
        if is_licence(str(file).replace("\\", "/")):
            texts[short_name(file.as_posix())] = Path(str(file.locate())).read_bytes()
    message = email.parser.Parser().parsestr(found.read_text("METADATA") or "")
    return _part(message, texts)


def merged(parts: Iterable[Part]) -> list[Part]:
    """One part for each package: wheels for several platforms are one, with the texts of all of them."""
    by_package: dict[str, Part] = {}
    for part in sorted(parts, key=lambda each: (each.purl, each.files)):
        known = by_package.get(part.purl)
        if known is not None:
            part = Part(part.name, part.version, part.purl, known.licence, {**part.texts, **known.texts},
                        (*known.files, *part.files))  # fmt: skip
        by_package[part.purl] = part
    return [by_package[purl] for purl in sorted(by_package)]


def python_itself() -> Part:
    """The interpreter, whose licence lies beside its library."""
    places = [Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt"),
              Path("/usr/share/doc", f"python3.{sys.version_info[1]}", "copyright")]  # fmt: skip
    found = next((place for place in places if place.is_file()), None)
    texts = {"LICENSE.txt": found.read_bytes()} if found else {}
    version = platform.python_version()
    return Part("python", version, f"pkg:generic/python@{version}", "PSF-2.0", texts)


def starter() -> Part:
    """PyInstaller's starter, which is in each executable."""
    found = of_installed("pyinstaller")
    return Part("pyinstaller-bootloader", found.version, found.purl, "GPL-2.0-or-later WITH Bootloader-exception",
                found.texts)  # fmt: skip


def of_system(libraries: Iterable[Path]) -> list[Part]:
    """The packages of Debian that libraries are of, with the copyright that the system keeps of each. Empty where the
    system has no dpkg; a library that is of no package is a part of its own, without a text."""
    if shutil.which("dpkg-query") is None:
        return []
    by_package: dict[str, list[Path]] = {}
    for library in libraries:
        owner = _owner(library)
        by_package.setdefault(owner, []).append(library)
    return [_of_debian(name, sorted(files)) for name, files in sorted(by_package.items())]


def _owner(library: Path) -> str:
    for path in (library, library.resolve(), Path("/usr") / library.relative_to("/"), Path("/", *library.parts[2:])):
        asked = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.partition(": ")[0].partition(",")[0]
    return ""


def _of_debian(name: str, files: list[Path]) -> Part:
    hashes = tuple((file.name, digest_of(file)) for file in files)
    if not name:
        return Part("of-no-package", "0", "pkg:generic/of-no-package@0", "not told", {}, hashes)
    plain = name.partition(":")[0]
    asked = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True, check=True)
    place = Path("/usr/share/doc", plain, "copyright")
    texts = {"copyright": place.read_bytes()} if place.is_file() else {}
    version = asked.stdout.strip()
    return Part(plain, version, f"pkg:deb/debian/{plain}@{version}", "see the text", texts, hashes)


def component(part: Part) -> dict[str, object]:
    """A part as a component of CycloneDX 1.6."""
    made: dict[str, object] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl.replace("+", "%2B"),
        "licenses": [{"license": {"name": part.licence}}],
    }
    if part.files:
        made["properties"] = [
            {"name": f"sable:file:{name}", "value": f"sha256:{digest}"} for name, digest in part.files
        ]
    return made


def bill_of_materials(parts: Iterable[Part], version: str) -> dict[str, object]:
    """The CycloneDX 1.6 document of a build. Its serial number follows from what is in it."""
    found = [component(part) for part in merged(parts)]
    serial = uuid.uuid5(NAMESPACE, json.dumps(found, sort_keys=True) + version)
    product = {
        "type": "application", "bom-ref": "sable", "name": "sable-redaction", "version": version,
        "licenses": [{"license": {"id": "AGPL-3.0-or-later"}}],
    }  # fmt: skip
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": f"urn:uuid:{serial}", "version": 1,
        "metadata": {"component": product}, "components": found,
        "dependencies": [{"ref": "sable", "dependsOn": [str(c["bom-ref"]) for c in found]}],
    }  # fmt: skip


def write_bill(parts: Iterable[Part], version: str, target: Path) -> None:
    bill = json.dumps(bill_of_materials(parts, version), indent=1, sort_keys=True) + "\n"
    target.write_text(bill, encoding="utf-8")


def write_licences(parts: Iterable[Part], folder: Path) -> None:
    """The list of licences and the text of each. Raises NoText before anything is written."""
    every = merged(parts)
    silent = [part.name for part in every if not part.texts]
    if silent:
        raise NoText(f"no text of a licence for: {', '.join(silent)}. Add it to packaging/licences/supplements.toml.")
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"{part.name} {part.version}: {part.licence}\n" for part in every]
    (folder / LISTING).write_text("".join(lines), encoding="utf-8")
    for part in every:
        (folder / part.name).mkdir(exist_ok=True)
        for name, text in part.texts.items():
            (folder / part.name / name).write_bytes(text)
