"""Write version and address into `extension/manifest.json`, from where each is kept.

The version stands in `followup_rules/__init__.py`, the address under `[project.urls]` in
`pyproject.toml`; a manifest is a plain file that browsers read, so both are copied into it.
"""

import re
import tomllib
from pathlib import Path

from followup_rules import __version__
from scripts.paths import ROOT, SOURCE

TARGET = SOURCE / "manifest.json"
UNKNOWN = ".invalid"
"""What an address ends in that can belong to nobody."""


def urls() -> dict[str, str]:
    """Return the addresses of this project by their names in `pyproject.toml`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, str] = project["urls"]
    return found


def files() -> dict[Path, str]:
    """Return the manifest as it has to be."""
    text = TARGET.read_text(encoding="utf-8")
    for key, value in (("version", __version__), ("homepage_url", urls()["Homepage"])):
        text = re.sub(rf'^(  "{key}": )".*"', rf'\g<1>"{value}"', text, flags=re.MULTILINE)
    return {TARGET: text}
