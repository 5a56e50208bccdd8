"""Stories of the days after an interview: wait, connect, check in; the note lands in the box."""

from playwright.sync_api import expect

from scripts.browser.demo import NAME, PATH, pages
from tests.browser.lend import lent
from tests.browser.stories import (
    BRAM,
    KEY_PERSON,
    PATIENCE,
    answer,
    asked,
    choose,
    click_icon,
    enough,
    field,
    profile,
    settled,
    tell_key_person,
    text_of,
    unfold,
    verdict,
)

FACTS = {
    "application__interest": "role_and_company",
    "person__assessed_you": "true",
    "person__rapport": "warm",
}
"""What is asked on a first visit, and answered in favour."""


def test_the_day_after_a_warm_interview_the_answer_is_wait_with_dates() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        assert text_of(popup, "name") == "Mara Ellington"
        assert popup.locator('[data-field="application.company"] input').input_value() == (
            "Quillmere"
        )
        assert popup.get_attribute("[data-role=popup]", "data-kind") == "asking"
        tell_key_person(popup, days_ago=1)
        assert verdict(popup) == "wait"
        assert "Friday" in text_of(popup, "turn")
        picture = popup.inner_text('[data-role="timeline-text"]')
        assert "Ideal: 14 Mar to 16 Mar" in picture
        assert "The day to aim for is" in picture
        note = popup.input_value('[data-role="note"]')
        assert "data analyst" in note.lower()
        assert 0 < len(note) <= 200
        popup.locator("#reasons > summary").click()
        popup.locator(".reason summary").first.click()
        assert popup.locator('.reason[open] [data-role="quote"]').count() == 1


def test_on_day_six_the_note_lands_in_the_box_that_the_person_opens() -> None:
    with lent(pages()) as browser:
        page = browser.open(PATH)
        popup = click_icon(browser, page)
        tell_key_person(popup, days_ago=6)
        assert verdict(popup) == "connect"
        assert "today" in text_of(popup, "headline").lower()
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
    with lent(profile(layout="classic")) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=16)
        assert verdict(popup) == "connect"
        assert popup.locator('[data-rule="check-in"]').count() == 1
        assert popup.locator(".timeline .band.check_in").count() > 0


def test_the_coordinator_who_only_sent_links_is_not_invited() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(
            popup,
            days_ago=6,
            **{"person.part": "logistics", "person.assessed_you": "false"},
        )
        assert verdict(popup) == "do_not_connect"
        assert popup.locator('[data-role="fill"]').count() == 0
        assert text_of(popup, "alternatives")


def test_after_a_rejection_there_is_thanks_and_no_request() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=9, **{"application.stage": "rejected"})
        assert verdict(popup) == "do_not_connect"
        assert popup.locator('[data-role="note"]').count() == 0


def test_sending_it_anyway_is_the_persons_own_choice_and_counts() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        tell_key_person(popup, days_ago=6, **{"person.rapport": "skeptical"})
        assert verdict(popup) == "do_not_connect"
        assert "0 of 5" in text_of(popup, "places")
        popup.click('[data-role="anyway"]')
        popup.wait_for_selector('[data-role="note"]')
        popup.wait_for_selector('[data-notice="own-choice"]')
        assert verdict(popup) == "do_not_connect"
        assert popup.locator('[data-role="fill"]').count() == 1
        assert "1 of 5" in text_of(popup, "places")
        stored = browser.storage()["person:mara-ellington"]
        assert isinstance(stored, dict)
        assert stored["own_choice"] == {"on": "2027-03-10", "verdict": "do_not_connect"}


