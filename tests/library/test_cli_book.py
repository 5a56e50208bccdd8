"""The command line reads the book that the extension saves, and says what the extension says."""

import io
import json
import sys
from collections.abc import Callable
from datetime import date
from typing import Any

import icalendar
import pytest

from followup_rules import plan
from followup_rules.advice import Plan
from followup_rules.book.panel import panel_of
from followup_rules.book.records import read_book
from followup_rules.bridge import handle
from followup_rules.cli import main
from tests.library.test_book_transfer import ask, season
from tests.library.test_records import TODAY

type Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    def run(told: str, *arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(told.encode())))
        status = main(arguments)
        shown = capsysbinary.readouterr()
        return status, shown.out.decode(), shown.err.decode()

    return run


def saved() -> str:
    """Return a book in which every record can be read, as the extension saves it."""
    book = season()
    del book.records["person:odd"], book.records["person:newer"]
    text: str = ask(book, "save")["file"]["text"]
    return text


def test_the_agenda_is_the_extensions(run: Run) -> None:
    text = saved()
    status, out, err = run(text, "agenda", "--on", TODAY)
    assert (status, err) == (0, "")
    request = {"do": "agenda", "today": TODAY, "records": json.loads(text)["records"]}
    ours = json.loads(handle(json.dumps(request)))["ok"]["agenda"]
    lines = json.loads(out)["lines"]
    # "Not this one" was pressed for one line: it calls no more.
    assert [one["id"] for one in ours if one["id"] != "send.2027-03-09.mara"] == [
        one["id"] for one in lines
    ]
    assert lines
    for line in lines:
        assert line.pop("due") == (line["day"] <= TODAY)
        assert line in ours


def test_people_read_what_is_due_and_what_is_coming(run: Run) -> None:
    example = run("", "example", "book")[1]
    status, text, _ = run(example, "agenda", "--on", "2026-03-14", "--format", "text")
    assert status == 0
    assert text.startswith("Today (Sat 2026-03-14)\n  - ")
    due, coming = text.split("\nComing up\n")
    assert "Was due yesterday" in due
    assert "Data Analyst, Quillmere" in due
    assert "2026-03-1" in coming
    assert "Was due" not in coming
    nothing = run(example, "agenda", "--on", "2031-01-01", "--format", "text")[1]
    assert nothing.startswith("Today (Wed 2031-01-01)\n")


def test_today_is_the_default_day(run: Run) -> None:
    before = date.today().isoformat()  # noqa: DTZ011  # the person's own day
    out = run(saved(), "agenda")[1]
    after = date.today().isoformat()  # noqa: DTZ011  # likewise
    assert json.loads(out)["on"] in (before, after)


def test_the_calendar_holds_the_agenda(run: Run) -> None:
    example = run("", "example", "book")[1]
    status, text, err = run(example, "calendar", "--on", "2026-03-13")
    assert (status, err) == (0, "")
    lines = json.loads(run(example, "agenda", "--on", "2026-03-13")[1])["lines"]
    events = list(icalendar.Calendar.from_ical(text).walk("VEVENT"))
    assert sorted(one.start.isoformat() for one in events) == sorted(one["day"] for one in lines)
    assert text.endswith("END:VCALENDAR\r\n")
    assert text == run(example, "calendar", "--on", "2026-03-13", "--format", "text")[1]


def test_the_plan_is_made_for_each_application(run: Run) -> None:
    text = saved()
    status, out, err = run(text, "plan", "--on", TODAY)
    assert (status, err) == (0, "")
    book = read_book(json.loads(text)["records"])
    expected = [
        (one.id, one.company, plan(panel_of(book, one, date.fromisoformat(TODAY))))
        for one in book.applications.values()
    ]
    assert [
        (one["application"], one["company"], Plan.model_validate(one["plan"]))
        for one in json.loads(out)
    ] == expected
    assert len(expected) > 1
    assert expected[0][2].skip or expected[0][2].instead or expected[0][2].connect
    shown = run(text, "plan", "--on", TODAY, "--format", "text")[1]
    assert shown.index("Data Analyst, Quillmere\n") < shown.index("\nBrackwater\n")


@pytest.mark.parametrize("command", ["agenda", "calendar", "plan"])
@pytest.mark.parametrize(
    ("spoil", "line"),
    [
        (lambda text: text[:-20], "isn't valid JSON: line "),
        (lambda _: "[1]", "product: this isn't a saved book"),
        (lambda _: '{"product": "another"}', "product: this isn't a saved book"),
        (lambda text: text.replace("Quillmere", "Quillmare"), "check: this book is damaged"),
        (lambda text: changed(text, v=2), "v: this book was saved by a newer version"),
        (lambda text: changed(text, v="1"), "v: this book is damaged"),
        (lambda text: changed(text, records=[]), "records: this book is damaged"),
        (lambda text: changed(text, records={}, check=None), "check: this book is damaged"),
        (lambda _: '{"product":"followup-rules","v":1,"records":{}}', "records: there is nothing"),
        (
            lambda text: by_hand(text, "2027-13-04"),
            'records.person:mara.interviews[0].on: "2027-13-04" isn\'t a day in the calendar',
        ),
    ],
)
def test_a_book_that_cannot_be_read_is_refused_in_one_line(
    run: Run,
    command: str,
    spoil: Callable[[str], str],
    line: str,
) -> None:
    text = spoil(saved())
    if command == "plan" and '"product"' not in text:
        line = "an object"  # it may have been meant as a panel
    status, out, err = run(text, command)
    assert (status, out) == (2, "")
    assert line in err
    assert err.startswith("followup-rules: standard input: ")
    assert err.count("\n") == 1


def changed(text: str, **parts: object) -> str:
    return json.dumps({**json.loads(text), **parts})


def by_hand(text: str, day: str) -> str:
    """Return the book with a day changed and without its check, as of the first days."""
    told: dict[str, Any] = json.loads(text)
    del told["check"]
    told["records"]["person:mara"]["interviews"][0]["on"] = day
    return json.dumps(told)


@pytest.mark.parametrize("day", ["2027-3-1", "2027-02-30", "20270301", "2027-W10-1", "", "today"])
def test_a_day_that_is_none_is_refused(run: Run, day: str) -> None:
    status, out, err = run(saved(), "agenda", "--on", day)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert f"--on: {day!r} isn't a day" in err


def test_a_day_belongs_to_a_book(run: Run) -> None:
    panel = run("", "example", "panel")[1]
    status, out, err = run(panel, "plan", "--on", TODAY)
    assert (status, out) == (2, "")
    assert "`today`" in err


def test_records_that_cannot_be_read_are_named_and_the_others_answered(run: Run) -> None:
    text = ask(season(), "save")["file"]["text"]
    status, out, err = run(text, "agenda", "--on", TODAY)
    assert status == 2
    assert json.loads(out) == json.loads(run(saved(), "agenda", "--on", TODAY)[1])
    newer, odd = err.splitlines()
    assert "records.person:newer" in newer
    assert "records.person:odd" in odd


def test_another_language_is_refused_as_everywhere(run: Run) -> None:
    for command in ("agenda", "calendar", "plan"):
        status, out, err = run(saved(), command, "--language", "tlh")
        assert (status, out) == (2, "")
        assert "tlh" in err
