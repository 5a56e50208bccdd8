"""Being reminded of a step: off until asked for, in the way that was pressed; contact resets it."""

import json
import re
from typing import Any

import icalendar
import pytest

from followup_rules.bridge import BOOK_REQUESTS, handle
from followup_rules.bridge.popup import REQUESTS
from scripts.paths import ROOT
from tests.library.test_records import FACTS, TODAY, Book

YESTERDAY = FACTS | {"interviews.0.on": "2027-03-09"}
PEER = {
    "application": "a1",
    "interviews.0.on": "2027-03-09",
    "person.part": "peer",
    "person.assessed_you": "true",
    "person.rapport": "warm",
}


def asked(book: Book, about: str, how: str, **more: object) -> dict[str, Any]:
    """Press one of the ways to be reminded of what is waited for."""
    offer = book.ask("open", about)["verdict"]["remind"]
    return book.ask("remind", about, how=how, kind=offer["kind"], on=offer["day"], **more)


def lines(book: Book) -> list[str]:
    """Return the ids of what the background script may show."""
    return [one["id"] for one in book.records["made:reminders"]["lines"]]


def events(answer: dict[str, Any]) -> Any:  # noqa: ANN401  # the package has no types of its own
    return icalendar.Calendar.from_ical(answer["file"]["text"]).walk("VEVENT")


def test_a_wait_and_every_later_step_offer_it_and_nothing_is_on() -> None:
    book = Book("mara")
    view = book.tell("mara", YESTERDAY)
    assert view["verdict"]["id"] == "wait"
    offer = {
        "kind": "send",
        "day": "2027-03-15",
        "label": "Remind me on Monday",
        "due": False,
        "ways": [],
    }
    assert view["verdict"]["remind"] == offer
    assert {one["kind"]: one["remind"] for one in view["steps"]} == {
        "thank_you": None,  # that is for today
        "send": offer,
    }
    assert view["reminders"] == {"badge": False, "notify": False, "hour": 9}
    assert not {"reminders", "made:reminders"} & set(book.records)


def test_what_is_counted_from_a_sending_still_to_come_is_not_offered() -> None:
    view = Book("mara").tell("mara", FACTS)
    assert view["verdict"]["id"] == "connect"
    later = [one for one in view["steps"] if one["kind"] == "look_again"]
    assert later
    assert later[0]["remind"] is None


def test_the_calendar_file_holds_the_step_alone_and_switches_nothing_on() -> None:
    book = Book("mara")
    book.tell("mara", YESTERDAY)
    answer = asked(book, "mara", "calendar")
    [event] = events(answer)
    assert event["DTSTART"].dt.isoformat() == "2027-03-15"
    assert event["URL"] == "https://www.linkedin.com/in/mara/"
    assert "data analyst" in event["DESCRIPTION"].lower()
    assert "reminders" not in book.records
    assert book.records["made:reminders"]["badge"] is False


@pytest.mark.parametrize("how", ["badge", "notify"])
def test_a_press_switches_on_what_was_pressed(how: str) -> None:
    book = Book("mara")
    book.tell("mara", YESTERDAY)
    answer = asked(book, "mara", how, hour=7)
    assert "on Monday" in answer["said"]
    made = book.records["made:reminders"]
    assert made["badge"] is True
    assert made["notify"] is (how == "notify")
    assert made["hour"] == 7
    line = next(one for one in made["lines"] if one["id"].startswith("send"))
    assert line["url"] == "https://www.linkedin.com/in/mara/"
    assert line["text"].startswith("Planned on Monday 15 March. ")
    assert line["short"] == f"Mara: Send the request, on Monday 15 March. {line['text'][28:]}"
    assert len(made["titles"]) == len(made["lines"]) + 1
    assert book.ask("open", "mara")["reminders"]["badge"] is True
    assert book.ask("remind", how="off")["said"]
    assert book.records["made:reminders"]["badge"] is False
    assert book.records["made:reminders"]["notify"] is False


def test_where_the_plan_has_another_day_or_none_it_says_so() -> None:
    people = ("mara", "bram", "cleo", "dan")
    book = Book(*people)
    book.tell("mara", YESTERDAY)
    for slug in people[1:]:
        book.tell(slug, PEER)
    said = {slug: asked(book, slug, "badge")["said"] for slug in people}
    assert said["mara"] == "The icon will show on Monday that something is due."
    assert "In this application's plan, it is on Tuesday." in said["cleo"]
    assert "doesn't include this" in said["dan"]
    [event] = events(asked(book, "cleo", "calendar"))
    assert event["DTSTART"].dt.isoformat() == "2027-03-16"
    [event] = events(asked(book, "dan", "calendar"))
    assert event["DTSTART"].dt.isoformat() == "2027-03-15"


