"""Picks the role of this process: the window (or a trial of it), the command line, or a child that parses documents."""

from __future__ import annotations

import gc
import sys

from app.base import no_network


def main() -> int:
    """Run the program. Returns its exit code (docs/architecture.md, Command line)."""
    no_network.install()
    gc.disable()  # what is being imported is no garbage: passes over it are a tenth of the start
    arguments = sys.argv[1:]
    if arguments[:1] == ["child"]:
        from app.child.main import main as child

        _collect_again()
        return child(arguments[1:])
    if arguments[:1] == ["window-check"]:
        from app.ui.window_check import main as window_check

        _collect_again()
        return window_check()
    from app.cli.main import main as command_line
    from app.cli.main import opens_window

    if opens_window(arguments):
        from app.ui.application import run as window

        _collect_again()
        return window(arguments)
    _collect_again()
    return command_line(arguments)


def _collect_again() -> None:
    """Collect garbage from now on, without another look at the program itself."""
    gc.freeze()
    gc.enable()


if __name__ == "__main__":
    sys.exit(main())
