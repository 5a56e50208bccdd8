"""A draft while one waits to meet them again: what one would send today, with that day in it."""

import re

import pytest

from followup_rules import Case, advise
from followup_rules.note.bank import languages

NEXT: dict[str, str] = {
    "en": "Tuesday",
    "de": r"Dienstag|17\. März",
    "fr": "mardi",
    "es": "martes",
    "pt": "terça",
    "ja": "火曜日",
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
