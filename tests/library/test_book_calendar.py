"""The calendar file is what RFC 5545 asks for; ``icalendar`` reads it as it was meant."""

from datetime import date, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.book.address import profile_url
from followup_rules.book.agenda import Line
from followup_rules.book.calendar import calendar, escaped, fold, uid
from followup_rules.book.ics import read_events, unescaped
from followup_rules.locales import sentences
from tests.profiles import law

DAY = date(2027, 3, 9)
WORDS = sentences("en", DAY)
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300)


def line(**told: object) -> Line:
    return Line.model_validate(
        {
            "id": "send.2027-03-09.mara-lindqvist",
            "slug": "mara-lindqvist",
            "application": "a1",
            "name": "Mara Lindqvist",
            "day": DAY,
            "kind": "send",
            "verdict": "connect",
            "headline": "Send it today",
            "text": "Send the request today, with the note.",
            "why": "They lead the hiring; connect with them, definitely.",
            "words": "Hi Mara,\n\nthank you \\o/",
            **told,
        }
    )


def read(text: str) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


@law(200)
@given(TEXT, TEXT, TEXT)
def test_any_text_comes_back_as_it_was(name: str, why: str, words: str) -> None:
    text = calendar([line(name=name, why=why, words=words)], DAY, WORDS)
    (event,) = read(text)
    assert str(event["SUMMARY"]) == f"Send the request: {name}"
    expected = [
        "Send the request today, with the note.",
        why,
        "https://www.linkedin.com/in/mara-lindqvist/",
        words,
    ]
    assert str(event["DESCRIPTION"]) == "\n".join(one for one in expected if one)
    (ours,) = read_events(text)
    assert ours.day == DAY
    assert ours.text == str(event["DESCRIPTION"]).strip()


@law(200)
@given(TEXT)
def test_lines_are_folded_after_75_octets_and_never_inside_a_character(text: str) -> None:
    pieces = list(fold("SUMMARY:" + text))
    assert all(len(one.encode()) <= 75 for one in pieces)  # RFC 5545, 3.1
    assert pieces[0] + "".join(one[1:] for one in pieces[1:]) == "SUMMARY:" + text
    assert all(one.startswith(" ") for one in pieces[1:])


@given(st.text(max_size=200))
def test_no_text_can_begin_a_line_of_its_own(text: str) -> None:
    value = escaped(text)
    assert not any(one < " " and one != "\t" for one in value)
    assert unescaped(value) == "".join(
        one
        for one in text.replace("\r\n", "\n").replace("\r", "\n")
        if one in "\n\t" or (one >= " " and one != "\x7f")
    )


def test_whole_days_an_alarm_and_crlf() -> None:
    text = calendar([line()], DAY, WORDS, hour=8)
    assert "\n" not in text.replace("\r\n", "")
    (event,) = read(text)
    assert event.decoded("DTSTART") == DAY
    assert event.decoded("DTEND") == DAY + timedelta(days=1)
    assert event.walk("VALARM")[0].decoded("TRIGGER") == timedelta(hours=8)


def test_a_step_keeps_its_uid_when_its_day_moves_and_shares_it_with_no_other() -> None:
    moved = line(day=DAY + timedelta(days=3), id="send.2027-03-12.mara-lindqvist")
    assert uid(moved) == uid(line())
    others = [line(kind="write"), line(slug="bram"), line(application="a2"), line(times=1)]
    assert len({uid(line()), *(uid(one) for one in others)}) == 1 + len(others)


@pytest.mark.parametrize(
    ("slug", "url"),
    [
        ("mara-lindqvist", "https://www.linkedin.com/in/mara-lindqvist/"),
        ("~1", ""),
        ("", ""),
        ("a b/../c", "https://www.linkedin.com/in/a%20b%2F..%2Fc/"),
    ],
)
def test_addresses_of_profiles(slug: str, url: str) -> None:
    assert profile_url(slug) == url


def test_no_lines_make_an_empty_calendar() -> None:
    assert read(calendar([], DAY, WORDS)) == []
