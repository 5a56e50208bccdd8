"""What a note prefers where not everything fits: the act before the role, interest, good words."""

import re
from collections import Counter
from itertools import product
from typing import Any, Final

import pytest

from followup_rules.case import Case
from followup_rules.note import compose, languages
from followup_rules.note.bank import bank_for
from followup_rules.note.candidates import FINE, Option
from followup_rules.note.composer import _best
from followup_rules.note.search import best_of
from followup_rules.note.situation import tone_of
from followup_rules.note.slots import gather
from followup_rules.note.wholes import fill_wholes
from tests.library.test_note_compose import case
from tests.library.test_thank_for import KINDNESSES, said
from tests.library.test_thank_for import case as thankful

ROLES: Final = re.compile("data analyst|Data Analyst|データアナリスト", re.IGNORECASE)
PERSONS: Final = ("Marta Lindqvist", "Ruth Ashe", "Noor Haddad", "Ilse Brandt", "Tom Vey")
TOPIC: Final = [{"on": "2026-03-05", "talked_about": ["Kubernetes"]}]
LEAST_HEARD: Final = 15 * FINE
"""What the smallest difference between two ways to say a thing is worth that can be heard."""
WAITING: Final[dict[str, dict[str, Any]]] = {
    "check_in": {"today": "2026-03-20"},
    "long_silence": {"today": "2026-04-20"},
    "on_hold": {"application": {"stage": "on_hold"}},
    "told_of_a_freeze": {
        "application": {"stage": "on_hold"},
        "contacts": [{"on": "2026-03-10", "by": "them", "channel": "email", "kind": "news"}],
    },
    "formal": {"person": {"rapport": "formal"}},
}

AFTER_NO: Final[dict[str, Any]] = {
    "today": "2026-03-12",
    "application": {"stage": "rejected"},
    "contacts": [{"on": "2026-03-10", "by": "employer", "channel": "email", "kind": "rejection"}],
}
WISH: Final[dict[str, re.Pattern[str]]] = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        "en": r"interested|keen|love (the|to work|to join|to get|to do)|hope to work",
        "de": r"Stelle (interess|spricht|reizt)|interessiert|arbeiten|Lust",
        "fr": r"poste (me|m')|rejoindre|travailler|envie",
        "es": r"(puesto|vacante) me|trabajar|formar parte|ganas",
        "pt": r"interess|trabalhar|fazer parte|vontade",
        "ja": "働|志望|意欲",
    }.items()
}
"""Words of a wish for the job."""


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kindness", KINDNESSES)
def test_who_is_thanked_for_an_act_is_not_thanked_for_an_interview(
    language: str, kindness: str
) -> None:
    for rapport, limit in product(("warm", "neutral", "formal"), (200, 300)):
        told = thankful(language, kindness, person={"rapport": rapport})
        note = compose(told, limit=limit)
        assert said(language, note.text) == {kindness}
        assert not ROLES.search(note.parts[1].text + note.parts[2].text), note.text
        assert note.findings == ()


def chosen(told: Case, language: str, limit: int) -> list[Option]:
    """Return the lines of the note, without greeting and name."""
    words = gather(told, bank_for(language), tone_of(told), limit)
    wholes = fill_wholes(words, {})
    room = limit - len(told.person.name) - 10
    return _best(wholes, room, len(words.bank.joiner), Counter(), frozenset(), relaxed=False)[1]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("situation", WAITING)
def test_who_wants_the_job_says_so_once_where_nothing_specific_shows_it(
    language: str, situation: str
) -> None:
    """Also after a freeze, where silence on it would sound as if the interest had gone.

    In Japanese it would be a reminder, while one waits or after a freeze.
    """
    frozen = WAITING[situation].get("application", {}).get("stage") == "on_hold"
    times = 0 if language == "ja" and situation != "formal" else 1
    talk = TOPIC if frozen else [{"on": "2026-03-05"}]
    for rapport, name in product(("warm", "neutral", "formal"), PERSONS):
        person = {"name": name, "rapport": rapport}
        more = {**WAITING[situation], "preferences": {"note_language": language}}
        person |= more.pop("person", {})
        told = case(**{"interviews": talk, **more}, person=person)
        lines = [one.line for one in chosen(told, language, 300) if one.states]
        assert len(lines) == times, (lines, compose(told, limit=300).text)
        company_only = {**told.application.model_dump(), "interest": "company_only"}
        other = Case.model_validate({**told.model_dump(), "application": company_only})
        assert not any(one.states for one in chosen(other, language, 300))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("situation", ["check_in", "long_silence", "formal", "after_no"])
def test_one_specific_thing_is_enough_of_interest(language: str, situation: str) -> None:
    """Beside it a wish for the job reads as a second application."""
    more = {"after_no": AFTER_NO, **WAITING}[situation]
    for rapport, kindnesses in product(("warm", "neutral", "formal"), ((), ("gave_advice",))):
        for name, limit in product(PERSONS[:2], (200, 300)):
            person = {"name": name, "rapport": rapport, "thank_for": list(kindnesses)}
            person |= more.get("person", {})
            told = case(
                **{"interviews": TOPIC, **more, "person": person},
                preferences={"note_language": language},
            )
            text = compose(told, limit=limit).text
            assert "Kubernetes" in text, text
            assert not WISH[language].search(text), text


@pytest.mark.parametrize("language", languages())
def test_what_varies_from_person_to_person_is_only_what_is_equally_good(language: str) -> None:
    """No date where people would say "last Thursday", no second choice of words."""
    for rapport in ("warm", "neutral", "formal"):
        worths = []
        for name in PERSONS + tuple(f"Ada Quin{letter}" for letter in "abcdefghijklmno"):
            person = {"name": name, "rapport": rapport}
            told = case(person=person, preferences={"note_language": language}, interviews=TOPIC)
            words = gather(told, bank_for(language), tone_of(told), 1_000)
            worths.append(
                max(
                    best_of(whole.sentences, 1_000, 1, {})[0] + whole.worth
                    for whole in fill_wholes(words, {})
                )
            )
        assert max(worths) - min(worths) < LEAST_HEARD, (rapport, worths)
