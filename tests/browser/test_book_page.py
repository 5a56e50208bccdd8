"""The book page in a real browser: parts, example, invitations, files, people, small screens."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from scripts.browser.chromium import Chrome
from scripts.browser.firefox import UUID, firefox
from scripts.browser.popup import BOOK
from tests.browser.axe import SAME_IDS
from tests.browser.lend import lent
from tests.browser.stories import TODAY, book_page, settled

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:1
DTSTART:20270316T130000Z
DTEND:20270316T140000Z
SUMMARY:Interview: Data Analyst at Quillmere
ORGANIZER;CN=Mara Ellington:mailto:mara.ellington@quillmere.example
ATTENDEE;CN=Bram Oyelaran:mailto:bram.oyelaran@quillmere.example
LOCATION:https://meet.example.com/abc
END:VEVENT
END:VCALENDAR
"""
DROP = """text => {
  const data = new DataTransfer();
  data.items.add(new File([text], "invitation.ics", { type: "text/calendar" }));
  dispatchEvent(new DragEvent("dragover", { dataTransfer: data, cancelable: true }));
  dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
}"""
NAMELESS = """() => [...document.querySelectorAll("button, a, input, select, textarea")]
  .filter((one) => one.checkVisibility() && !one.ariaLabel && !one.textContent.trim()
    && !one.labels?.length && !one.getAttribute("aria-labelledby"))
  .map((one) => one.outerHTML)"""
TOO_WIDE = """() => document.documentElement.scrollWidth
  - document.documentElement.clientWidth"""
TWICE = """() => [...document.querySelectorAll("[id]")].map((one) => one.id)
  .filter((one, index, all) => all.indexOf(one) !== index)"""
PARTS = ("coming", "applications", "people", "settings", "today")


def go(page: Page, part: str) -> None:
    """Go to a part as a person does."""
    page.click(f'nav [data-to="{part}"]')
    page.wait_for_selector(f'[data-pane="{part}"]:not([hidden])')
    settled(page)


def press(page: Page, selector: str) -> None:
    """Press a button and wait for what comes of it."""
    page.locator(selector).first.click()
    settled(page)


def records(browser: Chrome) -> dict[str, Any]:
    """Return what is stored and isn't worked out anew."""
    return {
        key: one
        for key, one in browser.storage().items()
        if not key.startswith(("made:", "view:", "typed:")) and key != "undo"
    }


