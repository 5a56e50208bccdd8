"""Stories of typing: no answer moves the caret, ends a composition, or takes away undo."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from scripts.browser.chromium import Chrome
from tests.browser.lend import lent
from tests.browser.stories import (
    click_icon,
    enter,
    field,
    profile,
    settled,
    tell_key_person,
    unfold,
)

SAME = "one => one === globalThis.typedIn && document.activeElement === one"
ABOUT = "person.thanked_about.was_frank"
THANKS = '[data-role="thanks"]'
FIELDS = (
    "application.role",
    "application.company",
    "interviews.0.talked_about",
    "application.excites_you",
    ABOUT,
    "person.greet_as",
    "person.name",
    "person.headline",
    "person.company",
    "person.time_zone",
    "application.invited_elsewhere",
    "note.text",
)


def _control(popup: Page, path: str) -> str:
    """Return the selector of a text field, unfolded, with the focus in it."""
    if path in ("note.text", ABOUT):
        enter(popup, "application.invited_elsewhere", "0")  # too many, and there is no note
    if path == ABOUT:
        selector = '[data-role="thanked-about"] input'
        if not popup.locator(selector).count():
            popup.click('[data-role="another"]')  # nothing is offered beside words of one's own
            settled(popup)
            popup.locator(THANKS).get_by_label("Was frank with me").check(force=True)
            settled(popup)
    elif path == "note.text":
        selector = "#note-text"
    else:
        unfold(popup, path)
        selector = f"{field(path)} :is(input, textarea)"
    popup.focus(selector)
    popup.eval_on_selector(selector, "one => { globalThis.typedIn = one; one.select(); }")
    return selector


def _type_slowly(popup: Page, text: str) -> None:
    """Type one letter after another, each answered before the next."""
    for letter in text:
        popup.keyboard.type(letter)
        settled(popup)


@pytest.fixture(scope="module")
def told() -> Iterator[tuple[Chrome, Page]]:
    """Yield one popup for all fields: each test leaves the others alone."""
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=6)
        yield browser, popup


@pytest.mark.parametrize("path", FIELDS)
def test_typing_in_the_middle_stays_in_the_middle(told: tuple[Chrome, Page], path: str) -> None:
    _, popup = told
    selector = _control(popup, path)
    _type_slowly(popup, "14")
    popup.keyboard.press("ArrowLeft")
    _type_slowly(popup, "23")
    assert popup.input_value(selector) == "1234"
    assert popup.eval_on_selector(selector, SAME)
    assert popup.eval_on_selector(selector, "one => one.selectionStart") == 3


@pytest.mark.parametrize("path", FIELDS)
def test_undo_takes_back_what_was_typed(told: tuple[Chrome, Page], path: str) -> None:
    _, popup = told
    selector = _control(popup, path)
    _type_slowly(popup, "57")
    before = popup.input_value(selector)
    popup.keyboard.insert_text("9")
    settled(popup)
    assert popup.input_value(selector) == before + "9"
    popup.keyboard.press("ControlOrMeta+z")
    settled(popup)
    assert popup.input_value(selector) != before + "9"
    assert popup.eval_on_selector(selector, SAME)


@pytest.mark.parametrize("path", FIELDS)
def test_a_composition_goes_on_through_every_answer(told: tuple[Chrome, Page], path: str) -> None:
    browser, popup = told
    selector = _control(popup, path)
    cdp = browser.context.new_cdp_session(popup)
    for text in ("k", "か", "かn", "かん"):
        cdp.send(
            "Input.imeSetComposition",
            {"text": text, "selectionStart": len(text), "selectionEnd": len(text)},
        )
        settled(popup)
    cdp.send("Input.insertText", {"text": "間"})
    settled(popup)
    assert popup.input_value(selector) == "間"
    assert popup.eval_on_selector(selector, SAME)
    cdp.detach()
