"""Where the folders and programs of this project are; every script and test asks here."""

import os
from pathlib import Path

from scripts.programs import CHROMIUM, FIREFOX, path_of

ROOT = Path(__file__).resolve().parent.parent
"""The checkout."""
BUILD = ROOT / "build"
"""Everything that a build makes, apart from ``extension/runtime``."""
WHOLE = BUILD / "whole"
"""The packages with Pyodide's files as they were published."""
BUILT = Path(os.environ.get("BUILT", BUILD)).resolve()
"""Where the packages are that tests drive; ``BUILT=build/whole`` has them drive the other pair."""
SOURCE = ROOT / "extension"
"""The extension as it is written, and as it loads in Chrome once the runtime is in it."""


def chromium_path() -> str:
    """Chromium or Chrome; raises ``SystemExit`` with what to do when there is none."""
    return path_of(CHROMIUM)


def firefox_path() -> str:
    """Firefox; raises ``SystemExit`` with what to do when there is none."""
    return path_of(FIREFOX)
