"""The texts for the stores' forms, read from `docs/store/`, and what each store allows.

A language is a file; a section is a heading with the field's name in backticks. ``problems`` says
what a store would refuse.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.manifest import chrome_manifest
from scripts.paths import ROOT, SOURCE

FOLDER = ROOT / "docs" / "store"
FIELDS = (
    *("name", "summary", "description", "purpose", "permissions", "remote", "data", "privacy"),
    "captions",
)
_SECTION = re.compile(r"^## `(\w+)`: .+?\n\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_PERMISSION = re.compile(r"^### `(\w+)`\n\n(.*?)(?=^### |\Z)", re.MULTILINE | re.DOTALL)
LENGTHS = {
    "name": (1, 45),
    "summary": (10, 132),
    "description": (250, 10_000),
    "purpose": (20, 1_000),
    "remote": (20, 1_000),
}
"""Characters at least (Edge wants 250 of a description) and at most (Chrome's and Edge's forms)."""
LONGEST_REASON = 1_000
"""Characters of the reason for a permission, in Chrome's form."""
PICTURES = 4


@dataclass(frozen=True)
class Texts:
    """What is entered into the forms, in one language."""

    language: str
    fields: dict[str, str]

    @property
    def permissions(self) -> dict[str, str]:
        """The reason for each permission."""
        found = _PERMISSION.findall(self.fields.get("permissions", ""))
        return {name: text.strip() for name, text in found}

    @property
    def captions(self) -> list[str]:
        """What stands over each picture."""
        lines = self.fields.get("captions", "").splitlines()
        return [line.removeprefix("- ") for line in lines if line.startswith("- ")]


def languages() -> list[str]:
    """Return the languages that there are texts in."""
    return sorted(path.stem for path in FOLDER.glob("??.md"))


def texts(language: str) -> Texts:
    """Return the texts of one language."""
    found = _SECTION.findall(_page(language).read_text(encoding="utf-8"))
    return Texts(language, {name: text.strip() for name, text in found})


def _page(language: str) -> Path:
    return FOLDER / f"{language}.md"


def problems(language: str) -> Iterator[str]:
    """Yield what is missing, too long, or not what the extension itself says."""
    told = texts(language)
    if tuple(told.fields) != FIELDS:
        yield f"{language}: the sections are {', '.join(told.fields)}"
        return
    for name, (least, most) in LENGTHS.items():
        length = len(told.fields[name])
        # Japanese says the same in half as many characters; Edge counts them all the same.
        if not least <= length <= most:
            yield f"{language}: {name} has {length} characters, not {least} to {most}"
    messages = json.loads((SOURCE / "_locales" / language / "messages.json").read_text("utf-8"))
    for name, message in (("name", "name"), ("summary", "description")):
        if told.fields[name] != messages[message]["message"]:
            yield f"{language}: {name} is not what the extension calls itself"
    manifest = chrome_manifest()
    asked = {*manifest["permissions"], *manifest.get("optional_permissions", ())}
    for name in sorted(asked ^ set(told.permissions)):
        what = "there is no reason for" if name in asked else "the manifest doesn't ask for"
        yield f"{language}: {what} the permission {name}"
    for name, reason in told.permissions.items():
        if not reason or len(reason) > LONGEST_REASON:
            yield f"{language}: the reason for {name} has {len(reason)} characters"
    if len(told.captions) != PICTURES:
        yield f"{language}: {len(told.captions)} captions for {PICTURES} pictures"
