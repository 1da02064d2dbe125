"""The program of a frozen build, under three names: the window, the command line, and a child that parses documents."""

import sys
from pathlib import Path

from app.__main__ import main

if Path(sys.executable).stem == "sable-child":
    sys.argv.insert(1, "child")
sys.exit(main())
