"""Stories of thanks for what the other person did: one tap, and the note says it."""

from scripts.browser.chromium import chrome
from tests.browser.stories import (
    TODAY,
    click_icon,
    field,
    profile,
    reopened,
    settled,
    tell_key_person,
    unfold,
    verdict,
)

UNDER_THE_NOTE = '[data-role="thanks"] [data-field="person.thank_for"]'


def test_one_tap_changes_the_note_and_is_kept() -> None:
    with chrome(profile(), today=TODAY) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        before, said = popup.input_value("#note-text"), verdict(popup)
        frank = popup.locator(UNDER_THE_NOTE).get_by_label("Was frank with me")
        frank.click(force=True)
        settled(popup)
        after = popup.input_value("#note-text")
        assert after != before
        assert "with me" in after
        assert "frank" in after or "open" in after
        assert verdict(popup) == said

        again = reopened(browser, popup, tab)
        assert again.input_value("#note-text") == after
        assert again.locator(UNDER_THE_NOTE).get_by_label("Was frank with me").is_checked()
        unfold(again, "person.thank_for")
        in_the_form = again.locator(field("person.thank_for"))
        assert in_the_form.get_by_label("Was frank with me").is_checked()
        in_the_form.get_by_label("Was frank with me").click(force=True)
        settled(again)
        assert again.input_value("#note-text") == before
        assert not again.locator(UNDER_THE_NOTE).get_by_label("Was frank with me").is_checked()


def test_whoever_writes_the_note_is_not_offered_it() -> None:
    with chrome(profile(), today=TODAY) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=6)
        assert popup.locator(UNDER_THE_NOTE).count() == 1
        popup.fill("#note-text", "Hi Mara, in my own words.")
        settled(popup)
        assert popup.locator(UNDER_THE_NOTE).count() == 0
        popup.click('[data-role="another"]')
        settled(popup)
        assert popup.locator(UNDER_THE_NOTE).count() == 1
