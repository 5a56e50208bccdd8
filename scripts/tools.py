"""Where the tools of this build are found; every script and test asks here."""

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The checkout."""
BUILD = ROOT / "build"
"""Everything that a build makes, apart from ``extension/runtime``."""
SOURCE = ROOT / "extension"
"""The extension as it is written, and as it loads in Chrome once the runtime is in it."""


def _find(what: str, variable: str, names: tuple[str, ...], package: str) -> str:
    """Find a program: where ``variable`` points, else by name on the PATH."""
    told = os.environ.get(variable)
    if told:
        if not Path(told).is_file():
            raise SystemExit(f"{variable} points at {told}, and there is no such file.")
        return told
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    raise SystemExit(
        f"{what} was not found. Install it (on Debian: apt-get install {package}), or set "
        f"{variable} to its program."
    )


def chromium_path() -> str:
    """Chromium or Chrome; raises ``SystemExit`` with what to do when there is none."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return _find("Chromium", "CHROMIUM", names, "chromium")


def firefox_path() -> str:
    """Firefox; raises ``SystemExit`` with what to do when there is none."""
    return _find("Firefox", "FIREFOX", ("firefox-esr", "firefox"), "firefox-esr")
