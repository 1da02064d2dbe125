"""Arguments of `sable serve`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from app.domain.people import ReviewPolicy


def add(commands: Any, command: Callable[[argparse.Namespace], object], profile: Callable[[str], str]) -> None:
    """Add the command to those of the program; `profile` reads the name of one."""
    serve = commands.add_parser("serve", help="take jobs from other programs of this computer (docs/jobs-api.md)")
    serve.add_argument("--port", type=_port, default=9983, metavar="N", help="0: the system chooses (default: 9983)")
    serve.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="127.0.0.1 or ::1; any other is refused")
    key = serve.add_mutually_exclusive_group()
    key.add_argument("--new-key", action="store_true", help="make another API key first, and show it once")
    key.add_argument("--revoke-key", action="store_true", help="from now on no key opens anything; then end")
    key.add_argument("--openapi", action="store_true", help="write the OpenAPI document to standard output; then end")
    serve.add_argument("--profile", default="default", type=profile, metavar="ID", help="what new jobs start with")
    serve.add_argument("--second-review", default=ReviewPolicy(), type=_policy, metavar="none|all|sample:N",
                       help="documents of new jobs that a second person must agree with")  # fmt: skip
    serve.add_argument(
        "--by-person", action="store_true", help="only a person in the window ends reviews; lists are refused"
    )
    serve.add_argument("--max-upload-mb", type=_megabytes, default=512, metavar="N", help="largest request")
    serve.add_argument("--max-rate", type=_rate, default=100.0, metavar="N", help="requests a second, on average")
    serve.set_defaults(command=command)


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) > 65_535:
        raise argparse.ArgumentTypeError("must be a port: 0 to 65535")
    return int(value)


def _megabytes(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 1 <= int(value) <= 1_000_000:
        raise argparse.ArgumentTypeError("must be a whole number of megabytes")
    return int(value)


def _rate(value: str) -> float:
    try:
        rate = float(value)
    except ValueError:
        rate = 0
    if not 0.1 <= rate <= 1_000_000:
        raise argparse.ArgumentTypeError("must be a number of requests a second, from 0.1 on")
    return rate


def _policy(value: str) -> ReviewPolicy:
    try:
        return ReviewPolicy.parse(value)
    except ValueError:
        raise argparse.ArgumentTypeError("must be none, all, or sample:N with a share of 1 to 100") from None
