"""What spaCy finds by name at run time, without its tests and the languages that are not spoken here."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

_LANGUAGES = {"en", "xx"}
_NO_CODE = (".pyx", ".pxd", ".cpp", ".c", ".h", ".hh")


def _is_needed(name: str) -> bool:
    parts = name.split(".")
    if parts[:2] == ["spacy", "tests"]:
        return False
    is_language = parts[:2] == ["spacy", "lang"] and len(parts) > 2 and 2 <= len(parts[2]) <= 3
    return not is_language or parts[2] in _LANGUAGES


datas = [d for d in collect_data_files("spacy") if not d[0].endswith(_NO_CODE) and "/tests/" not in d[0]]
datas += copy_metadata("spacy") + copy_metadata("spacy-legacy")
hiddenimports = collect_submodules("spacy", filter=_is_needed) + collect_submodules("spacy_legacy")
