"""Play an interview season of thirty days in a real Chromium: ``python -m scripts.season``.

Four applications with fifteen people come into the book, two of them by imports, one by an
invitation and one typed. The clock goes from day to day: the icon's number and the notifications
come by themselves, and the plan for one application is followed to its end. Its pictures go to
``docs/``, where the README shows them; ``tests/browser/test_season.py`` plays the same.
"""

import json
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import FilePayload, Page

from followup_rules.bridge import handle
from scripts.browser.chromium import Chrome, allowing_notifications, chrome
from scripts.browser.demo import COMPANY, NAME, PATH, pages
from scripts.browser.popup import settled
from scripts.paths import ROOT

FIRST: Final = date(2027, 3, 1)
"""A Monday."""
DAYS: Final = 30
NINE: Final = 9
_PATIENCE: Final = 60_000
_SECOND_IMPORT: Final = 11
"""The day of the season on which another file is read in."""
_PICTURE_DAY: Final = 4
"""The day of the season on which the first requests are due."""
_LEFT_ON: Final = FIRST
_PUT_OFF_ON: Final = FIRST + timedelta(days=_PICTURE_DAY)
"""The days on which what is due otherwise is left, and put off."""
ILSE: Final = PATH.split("/")[2]
type Told = tuple[str, str, str, str]
"""Slug, name, part, rapport."""
OWN: Final[tuple[Told, ...]] = (
    (ILSE, NAME, "hiring_manager", "warm"),
    ("bram-oyelaran", "Bram Oyelaran", "peer", "warm"),
    ("ines-castell", "Ines Castell", "senior", "warm"),
    ("tomasz-wilk", "Tomasz Wilk", "peer", "neutral"),
    ("noor-haddad", "Noor Haddad", "recruiter", "warm"),
)
"""The people of the application whose plan is followed."""
LATER: Final[tuple[Told, ...]] = (
    ("aiko-mori", "Aiko Mori", "hiring_manager", "warm"),
    ("jonas-weil", "Jonas Weil", "peer", "warm"),
    ("priya-nair", "Priya Nair", "senior", "neutral"),
    ("luca-ferri", "Luca Ferri", "peer", "cold"),
)
INVITATION: Final = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:season-1
DTSTART:20270304T130000Z
DTEND:20270304T140000Z
SUMMARY:Interview: Test Engineer at Brackwater
ORGANIZER;CN=Maud Lindqvist:mailto:maud.lindqvist@brackwater.example
ATTENDEE;CN=Owen Baptiste:mailto:owen.baptiste@brackwater.example
ATTENDEE;CN=Rosa Delgado:mailto:rosa.delgado@brackwater.example
END:VEVENT
END:VCALENDAR
"""
_DROP: Final = """text => {
  const data = new DataTransfer();
  data.items.add(new File([text], "invitation.ics", { type: "text/calendar" }));
  dispatchEvent(new DragEvent("dragover", { dataTransfer: data, cancelable: true }));
  dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
}"""


@dataclass
class Season:
    """What the season brought: what was reminded of, done and stored."""

    numbers: dict[date, str] = field(default_factory=dict)
    """What the icon said at nine in the morning."""
    due: dict[date, list[str]] = field(default_factory=dict)
    """The ids of the lines that were due then."""
    told: dict[date, list[str]] = field(default_factory=dict)
    """Title and text of the notifications of the day."""
    followed: list[str] = field(default_factory=list)
    """The ids of the lines that were marked as done."""
    imports: list[str] = field(default_factory=list)
    """What was said before a file was read in."""
    end: dict[str, Any] = field(default_factory=dict)
    """What is stored in the end."""
    places: str = ""
    groups: dict[str, int] = field(default_factory=dict)
    """How many people stand in each group of the plan in the end."""


def saved_file(people: tuple[Told, ...], company: str, role: str, on: date, today: date) -> str:
    """Return the file that another browser has saved, with these people in it."""
    records: dict[str, Any] = {
        f"person:{slug}": {
            "v": 1,
            "slug": slug,
            "application": "a1",
            "person": {"name": name, "part": part, "assessed_you": True, "rapport": rapport},
            "told": ["name", "part", "assessed_you", "rapport"],
            "interviews": [{"id": "r1", "on": on.isoformat()}],
            "changed_on": today.isoformat(),
        }
        for slug, name, part, rapport in people
    }
    records["application:a1"] = {
        "v": 1,
        "id": "a1",
        "role": role,
        "company": company,
        "interest": "role_and_company",
        "told": ["role", "company", "interest"],
        "changed_on": today.isoformat(),
    }
    request = {"do": "save", "today": today.isoformat(), "records": records}
    text: str = json.loads(handle(json.dumps(request)))["ok"]["file"]["text"]
    return text


def play(browser: Chrome, pictures: Path | None = None) -> Season:
    """Play the season; leave its pictures in a folder."""
    season = Season()
    browser.move_background(_at(FIRST, NINE - 1))
    book = browser.context.new_page()
    book.set_default_timeout(_PATIENCE)
    book.set_viewport_size({"width": 1100, "height": 860})
    _begin(browser, book, season)
    _switch_on(browser, pictures)
    for number in range(DAYS + 1):
        day = FIRST + timedelta(days=number)
        browser.set_today(day)
        if number == _SECOND_IMPORT:
            met = FIRST + timedelta(days=number - 1)
            _go(browser, book, "settings")
            season.imports.append(
                _import(book, saved_file(LATER, "Fernway Labs", "Data Engineer", met, day))
            )
        _morning(browser, day, season)
        _follow(browser, book, day, season, pictures if number == _PICTURE_DAY else None)
    application = _application_of(browser, ILSE)
    _go(browser, book, f"applications/{application}")
    book.wait_for_selector('[data-role="plan-places"]')
    season.places = book.inner_text('[data-role="plan-places"]')
    for group in ("connect", "instead", "skip", "settled"):
        season.groups[group] = book.locator(f'[data-group="{group}"] [data-slug]').count()
    season.end = browser.storage()
    return season


def _begin(browser: Chrome, book: Page, season: Season) -> None:
    """Enter what there is on the first day: a file, an invitation, and an application by hand."""
    _go(browser, book, "settings")
    own = saved_file(OWN, COMPANY, "Data Analyst", FIRST - timedelta(days=1), FIRST)
    season.imports.append(_import(book, own))
    _go(browser, book, "applications")
    book.evaluate(_DROP, INVITATION)
    book.click("#proposal-keep")
    settled(book)
    book.locator("#add > summary").click()
    book.fill("#add-company", "Sandhollow")
    book.fill("#add-role", "Research Assistant")
    book.fill("#add-on", (FIRST + timedelta(days=2)).isoformat())
    book.fill("#add-names", "Femi Adeyemi, Greta Holm, Kaveh Rostami")
    book.click("#enter")
    settled(book)


def _switch_on(browser: Chrome, pictures: Path | None) -> None:
    """Ask to be reminded, on the profile of one of them."""
    tab = browser.open(PATH)
    popup = browser.click_icon(tab)
    popup.set_default_timeout(_PATIENCE)
    settled(popup)
    popup.click('[data-role="remind-wait"] summary')
    popup.click('[data-role="remind-wait"] [data-role="remind-notify"]')
    popup.wait_for_selector('[data-role="remind-notify"][aria-pressed="true"]')
    settled(popup)
    if pictures:
        popup.screenshot(path=pictures / "season-popup.png", full_page=True)
    browser.close_popup(popup, tab)
    tab.close()


def _go(browser: Chrome, book: Page, address: str) -> None:
    """Open the book page anew, at the section or person that an address names."""
    book.goto("about:blank")
    book.goto(f"chrome-extension://{browser.extension_id}/book/book.html#{address}")
    settled(book)


def _import(book: Page, text: str) -> str:
    """Read a file in, after a look at what it would change; return what was said of that."""
    file: FilePayload = {
        "name": "saved.json",
        "mimeType": "application/json",
        "buffer": text.encode(),
    }
    book.set_input_files("#import-file", file)
    book.wait_for_selector("#import-do")
    said = book.inner_text('[data-role="import-plan"]')
    book.click("#import-do")
    settled(book)
    return said


def due_on(lines: list[dict[str, Any]], day: date) -> list[str]:
    """Return the ids of the stored lines that are due on a day."""
    iso = day.isoformat()
    return [
        one["id"]
        for one in lines
        if one["day"] <= iso and (one["until"] is None or iso <= one["until"])
    ]


def _morning(browser: Chrome, day: date, season: Season) -> None:
    """It is nine o'clock: the icon has its number, and what is new is told in one notification."""
    before = browser.reminded()
    due = due_on(before["lines"], day)
    fresh = set(due) - set(before["shown"])
    browser.move_background(_at(day, NINE))
    number = str(len(due) or "")
    told = len(before["said"]) + bool(fresh)
    after = _until(browser, lambda found: found["badge"] == number and len(found["said"]) >= told)
    season.due[day], season.numbers[day] = due, after["badge"]
    season.told[day] = [
        f"{title}\n{text}" for _, title, text in after["said"][len(before["said"]) :]
    ]


