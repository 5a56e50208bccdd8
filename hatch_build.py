"""What hatchling asks while it packs the library: the README as a package index shows it.

In a checkout the README's links lead to the files beside it. A package index has no such files, so
there each link gets the address of this version's file, below ``Repository`` of `pyproject.toml`.
"""

from __future__ import annotations

import re
from pathlib import Path

from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"(!?)(\[[^\]]*\])\((?![a-z]+:|#)([^)\s]+)\)")


def with_absolute_links(text: str, repository: str, version: str) -> str:
    """Return Markdown in which no link needs the checkout.

    Args:
        text: the Markdown.
        repository: the address of the repository.
        version: of which the files are linked; its tag is that version behind a "v".

    """

    def absolute(link: re.Match[str]) -> str:
        kind = "raw" if link[1] else "blob"
        return f"{link[1]}{link[2]}({repository}/{kind}/v{version}/{link[3]})"

    return _LINK.sub(absolute, text)


class CustomMetadataHook(MetadataHookInterface):
    """Hands hatchling the README."""

    def update(self, metadata: dict) -> None:  # type: ignore[type-arg]  # hatchling's own signature
        """Add the README to what `pyproject.toml` says."""
        root = Path(self.root)
        source = (root / "followup_rules" / "__init__.py").read_text(encoding="utf-8")
        found = re.search(r'^__version__ = "(.+)"$', source, re.MULTILINE)
        if found is None:
            raise ValueError("followup_rules/__init__.py names no __version__")
        text = (root / "README.md").read_text(encoding="utf-8")
        repository = metadata["urls"]["Repository"]
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": with_absolute_links(text, repository, found[1]),
        }