def test_the_first_right_verdict_is_three_answers_away() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        presses = 1  # the icon
        seen: list[str | None] = []
        while popup.get_attribute('[data-role="popup"]', "data-kind") == "asking":
            assert verdict(popup) == ""
            assert f"{3 - len(seen)}".replace("3", "Three").replace("2", "Two").replace(
                "1", "One"
            ) in text_of(popup, "chip")
            seen.append(asked(popup))
            value = KEY_PERSON[str(seen[-1])]
            popup.locator(f'[data-role="question"] input[value="{value}"]').click(force=True)
            presses += 1
            settled(popup)
        assert seen == ["application.interest", "person.assessed_you", "person.rapport"]
        assert presses == 4
        assert verdict(popup) == "connect"
        assert popup.evaluate("scrollY") == 0
        card = popup.locator('[data-role="verdict"]').bounding_box()
        assert card
        assert card["y"] + card["height"] < 300
        assert asked(popup) == "interviews.0.on"


def test_the_day_is_one_press_and_the_part_is_confirmed_by_one() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        answer(popup, **FACTS)
        popup.get_by_role("button", name="Yesterday").click()
        settled(popup)
        assert verdict(popup) == "wait"
        assert asked(popup) == "person.part"
        proposed = popup.locator('[data-role="question"] .proposed input')
        assert not proposed.is_checked()
        proposed.click(force=True)
        settled(popup)
        assert asked(popup) != "person.part"
        stored = browser.storage()["person:mara-ellington"]
        assert isinstance(stored, dict)
        assert "part" in stored["told"]


def test_what_is_written_into_the_blanks_stands_in_the_note() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        answer(popup, **FACTS)
        assert popup.locator('[data-blank="interviews.0.talked_about"]').count() == 0
        popup.get_by_role(
            "button", name="Yesterday"
        ).click()  # before, there is nothing to speak of
        settled(popup)
        for path, text in (
            ("application.role", "Data Analyst"),
            ("interviews.0.talked_about", "your move to weekly releases"),
        ):
            blank = popup.locator(f'.note-card [data-blank="{path}"] input')
            blank.click()
            popup.keyboard.type(text)
            settled(popup)
            assert text.lower() in popup.input_value('[data-role="note"]').lower()
            assert blank.input_value() == text  # and the field stays while one types in it


def test_a_second_interviewer_takes_two_answers() -> None:
    with lent(profile() | profile(BRAM)) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        answer(popup, **FACTS)
        popup = click_icon(browser, browser.open("/in/bram-oyelaran/"))
        assert "Two" in text_of(popup, "chip")
        answer(popup, person__assessed_you="true")
        answer(popup, person__rapport="warm")
        assert verdict(popup)


def test_a_digit_answers_and_that_is_all_i_know_ends_the_questions() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        popup.keyboard.press("1")
        settled(popup)
        assert asked(popup) == "person.assessed_you"
        enough(popup)
        assert verdict(popup)
        assert "Still unknown" in text_of(popup, "rests")


def test_no_longer_wanting_it_is_answered_at_once() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        answer(popup, application__interest="lost")
        assert verdict(popup) == "do_not_connect"


def test_sent_and_sent_anyway_can_be_undone_where_they_were_pressed() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        answer(popup, **FACTS)
        popup.click('[data-role="sent"]')
        settled(popup)
        assert verdict(popup) == "pending"
        popup.click('[data-role="undo"]')
        settled(popup)
        assert verdict(popup) == "connect"
        choose(popup, "person.rapport", "skeptical")
        popup.click('[data-role="anyway"]')
        settled(popup)
        popup.click('[data-role="undo"]')
        settled(popup)
        assert popup.locator('[data-notice="own-choice"]').count() == 0
        stored = browser.storage()["person:mara-ellington"]
        assert isinstance(stored, dict)
        assert "own_choice" not in stored
        assert "sent" not in stored


def test_a_choice_can_be_taken_back() -> None:
    with lent(profile()) as browser:
        popup = click_icon(browser, browser.open("/in/mara-ellington/"))
        answer(popup, **FACTS)
        unfold(popup, "person.rapport")
        popup.locator(field("person.rapport")).locator('[data-role="clear"]').click()
        settled(popup)
        assert asked(popup) == "person.rapport"
