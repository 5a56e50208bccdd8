"""``make run`` goes the whole way, and the demo's Firefox shows the same advice."""

from datetime import UTC, datetime, timedelta

import pytest

from scripts.browser.chromium import chrome
from scripts.browser.demo import COMPANY, NAME, PATH, pages
from scripts.browser.firefox import firefox
from scripts.run import walk
from tests.browser.test_story_firefox import tell_firefox


def test_make_run_goes_the_whole_way_and_send_stays_unpressed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with chrome(pages()) as browser:
        page = browser.open(PATH)
        written = walk(browser, page)
        assert page.evaluate("sent") == 0
        assert page.is_enabled('[aria-label="Send invitation"]')
    assert NAME.split()[0] in written
    assert "test engineer" in written.lower()
    assert f"Note: {written}" in capsys.readouterr().out


def test_firefox_gives_the_advice_and_a_note_too() -> None:
    with firefox(pages()) as browser:
        browser.open(PATH)
        popup = browser.click_icon()
        interview = datetime.now(tz=UTC).astimezone().date() - timedelta(days=6)
        tell_firefox(popup, interview)
        popup.fill('#facts [data-field="application.company"] input', COMPANY)
        popup.wait_for_selector('[data-role="fill"]')
        assert popup.text_content('[data-role="chip"]') == "Connect"
        assert NAME.split()[0] in popup.input_value('[data-role="note"]')
