"""The manifest of the MSIX package: `python packaging/windows/msix.py --publisher "CN=…"` prints it.

Names and version come from packaging/product.py. The package is one folder with what PyInstaller made, this manifest
and the tiles of packaging/make_icons.py. It asks for no network; but a program of full trust is not confined by what
it asks for, so that this is a declaration and not a wall (README.md beside this file).
"""

from __future__ import annotations

import argparse
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import product

_SCHEMAS = "http://schemas.microsoft.com/appx/manifest"
NAMESPACES = {
    "": f"{_SCHEMAS}/foundation/windows10",
    "uap": f"{_SCHEMAS}/uap/windows10",
    "uap3": f"{_SCHEMAS}/uap/windows10/3",
    "desktop": f"{_SCHEMAS}/desktop/windows10",
    "rescap": f"{_SCHEMAS}/foundation/windows10/restrictedcapabilities",
    "virtualization": f"{_SCHEMAS}/virtualization/windows10",
}
NEWEST_WINDOWS = "10.0.26100.0"
"""That the package was written for; a newer one runs it as well."""
UNSIGNED_PUBLISHER = "CN=Sable, OID.2.25.311729368913984317654407730594956997722=1"
"""What Windows 11 takes for a package without a signature, from an administrator's PowerShell alone."""
FULL_TRUST = "Windows.FullTrustApplication"
_TAGS = {"en": "en-us", "de": "de-de", "fr": "fr-fr", "es": "es-es", "it": "it-it", "pt": "pt-pt", "nl": "nl-nl"}


def _named(tag: str) -> str:
    prefix, _, name = tag.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{name}"


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, _named(tag), attributes)
    element.text = text or None
    return element


def manifest(publisher: str) -> str:
    """AppxManifest.xml. `publisher` is the subject of the certificate that will sign the package."""
    for prefix, name in NAMESPACES.items():
        ET.register_namespace(prefix, name)
    root = ET.Element(_named("Package"), {"IgnorableNamespaces": " ".join(filter(None, NAMESPACES))})
    _add(
        root, "Identity", Name=product.PACKAGE_IDENTITY, Publisher=publisher, ProcessorArchitecture="x64",
        Version=".".join(map(str, product.four_numbers(product.version()))),
    )  # fmt: skip
    properties = _add(root, "Properties")
    _add(properties, "DisplayName", product.NAME)
    _add(properties, "PublisherDisplayName", product.PUBLISHER)
    _add(properties, "Logo", "Assets\\StoreLogo.png")
    # Jobs and records are the person's: Windows would keep them in the package's own folder and delete them with it.
    writing = _add(properties, "virtualization:FileSystemWriteVirtualization")
    excluded = _add(writing, "virtualization:ExcludedDirectories")
    _add(excluded, "virtualization:ExcludedDirectory", f"$(KnownFolder:LocalAppData)\\{product.DATA_FOLDER}")
    resources = _add(root, "Resources")
    for language in product.LANGUAGES:
        _add(resources, "Resource", Language=_TAGS[language])
    _add(
        _add(root, "Dependencies"), "TargetDeviceFamily", Name="Windows.Desktop",
        MinVersion=f"{product.OLDEST_WINDOWS}.0", MaxVersionTested=NEWEST_WINDOWS,
    )  # fmt: skip
    capabilities = _add(root, "Capabilities")
    _add(capabilities, "rescap:Capability", Name="runFullTrust")
    _add(capabilities, "rescap:Capability", Name="unvirtualizedResources")
    application = _add(
        _add(root, "Applications"), "Application", Id=product.NAME, Executable="sable.exe", EntryPoint=FULL_TRUST
    )
    _add(
        application, "uap:VisualElements", DisplayName=product.NAME, Description=product.DESCRIPTION,
        BackgroundColor="transparent", Square150x150Logo="Assets\\Square150x150Logo.png",
        Square44x44Logo="Assets\\Square44x44Logo.png",
    )  # fmt: skip
    extensions = _add(application, "Extensions")
    offered = _add(extensions, "uap:Extension", Category="windows.fileTypeAssociation")
    association = _add(offered, "uap:FileTypeAssociation", Name="pdf")
    _add(_add(association, "uap:SupportedFileTypes"), "uap:FileType", ".pdf")
    alias = _add(
        extensions, "uap3:Extension", Category="windows.appExecutionAlias", Executable="sable-cli.exe",
        EntryPoint=FULL_TRUST,
    )  # fmt: skip
    _add(_add(alias, "uap3:AppExecutionAlias"), "desktop:ExecutionAlias", Alias="sable-cli.exe")
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--publisher", default=UNSIGNED_PUBLISHER, help="subject of the certificate")
    print(manifest(parser.parse_args().publisher), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
