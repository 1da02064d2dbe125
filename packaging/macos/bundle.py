"""What macOS is told of the program: Info.plist, and what each executable may do (entitlements).

`packaging/frozen/sable.spec` takes the first, `build.py` beside this file signs with the second. Why a sandbox, why no
network and why this exception: docs/adr/0025-what-the-mac-program-may-do.md. Standard library only.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import product

SANDBOX = "com.apple.security.app-sandbox"
MEMORY = {
    # `import ctypes` makes a callback, for which libffi writes code into memory on Macs with Intel processors; without
    # this it ends with a MemoryError under the hardened runtime.
    "com.apple.security.cs.allow-unsigned-executable-memory": True,
}
FILES = {
    "com.apple.security.files.user-selected.read-write": True,
}
"""What the person drops, opens or chooses as a folder of released files; nothing else of the disk."""


def entitlements(program: str, *, sandbox: bool = True) -> dict[str, bool]:
    """What an executable of the bundle may do.

    A child is confined as the program is that started it: the system hands a sandbox down. It has none of its own, and
    not `com.apple.security.inherit` either, which would end it where the command line starts it.
    """
    return {SANDBOX: True, **FILES, **MEMORY} if sandbox and program == "sable" else dict(MEMORY)


def info_plist() -> dict[str, Any]:
    """Info.plist, without what PyInstaller writes itself (the icon and the identifier)."""
    return {
        # PyInstaller would take both from the last program of the folder, which is for a terminal.
        "CFBundleExecutable": "sable",
        "LSBackgroundOnly": False,
        "CFBundleName": product.NAME,
        "CFBundleDisplayName": product.NAME,
        "CFBundleShortVersionString": product.version(),
        "CFBundleVersion": product.version(),
        "CFBundlePackageType": "APPL",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(product.LANGUAGES),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "PDF",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["com.adobe.pdf"],
            },
            {
                "CFBundleTypeName": "Folder",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "None",
                "LSItemContentTypes": ["public.folder"],
            },
        ],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": product.OLDEST_MACOS,
        "LSMultipleInstancesProhibited": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": product.COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSRequiresAquaSystemAppearance": False,
    }
