"""Stories of thanks for what the other person did: one tap, and the note says it."""

from tests.browser.lend import lent
from tests.browser.stories import (
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
GAP = '[data-role="thanked-about"] .blank'


def test_one_tap_changes_the_note_and_is_kept() -> None:
    with lent(profile()) as browser:
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
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=6)
        assert popup.locator(UNDER_THE_NOTE).count() == 1
        popup.fill("#note-text", "Hi Mara, in my own words.")
        settled(popup)
        assert popup.locator(UNDER_THE_NOTE).count() == 0
        popup.click('[data-role="another"]')
        settled(popup)
        assert popup.locator(UNDER_THE_NOTE).count() == 1


def test_what_exactly_is_typed_in_the_notes_own_sentence_and_kept() -> None:
    with lent(profile()) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        assert popup.locator(GAP).count() == 0
        popup.locator(UNDER_THE_NOTE).get_by_label("Was frank with me").click(force=True)
        settled(popup)
        vague = popup.input_value("#note-text")
        assert popup.locator(f"{GAP} > span").first.inner_text() == "being so frank with me about"
        gap = popup.get_by_label("being so frank with me about …")
        gap.press_sequentially("the night shift", delay=5)
        settled(popup)
        assert "with me about the night shift" in popup.input_value("#note-text")
        # The caret, and what undo takes back, are the field's own still.
        gap.press("Home")
        gap.press_sequentially("all of ", delay=5)
        settled(popup)
        assert gap.evaluate("one => one.selectionStart") == len("all of ")
        assert "about all of the night shift" in popup.input_value("#note-text")
        for _ in "all of ":
            gap.press("Backspace")
        settled(popup)

        again = reopened(browser, popup, tab)
        assert "with me about the night shift" in again.input_value("#note-text")
        path = "person.thanked_about.was_frank"
        unfold(again, path)
        assert again.locator(field(path)).locator("input").input_value() == "the night shift"
        unfold(again, "person.thank_for")
        again.locator(UNDER_THE_NOTE).get_by_label("Was frank with me").click(force=True)
        settled(again)
        assert again.locator(GAP).count() == 0
        assert "the night shift" not in again.input_value("#note-text")
        again.locator(UNDER_THE_NOTE).get_by_label("Was frank with me").click(force=True)
        settled(again)
        assert "with me about the night shift" in again.input_value("#note-text")
        again.locator(GAP).locator("input").fill("")
        settled(again)
        assert again.input_value("#note-text") == vague


def test_what_cannot_stand_in_the_thanks_is_said_under_the_note() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=6)
        popup.locator(UNDER_THE_NOTE).get_by_label("Gave me advice").click(force=True)
        settled(popup)
        popup.locator(GAP).locator("input").fill("n/a")
        settled(popup)
        assert "n/a" not in popup.input_value("#note-text")
        assert popup.locator('[data-finding="topic_thanks"]').count() == 1
        assert popup.locator(GAP).locator("input").input_value() == "n/a"
