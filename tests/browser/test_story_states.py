"""Every state of the popup, opened once each: what stands where, for everyone's eyes and ears.

The accessibility tree of each state lies in ``aria/``; ``ARIA=write`` in the environment writes it
anew, and the difference is to be read before it is committed.
"""

import os
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page

from scripts.browser.chromium import Chrome
from tests.browser.axe import SAME_IDS, in_every_scheme
from tests.browser.states import STATES, browser_for_states, shown
from tests.browser.stories import book_page, settled

TREES = Path(__file__).parent / "aria"
VIEW = 600
"""Pixels that browsers let a popup be high."""
_MAIN = ("who", "verdict", "questions", "timeline", "note", "fill")
"""What a person must see without scrolling; where nothing is to be filled in, the copy button."""
_OUT = """() => [...document.querySelectorAll("main, main *, svg *")]
  .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden, svg"))
  .filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return right > document.documentElement.clientWidth + 0.5 || left < -0.5;
  })
  .map((one) => `${one.tagName} ${one.dataset.role ?? one.className} ${one.textContent}`)
"""
_CUT = """() => [...document.querySelectorAll("main *")]
  .filter((one) => one.checkVisibility())
  .filter((one) => !one.closest(".visually-hidden, svg, .line, .blank label, textarea, input"))
  .filter((one) => getComputedStyle(one).overflow !== "visible")
  .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
    scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
  .map((one) => `${one.tagName} ${one.dataset.role ?? one.className}`)
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[tuple[Chrome, dict[str, str]]]:
    with browser_for_states() as running:
        yield running


@pytest.fixture(scope="module", params=STATES)
def state(
    request: pytest.FixtureRequest, browser: tuple[Chrome, dict[str, str]]
) -> Iterator[tuple[str, Page]]:
    with shown(*browser, STATES[request.param]) as popup:
        yield request.param, popup


def _bottom(popup: Page, role: str) -> float:
    box = popup.locator(f'[data-role="{role}"]:visible').first.bounding_box()
    return box["y"] + box["height"] if box else 0


def test_the_main_things_are_seen_without_scrolling(state: tuple[str, Page]) -> None:
    name, popup = state
    popup.evaluate("scrollTo(0, 0)")
    there = [role for role in _MAIN if popup.locator(f'[data-role="{role}"]:visible').count()]
    if "note" in there and "fill" not in there:
        there.append("copy")
    low = {role: round(_bottom(popup, role)) for role in there}
    assert {role: bottom for role, bottom in low.items() if bottom > VIEW} == {}, name


def test_nothing_is_cut_or_stands_out(state: tuple[str, Page]) -> None:
    _, popup = state
    assert popup.evaluate(_OUT) == []
    assert popup.evaluate(_CUT) == []


def test_rows_of_buttons_keep_apart(state: tuple[str, Page]) -> None:
    _, popup = state
    boxes = [one.bounding_box() for one in popup.locator(".note-section .actions:visible").all()]
    tops_and_ends = [(box["y"], box["y"] + box["height"]) for box in boxes if box]
    for (_, end), (top, _) in pairwise(tops_and_ends):
        assert top - end >= 4  # pixels


def test_no_two_elements_have_one_id(state: tuple[str, Page]) -> None:
    _, popup = state
    assert popup.evaluate(SAME_IDS) == []


def test_axe_finds_nothing(state: tuple[str, Page]) -> None:
    _, popup = state
    assert in_every_scheme(popup) == []


def test_axe_finds_nothing_in_the_other_pages(browser: tuple[Chrome, dict[str, str]]) -> None:
    running, _ = browser
    running.replace({})
    for path in ("welcome/welcome.html", "popup/popup.html?example"):
        page = running.context.new_page()
        page.goto(f"chrome-extension://{running.extension_id}/{path}")
        if "welcome" not in path:
            settled(page)
        assert in_every_scheme(page) == []
        page.set_viewport_size({"width": 320, "height": 600})
        assert page.evaluate(_OUT) == []
        page.close()


@pytest.mark.parametrize("address", ["today", "coming", "applications", "people", "settings"])
def test_axe_finds_nothing_in_the_book(
    browser: tuple[Chrome, dict[str, str]], address: str
) -> None:
    running, _ = browser
    running.replace(STATES["wait"].records())
    page = book_page(running, address)
    assert in_every_scheme(page) == []
    page.close()


def tree(popup: Page) -> str:
    """Return the roles and names of what is shown, without the sentences and values in between."""
    lines = popup.locator("body").aria_snapshot().splitlines()
    kept = [
        re.sub(r"^(\s*- [a-z]+(?: \"(?:[^\"\\]|\\.)*\")?(?: \[[^\]]*\])*):? ?.*$", r"\1", one)
        for one in lines
    ]
    return (
        "\n".join(one for one in kept if not re.match(r"\s*- (text|paragraph|strong|code)\b", one))
        + "\n"
    )


def test_the_accessibility_tree_is_as_it_was_looked_at(state: tuple[str, Page]) -> None:
    name, popup = state
    path = TREES / f"{name}.yaml"
    found = tree(popup)
    if os.environ.get("ARIA") == "write":
        TREES.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")
