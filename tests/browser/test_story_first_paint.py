"""Stories of the first moment: what the popup shows before Python is there, and after.

``HOLD`` keeps everything that the popup tells its worker until ``release()``: so long, the popup
stands as a person sees it in its first moment.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from scripts.browser.chromium import Chrome
from scripts.browser.firefox import Popup, firefox
from tests.browser.lend import lent
from tests.browser.stories import (
    PATIENCE,
    click_icon,
    enter,
    field,
    profile,
    settled,
    tell_key_person,
    text_of,
    unfold,
    verdict,
)
from tests.browser.test_story_firefox import tell_firefox
from tests.faults.scripts import NO_MESSAGES

PATH = "/in/mara-ellington/"
HOLD = """
if (location.protocol.endsWith("extension:")) {
  const tell = Worker.prototype.postMessage;
  const held = [];
  Worker.prototype.postMessage = function (...told) { held.push(() => tell.apply(this, told)); };
  window.release = () => {
    Worker.prototype.postMessage = tell;
    for (const go of held) go();
  };
}
"""
HOLD_WRITES = """
if (location.protocol.endsWith("extension:")) {
  const { local } = chrome.storage;
  const set = local.set.bind(local);
  const held = [];
  globalThis.holding = false;
  local.set = (records) =>
    holding ? new Promise((done) => held.push(() => set(records).then(done))) : set(records);
  globalThis.release = () => { holding = false; for (const go of held) go(); };
}
"""
"""While ``holding``, nothing is written until ``release()``."""
BOXES = """JSON.stringify([...document.querySelectorAll("main, main *")]
  .filter((one) => one.checkVisibility() && one.dataset.role !== "stage")
  .map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const own = one.dataset.role ?? one.dataset.field ?? one.id;
    return [one.tagName, own, ...[x, y, width, height].map(Math.round)].join(" ");
  }))"""
WIDTH = """(wanted) => new Promise((done, fail) => {
  document.body.style.width = `${wanted}px`;  // the browser makes the popup as wide as its content
  const end = performance.now() + 20_000;
  const look = () => {
    if (innerWidth >= wanted && innerWidth < wanted + 60) done();
    else if (performance.now() > end) fail(new Error(`${innerWidth} wide, not ${wanted}`));
    else requestAnimationFrame(look);
  };
  look();
})"""
CHECKING = '[data-role="popup"][data-state="checking"]'
READY = '[data-role="popup"][data-state="ready"][aria-busy="false"]'
CHECKED = "From your last visit; checking it now…"


def boxes(popup: Page | Popup) -> list[str]:
    """Return where everything visible stands, but for the mark that it is being checked."""
    found: list[str] = json.loads(str(popup.evaluate(BOXES)))
    return found


@contextmanager
def visited_before(width: int = 400, days_ago: int = 6) -> Iterator[tuple[Chrome, Page]]:
    """Yield the popup of a second visit on the same day, Python being held."""
    with lent(profile()) as browser:
        tab = browser.open(PATH)
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=days_ago)
        browser.close_popup(popup, tab)
        browser.before(HOLD)
        popup = browser.click_icon(tab)
        popup.set_default_timeout(PATIENCE)
        popup.wait_for_selector(CHECKING)
        popup.evaluate(WIDTH, width)
        yield browser, popup


@pytest.mark.parametrize("width", [320, 400, 700])
def test_nothing_stands_out_of_the_popup(width: int) -> None:
    with visited_before(width, days_ago=20) as (_, popup):  # dates of two months are longest
        spans = [[int(one) for one in line.split()[-4:]] for line in boxes(popup)]
        popup.evaluate("release()")
        settled(popup)
    left, _, wide, _ = spans[0]
    assert [one for one in spans if one[0] + one[2] > left + wide] == []


@pytest.mark.parametrize("width", [320, 400, 700])
def test_the_answer_of_the_last_visit_is_confirmed_without_a_jump(width: int) -> None:
    with visited_before(width) as (_, popup):
        expect(popup.locator('[data-role="stage"]')).to_have_text(CHECKED)
        assert text_of(popup, "name") == "Mara Ellington"
        assert verdict(popup) == "connect"
        mark = popup.locator('[data-role="stage"]').bounding_box()
        first = popup.locator('[data-role="chip"]').bounding_box()
        assert mark
        assert first
        assert mark["y"] + mark["height"] <= first["y"]
        before = boxes(popup)
        popup.evaluate("release()")
        settled(popup)
        assert text_of(popup, "stage") == ""
        assert boxes(popup) == before
        assert len(before) > 100


def test_what_is_typed_while_the_answer_is_being_checked_stays_and_is_stored() -> None:
    with visited_before() as (browser, popup):
        unfold(popup, "application.role")
        fold = popup.locator('[data-section="person"]')
        fold.locator("summary").first.click()
        fold.locator(".field").first.wait_for()
        popup.fill('[data-role="note"]', "My own words, Mara.")
        popup.fill(field("application.role") + " input", "Head of Tests")
        popup.evaluate("release()")
        popup.wait_for_selector(READY)
        settled(popup)
        assert popup.input_value('[data-role="note"]') == "My own words, Mara."
        assert popup.input_value(field("application.role") + " input") == "Head of Tests"
        assert fold.get_attribute("open") is not None
        application = browser.storage()["application:a1"]
        assert isinstance(application, dict)
        assert application["role"] == "Head of Tests"


def test_an_error_of_the_last_visit_is_unfolded_from_the_first_moment() -> None:
    with lent(profile()) as browser:
        tab = browser.open(PATH)
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        enter(popup, "application.invited_elsewhere", "-3")
        settled(popup)
        browser.close_popup(popup, tab)
        browser.before(HOLD)
        popup = browser.click_icon(tab)
        popup.wait_for_selector(CHECKING)
        before = boxes(popup)
        expect(popup.locator(field("application.invited_elsewhere") + ".wrong")).to_be_visible()
        popup.evaluate("release()")
        settled(popup)
        assert boxes(popup) == before


def test_an_answer_is_shown_before_it_is_stored_and_busy_until_it_is() -> None:
    with lent(profile()) as browser:
        browser.before(HOLD_WRITES)
        popup = click_icon(browser, browser.open(PATH))
        popup.evaluate("holding = true")
        popup.locator('[data-role="question"] input').first.click(force=True)
        popup.wait_for_selector('[data-role="question"] [data-field="person.assessed_you"]')
        assert popup.get_attribute('[data-role="popup"]', "aria-busy") == "true"
        popup.evaluate("release()")
        settled(popup)
        application = browser.storage()["application:a1"]
        assert isinstance(application, dict)
        assert application["interest"] == "role_and_company"


def test_on_a_first_visit_the_name_stands_there_before_python_does() -> None:
    with lent(profile()) as browser:
        browser.before(HOLD)
        popup = browser.click_icon(browser.open(PATH))
        expect(popup.locator('[data-role="name"]')).to_have_text("Mara Ellington")
        assert popup.locator('[data-role="popup"][data-state="starting"]').count() == 1
        popup.evaluate("release()")
        settled(popup)
        assert text_of(popup, "name") == "Mara Ellington"


def test_python_does_not_wait_for_a_painting_that_never_comes() -> None:
    with lent(profile()) as browser:
        browser.before("globalThis.requestAnimationFrame = () => 0;")
        click_icon(browser, browser.open(PATH))


def test_the_answer_is_confirmed_without_a_jump_in_firefox() -> None:
    interview = date.today() - timedelta(days=6)  # noqa: DTZ011  # Firefox keeps the real clock
    with firefox(profile()) as browser:
        browser.open(PATH)
        popup = browser.click_icon()
        popup.wait_for_selector(READY)
        tell_firefox(popup, interview)
        browser.close_popup()
        browser.before_popups(HOLD)
        popup = browser.click_icon()
        popup.wait_for_selector(CHECKING)
        popup.wait_for_selector('[data-role="timeline-picture"]')
        assert popup.text_content('[data-role="stage"]') == CHECKED
        before = boxes(popup)
        popup.evaluate("release()")
        popup.wait_for_selector(READY)
        assert boxes(popup) == before


def test_the_frame_has_its_words_though_the_browser_gives_none() -> None:
    with lent(profile()) as browser:
        browser.before(NO_MESSAGES)
        popup = click_icon(browser, browser.open(PATH))
        assert text_of(popup, "settings") == "Settings"
