"""The demo profile: an invented person on a page like LinkedIn's, for ``make run`` and tests."""

from pathlib import Path

NAME = "Ilse Brandt-Okafor"
COMPANY = "Larkspur Instruments"
PATH = "/in/ilse-brandt-okafor/"
_HERE = Path(__file__).parent


def pages() -> dict[str, str]:
    """Return the demo's pages by path, whole in themselves."""
    html = (_HERE / "profile.html").read_text(encoding="utf-8")
    dialog = (_HERE / "dialog.js").read_text(encoding="utf-8")
    return {PATH: html.replace('<script src="/demo/dialog.js">', f"<script>{dialog}")}
