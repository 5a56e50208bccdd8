"""Stories of what is kept: the next visit, the next interviewer, wrong input, export, erase."""

import json
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.lend import lent
from tests.browser.stories import (
    BRAM,
    MARA,
    book_page,
    choose,
    click_icon,
    enter,
    field,
    profile,
    reopened,
    setting,
    settled,
    tell_key_person,
    text_of,
    unfold,
    verdict,
)


def test_what_was_entered_comes_back_and_serves_the_next_interviewer() -> None:
    with lent(profile() | profile(BRAM)) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        note = popup.input_value('[data-role="note"]')
        popup.fill('[data-role="note"]', note + " See you.")
        settled(popup)
        popup = reopened(browser, popup, tab)
        assert verdict(popup) == "connect"
        assert popup.input_value('[data-role="note"]') == note + " See you."
        popup.click('[data-role="sent"]')
        settled(popup)
        assert verdict(popup) == "pending"
        browser.close_popup(popup, tab)

        popup = click_icon(browser, browser.open("/in/bram-oyelaran/"))
        assert popup.locator(field("application.role") + " input").input_value() == "Data Analyst"
        choose(popup, "person.part", "peer")
        assert "1 of 5" in text_of(popup, "places")


def test_another_suggestion_never_costs_the_persons_own_words() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=6)
        first = popup.input_value('[data-role="note"]')
        popup.fill('[data-role="note"]', "My own words, Mara.")
        settled(popup)
        popup.click('[data-role="another"]')
        popup.wait_for_selector('[data-role="own"]')
        settled(popup)
        second = popup.input_value('[data-role="note"]')
        assert second not in {first, "My own words, Mara."}
        popup.click('[data-role="own"]')
        settled(popup)
        assert popup.input_value('[data-role="note"]') == "My own words, Mara."


def test_what_is_typed_and_left_at_once_is_not_lost() -> None:
    with lent(profile()) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        unfold(popup, "application.role")
        popup.fill(field("application.role") + " input", "Half a ro")
        popup = reopened(browser, popup, tab)
        # The window that closed may hold its change for a moment longer.
        expect(popup.locator(field("application.role") + " input")).to_have_value("Half a ro")


def test_wrong_input_marks_its_field_and_keeps_the_rest() -> None:
    with lent(profile()) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        browser.close_popup(popup, tab)
        before = browser.storage()
        popup = click_icon(browser, tab)
        enter(popup, "application.invited_elsewhere", "-3")
        wrong = popup.locator(field("application.invited_elsewhere"))
        assert wrong.locator("input").get_attribute("aria-invalid") == "true"
        assert "whole number" in wrong.locator('[data-role="error"]').inner_text()
        assert verdict(popup) == "connect"
        browser.close_popup(popup, tab)
        after = browser.storage()
        assert after["application:a1"] == before["application:a1"]
        popup = click_icon(browser, tab)
        written = popup.locator(field("application.invited_elsewhere") + " input")
        assert written.input_value() == "-3"
        enter(popup, "application.invited_elsewhere", "2")
        assert not popup.locator(field("application.invited_elsewhere") + ".wrong").count()
        stored = browser.storage()["application:a1"]
        assert isinstance(stored, dict)
        assert stored["invited_elsewhere"] == 2


def test_a_wrong_setting_says_so_and_the_right_one_is_kept() -> None:
    with lent(profile()) as browser:
        page = book_page(browser, "settings")
        selector = setting("account.notes_left")
        page.fill(selector + " input", "-3")
        settled(page)
        assert "whole number" in page.locator(selector + ' [data-role="error"]').inner_text()
        assert "account" not in browser.storage()
        page.fill(selector + " input", "2")
        settled(page)
        assert not page.locator(selector + ".wrong").count()
        assert browser.storage()["account"] == {"v": 1, "account": {"notes_left": 2}}


def test_export_hands_over_everything_and_erase_leaves_nothing(tmp_path: Path) -> None:
    with lent(profile()) as browser:
        browser.store({"person:broken": {"v": 99, "slug": "broken", "x": [1]}})
        popup = click_icon(browser, browser.open(f"/in/{MARA.slug}/"))
        tell_key_person(popup, days_ago=6)
        assert popup.locator('[data-notice="newer"]').count() == 1
        page = book_page(browser, "settings")
        with page.expect_download() as downloading:
            page.click('[data-role="export"]')
        file = tmp_path / "export.json"
        downloading.value.save_as(file)
        records = json.loads(file.read_text(encoding="utf-8"))["records"]
        assert records["person:broken"] == {"v": 99, "slug": "broken", "x": [1]}
        assert records["application:a1"]["role"] == "Data Analyst"
        assert downloading.value.suggested_filename == "followup-rules-2027-03-10.json"
        before = browser.storage()

        page.click('[data-role="erase"]')
        page.click('[data-role="erase-no"]')
        page.click('[data-role="erase"]')
        page.click('[data-role="erase-yes"]')
        page.wait_for_selector('[data-role="take-back"]')
        settled(page)
        assert browser.storage() == {}
        page.click('[data-role="take-back"]')
        page.wait_for_selector(
            '[data-role="people-list"] [data-slug="mara-ellington"]', state="attached"
        )
        settled(page)
        made = ("view:", "made:")
        assert {key: browser.storage()[key] for key in before if not key.startswith(made)} == {
            key: before[key] for key in before if not key.startswith(made)
        }


def test_one_person_is_removed_and_can_come_back() -> None:
    with lent(profile()) as browser:
        tab = browser.open(f"/in/{MARA.slug}/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        browser.close_popup(popup, tab)
        before = browser.storage()["person:mara-ellington"]
        popup = click_icon(browser, tab)
        popup.click("#facts > summary")
        popup.click('[data-role="forget"]')
        popup.wait_for_selector('[data-kind="asking"]')
        settled(popup)
        popup.click('[data-role="restore"]')
        popup.wait_for_selector('[data-kind="advice"]')
        settled(popup)
        browser.close_popup(popup, tab)
        assert browser.storage()["person:mara-ellington"] == before
        popup = click_icon(browser, tab)
        popup.click("#facts > summary")
        popup.click('[data-role="forget"]')
        popup.wait_for_selector('[data-kind="asking"]')
        settled(popup)
        browser.close_popup(popup, tab)
        assert "person:mara-ellington" not in browser.storage()


def test_a_date_that_is_half_changed_stays_what_it_was_until_it_is_whole() -> None:
    with lent(profile()) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        unfold(popup, "interviews.0.on")
        when = popup.locator(field("interviews.0.on") + " input")
        before = when.input_value()
        when.focus()
        popup.keyboard.press("Backspace")  # one part of the date is empty now, the others are not
        assert when.input_value() == ""
        settled(popup)
        assert verdict(popup) == "connect"
        popup = reopened(browser, popup, tab)
        unfold(popup, "interviews.0.on")
        when = popup.locator(field("interviews.0.on") + " input")
        assert when.input_value() == before
        assert verdict(popup) == "connect"
        when.fill("")  # emptied on purpose
        settled(popup)
        popup = reopened(browser, popup, tab)
        assert popup.locator(field("interviews.0.on") + " input").input_value() == ""
