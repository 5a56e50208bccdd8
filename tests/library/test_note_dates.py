"""Days in notes: as people say them, and never wrong, whatever week, month or year."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.case import Case
from followup_rules.note import compose
from followup_rules.note.bank import bank_for, languages
from followup_rules.note.dates import say_date, say_past
from followup_rules.note.lint.dates import wrong_when
from followup_rules.note.lint.parsed_text import ParsedText
from tests.profiles import law

ENGLISH = bank_for("en").dates


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("met", "today", "said"),
    [
        ("2026-03-05", "2026-03-05", "today"),
        ("2026-03-05", "2026-03-06", "yesterday"),
        ("2026-03-05", "2026-03-07", "on Thursday"),
        ("2026-03-05", "2026-03-08", "on Thursday"),
        ("2026-03-05", "2026-03-09", "on Thursday"),
        ("2026-03-05", "2026-03-10", "last Thursday"),
        ("2026-03-05", "2026-03-12", "on the 5th"),
        ("2026-03-05", "2026-03-13", "on the 5th"),
        ("2025-12-30", "2026-01-02", "on Tuesday"),
        ("2025-12-30", "2026-01-05", "last Tuesday"),
        ("2025-12-30", "2026-01-13", "on 30 December"),
        ("2024-02-29", "2024-03-20", "on 29 February"),
        ("2025-03-05", "2026-02-05", "on 5 March 2025"),
        ("2026-02-28", "2026-03-01", "yesterday"),
    ],
)
def test_a_day_is_said_as_people_say_it(met: str, today: str, said: str) -> None:
    assert say_past(day(met), day(today), day(today), ENGLISH)[0] == said


def test_what_is_sent_later_is_right_on_both_days() -> None:
    # Written on Friday, the day after; to be sent on Wednesday.
    ways = say_past(day("2026-03-05"), day("2026-03-06"), day("2026-03-11"), ENGLISH)
    assert ways[0] == "on Thursday"
    assert "yesterday" not in ways
    assert "last Thursday" not in ways


def test_last_week_is_last_week_wherever_weeks_begin() -> None:
    # Sunday 8 March: the week before for Monday the 9th, but not where weeks begin on Sunday.
    assert "last week" not in say_past(
        day("2026-03-08"), day("2026-03-09"), day("2026-03-09"), ENGLISH
    )
    assert "last week" in say_past(day("2026-03-04"), day("2026-03-13"), day("2026-03-13"), ENGLISH)


def test_the_month_alone_comes_after_a_while() -> None:
    assert "in March" in say_past(day("2026-03-05"), day("2026-04-25"), day("2026-04-25"), ENGLISH)
    assert "in March" not in say_past(
        day("2026-03-05"), day("2026-03-25"), day("2026-03-25"), ENGLISH
    )


def test_the_ends_of_the_calendar_are_days_like_others() -> None:
    assert say_past(date.max, date.max, date.max, ENGLISH)[0] == "today"
    assert say_date(date.min, ENGLISH, year=True) == "on 1 January 1"


@law(300)
@given(
    st.sampled_from(languages()),
    st.dates(date(2023, 1, 1), date(2028, 12, 31)),
    st.integers(0, 200),
    st.integers(0, 9),
)
def test_the_reviewer_agrees_with_every_way_to_say_a_day(
    language: str, met: date, ago: int, later: int
) -> None:
    """Whatever phrase is made for a day, the reviewer's own reading of it finds it true."""
    bank = bank_for(language)
    today = met + timedelta(days=ago)
    sent = today + timedelta(days=later)
    for phrase in say_past(met, today, sent, bank.dates):
        text = f"{_SAYS[language]} {phrase}."
        parsed = ParsedText(text=text, words=text, bare=text, bank=bank, known=True)
        assert list(wrong_when(parsed, [met], (today, sent))) == [], text


_SAYS = {
    "en": "we spoke",
    "de": "Gespräch",
    "fr": "entretien",
    "es": "entrevista",
    "pt": "entrevista",
    "ja": "面接",
}


def test_every_language_is_tried() -> None:
    assert set(_SAYS) == set(languages())


@pytest.mark.parametrize(
    ("met", "today", "said"),
    [
        ("2026-03-24", "2026-04-14", "in March"),
        ("2026-03-24", "2026-04-07", "in March"),  # two weeks
        ("2026-03-25", "2026-04-07", "on 25 March"),  # less
        ("2026-03-03", "2026-03-25", "earlier this month"),  # the month has not ended
    ],
)
def test_a_note_names_the_month_once_it_is_over(met: str, today: str, said: str) -> None:
    written = day(today)
    dates = replace(ENGLISH, another_month=True)  # as the languages that say it so
    assert say_past(day(met), written, written, dates, note=True)[0] == said
    assert say_past(day(met), written, written, dates)[0] == f"on {day(met).day} March"


def test_an_english_note_names_the_day_until_it_is_long_ago() -> None:
    """ "In March" for a talk of two weeks ago reads as if the day were forgotten."""
    for today, said in (("2026-04-14", "on 24 March"), ("2026-05-20", "in March")):
        written = day(today)
        assert say_past(day("2026-03-24"), written, written, ENGLISH, note=True)[0] == said


OTHER_DAY: Final = {
    # English readers took "the other day" for two or three days: it says the date.
    "es": "otro día",
}
EARLY: Final = {
    "en": ("earlier this month", "earlier this month"),
    "es": ("principios de marzo", "mediados de marzo"),
}


def note_after(language: str, rapport: str, met: str, today: str, part: str) -> str:
    """Compose a note some days after an interview."""
    told = {
        "today": today,
        "person": {"name": "Ada Lindner", "rapport": rapport, "part": part},
        "application": {
            "role": "Baker",
            "company": "Oakline",
            "stage": "awaiting_decision",
            "interest": "role_and_company",
        },
        "interviews": [{"on": met}],
        "preferences": {"note_language": language},
    }
    return compose(Case.model_validate(told), limit=300).text


@pytest.mark.parametrize("language", OTHER_DAY)
def test_on_warm_terms_a_date_is_the_other_day(language: str) -> None:
    def said(rapport: str, today: str, part: str = "hiring_manager") -> str:
        return note_after(language, rapport, "2026-03-05", today, part)

    # The week before last: neither a weekday nor "last week" is right.
    assert OTHER_DAY[language] in said("warm", "2026-03-17")
    assert OTHER_DAY[language] not in said("warm", "2026-03-19"), "two weeks"
    assert OTHER_DAY[language] not in said("warm", "2026-03-10"), "a weekday is nearer"
    assert OTHER_DAY[language] not in said("formal", "2026-03-17")
    assert OTHER_DAY[language] not in said("warm", "2026-03-17", "recruiter"), "who sees many"


@pytest.mark.parametrize("language", EARLY)
def test_on_warm_terms_a_date_of_this_month_is_its_part(language: str) -> None:
    early, mid = EARLY[language]

    def said(rapport: str, met: str, part: str = "hiring_manager") -> str:
        return note_after(language, rapport, met, "2026-03-30", part)

    assert early in said("warm", "2026-03-10")
    assert mid in said("warm", "2026-03-11")
    for note in (
        said("warm", "2026-03-17"),  # the other day
        said("formal", "2026-03-10"),
        said("warm", "2026-03-10", "recruiter"),  # who sees many
    ):
        assert early not in note
        assert mid not in note
