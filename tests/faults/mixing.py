"""Faults that would mix two people, or bring back what was erased."""

import json
from typing import Any

from playwright.sync_api import Page

from scripts.browser.chromium import Chrome
from tests.browser.lend import lent
from tests.browser.stories import (
    BRAM,
    MARA,
    PATIENCE,
    click_icon,
    enter,
    profile,
    settled,
    tell_key_person,
    unfold,
)
from tests.faults import Fault
from tests.faults.scripts import HOLD_READING, HOLD_WORKER, PRIVATE

CHECKING = '[data-role="popup"][data-state="checking"]'
BOTH = profile() | profile(BRAM)
_TOLD: dict[str, dict[str, object]] = {}
"""What is stored once a person has been told of."""


def told(browser: Chrome, who: str = MARA.slug) -> Page:
    """Tell of one person, close the popup, and return their tab.

    Every attempt but the first stores what the first one told: the same, without the clicks.
    """
    tab = browser.open(f"/in/{who}/")
    if who in _TOLD:
        browser.store(_TOLD[who])
        return tab
    popup = click_icon(browser, tab)
    tell_key_person(popup, days_ago=6)
    browser.close_popup(popup, tab)
    _TOLD[who] = browser.storage()
    return tab


def checking(browser: Chrome, tab: Page) -> Page:
    """Open the popup on a stored answer that is being checked."""
    popup = browser.click_icon(tab)
    popup.set_default_timeout(PATIENCE)
    popup.wait_for_selector(CHECKING)
    return popup


def record(browser: Chrome, key: str) -> dict[str, Any]:
    """Return one stored record; it alone is asked for, some attempts fill ten megabytes."""
    found = browser.inside("key => chrome.storage.local.get(key)", key).get(key)
    assert isinstance(found, dict), f"{key} is not stored"
    return found


def _tab_moves(number: int) -> None:
    words = f"Words for Mara, {number}."
    with lent(BOTH) as browser:
        tab = told(browser)
        browser.before(HOLD_READING)
        popup = checking(browser, tab)
        popup.fill('[data-role="note"]', words)
        tab.goto(f"https://www.linkedin.com/in/{BRAM.slug}/")
        popup.evaluate("releaseReading()")
        popup.wait_for_selector(f'[data-slug="{BRAM.slug}"][data-state="ready"]')
        settled(popup)
        assert record(browser, "person:mara-ellington")["note"]["own"] == words
        assert words not in json.dumps(
            [value for key, value in browser.storage().items() if MARA.slug not in key]
        )


def _erased(popup: Page) -> None:
    popup.click("#data > summary")
    popup.click('[data-role="erase"]')
    popup.click('[data-role="erase-yes"]')
    popup.get_by_text("Everything has been erased.").wait_for()


def _erase_while_checking(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        browser.before(HOLD_WORKER)
        popup = checking(browser, tab)
        if number % 2:
            popup.fill('[data-role="note"]', "Typed before it was erased.")
        _erased(popup)
        popup.evaluate("releaseWorker()")
        settled(popup)
        assert browser.storage() == {}


def _erase_after_typing(_: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        popup = click_icon(browser, tab)
        popup.evaluate("""() => {
          const note = document.querySelector('[data-role="note"]');
          note.value = "Typed in the same moment.";
          note.dispatchEvent(new Event("input", { bubbles: true }));
          document.querySelector("#erase-yes").click();
        }""")
        popup.get_by_text("Everything has been erased.").wait_for()
        settled(popup)
        assert browser.storage() == {}


def _erase_with_a_second_window(_: int) -> None:
    with lent(BOTH) as browser:
        told(browser)
        address = f"chrome-extension://{browser.extension_id}/popup/popup.html"
        second = browser.context.new_page()
        second.goto(address)
        settled(second)
        second.click(f'[data-slug="{MARA.slug}"]')
        second.wait_for_selector('[data-kind="advice"]')
        settled(second)
        first = browser.context.new_page()
        first.goto(address)
        settled(first)
        _erased(first)
        second.wait_for_selector('[data-kind="no_profile"]')
        settled(second)
        second.close()
        first.close()
        assert browser.storage() == {}


def _remove_and_close(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        person = record(browser, "person:mara-ellington")
        person["contacts"] = [{"on": f"2027-03-0{day}"} for day in (5, 6, 7, 8)]
        browser.store({"person:mara-ellington": person})
        popup = click_icon(browser, tab)
        unfold(popup, "contacts.0.on")
        popup.evaluate(
            f"""() => {{
              document.getElementById("remove-contacts.1").click();
              return new Promise((done) => setTimeout(done, {number * 7 % 60}));
            }}"""
        )
        browser.close_popup(popup, tab)
        popup = _again(browser, click_icon(browser, tab), tab)
        days = [one["on"] for one in record(browser, "person:mara-ellington")["contacts"]]
        assert days == ["2027-03-05", "2027-03-07", "2027-03-08"]


def _again(browser: Chrome, popup: Page, tab: Page) -> Page:
    browser.close_popup(popup, tab)
    return click_icon(browser, tab)


def _filler_after_erase(_: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        popup = click_icon(browser, tab)
        popup.click('[data-role="fill"]')
        popup.wait_for_selector('[data-notice="waiting"]')
        settled(popup)
        _erased(popup)
        settled(popup)
        waits = popup.evaluate(
            """async () => {
              const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
              const [{ result }] = await chrome.scripting.executeScript({
                target: { tabId: tab.id }, func: () => typeof globalThis.followupRulesStop });
              return result;
            }"""
        )
        assert waits == "undefined"
        assert browser.storage() == {}


def _private(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        before = browser.storage()
        browser.before(PRIVATE)
        popup = click_icon(browser, tab)
        assert popup.get_attribute('[data-role="popup"]', "data-kind") == "asking"
        popup.wait_for_selector('[data-role="private"]')
        enter(popup, "application.role", f"Secret role {number}")
        popup = _again(browser, popup, tab)
        assert popup.input_value("#f-application-role") == f"Secret role {number}"
        assert browser.storage() == before


FAULTS = {
    "tab-moves": Fault(
        "The tab goes on to another profile while a note is typed on the stored answer",
        "the other profile; the note is with the person it was typed for",
        "nothing",
        _tab_moves,
    ),
    "erase-checking": Fault(
        "Erase everything while the stored answer is being checked",
        "that everything is erased",
        "everything, as asked",
        _erase_while_checking,
    ),
    "erase-typing": Fault(
        "Erase everything in the moment of typing",
        "that everything is erased",
        "everything, as asked",
        _erase_after_typing,
        20,
    ),
    "erase-second": Fault(
        "Erase everything while a second window shows a person",
        "both windows without the person",
        "everything, as asked",
        _erase_with_a_second_window,
    ),
    "erase-filler": Fault(
        "Erase everything while a note waits for its box",
        "that everything is erased; the wait has ended",
        "everything, as asked",
        _filler_after_erase,
    ),
    "remove-close": Fault(
        "Remove one row and close the window at once",
        "the other rows, all of them",
        "the removed row, as asked",
        _remove_and_close,
        50,
    ),
    "private": Fault(
        "A private window (simulated by what the tab says of itself)",
        "a line that it is kept apart until the last private window closes",
        "what was entered there, then",
        _private,
    ),
}
