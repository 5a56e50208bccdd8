"""The manifest that each browser gets: Chrome's is the source, Firefox's is derived from it."""

import json
from typing import Any

from scripts.paths import SOURCE

type Manifest = dict[str, Any]

FIREFOX_ID = "followup-rules@extension.invalid"
"""Firefox wants an id that its author chose; ``.invalid`` can belong to nobody."""

FIREFOX_MINIMUM = "142.0"


def chrome_manifest() -> Manifest:
    """Return the manifest as it is written."""
    manifest: Manifest = json.loads((SOURCE / "manifest.json").read_text(encoding="utf-8"))
    return manifest


def firefox_manifest(chrome: Manifest) -> Manifest:
    """Derive Firefox's manifest; every difference stands here, with its reason."""
    firefox = dict(chrome)
    # Firefox has no background service workers: the same module runs as an event page, which
    # sleeps in the same way.
    firefox["background"] = {"scripts": [chrome["background"]["service_worker"]], "type": "module"}
    # Says when Chrome is too old; Firefox warns of keys that it doesn't know.
    del firefox["minimum_chrome_version"]
    firefox["browser_specific_settings"] = {
        "gecko": {
            # Storage and updates hang on it, and Manifest V3 requires one.
            "id": FIREFOX_ID,
            # The first, on computers and on Android alike, that knows
            # `data_collection_permissions`; it runs all that the extension needs (121 would do).
            "strict_min_version": FIREFOX_MINIMUM,
            # Firefox asks every extension to say what it collects. Nothing.
            "data_collection_permissions": {"required": ["none"]},
        }
    }
    return firefox


def as_text(manifest: Manifest) -> str:
    """Return a manifest as a file's text."""
    return json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
