"""One story in Firefox: the real icon, the few facts, the advice, all of it at the next visit."""

from datetime import date, timedelta

from tests.browser.firefox import Popup, firefox
from tests.browser.stories import KEY_PERSON, field, profile

_READY = '[data-role="popup"][data-state="ready"][aria-busy="false"]'


def _tell(popup: Popup, interview: date) -> None:
    popup.fill(field("application.role") + " input", "Data Analyst")
    popup.wait_for_selector(_READY)
    popup.fill(field("interviews.0.on") + " input", interview.isoformat())
    popup.wait_for_selector(_READY)
    for path, value in KEY_PERSON.items():
        popup.click(f'{field(path)} input[value="{value}"]')
        popup.wait_for_selector(_READY)


def test_day_six_in_firefox_and_again_on_the_next_visit() -> None:
    # Firefox keeps the real clock: the interview was six days before it.
    interview = date.today() - timedelta(days=6)  # noqa: DTZ011  # the person's own day
    with firefox(profile()) as browser:
        browser.open("/in/mara-ellington/")
        popup = browser.click_icon()
        popup.wait_for_selector(_READY)
        assert popup.text_content('[data-role="name"]') == "Mara Ellington"
        _tell(popup, interview)
        popup.wait_for_selector('[data-role="verdict"][data-verdict="connect"]')
        note = popup.input_value('[data-role="note"]')
        assert "Data Analyst" in note
        browser.close_popup()
        popup = browser.click_icon()
        popup.wait_for_selector(_READY)
        popup.wait_for_selector('[data-role="verdict"][data-verdict="connect"]')
        assert popup.input_value('[data-role="note"]') == note


def test_closing_the_popup_from_a_date_field_loses_no_date() -> None:
    """Leaving a date field with its popup, Firefox tells of an input that nobody made."""
    interview = (date.today() - timedelta(days=6)).isoformat()  # noqa: DTZ011  # the person's own day
    when = field("interviews.0.on") + " input"
    with firefox(profile()) as browser:
        browser.open("/in/mara-ellington/")
        popup = browser.click_icon()
        popup.wait_for_selector(_READY)
        for _ in range(4):
            popup.fill(when, interview)  # and the focus stays there
            popup.wait_for_selector(_READY)
            browser.close_popup()
            popup = browser.click_icon()
            popup.wait_for_selector(_READY)
            assert popup.input_value(when) == interview
