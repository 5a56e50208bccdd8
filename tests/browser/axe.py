"""What axe-core says of a page of the extension, in Chromium and in Firefox."""

import json
from functools import cache
from typing import Final

from playwright.sync_api import Page

from scripts.browser.firefox import Popup
from scripts.paths import ROOT

_RUN: Final = """axe.run(document, { preload: false, ...ONLY }).then(({ violations }) =>
  JSON.stringify(violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [id, target.join(" "), html.slice(0, 160), failureSummary].join("\\n  ")))))"""
_CONTRAST: Final = '{ runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }'


SAME_IDS: Final = """() => {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}"""
"""Ids that two elements of a page have: a label or a fold would belong to the wrong one."""


@cache
def _axe() -> str:
    return (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, *, colours: bool = False) -> list[str]:
    """Return every violation in what is shown; ``colours``: of the rules about colours alone."""
    page.evaluate(_axe() + "; 0")
    found: list[str] = json.loads(
        str(page.evaluate(_RUN.replace("ONLY", _CONTRAST if colours else "{}")))
    )
    return found


def in_every_scheme(page: Page) -> list[str]:
    """Return the violations in light, in dark, and with forced colours."""
    page.emulate_media(reduced_motion="reduce")  # a colour on its way to another is neither
    found = violations(page)
    page.emulate_media(color_scheme="dark")
    found += [f"dark: {one}" for one in violations(page, colours=True)]
    page.emulate_media(color_scheme="light", forced_colors="active")
    found += [f"forced colours: {one}" for one in violations(page, colours=True)]
    page.emulate_media(forced_colors="none")
    return found


def in_firefox(popup: Popup) -> list[str]:
    """Return every violation in Firefox's popup."""
    script = f"{_axe()}; {_RUN.replace('ONLY', '{}')}"
    found: list[str] = json.loads(str(popup.evaluate(script)))
    return found