def _at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour).astimezone()


def _until(browser: Chrome, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """Wait until the background script has come to it; return how things stand."""
    end = time.monotonic() + _PATIENCE / 1000
    while not holds(found := browser.reminded()):
        if time.monotonic() > end:
            raise TimeoutError(f"it did not come: {found}")
        time.sleep(0.02)  # no browser tells of a number on its icon
    return found


def _follow(browser: Chrome, book: Page, day: date, season: Season, pictures: Path | None) -> None:
    """Do what the book says of the application that is followed, and say so there."""
    own = {slug for slug, *_ in OWN}
    mine = [
        (one.partition("+")[0], press)
        for one in season.due[day]
        if one.split(".")[2].partition("+")[0] in own and (press := _press(one.split(".")[0], day))
    ]
    if not mine:
        return
    _go(browser, book, "today")
    if pictures:
        _go(browser, book, f"applications/{_application_of(browser, ILSE)}")
        book.wait_for_selector('[data-role="picture-of"] svg')
        book.screenshot(path=pictures / "season-application.png")
        _go(browser, book, "today")
    for line, press in mine:
        where = book.locator(f'[data-role="today"] [data-line="{line}"]')
        where.locator(f'[data-role="{press}"]').click()
        where.wait_for(state="detached")
        if press == "done":
            season.followed.append(line)
    settled(book)
    # Contact happened, or it was put off: the icon's number follows.
    _until(browser, lambda found: found["badge"] == str(len(due_on(found["lines"], day)) or ""))


def _press(kind: str, day: date) -> str:
    """Return the button that is pressed for a line; empty: it is left as it is."""
    if kind in ("thank_you", "send", "other_channels"):
        return "done"
    return {_LEFT_ON: "not-this", _PUT_OFF_ON: "tomorrow"}.get(day, "")


def _application_of(browser: Chrome, slug: str) -> str:
    person: Any = browser.storage()[f"person:{slug}"]
    found: str = person["application"]
    return found


def main() -> None:
    """Play it, and write the pictures."""
    with (
        tempfile.TemporaryDirectory() as folder,
        chrome(pages(), today=FIRST, extension=allowing_notifications(Path(folder))) as browser,
    ):
        season = play(browser, ROOT / "docs")
    for day, told in season.told.items():
        print(f"{day:%a %d %b}: {season.numbers[day] or '-':>2}  {' | '.join(told)}")
    print(season.places, season.groups)


if __name__ == "__main__":
    main()
