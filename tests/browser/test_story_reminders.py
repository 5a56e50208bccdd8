"""Stories of being called back on the day, with a clock that is moved."""

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar

from scripts.browser.chromium import Chrome, allowing_notifications, chrome
from scripts.browser.firefox import Firefox, firefox
from tests.browser.stories import (
    PATIENCE,
    TODAY,
    click_icon,
    profile,
    reopened,
    settled,
    tell_key_person,
    text_of,
)
from tests.browser.test_story_firefox import _READY, tell_firefox

MONDAY = date(2027, 3, 15)
"""The day to aim for, after an interview on the day before ``TODAY``."""
WAITS = '[data-role="remind-wait"]'


def at(day: date, hour: int) -> datetime:
    """Return an hour of a day on the clock of this machine, which the script goes by."""
    return datetime(day.year, day.month, day.day, hour).astimezone()


def until(browser: Chrome | Firefox, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """Wait until the background script has come to it; return how things stand."""
    end = time.monotonic() + PATIENCE / 1000
    while not holds(found := browser.reminded()):
        assert time.monotonic() < end, f"it did not come: {found}"
        time.sleep(0.05)  # neither browser tells of a number on an icon
    return found


def titles(found: dict[str, Any]) -> list[str]:
    """Return the titles of all notifications."""
    return [title for _, title, _ in found["said"]]


def test_monday_comes_and_the_person_is_called_back_once_until_contact_was_made(
    tmp_path: Path,
) -> None:
    with chrome(profile(), today=TODAY, extension=allowing_notifications(tmp_path)) as browser:
        browser.move_background(at(TODAY, 7))
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=1)
        assert text_of(popup, "remind-wait") == "Remind me on Monday"
        popup.click(f"{WAITS} summary")
        with popup.expect_download() as saved:
            popup.click(f'{WAITS} [data-role="remind-calendar"]')
        [event] = icalendar.Calendar.from_ical(saved.value.path().read_bytes()).walk("VEVENT")
        assert event["DTSTART"].dt == MONDAY
        assert event["URL"] == "https://www.linkedin.com/in/mara-ellington/"
        assert "data analyst" in event["DESCRIPTION"].lower()
        popup = reopened(browser, popup, tab)  # what Chromium shows of a download closes it
        popup.click(f"{WAITS} summary")
        popup.click(f'{WAITS} [data-role="remind-badge"]')
        popup.wait_for_selector(f'{WAITS} [data-role="remind-badge"][aria-pressed="true"]')
        assert "The icon will show on Monday" in text_of(popup, "reminded")
        popup.select_option(f'{WAITS} [data-role="remind-hour"]', "8")
        popup.click(f'{WAITS} [data-role="remind-notify"]')
        popup.wait_for_selector(f'{WAITS} [data-role="remind-notify"][aria-pressed="true"]')
        assert "at 8:00 or later" in text_of(popup, "reminded")
        settled(popup)
        # Two days late, and before the hour: the number alone.
        browser.move_background(at(date(2027, 3, 12), 7))
        assert titles(until(browser, lambda found: found["badge"] == "1")) == []
        browser.move_background(at(date(2027, 3, 12), 8))
        found = until(browser, lambda found: bool(found["said"]))
        assert titles(found) == ["Mara Ellington: write the thank-you email"]
        assert found["said"][0][2].startswith("Planned on Wednesday 10 March. ")
        browser.move_background(at(MONDAY, 9))
        found = until(browser, lambda found: len(found["said"]) > 1)
        assert titles(found)[1:] == ["Mara Ellington: time to send the request"]
        assert found["badge"] == "1"
        # Contact happened.
        browser.set_today(MONDAY)
        popup = reopened(browser, popup, tab)
        popup.click('[data-role="sent"]')
        found = until(browser, lambda found: found["badge"] == "")
        assert len(found["said"]) == 2


