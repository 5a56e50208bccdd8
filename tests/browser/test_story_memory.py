"""Stories of what is kept: the next visit, the next interviewer, wrong input, export, erase."""

import json
from pathlib import Path

from tests.browser.browsers import chrome
from tests.browser.stories import (
    BRAM,
    MARA,
    TODAY,
    choose,
    click_icon,
    enter,
    field,
    profile,
    reopened,
    settled,
    tell_key_person,
    verdict,
    words,
)


def test_what_was_entered_comes_back_and_serves_the_next_interviewer() -> None:
    with chrome(profile() | profile(BRAM), today=TODAY) as browser:
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
        assert "1 of 5" in words(popup, "places")


def test_another_suggestion_never_costs_the_persons_own_words() -> None:
    with chrome(profile(), today=TODAY) as browser:
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
    with chrome(profile(), today=TODAY) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        popup.fill(field("application.role") + " input", "Half a ro")
        popup = reopened(browser, popup, tab)
        assert popup.locator(field("application.role") + " input").input_value() == "Half a ro"


def test_wrong_input_marks_its_field_and_keeps_the_rest() -> None:
    with chrome(profile(), today=TODAY) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        browser.close_popup(popup, tab)
        before = browser.storage()
        popup = click_icon(browser, tab)
        enter(popup, "account.notes_left", "-3")
        wrong = popup.locator(field("account.notes_left"))
        assert wrong.locator("input").get_attribute("aria-invalid") == "true"
        assert "whole number" in wrong.locator('[data-role="error"]').inner_text()
        assert verdict(popup) == "connect"
        browser.close_popup(popup, tab)
        after = browser.storage()
        assert after.get("account") == before.get("account")
        assert after["application:a1"] == before["application:a1"]
        popup = click_icon(browser, tab)
        assert popup.locator(field("account.notes_left") + " input").input_value() == "-3"
        enter(popup, "account.notes_left", "2")
        assert not popup.locator(field("account.notes_left") + ".wrong").count()
        assert browser.storage()["account"] == {"v": 1, "account": {"notes_left": 2}}


def test_export_hands_over_everything_and_erase_leaves_nothing(tmp_path: Path) -> None:
    with chrome(profile(), today=TODAY) as browser:
        browser.store({"person:broken": {"v": 99, "slug": "broken", "x": [1]}})
        popup = click_icon(browser, browser.open(f"/in/{MARA.slug}/"))
        tell_key_person(popup, days_ago=6)
        assert popup.locator('[data-notice="unread"]').count() == 1
        with popup.expect_download() as downloading:
            popup.click('[data-role="export"]')
        file = tmp_path / "export.json"
        downloading.value.save_as(file)
        records = json.loads(file.read_text(encoding="utf-8"))["records"]
        assert records["person:broken"] == {"v": 99, "slug": "broken", "x": [1]}
        assert records["application:a1"]["role"] == "Data Analyst"
        assert downloading.value.suggested_filename == "followup-rules-2027-03-10.json"

        popup.click('[data-role="erase"]')
        popup.click('[data-role="erase-no"]')
        assert verdict(popup) == "connect"
        popup.click('[data-role="erase"]')
        popup.click('[data-role="erase-yes"]')
        popup.wait_for_selector('[data-kind="asking"]')
        settled(popup)
        assert browser.storage() == {}


def test_a_date_that_is_half_changed_stays_what_it_was_until_it_is_whole() -> None:
    with chrome(profile(), today=TODAY) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        when = popup.locator(field("interviews.0.on") + " input")
        before = when.input_value()
        when.focus()
        popup.keyboard.press("Backspace")  # one part of the date is empty now, the others are not
        assert when.input_value() == ""
        settled(popup)
        assert verdict(popup) == "connect"
        popup = reopened(browser, popup, tab)
        when = popup.locator(field("interviews.0.on") + " input")
        assert when.input_value() == before
        assert verdict(popup) == "connect"
        when.fill("")  # emptied on purpose
        settled(popup)
        popup = reopened(browser, popup, tab)
        assert popup.locator(field("interviews.0.on") + " input").input_value() == ""
