"""The length of a note, by the browser's own count: Chromium's ``maxlength`` takes all of it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from followup_rules.note import compose, languages
from scripts.browser.chromium import playwright_driver
from scripts.paths import chromium_path
from tests.library.test_note_compose import case

NAMES = (
    "Marta Lindqvist",
    "\U00020bb7野 \U0002000b",  # beyond the basic plane: two units a letter
    "👩‍🔬 Ada 🇵🇹",
    "Zo\u0308e\u0301 Nguye\u0302\u0303n",  # marks that combine
    "ಅಮೃತಾ ಕುಲಕರ್ಣಿ",
)


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    browser = playwright_driver().chromium.launch(executable_path=chromium_path())
    yield browser.new_page()
    browser.close()


def test_the_box_takes_the_whole_note_and_counts_as_we_do(page: Page) -> None:
    for name in NAMES:
        for language in languages():
            for limit in (200, 300):
                told = case(person={"name": name, "greet_as": name})
                note = compose(told, language=language, limit=limit)
                page.set_content(f"<textarea maxlength={note.length}></textarea>")
                page.focus("textarea")
                page.keyboard.insert_text(note.text)
                assert page.input_value("textarea") == note.text
                page.keyboard.insert_text("x")
                assert page.evaluate("document.querySelector('textarea').value.length") == (
                    note.length
                ), "the box would have taken one more"