def test_who_refuses_a_notification_keeps_the_number_and_their_person() -> None:
    with chrome(profile(), today=TODAY) as browser:
        browser.move_background(at(TODAY, 7))
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=1)
        popup.click(f"{WAITS} summary")
        # Chromium's own question: nobody here answers it.
        with popup.expect_event("close") as closed:
            popup.click(f'{WAITS} [data-role="remind-notify"]')
        assert closed.value
        popup = reopened(browser, popup, tab)
        popup.click(f"{WAITS} summary")
        popup.wait_for_selector(f'{WAITS} [data-role="remind-badge"][aria-pressed="true"]')
        assert (
            popup.get_attribute(f'{WAITS} [data-role="remind-notify"]', "aria-pressed") == "false"
        )
        # Answered with no, where the popup stays.
        popup.evaluate("() => { chrome.permissions.request = async () => false; }")
        popup.click(f'{WAITS} [data-role="remind-notify"]')
        popup.wait_for_selector('[data-role="reminded"] >> text=/./')
        settled(popup)
        assert popup.inner_text('[data-role="name"]') == "Mara Ellington"
        assert (
            popup.get_attribute(f'{WAITS} [data-role="remind-notify"]', "aria-pressed") == "false"
        )


def test_a_reminder_is_put_off_left_and_taken_back_in_the_popup() -> None:
    with chrome(profile(), today=TODAY) as browser:
        browser.move_background(at(TODAY, 10))
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=1)
        popup.click(f"{WAITS} summary")
        popup.click(f'{WAITS} [data-role="remind-badge"]')
        until(browser, lambda found: found["badge"] == "1")
        # The thank-you email is due today: tomorrow, and as planned after all.
        due = '#next-steps details[id^="step-remind-thank_you"]'
        popup.click("#next-steps > summary")
        popup.click(f"{due} summary")
        assert popup.inner_text(f"{due} summary") == "It is due: done, or later?"
        popup.click(f'{due} [data-role="remind-tomorrow"]')
        until(browser, lambda found: found["badge"] == "")
        popup.click(f'{due} [data-role="remind-again"]')
        until(browser, lambda found: found["badge"] == "1")
        popup.click(f'{due} [data-role="remind-done"]')
        until(browser, lambda found: found["badge"] == "")
        popup.wait_for_selector(due, state="detached")
        # Monday's request: no reminder of it, and one after all.
        popup.click(f'{WAITS} [data-role="remind-not_this"]')
        popup.wait_for_selector(f'{WAITS} [data-role="remind-again"]')
        assert popup.inner_text(f"{WAITS} summary") == "No reminder of this step"
        assert text_of(popup, "reminded") == "There won't be a reminder of this step."
        popup.click(f'{WAITS} [data-role="remind-again"]')
        popup.wait_for_selector(f'{WAITS} [data-role="remind-not_this"]')
        settled(popup)
        browser.move_background(at(MONDAY, 10))
        until(browser, lambda found: found["badge"] == "1")


def test_in_firefox_the_number_and_the_notification_come_on_the_day() -> None:
    # Its popups keep the real clock: the interview was the day before it.
    today = date.today()  # noqa: DTZ011  # the person's own day
    with firefox(profile()) as browser:
        browser.open("/in/mara-ellington/")
        popup = browser.click_icon()
        popup.wait_for_selector(_READY)
        tell_firefox(popup, today - timedelta(days=1))
        popup.click(f"{WAITS} summary")
        popup.click(f'{WAITS} [data-role="remind-notify"]')
        popup.wait_for_selector(f'{WAITS} [data-role="remind-notify"][aria-pressed="true"]')
        assert "notified" in popup.text_content(f'{WAITS} [data-role="reminded"]')
        popup.wait_for_selector(_READY)  # stored, too: what is shown comes before
        browser.close_popup()
        browser.move_background(at(today + timedelta(days=7), 12))
        found = until(browser, lambda found: bool(found["said"]))
        assert found["badge"] == "1"
        assert titles(found) == ["Mara Ellington: time to send the request"]
