"""Picks the role of this process: the window (or a trial of it), the command line, or a child that parses documents."""

from __future__ import annotations

import sys

from app.base import no_network


def main() -> int:
    """Run the program. Returns its exit code (docs/architecture.md, Command line)."""
    no_network.install()
    arguments = sys.argv[1:]
    if arguments[:1] == ["child"]:
        from app.child.main import main as child

        return child(arguments[1:])
    if arguments[:1] == ["window-check"]:
        from app.ui.window_check import main as window_check

        return window_check()
    from app.cli.main import main as command_line
    from app.cli.main import opens_window

    if opens_window(arguments):
        from app.ui.application import run as window

        return window(arguments)
    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
