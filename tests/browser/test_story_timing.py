"""Stories of the days after an interview: wait, connect, check in; the note lands in the box."""

from playwright.sync_api import expect

from tests.browser.browsers import chrome
from tests.browser.stories import (
    PATIENCE,
    TODAY,
    click_icon,
    enter,
    profile,
    settled,
    tell_key_person,
    verdict,
    words,
)
from tests.demo import NAME, PATH, pages


def test_the_day_after_a_warm_interview_the_answer_is_wait_with_dates() -> None:
    with chrome(profile(), today=TODAY) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        assert words(popup, "name") == "Mara Ellington"
        assert popup.locator('[data-field="application.company"] input').input_value() == (
            "Quillmere"
        )
        assert popup.get_attribute("[data-role=popup]", "data-kind") == "asking"
        tell_key_person(popup, days_ago=1)
        assert verdict(popup) == "wait"
        assert "Friday" in words(popup, "turn")
        picture = popup.inner_text('[data-role="timeline-text"]')
        assert "Ideal: 14 Mar to 16 Mar" in picture
        assert "The day to aim for is" in picture
        note = popup.input_value('[data-role="note"]')
        assert "Data Analyst" in note
        assert 0 < len(note) <= 200
        popup.locator(".reason summary").first.click()
        assert popup.locator('.reason[open] [data-role="quote"]').count() == 1


def test_on_day_six_the_note_lands_in_the_box_that_the_person_opens() -> None:
    with chrome(pages(), today=TODAY) as browser:
        page = browser.open(PATH)
        popup = click_icon(browser, page)
        tell_key_person(popup, days_ago=6)
        assert verdict(popup) == "connect"
        assert "today" in words(popup, "headline").lower()
        mine = popup.input_value('[data-role="note"]').replace("Hi", "Hello", 1)
        popup.fill('[data-role="note"]', mine)
        popup.click('[data-role="fill"]')
        popup.wait_for_selector('[data-notice="waiting"]')
        page.bring_to_front()
        page.click(f'main [aria-label="Invite {NAME} to connect"]')
        page.click('button:text-is("Add a note")')
        expect(page.locator("#custom-message")).to_have_value(mine, timeout=PATIENCE)
        assert page.evaluate("sent") == 0


def test_after_sixteen_days_of_silence_the_note_checks_in() -> None:
    with chrome(profile(layout="classic"), today=TODAY) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=16)
        assert verdict(popup) == "connect"
        assert popup.locator('[data-rule="check-in"]').count() == 1
        assert popup.locator(".timeline .band.check_in").count() > 0


def test_the_coordinator_who_only_sent_links_is_not_invited() -> None:
    with chrome(profile(), today=TODAY) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(
            popup,
            days_ago=6,
            **{"person.part": "logistics", "person.assessed_you": "false"},
        )
        assert verdict(popup) == "do_not_connect"
        assert popup.locator('[data-role="fill"]').count() == 0
        assert words(popup, "alternatives")


def test_after_a_rejection_there_is_thanks_and_no_request() -> None:
    with chrome(profile(), today=TODAY) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=9, **{"application.stage": "rejected"})
        assert verdict(popup) == "do_not_connect"
        assert popup.locator('[data-role="note"]').count() == 0


def test_sending_it_anyway_is_the_persons_own_choice_and_counts() -> None:
    with chrome(profile(), today=TODAY) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=6, **{"person.rapport": "skeptical"})
        assert verdict(popup) == "do_not_connect"
        assert "0 of 5" in words(popup, "places")
        popup.click('[data-role="anyway"]')
        popup.wait_for_selector('[data-role="note"]')
        popup.wait_for_selector('[data-notice="own-choice"]')
        assert verdict(popup) == "do_not_connect"
        assert popup.locator('[data-role="fill"]').count() == 1
        assert "1 of 5" in words(popup, "places")
        stored = browser.storage()["person:mara-ellington"]
        assert isinstance(stored, dict)
        assert stored["own_choice"] == {"on": "2027-03-10", "verdict": "do_not_connect"}


def test_the_questions_that_matter_are_answered_where_they_stand() -> None:
    with chrome(profile(), today=TODAY) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        enter(popup, "interviews.0.on", "2027-03-04")
        assert verdict(popup) == "use_alternative"
        for _ in range(6):
            asked = popup.locator('[data-role="questions"] .field')
            if not asked.count():
                break
            path = asked.first.get_attribute("data-field")
            answers = {
                "person.assessed_you": "true",
                "person.rapport": "warm",
                "application.interest": "role_and_company",
                "application.environment": "neutral",
                "person.part": "hiring_manager",
            }
            asked.first.locator(f'input[value="{answers[str(path)]}"]').click(force=True)
            settled(popup)
        assert verdict(popup) == "connect"
