"""One story in Firefox: the real icon, the few facts, the advice, all of it at the next visit."""

from datetime import date, timedelta

from scripts.browser.firefox import Popup, firefox
from tests.browser.axe import in_firefox
from tests.browser.stories import KEY_PERSON, field, profile

_READY = '[data-role="popup"][data-state="ready"][aria-busy="false"]'


def tell_firefox(popup: Popup, interview: date) -> None:
    """Answer the questions in the order in which they come, then the day and the role."""
    for path in ("application.interest", "person.assessed_you", "person.rapport"):
        popup.click(
            f'[data-role="question"] [data-field="{path}"] input[value="{KEY_PERSON[path]}"]'
        )
        popup.wait_for_selector(_READY)
    popup.click("#facts > summary")
    popup.type_day(field("interviews.0.on") + " input", interview)
    popup.wait_for_selector(_READY)
    popup.fill(field("application.role") + " input", "Data Analyst")
    popup.wait_for_selector(_READY)


def test_day_six_in_firefox_and_again_on_the_next_visit() -> None:
    # Firefox keeps the real clock: the interview was six days before it.
    interview = date.today() - timedelta(days=6)  # noqa: DTZ011  # the person's own day
    with firefox(profile()) as browser:
        browser.open("/in/mara-ellington/")
        popup = browser.click_icon()
        popup.wait_for_selector(_READY)
        assert popup.text_content('[data-role="name"]') == "Mara Ellington"
        assert in_firefox(popup) == []
        tell_firefox(popup, interview)
        popup.wait_for_selector('[data-role="verdict"][data-verdict="connect"]')
        note = popup.input_value('[data-role="note"]')
        assert "data analyst" in note.lower()
        browser.close_popup()
        popup = browser.click_icon()
        popup.wait_for_selector(_READY)
        popup.wait_for_selector('[data-role="verdict"][data-verdict="connect"]')
        assert popup.input_value('[data-role="note"]') == note
        assert in_firefox(popup) == []
        popup.click("#facts > summary")
        assert popup.input_value(field("interviews.0.on") + " input") == interview.isoformat()


def test_closing_the_popup_from_a_date_field_loses_no_date() -> None:
    """Leaving a date field with its popup, Firefox tells of an input that nobody made."""
    interview = (date.today() - timedelta(days=6)).isoformat()  # noqa: DTZ011  # the person's own day
    when = field("interviews.0.on") + " input"
    with firefox(profile()) as browser:
        browser.open("/in/mara-ellington/")
        popup = browser.click_icon()
        popup.wait_for_selector(_READY)
        for _ in range(4):
            popup.click("#facts > summary")
            popup.fill(when, interview)  # and the focus stays there
            popup.wait_for_selector(_READY)
            browser.close_popup()
            popup = browser.click_icon()
            popup.wait_for_selector(_READY)
            assert popup.input_value(when) == interview
