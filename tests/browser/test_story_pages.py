"""Stories of the page: connected, pending, no profile, one's own, and hostile text."""

from datetime import timedelta

from scripts.browser.chromium import chrome
from tests.browser.lend import lent
from tests.browser.stories import (
    MARA,
    TODAY,
    asked,
    click_icon,
    profile,
    settled,
    tell_key_person,
    text_of,
    verdict,
)
from tests.synthetic.people import Someone

PENDING = {
    "person:mara-ellington": {
        "v": 1,
        "slug": "mara-ellington",
        "application": "a1",
        "person": {
            "name": "Mara Ellington",
            "part": "hiring_manager",
            "assessed_you": True,
            "rapport": "warm",
        },
        "interviews": [{"on": "2027-02-10"}],
        "invitation": {"state": "sent", "on": "2027-02-17"},
        "sent": {"on": "2027-02-17"},
    },
    "application:a1": {
        "v": 1,
        "id": "a1",
        "role": "Data Analyst",
        "company": "Quillmere",
        "interest": "role_and_company",
    },
}


def test_someone_connected_already_is_answered_without_a_question() -> None:
    with lent(profile(state="first")) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        assert verdict(popup) == "already_connected"
        assert popup.locator('[data-role="fill"], [data-role="anyway"]').count() == 0
        assert text_of(popup, "next-steps")


def test_three_weeks_of_waiting_are_no_rejection() -> None:
    with lent(profile(state="pending")) as browser:
        browser.store(PENDING)
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        assert verdict(popup) == "pending"
        assert popup.locator('[data-rule="request-not-accepted"]').count() == 1
        assert popup.locator('[data-role="fill"], [data-role="anyway"]').count() == 0


def test_a_request_on_record_that_the_page_does_not_know_was_taken_back() -> None:
    with lent(profile(state="connect_link")) as browser:
        browser.store(PENDING)
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        assert verdict(popup) == "use_alternative"
        stored = browser.storage()["person:mara-ellington"]
        assert isinstance(stored, dict)
        assert stored["invitation"] == {"state": "withdrawn", "can_send": True}


def test_pending_seen_on_the_page_moves_the_record_on() -> None:
    with lent(profile(state="connect_link")) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=6)
        before = browser.storage()["person:mara-ellington"]
    with chrome(profile(state="pending"), today=TODAY + timedelta(days=1)) as browser:
        browser.store({"person:mara-ellington": before})
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        assert verdict(popup) == "pending"
        stored = browser.storage()["person:mara-ellington"]
        assert isinstance(stored, dict)
        assert stored["sent"] == {"on": "2027-03-11"}


def test_a_page_that_is_no_profile_offers_the_people_entered() -> None:
    pages = {"/feed/": "<!doctype html><title>Feed | LinkedIn</title><main>Posts</main>"}
    with lent(pages) as browser:
        browser.store(PENDING)
        popup = click_icon(browser, browser.open("/feed/"))
        assert text_of(popup, "headline") == "This isn't a LinkedIn profile"
        popup.click('[data-slug="mara-ellington"] >> nth=-1')
        popup.wait_for_selector('[data-role="reasons"]:not([hidden])')
        settled(popup)
        assert verdict(popup) == "pending"
        assert text_of(popup, "name") == "Mara Ellington"


NAMELESS = "<!doctype html><title>LinkedIn</title><main><p>Profile</p></main>"


def test_a_page_that_does_not_say_whose_it_is_is_read_again_or_told_the_name() -> None:
    with lent({"/in/mara-ellington/": NAMELESS}) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        assert popup.get_attribute("[data-role=popup]", "data-kind") == "unsure"
        assert asked(popup) == "person.name"
        tab.set_content(profile()["/in/mara-ellington/"])
        popup.click('[data-role="reread"]')
        popup.wait_for_selector('[data-kind="asking"]')
        settled(popup)
        assert text_of(popup, "name") == "Mara Ellington"
        tab.set_content(NAMELESS)
        popup.close()
        popup = click_icon(browser, tab)
        popup.locator('[data-role="question"] input').fill("Mara E.")
        popup.wait_for_selector('[data-kind="asking"]')
        settled(popup)
        popup.keyboard.press("Tab")
        assert "person:mara-ellington" in browser.storage()


def test_ones_own_profile_is_said_to_be_ones_own() -> None:
    with lent(profile(state="self")) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        assert text_of(popup, "headline") == "This is your own profile"
        assert not text_of(popup, "facts")


def test_hostile_text_is_text() -> None:
    nasty = Someone(
        MARA.slug,
        "Mara Ellington",
        "<img src=x onerror=alert(1)>\u202ehead\u202c {name} at Quillmere",
        "Quillmere",
    )
    with lent(profile(nasty)) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        assert "<img src=x" in text_of(popup, "line")
        assert "\u202e" not in text_of(popup, "line")
        assert popup.locator("img").count() == 0
        tell_key_person(popup, days_ago=6)
        assert verdict(popup) == "connect"
