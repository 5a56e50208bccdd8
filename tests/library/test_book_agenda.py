"""The agenda follows from the advice, and its dates hold until something happens."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.answers.advise import advise_in_panel
from followup_rules.answers.plan import plan, send_days
from followup_rules.book.agenda import LOOKS, Line, agenda, application_agenda
from followup_rules.book.case import case_of, panel_is_cool
from followup_rules.book.near import HEAD
from followup_rules.book.panel import panel_of
from followup_rules.book.records import Book, read_book
from followup_rules.bridge import handle
from followup_rules.days import plus
from followup_rules.decision.facts import PlanContext
from scripts.bench.book import records_of
from scripts.bench.shell import COUNTED, store
from tests.profiles import law

START = date(2027, 3, 1)
DAYS = st.integers(-20, 20).map(lambda days: plus(START, days))
PAST = st.integers(-20, 0).map(lambda days: plus(START, days))


def _iso(day: date) -> str:
    return day.isoformat()


@st.composite
def people(draw: st.DrawFn, slug: str) -> dict[str, Any]:
    person = {
        "name": slug.title(),
        "part": draw(
            st.sampled_from(("hiring_manager", "recruiter", "senior", "peer", "logistics"))
        ),
        "assessed_you": draw(st.sampled_from((True, True, False, None))),
        "rapport": draw(st.sampled_from(("warm", "neutral", "formal", "cold", "unknown"))),
    }
    record: dict[str, Any] = {
        "v": 1,
        "slug": slug,
        "application": "a1",
        "person": person,
        "interviews": [{"on": _iso(day)} for day in draw(st.lists(DAYS, max_size=2))],
        "changed_on": _iso(START),
    }
    kinds = ("thank_you", "substance", "news", "rejection", "invites_connection")
    record["contacts"] = [
        {"on": _iso(day), "by": by, "kind": kind}
        for day, by, kind in draw(
            st.lists(
                st.tuples(PAST, st.sampled_from(("you", "them")), st.sampled_from(kinds)),
                max_size=2,
            )
        )
    ]
    state = draw(st.sampled_from(("none", "none", "sent", "connected", "received", "withdrawn")))
    on = _iso(draw(PAST))
    record["invitation"] = {"state": state, "on": on if state != "none" else None}
    if state == "sent":
        record["sent"] = {"on": on}
    return record


@st.composite
def books(draw: st.DrawFn) -> Book:
    slugs = ("mara", "bram", "ines", "tomasz", "noor", "aiko")[: draw(st.integers(1, 6))]
    records = {f"person:{slug}": draw(people(slug)) for slug in slugs}
    records["application:a1"] = {
        "v": 1,
        "id": "a1",
        "role": "Data Analyst",
        "company": "Quillmere",
        "interest": draw(st.sampled_from(("role_and_company", "company_only", "unsure"))),
        "changed_on": _iso(START),
    }
    book = read_book(records)
    assert not book.unread
    return book


def _advice(book: Book, line: Line, day: date, *, send_on: date | None = None) -> Any:  # noqa: ANN401  # an advice
    person = book.people[line.slug]
    context = PlanContext(cool_panel=panel_is_cool(book, person))
    return advise_in_panel(case_of(book, person, day), context, send_on=send_on)


@law(60)
@given(books())
def test_a_line_says_what_the_advice_says_on_its_day(book: Book) -> None:
    application = book.applications["a1"]
    days = send_days(panel_of(book, application, START))
    for line in application_agenda(book, application, START):
        given = days.get(line.slug)
        send_on = given if given is not None and line.day <= given else None
        advice = _advice(book, line, line.day, send_on=send_on)
        assert line.verdict == advice.verdict
        assert line.why == (advice.reasons[0].text if advice.reasons else "")
        if line.kind == LOOKS:
            continue
        if line.kind == "send":
            assert advice.verdict == "connect"
        assert line.headline == advice.headline
        assert (line.kind, line.day, line.text) in {
            (one.kind, one.on, one.text) for one in advice.next_steps
        }


@law(60)
@given(books())
def test_every_day_that_the_plan_gives_is_in_the_agenda(book: Book) -> None:
    application = book.applications["a1"]
    planned = {one.key: one.send_on for one in plan(panel_of(book, application, START)).connect}
    lines = application_agenda(book, application, START)
    for line in lines:
        if line.kind == "send" and line.times == 0:
            assert line.slug in planned
            if line.day != planned[line.slug]:
                # The advice on that day is another by then, and was asked again.
                assert _advice(book, line, planned[line.slug]).verdict != "connect"


@law(40)
@given(books(), st.integers(1, 40))
def test_dates_hold_until_something_happens(book: Book, later: int) -> None:
    day = plus(START, later)
    first = {one.id: one for one in agenda(book, START)}
    then = {one.id: one for one in agenda(book, day)}
    still = {one.id for one in first.values() if one.until is None or one.until >= day}
    assert set(then) == still
    assert all(first[one] == then[one] for one in still)


@law(40)
@given(books())
def test_a_line_ends_on_the_day_on_which_the_advice_no_longer_asks(book: Book) -> None:
    for line in application_agenda(book, book.applications["a1"], START):
        if line.until is None or line.kind == LOOKS:
            continue
        assert line.until >= line.day
        after = _advice(book, line, plus(line.until, 1))
        kinds = {one.kind for one in after.next_steps if one.on is not None}
        assert line.kind not in kinds or (line.kind == "send" and after.verdict != "connect")


def test_something_that_happens_moves_the_dates() -> None:
    records: dict[str, Any] = {
        "application:a1": {
            "v": 1,
            "id": "a1",
            "role": "Data Analyst",
            "company": "Quillmere",
            "interest": "role_and_company",
        },
        "person:mara": {
            "v": 1,
            "slug": "mara",
            "application": "a1",
            "person": {
                "name": "Mara",
                "part": "hiring_manager",
                "assessed_you": True,
                "rapport": "warm",
            },
            "interviews": [{"on": "2027-03-04"}],
            "changed_on": "2027-03-05",
        },
    }
    day = date(2027, 3, 10)
    sends = [one for one in agenda(read_book(records), day) if one.kind == "send"]
    assert [one.day for one in sends] == [date(2027, 3, 9)]
    assert sends[0].is_open(day)
    records["person:mara"] |= {
        "sent": {"on": "2027-03-10"},
        "invitation": {"state": "sent", "on": "2027-03-10"},
    }
    after = agenda(read_book(records), day)
    assert "send" not in [one.kind for one in after]
    assert date(2027, 3, 24) in [one.day for one in after]


@law(60)
@given(books(), st.integers(1, 40))
def test_a_step_keeps_its_name_when_only_others_have_changed(book: Book, later: int) -> None:
    # A new name would be a new reminder, of a step that was shown or put off already.
    day = plus(START, later)
    before = {(one.slug, one.kind): one for one in agenda(book, START) if one.is_open(day)}
    application = book.applications["a1"].model_copy(update={"changed_on": day})
    after = [one for one in agenda(book.with_application(application), day) if one.day == day]
    for line in after:
        was = before.get((line.slug, line.kind))
        assert was is None or line.id == was.id


def test_a_colleague_s_news_brings_no_second_reminder_of_what_is_due() -> None:
    person = {
        "v": 1,
        "application": "a1",
        "interviews": [{"on": "2027-03-08"}],
        "changed_on": "2027-03-08",
    }
    part = {"part": "senior", "assessed_you": True, "rapport": "warm"}
    records: dict[str, Any] = {
        "application:a1": {"v": 1, "id": "a1", "role": "Analyst", "company": "Quillmere"},
        "person:mara": {**person, "slug": "mara", "person": {"name": "Mara", **part}},
        "person:bram": {**person, "slug": "bram", "person": {"name": "Bram", **part}},
    }
    day = date(2027, 3, 9)
    due = [
        one for one in agenda(read_book(records), day) if one.slug == "mara" and one.is_open(day)
    ]
    assert due
    records["person:bram"] |= {"changed_on": "2027-03-09"}
    after = agenda(read_book(records), day)
    assert [one.id for one in due] == [
        one.id for one in after if one.slug == "mara" and one.is_open(day)
    ]
    records["person:mara"] |= {"changed_on": "2027-03-09"}
    again = agenda(read_book(records), day)
    assert not {one.id for one in due} & {one.id for one in again}


def test_nobody_beyond_the_places_is_on_the_agenda_to_be_invited() -> None:
    records: dict[str, Any] = {
        "application:a1": {
            "v": 1,
            "id": "a1",
            "role": "Analyst",
            "company": "Quillmere",
            "interest": "role_and_company",
            "changed_on": "2027-03-09",
        }
    }
    for number in range(9):
        records[f"person:p{number}"] = {
            "v": 1,
            "slug": f"p{number}",
            "application": "a1",
            "person": {
                "name": f"P {number}",
                "part": "senior",
                "assessed_you": True,
                "rapport": "warm",
            },
            "interviews": [{"on": "2027-03-04"}],
        }
    book = read_book(records)
    sends = [one for one in agenda(book, date(2027, 3, 9)) if one.kind == "send"]
    assert len(sends) == book.preferences.limits.at_most
    assert max([one.day for one in sends].count(one.day) for one in sends) <= 2  # a day


def test_a_page_makes_few_agendas_at_once_and_all_of_them_in_the_end() -> None:
    records = records_of(60)
    asked = {"do": "agenda", "today": "2027-03-10", "records": records}
    whole: dict[str, Any] = json.loads(handle(json.dumps(asked)))["ok"]["records"]
    rounds = 0
    left = "some"
    while left:
        rounds += 1
        asked = {"do": "book", "today": "2027-03-10", "records": records}
        answer: dict[str, Any] = json.loads(handle(json.dumps(asked)))["ok"]
        left = answer["view"]["datesLeft"]
        assert ("made:reminders" in answer["records"]) == (not left)
        for key, value in answer["records"].items():
            if value is None:
                records.pop(key, None)
            else:
                records[key] = value
    assert rounds > 1
    made = {key: one for key, one in whole.items() if key.startswith("made:agenda:")}
    assert {key: records[key] for key in made} == made
    assert records["made:reminders"] == whole["made:reminders"]


def _asked(records: Mapping[str, Any], **request: object) -> dict[str, Any]:
    """Return the answer to a request of the book page, and store in ``records`` what it says."""
    number = sum(key.startswith(COUNTED) for key in records)
    asked = {"do": "book", "today": "2027-03-10", "stored": number, **request, "records": records}
    answer: dict[str, Any] = json.loads(handle(json.dumps(asked)))["ok"]
    return answer


def _opened(records: dict[str, Any], **request: object) -> list[dict[str, Any]]:
    """Return the answers until no dates are left; the first request alone has these fields."""
    answers = [_asked(records, **request)]
    store(records, answers[0]["records"])
    while answers[-1]["view"]["datesLeft"]:
        answers.append(_asked(records))
        store(records, answers[-1]["records"])
    return answers


@pytest.mark.parametrize("people", [10, 60])
def test_a_page_that_begins_has_the_same_in_the_end(people: int) -> None:
    usual, begun = records_of(people), records_of(people)
    last = _opened(usual)[-1]
    answers = _opened(begun, begins=True)
    made = [key for key in answers[0]["records"] if key.startswith("made:agenda:")]
    assert bool(made) == (people == 10)  # the agendas of two applications are made at once
    assert answers[-1]["view"] == last["view"]
    assert begun == usual


@pytest.mark.parametrize("change", ["none", "name", "index"])
def test_a_page_that_begins_leaves_only_an_index_that_fits(change: str) -> None:
    records = records_of(60)
    store(records, _asked(records)["records"])
    changes = []
    if change == "name":
        named = {"slug": "invented-1", "field": "application.company", "value": "Elsewhere"}
        changes = [{"id": "1", "application": "a1", **named}]
    if change == "index":
        records[HEAD] = {**records[HEAD], "number": 3}
    answer = _asked(records, begins=True, changes=changes)
    assert answer["view"]["datesLeft"]
    index = {key: one for key, one in answer["records"].items() if key.startswith(HEAD)}
    whole = _asked(records, changes=changes)["records"]
    assert index == {key: one for key, one in whole.items() if key.startswith(HEAD)}
    assert bool(index) == (change != "none")