def erase_is_led_to(page: Page) -> None:
    """Expect no second button of a name, from the popup's frame, to which the keyboard is led."""
    assert page.evaluate(TWICE) == []
    go(page, "settings")
    page.click("#erase:visible")
    expect(page.locator("#erase-no:visible")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#erase:visible")).to_be_focused()


def test_a_first_visit_with_the_example() -> None:
    with lent({}) as browser:
        page = book_page(browser)
        assert browser.storage() == {}
        page.click('[data-role="example"]')
        page.wait_for_selector("#example-away")
        settled(page)
        lines = page.locator('[data-role="today"] [data-line]')
        first = lines.count()
        assert first >= 3

        # Done is a fact of the book, and can be taken back.
        send = '[data-role="today"] [data-line^="send."] '
        slug = str(page.locator(send.strip()).first.get_attribute("data-slug"))
        press(page, send + '[data-role="done"]')
        stored: Any = browser.storage()[f"person:{slug}"]
        assert stored["sent"] == {"on": TODAY.isoformat()}
        page.click("#take-back")
        expect(page.locator('[data-role="told"]')).to_contain_text("Undone")
        settled(page)
        stored = browser.storage()[f"person:{slug}"]
        assert stored.get("sent") is None

        # Tomorrow puts it off, "not this one" takes it away.
        put_off = str(lines.first.get_attribute("data-line"))
        press(page, '[data-role="tomorrow"]')
        assert page.locator(f'[data-role="today"] [data-line="{put_off}"]').count() == 0
        left = str(lines.first.get_attribute("data-line"))
        press(page, '[data-role="today"] [data-role="not-this"]')
        go(page, "coming")
        assert page.locator(f'[data-day="2027-03-11"] [data-line="{put_off}"]').count() == 1
        assert page.locator(f'[data-line="{left}"]').count() == 0

        go(page, "applications")
        figure = page.locator('[data-role="picture-of"]')
        assert figure.locator("svg .lane").count() == 5
        told = figure.locator('[data-role="picture-text"] li').all_text_contents()
        assert any("Mara Lindqvist" in one and "Interview" in one for one in told)
        assert page.locator('[data-group="connect"] [data-slug]').count() >= 2
        assert page.locator('[data-group="skip"] [data-slug="~x5"]').count() == 1
        assert "0 of 5" in page.locator('[data-role="plan-places"]').inner_text()

        go(page, "people")
        page.fill("#search", "mara quill")
        expect(page.locator('[data-role="people-list"] [data-slug]')).to_have_count(1)
        press(page, '[data-role="people-list"] [data-slug="~x1"]')
        expect(page.locator('[data-role="frame"] [data-role="name"]')).to_have_text(
            "Mara Lindqvist"
        )
        page.click('[data-role="frame"] #fields [data-field="person.rapport"] input[value="cold"]')
        page.wait_for_selector('[data-role="verdict"][data-verdict="do_not_connect"]')
        settled(page)
        assert browser.storage()["person:~x1"]["person"]["rapport"] == "cold"
        erase_is_led_to(page)

        # At the next visit what was there is shown before Python has started.
        again = book_page(browser)
        assert again.locator('[data-role="today"] [data-line]').count() >= 1
        assert "made:book" in browser.storage()

        press(page, "#example-away")
        assert records(browser).keys() <= {"reminders"}


def test_an_invitation_is_stored_when_it_is_confirmed() -> None:  # noqa: PLR0915  # one session
    with lent({}) as browser:
        page = book_page(browser)
        page.evaluate(DROP, INVITATION)
        page.wait_for_selector('[data-role="proposal-card"]')
        settled(page)
        assert browser.storage() == {}
        assert page.input_value("#proposal-company") == "Quillmere"
        assert page.input_value("#proposal-role") == "Data Analyst"
        assert page.input_value("#proposal-day-0") == "2027-03-16"
        page.click("#proposal-drop")
        assert page.locator('[data-role="proposal-card"]').count() == 0
        assert browser.storage() == {}

        page.fill("#paste", INVITATION)
        page.click("#read")
        page.wait_for_selector('[data-role="proposal-card"]')
        page.fill("#proposal-role", "Senior Data Analyst")
        names = [page.input_value(f"#proposal-name-{index}") for index in (0, 1)]
        index = names.index("Bram Oyelaran")
        page.uncheck(f"#proposal-person-{index}")
        page.fill("#proposal-more", "Ines Castell")
        press(page, "#proposal-keep")
        kept = records(browser)
        assert sorted(
            one["person"]["name"] for key, one in kept.items() if key.startswith("person:")
        ) == ["Ines Castell", "Mara Ellington"]
        assert kept["application:a1"]["role"] == "Senior Data Analyst"

        # One line more: the same application, and someone new whose name is known already.
        page.locator("#add > summary").click()
        page.fill("#add-company", "Quillmere")
        page.fill("#add-role", "Senior Data Analyst")
        page.fill("#add-on", "2027-03-08")
        page.fill("#add-names", "Ines Castell, Mara J. Ellington")
        press(page, "#enter")
        kept = records(browser)
        people = {one["person"]["name"]: one for one in kept.values() if "slug" in one}
        assert sum(key.startswith("application:") for key in kept) == 1
        assert len(people) == 3
        assert len(people["Ines Castell"]["interviews"]) == 2

        # Two are one, and one is two; each can be taken back.
        page.goto(page.url.partition("#")[0] + f"#people/{people['Mara Ellington']['slug']}")
        page.wait_for_selector("#merge")
        page.click("#merge > summary")
        page.select_option("#merge-with", people["Mara J. Ellington"]["slug"])
        press(page, "#merge-do")
        merged = records(browser)
        assert len([key for key in merged if key.startswith("person:")]) == 2
        press(page, "#take-back")
        assert records(browser).keys() == kept.keys()
        page.goto(page.url.partition("#")[0] + f"#people/{people['Ines Castell']['slug']}")
        page.wait_for_selector("#split")
        page.click("#split > summary")
        page.locator('#split input[type="checkbox"]').first.check()
        page.fill("#split-name", "Inês Castelo")
        press(page, "#split-do")
        names = [one["person"]["name"] for one in records(browser).values() if "slug" in one]
        assert "Inês Castelo" in names
        assert len(names) == 4

        press(page, '[data-role="frame"] [data-role="forget"]')
        assert f"person:{people['Ines Castell']['slug']}" not in records(browser)
        press(page, "#take-back")
        assert f"person:{people['Ines Castell']['slug']}" in records(browser)


def test_files_out_and_in(tmp_path: Path) -> None:
    def saved(page: Page, button: str) -> str:
        with page.expect_download() as download:
            page.click(button)
        file = tmp_path / download.value.suggested_filename
        download.value.save_as(file)
        return file.read_text(encoding="utf-8")

    with lent({}) as browser:
        page = book_page(browser)
        press(page, '[data-role="example"]')
        go(page, "settings")
        book = saved(page, "#export")
        assert "Mara Lindqvist" in saved(page, "#csv")
        calendar = saved(page, "#calendar-file")
        assert calendar.count("BEGIN:VEVENT") >= 3
        go(page, "today")
        assert saved(page, '[data-role="calendar"]').count("BEGIN:VEVENT") == 1
        before = records(browser)
        press(page, "#example-away")
        go(page, "settings")

        chosen = {"name": "book.json", "mimeType": "application/json", "buffer": book.encode()}
        page.set_input_files("#import-file", chosen)  # type: ignore[arg-type]  # a payload
        page.wait_for_selector('[data-role="import-plan"][data-problem=""]')
        settled(page)
        assert not any(key.startswith("person:") for key in browser.storage())
        press(page, "#import-do")
        assert records(browser) == before
        page.click("#undo")
        expect(page.locator('[data-role="told"]')).to_contain_text("Undone")
        settled(page)
        assert not any(key.startswith("person:") for key in browser.storage())

        for damaged, problem in (
            (book.replace("Mara", "Sara"), "damaged"),
            (json.dumps({"product": "something else"}), "foreign"),
            (json.dumps({**json.loads(book), "v": 9}), "newer"),
            ("no file of ours", "json"),
        ):
            chosen = {"name": "x.json", "mimeType": "", "buffer": damaged.encode()}
            stored = browser.storage()
            page.set_input_files("#import-file", chosen)  # type: ignore[arg-type]  # a payload
            page.wait_for_selector(f'[data-role="import-plan"][data-problem="{problem}"]')
            settled(page)
            assert browser.storage() == stored


def test_small_screens_the_keyboard_and_paper() -> None:
    with lent({}) as browser:
        page = book_page(browser)
        press(page, '[data-role="example"]')
        for width in (320, 400, 1200):
            page.set_viewport_size({"width": width, "height": 700})
            for part in PARTS:
                go(page, part)
                wide = page.evaluate(TOO_WIDE)
                assert wide <= 0, f"{part} at {width} px is {wide} px too wide"
                assert page.evaluate(NAMELESS) == []
                assert page.evaluate(SAME_IDS) == []
                assert page.locator("h1:visible").count() == 1
                assert page.locator("h2[tabindex]:visible").count() == 1
                assert page.evaluate("() => document.activeElement.localName") == "h2"

        # By keys alone: to the applications, and to a person of the plan.
        page.locator('nav [data-to="applications"]').focus()
        page.keyboard.press("Enter")
        page.wait_for_selector('[data-role="chosen-name"]:visible')
        page.locator('[data-group="connect"] [data-slug="~x1"] a').focus()
        page.keyboard.press("Enter")
        page.wait_for_selector('[data-role="frame"] [data-role="verdict"]:visible')
        settled(page)
        assert page.evaluate(SAME_IDS) == []

        go(page, "applications")
        page.emulate_media(media="print", color_scheme="dark")
        assert page.locator("button:visible").count() == 0
        assert page.locator('[data-role="picture-of"] svg:visible').count() >= 1
        paper = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        assert paper in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}


def test_the_book_in_firefox() -> None:
    with firefox({}) as browser:
        driver = browser.driver
        driver.navigate(f"moz-extension://{UUID}/book/book.html")
        find = driver.find_element
        driver.timeout.implicit = 60
        find("css selector", BOOK)
        find("css selector", '[data-role="example"]').click()
        find("css selector", '[data-role="today"] [data-line]')
        find("css selector", 'nav [data-to="applications"]').click()
        find("css selector", '[data-role="picture-of"] svg .lane')
        find("css selector", "#example-away").click()
        find("css selector", '[data-role="offer"]')