def test_someone_of_whom_nothing_is_stored_is_no_error() -> None:
    answer = Book().ask("remind", "nobody", how="badge", kind="send", on="2027-03-15")
    assert "doesn't include this" in answer["said"]


@pytest.mark.parametrize("wrong", [{"how": "shout"}, {"how": "badge", "hour": 24}, {"on": "soon"}])
def test_a_wrong_request_changes_nothing(wrong: dict[str, object]) -> None:
    book = Book("mara")
    book.tell("mara", YESTERDAY)
    before = dict(book.records)
    request = {"how": "badge", "kind": "send", "on": "2027-03-15", **wrong}
    with pytest.raises(AssertionError, match="error"):
        book.ask("remind", "mara", **request)
    assert book.records == before


def test_contact_takes_its_reminders_away_in_the_same_write() -> None:
    book = Book("mara", "bram")
    book.tell("mara", FACTS)
    book.tell("bram", FACTS | {"application.company": "Brackwater", "application.role": "Clerk"})
    book.ask("remind", "mara", how="notify", kind="send", on=TODAY)
    assert {one.split(".")[2] for one in lines(book)} == {"mara", "bram"}
    request = {"do": "sent", "about": "mara", "today": TODAY, "records": book.records}
    answer = _answer(request)
    assert answer["late"] is True
    left = answer["records"]["made:reminders"]
    assert {one["slug"] for one in left["lines"]} == {"bram"}
    book.ask("sent", "mara")
    book.ask("agenda")
    assert "send" not in {one.split(".")[0] for one in lines(book) if one.endswith(".mara")}
    assert "late" not in book.records["made:reminders"]
    assert _answer({**request, "do": "open", "records": book.records})["late"] is False


def test_someone_in_no_application_is_reminded_of_too() -> None:
    book = Book()
    book.records["person:mara"] = {
        "v": 1,
        "slug": "mara",
        "person": {"name": "Mara", "assessed_you": True, "rapport": "warm", "part": "peer"},
        "interviews": [{"id": "r1", "on": "2027-03-09"}],
    }
    book.ask("notify", on=True)
    assert any(one.endswith(".mara") for one in lines(book))
    book.tell("mara", {"person.rapport": "cold"})
    assert book.records["made:reminders"]["lines"] == []
    book.ask("agenda")
    assert lines(book) != []


@pytest.mark.parametrize("allowed", [True, False])
def test_notifications_are_shown_as_on_only_where_the_browser_allows_them(*, allowed: bool) -> None:
    book = Book("mara")
    book.tell("mara", YESTERDAY)
    asked(book, "mara", "notify", notifications=False)
    view = book.ask("open", "mara", notifications=allowed)
    assert view["reminders"] == {"badge": True, "notify": allowed, "hour": 9}
    assert book.ask("book", notifications=allowed)["settings"]["notify"] is allowed
    # The wish outlives a question that is still open: whoever says yes to it is called back.
    assert book.records["made:reminders"]["notify"] is True


def test_whoever_refuses_notifications_keeps_the_number() -> None:
    book = Book("mara")
    book.tell("mara", YESTERDAY)
    asked(book, "mara", "notify")
    book.ask("remind", "mara", how="refused")
    made = book.records["made:reminders"]
    assert (made["badge"], made["notify"]) == (True, False)


def test_nothing_that_the_popup_asks_for_is_answered_with_the_view_of_another_page() -> None:
    # The session draws whatever view comes: a page asks only for its own.
    text = "".join(
        file.read_text("utf-8")
        for folder in ("popup", "ui")
        for file in (ROOT / "extension" / folder).glob("*.js")
    )
    fits = {"how": "refused", "on": TODAY, "hour": 9}
    names = set(re.findall(r'\bdo: "([a-z_]+)"', text)) & {*REQUESTS, *BOOK_REQUESTS}
    assert {"open", "people", "remind", "agenda"} <= names
    for name in sorted(names):
        book = Book("mara")
        book.tell("mara", YESTERDAY)
        request = {"do": name, "about": "mara", "today": TODAY, "records": book.records, **fits}
        view = _answer(request).get("view", {})
        assert view.get("kind") != "book", name


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(handle(json.dumps(request)))["ok"]
    return found
