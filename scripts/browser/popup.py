"""What the demo, the measurements and the tests wait for in the popup and on the book page."""

from typing import Final

from playwright.sync_api import Page

ANSWERED = '[data-role="popup"][data-state="ready"][aria-busy="false"]'


BOOK: Final = '[data-role="book"][data-state="ready"][aria-busy="false"]'
"""The same on the book page."""


def settled(popup: Page) -> None:
    """Wait until the popup, or the book page, has nothing left to ask or to store."""
    popup.wait_for_selector(f"{ANSWERED}, {BOOK}")
