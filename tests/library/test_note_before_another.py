"""A draft while one waits to meet them again: what one would send today, with that day in it."""

import re
from datetime import date

import pytest

from followup_rules import Case, advise
from followup_rules.case import Interview
from followup_rules.note.bank import bank_for, languages
from followup_rules.note.situation import tone_of
from followup_rules.note.slots import gather

NEXT: dict[str, str] = {
    "en": "Tuesday",
    "de": r"Dienstag|17\. März",
    "fr": "mardi",
    "es": "martes",
    "pt": "terça",
    "ja": "17日",
}
LAST: dict[str, str] = {
    "en": "Monday",
    "de": "Montag",
    "fr": "lundi",
    "es": "lunes",
    "pt": "segunda",
    "ja": "月曜日",
}


def told(language: str, limit: int) -> Case:
    """Return the case of somebody who meets the same person on Monday and on Tuesday week."""
    return Case.model_validate(
        {
            "today": "2026-03-12",
            "person": {
                "name": "Ada Lindner",
                "part": "hiring_manager",
                "assessed_you": True,
                "rapport": "warm",
            },
            "application": {
                "role": "",
                "company": "Oakline",
                "stage": "interviewing",
                "interest": "role_and_company",
            },
            "interviews": [{"on": "2026-03-09"}, {"on": "2026-03-17", "with_person": True}],
            "account": {"note_limit": limit},
            "preferences": {"note_language": language},
        }
    )


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("language", languages())
def test_it_says_the_days_as_they_are_today(language: str, limit: int) -> None:
    advice = advise(told(language, limit))
    assert advice.verdict == "wait"
    assert advice.timing is not None
    assert advice.timing.suggested.isoformat() > "2026-03-17"
    assert advice.note is not None
    assert re.search(NEXT[language], advice.note.text)
    assert LAST[language] in advice.note.text
    assert advice.note.findings == ()


def test_any_other_wait_has_a_draft_for_the_day_of_sending() -> None:
    one = told("en", 300)
    early = one.model_copy(
        update={
            "today": one.interviews[0].on,
            "interviews": one.interviews[:1],
        }
    )
    advice = advise(early)
    assert advice.verdict == "wait"
    assert advice.note is not None
    assert "today" not in advice.note.text


@pytest.mark.parametrize("tone", ["warm", "plain", "formal"])
@pytest.mark.parametrize("language", languages())
def test_a_day_that_will_have_been_when_the_note_is_sent_is_as_if_none_were_booked(
    language: str, tone: str
) -> None:
    """The interest is stated in the formal note as without it, too."""
    waiting = told(language, 300).model_copy(update={"today": date(2026, 3, 9)})
    waiting = waiting.model_copy(
        update={
            "interviews": waiting.interviews[:1],
            "preferences": waiting.preferences.model_copy(update={"tone": tone}),
        }
    )
    others = Interview(on=date(2026, 3, 10), with_person=False)
    booked = waiting.model_copy(update={"interviews": (*waiting.interviews, others)})
    bank = bank_for(language)
    known = gather(booked, bank, tone_of(booked), 300)
    assert "next" not in known.slots
    assert known.truths == gather(waiting, bank, tone_of(waiting), 300).truths
    assert ("states_interest" in known.truths) == (tone == "formal")
