"""A reminder put off, left or entered as done in the popup, and taken back."""

from typing import Any

import pytest

from tests.library.test_book_remind import YESTERDAY, asked, lines
from tests.library.test_records import TODAY, Book


@pytest.fixture
def book() -> Book:
    """Return a book with one person, whose reminders are switched on."""
    made = Book("mara")
    made.tell("mara", YESTERDAY)
    asked(made, "mara", "badge")
    return made


def offers(book: Book) -> dict[str, Any]:
    """Return what stands beside each step, by its kind."""
    return {one["kind"]: one["remind"] for one in book.ask("open", "mara")["steps"]}


def press(book: Book, kind: str, way: str) -> str:
    """Press one of the buttons that the popup shows beside a step."""
    offer = offers(book)[kind]
    assert way in {one["how"] for one in offer["ways"]}
    said: str = book.ask("remind", "mara", how=way, kind=kind, on=offer["day"])["said"]
    return said


def test_what_is_due_can_be_put_off_left_or_entered_as_done(book: Book) -> None:
    due = offers(book)["thank_you"]
    assert due["due"] is True
    assert due["label"] == "It is due: done, or later?"
    assert [(one["how"], one["label"]) for one in due["ways"]] == [
        ("done", "Done"),
        ("tomorrow", "Tomorrow"),
        ("not_this", "Skip it"),
    ]
    assert [one["how"] for one in offers(book)["send"]["ways"]] == ["not_this"]


def test_put_off_it_comes_on_the_later_day_or_as_planned_after_all(book: Book) -> None:
    assert press(book, "thank_you", "tomorrow") == "You will be reminded tomorrow."
    [line] = [one for one in book.records["made:reminders"]["lines"] if "thank" in one["id"]]
    assert line["day"] == "2027-03-11"
    later = offers(book)["thank_you"]
    assert later["label"] == "Remind me tomorrow"
    assert [one["how"] for one in later["ways"]] == ["again", "not_this"]
    assert press(book, "thank_you", "again") == "The reminder comes as planned."
    assert offers(book)["thank_you"]["label"] == "It is due: done, or later?"


def test_nothing_is_put_off_to_a_day_on_which_it_is_too_late(book: Book) -> None:
    # The thank-you email is for the days before the request, which is for Monday.
    assert "week" not in {one["how"] for one in offers(book)["thank_you"]["ways"]}
    answer = book.ask("remind", "mara", how="week", kind="thank_you", on=TODAY)
    assert answer["said"] == "There won't be a reminder of this step."
    assert not [one for one in lines(book) if one.startswith("thank_you")]


@pytest.mark.parametrize("kind", ["send", "thank_you"])
def test_left_it_does_not_come_and_can_be_taken_back(book: Book, kind: str) -> None:
    before = lines(book)
    assert press(book, kind, "not_this") == "There won't be a reminder of this step."
    assert [one for one in before if one not in lines(book)] == [
        one for one in before if one.startswith(kind)
    ]
    left = offers(book)[kind]
    assert left["label"] == "No reminder of this step"
    assert [one["how"] for one in left["ways"]] == ["again"]
    press(book, kind, "again")
    assert lines(book) == before


def test_done_is_entered_as_what_was_done(book: Book) -> None:
    assert press(book, "thank_you", "done") == "Noted as done."
    [row] = book.records["person:mara"]["contacts"]
    assert row["on"] == TODAY
    assert "thank_you" not in offers(book)
    assert not [one for one in lines(book) if one.startswith("thank_you")]


def test_of_a_second_look_nobody_says_that_it_is_done(book: Book) -> None:
    book.ask("change", "mara", changes=[])
    book.tell("mara", {"person.rapport": "cold"})
    for offer in offers(book).values():
        if offer and offer["kind"] in {"look_again", "quietly"}:
            assert "done" not in {one["how"] for one in offer["ways"]}


def test_where_reminders_are_off_nothing_can_be_put_off(book: Book) -> None:
    book.ask("remind", how="off")
    found = offers(book)
    assert found["thank_you"] is None
    assert found["send"]["ways"] == []
    assert found["send"]["label"] == "Remind me on Monday"


@pytest.mark.parametrize(
    "records", [{"made:reminders": "x"}, {"made:reminders": {"lines": [1, {}]}}]
)
def test_what_is_damaged_is_no_reminder(book: Book, records: dict[str, Any]) -> None:
    book.records |= records
    assert offers(book)["send"]["ways"] == []
    assert offers(book)["thank_you"] is None


def test_someone_without_such_a_step_is_told_so(book: Book) -> None:
    answer = book.ask("remind", "nobody", how="tomorrow", kind="send", on=TODAY)
    assert "doesn't include this" in answer["said"]


def test_the_book_page_shows_the_same_beside_a_person(book: Book) -> None:
    press(book, "thank_you", "tomorrow")
    press(book, "send", "not_this")
    shown = book.ask("book", "mara")["person"]["view"]
    assert {one["kind"]: one["remind"] for one in shown["steps"]} == offers(book)
