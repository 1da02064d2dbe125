"""Arguments of every command. What they do is in the module of each command."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from app import __version__
from app.base import log
from app.base.errors import FailureCode, KnownError
from app.cli import (
    jobs_arguments,
    keys_arguments,
    lists_arguments,
    marks_arguments,
    profiles_arguments,
    reasons_arguments,
    serve_arguments,
)
from app.cli.output import REASONS, Exit, complain, exit_code, reason
from app.domain import profiles
from app.domain.box_style import Look, style_of
from app.domain.entities import LABELS
from app.domain.job_settings import ReleaseKind
from app.services.ownership import InUse
from app.store.refusals import DatabaseTooNew, FolderReadOnly, NotOurDatabase


def opens_window(arguments: list[str]) -> bool:
    """True for `sable`, `sable --sample` and `sable PATH...`: the window, with those files."""
    return all(a == "--sample" or (not a.startswith("-") and Path(a).exists()) for a in arguments)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        complain(message)
        raise SystemExit(Exit.USAGE)


def main(arguments: list[str]) -> int:
    """Run one command. Returns its exit code."""
    log.configure()
    parsed = _parser().parse_args(arguments)
    if getattr(parsed, "requester", None) and not profiles.profile(parsed.profile).keeps_requester:
        complain("--requester goes with a profile that keeps the requester, such as --profile gdpr-dsar.")
        return int(Exit.USAGE)
    command: Callable[[argparse.Namespace], Exit] = parsed.command
    try:
        return int(command(parsed))
    except KnownError as error:
        complain(reason(error))
        return int(exit_code(error.code))
    except InUse:
        complain("another Sable works on this data folder. Close it, or set SABLE_DATA_DIR to another folder.")
        return int(Exit.ATTENTION)
    except DatabaseTooNew:
        complain("the data folder was written by a newer Sable. It was not touched. Install the newer version.")
        return int(Exit.ATTENTION)
    except NotOurDatabase:
        complain("the database in the data folder is damaged or not Sable's. It was not touched. Move it away, or set "
                 "SABLE_DATA_DIR.")  # fmt: skip
        return int(Exit.ATTENTION)
    except FolderReadOnly:
        complain("nothing can be written into the data folder. Nothing was changed. Check its permissions, or set "
                 "SABLE_DATA_DIR.")  # fmt: skip
        return int(Exit.ATTENTION)
    except Exception as error:
        # The message of an unexpected error may quote a document; its class and place do not.
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__}, {Path(place.filename).name}:{place.lineno}"
        complain(f"{REASONS[FailureCode.INTERNAL]} ({where})")
        return int(Exit.INTERNAL)
    except KeyboardInterrupt:
        complain("interrupted. What was decided is kept; nothing unfinished was released.")
        return int(Exit.ATTENTION)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="sable", description="Offline redaction review for PDFs. Without arguments the window opens.")
    parser.add_argument("--version", action="version", version=f"sable {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    detect = commands.add_parser("detect", help="find what may have to go; write it as JSON")
    detect.add_argument("inputs", nargs="+", type=Path, metavar="IN.pdf")
    detect.add_argument("--json", required=True, metavar="OUT", help="a file, or - for standard output")
    detect.add_argument("--report", action="store_true", help="say for each row of the profile's rule what was found")
    detect.add_argument("--why", action="store_true", help="say of each hit why it is one (member explanation)")
    detect.add_argument("--dropped", action="store_true", help="list what was found and is no hit, with the reason")
    detect.add_argument("--groups", action="store_true", help="say which findings mean the same person or value")
    _detection(detect)
    _reading(detect)
    _password(detect)
    detect.set_defaults(command=_run_detect)

    redact = commands.add_parser("redact", help="remove, prove, release one file")
    redact.add_argument("input", type=Path, metavar="IN.pdf")
    redact.add_argument("--out", required=True, type=Path, metavar="OUT.pdf")
    what = redact.add_mutually_exclusive_group(required=True)
    what.add_argument("--redactions", type=Path, metavar="FILE", help="what to remove: JSON (RedactionInput, or "
                      "boxes or offsets of other programs), FDF, XFDF, or a PDF with marks")  # fmt: skip
    what.add_argument("--accept-all", action="store_true", help="detect and remove everything that is found")
    marks_arguments.add_form(redact)
    redact.add_argument("--certificate", metavar="OUT.json", help="write the certificate there")
    redact.add_argument("--certificate-pdf", metavar="OUT.pdf", help="write the certificate as a page for people there")
    redact.add_argument("--sign", action="store_true", help="sign the certificate with the key of this computer")
    _kind_of_release(redact)
    _boxes(redact)
    _acceptance(redact)
    _detection(redact)
    _reading(redact)
    _password(redact)
    redact.set_defaults(command=_run_redact)

    run = commands.add_parser("run", help="queue files and folders, detect, and with --accept-all release them")
    run.add_argument("inputs", nargs="+", type=Path, metavar="FOLDER|FILE")
    run.add_argument("--out", required=True, type=Path, metavar="DIR")
    run.add_argument("--accept-all", action="store_true", help="release without review what detection finds")
    run.add_argument("--attachments", action="store_true", help="take PDFs attached to a file in as files of their own")
    run.add_argument("--certificate-pdf", action="store_true", help="write every certificate as a page for people too")
    run.add_argument("--sign", action="store_true", help="sign every certificate with the key of this computer")
    run.add_argument("--json", metavar="OUT", help="write the outcome of every file there (- for standard output)")
    _kind_of_release(run)
    _boxes(run)
    _acceptance(run)
    _detection(run)
    _reading(run)
    _password(run)
    run.set_defaults(command=_run_run)

    verify = commands.add_parser("verify", help="check a released file")
    verify.add_argument("input", type=Path, metavar="OUT.pdf")
    verify.add_argument("--secret", action="append", default=[], metavar="TEXT", help="must not be in the file")
    verify.add_argument("--secrets", type=Path, metavar="FILE", help="one text a line that must not be in the file")
    verify.add_argument("--certificate", type=Path, metavar="FILE.json", help="must be intact and of this file")
    verify.add_argument("--original", type=Path, metavar="ORIGINAL.pdf", help="what the file was made from: compare")
    verify.add_argument("--signed-by", default="", metavar="FINGERPRINT", help="the key that must have signed it")
    _password(verify)
    verify.add_argument("--json", metavar="OUT", help="write the report there (- for standard output)")
    verify.set_defaults(command=_run_verify)

    jobs_arguments.add(commands, _run_jobs)

    profiles_arguments.add(commands, _run_profiles)
    lists_arguments.add(commands, _run_lists)
    keys_arguments.add(commands, _run_keys)
    reasons_arguments.add(commands, _run_reasons)
    marks_arguments.add_marks(commands, _run_marks)
    marks_arguments.add_logs(commands, _run_logs)
    serve_arguments.add(commands, _run_serve, _profile)

    doctor = commands.add_parser("doctor", help="self-test: parts, models, one document end to end")
    doctor.add_argument("--no-network", action="store_true", help="fail where anything tries to open a socket")
    doctor.add_argument("--passport", type=Path, metavar="FILE", help="write the air-gap passport there, .pdf or .txt")
    doctor.add_argument("--force", action="store_true", help="replace FILE")
    doctor.set_defaults(command=_run_doctor)
    return parser


def _categories(value: str) -> tuple[str, ...]:
    chosen = tuple(part.strip().upper() for part in value.split(",") if part.strip())
    unknown = [c for c in chosen if c not in LABELS]
    if unknown or not chosen:
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown) or 'nothing'}. Known: {', '.join(LABELS)}")
    return chosen


def _profile(value: str) -> str:
    try:
        found = profiles.profile(value)
    except profiles.ProfileError as error:
        raise argparse.ArgumentTypeError(f"{error}. `sable profiles list` shows what there is") from None
    return found.id


def _style(value: str) -> str:
    try:
        style_of(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return value


def _score(value: str) -> float:
    try:
        score = float(value)
    except ValueError:
        raise argparse.ArgumentTypeError("must be a number between 0 and 1") from None
    if not 0 <= score <= 1:
        raise argparse.ArgumentTypeError("must be a number between 0 and 1")
    return score


def _detection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile",
        default="default",
        type=_profile,
        metavar="ID",
        help="what to look for and how: `sable profiles list`",
    )
    parser.add_argument("--categories", type=_categories, default=(), metavar="A,B", help="only these labels")
    parser.add_argument(
        "--requester",
        action="append",
        default=[],
        metavar="TEXT",
        help="a name, address or number of the person who asked for the papers: it stays",
    )
    lists_arguments.add_options(parser)


def _reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--no-ocr",
        dest="ocr",
        action="store_false",
        help="read no text in pictures and scans: nothing is found there, and their pages are told as unread",
    )
    parser.add_argument(
        "--quick", action="store_true", help="look for names by the small model only: faster, and it misses more"
    )


def _kind_of_release(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--release", choices=[k.value for k in ReleaseKind], default=ReleaseKind.CERTIFIED.value,
                        help="certified: every page rebuilt from pixels, the safest; vector: text and drawings kept, "
                             "where the checks of a page allow it (default: certified)")  # fmt: skip


def _boxes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--style", type=_style, action="append", default=[], metavar="[CATEGORY=]LOOK[:TEXT]",
                        help=f"how boxes look: {', '.join(Look)}; for one category as in PERSON=label:Client "
                             "(repeatable, default: black)")  # fmt: skip
    parser.add_argument(
        "--snap",
        action="store_true",
        help="grow boxes to a grid of three ems and join neighbours, so that their width says less",
    )


def _acceptance(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--min-score", type=_score, default=0.0, metavar="X", help="accept hits of this score or more")
    parser.add_argument("--force", action="store_true", help="replace an existing output")
    parser.add_argument(
        "--acknowledge-unread", action="store_true", help="release although pages hold writing that was not read"
    )


def _password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")


# Imported when needed: `sable --version` must not wait for the database library.


def _run_detect(parsed: argparse.Namespace) -> Exit:
    from app.cli.detect import detect

    return detect(parsed)


def _run_redact(parsed: argparse.Namespace) -> Exit:
    from app.cli.redact import redact

    return redact(parsed)


def _run_run(parsed: argparse.Namespace) -> Exit:
    from app.cli.run import run

    return run(parsed)


def _run_verify(parsed: argparse.Namespace) -> Exit:
    from app.cli.verify import verify

    return verify(parsed)


def _run_jobs(parsed: argparse.Namespace) -> Exit:
    from app.cli.jobs import jobs

    return jobs(parsed)


def _run_profiles(parsed: argparse.Namespace) -> Exit:
    from app.cli import profiles

    return profiles.profiles(parsed)


def _run_lists(parsed: argparse.Namespace) -> Exit:
    from app.cli.lists import lists

    return lists(parsed)


def _run_keys(parsed: argparse.Namespace) -> Exit:
    from app.cli.keys import keys

    return keys(parsed)


def _run_reasons(parsed: argparse.Namespace) -> Exit:
    from app.cli import reasons

    return reasons.reasons(parsed)


def _run_serve(parsed: argparse.Namespace) -> Exit:
    from app.cli.serve import serve

    return serve(parsed)


def _run_marks(parsed: argparse.Namespace) -> Exit:
    from app.cli.marks import marks

    return marks(parsed)


def _run_logs(parsed: argparse.Namespace) -> Exit:
    from app.cli.logs import logs

    return logs(parsed)


def _run_doctor(parsed: argparse.Namespace) -> Exit:
    from app.cli.doctor import doctor

    return doctor(parsed)
