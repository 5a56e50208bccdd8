"""Beside another topic, nobody writes that they loved talking about the shifts."""

from itertools import permutations
from typing import Final

import pytest

from followup_rules import Case, compose
from followup_rules.note.bank import languages
from followup_rules.note.working_hours import telling

TOPICS: Final = {
    "en": ("the night shifts", "the new ovens"),
    "de": ("die Nachtschichten", "die neuen Öfen"),
    "fr": ("les horaires de nuit", "les nouveaux fours"),
    "es": ("los turnos de noche", "los hornos nuevos"),
    "pt": ("os turnos da noite", "os fornos novos"),
    "ja": ("夜勤のシフト", "新しい窯"),
}


def written(language: str, topics: tuple[str, ...]) -> str:
    """Compose a note after a warm talk about these topics."""
    case = Case.model_validate(
        {
            "today": "2026-03-11",
            "person": {"name": "Ada Lindner", "part": "hiring_manager", "rapport": "warm"},
            "application": {
                "role": "",
                "company": "Oakline",
                "stage": "awaiting_decision",
                "interest": "role_and_company",
            },
            "interviews": [{"on": "2026-03-09", "talked_about": list(topics)}],
            "preferences": {"note_language": language},
        }
    )
    return compose(case, limit=300).text


@pytest.mark.parametrize("language", languages())
def test_a_note_speaks_of_the_other_topic(language: str) -> None:
    hours, other = TOPICS[language]
    for order in permutations((hours, other)):
        text = written(language, order)
        assert other.split()[-1] in text
        assert hours.split()[1 if " " in hours else 0] not in text


@pytest.mark.parametrize("language", languages())
def test_hours_alone_are_still_a_topic(language: str) -> None:
    hours, _ = TOPICS[language]
    assert hours.split()[-1] in written(language, (hours,))


def test_what_is_made_for_the_night_shift_is_no_shift() -> None:
    assert telling(["夜勤の方の夜食", "園芸"], "ja") == ["夜勤の方の夜食", "園芸"]
    assert telling(["夜勤の回数", "園芸"], "ja") == ["園芸"]
