"""Short notes on formal terms: what stands in them, where not all can."""

import re
from itertools import product

import pytest

from followup_rules import Case
from tests.library.test_note_compose import case, text

_HOW = {
    "thank_for": ["explained_clearly"],
    "thanked_about": {"explained_clearly": "how you reroute loads when the interstate closes"},
}
_TALKED = {
    "pt-PT": ("a formação dos aprendizes", "umprimentos"),
    "pt-BR": ("a irrigação por gotejamento", "Atenciosamente"),
    "fr": ("les relances fournisseurs", "ordialement"),
}
_FRANK = {
    "pt-PT": "a duração do contrato",
    "pt-BR": "a falta de gente na colheita",
    "fr": "le rythme des nuits",
}


def _told(language: str, person: dict[str, object], *, name: str) -> Case:
    return case(
        person={"name": name, "rapport": "formal", "addressed_as": "ms", **person},
        interviews=[{"on": "2026-03-05", "talked_about": [_TALKED[language][0]]}],
        preferences={
            "note_language": language,
            "address": "formal",
            "write_as": "feminine",
            "signature": "Beatriz Montoro Aldana",
        },
    )


@pytest.mark.parametrize("name", ["Renata Vilarinho", "Claire Marchetti", "Graça Seabra"])
@pytest.mark.parametrize("language", list(_TALKED))
def test_regards_come_before_a_second_topic_beside_thanks_for_one_thing(
    language: str, name: str
) -> None:
    """So readers of these languages ranked them; those of English prefer the topic."""
    person: dict[str, object] = {
        "thank_for": ["was_frank"],
        "thanked_about": {"was_frank": _FRANK[language]},
    }
    note = text(_told(language, person, name=name), language=language, limit=200)
    assert _TALKED[language][1] in note, note
    assert _FRANK[language].split(" ", 1)[1] in note, note
    roomy = text(_told(language, person, name=name), language=language, limit=300)
    assert _TALKED[language][0].split(" ", 1)[1] in roomy, roomy


def test_when_they_met_is_not_said_behind_a_clause() -> None:
    """ "How you reroute loads when the interstate closes when we met" is taken for its own."""
    for rapport, contacts, variant in product(
        ("warm", "neutral", "formal"),
        ([], [{"on": "2026-03-06", "by": "you", "channel": "email", "kind": "thank_you"}]),
        range(4),
    ):
        told = case(
            person={"rapport": rapport, "part": "hiring_manager", **_HOW},
            interviews=[{"on": "2026-03-05", "format": "on_site"}],
            contacts=contacts,
            preferences={"signature": "Renee Sandoval-Whitcombe"},
        )
        note = text(told, limit=200, variant=variant)
        assert not re.search(r"closes (?:when we|on|last)", note), note


@pytest.mark.parametrize("name", ["Priya Raman", "Gwen Ellis", "Walt Pruitt", "Moira Kane"])
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_the_first_english_note_has_the_words_that_readers_put_first(
    rapport: str, limit: int, name: str
) -> None:
    """Of eight wordings they liked those least that are named here."""
    no = {"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "rejection"}
    frozen = {"on": "2026-03-09", "by": "employer", "channel": "email", "kind": "news"}
    advised = {"thank_for": ["gave_advice"], "thanked_about": {"gave_advice": "the exam"}}
    for stage, contacts, person in (
        ("awaiting_decision", [], {}),
        ("awaiting_decision", [], advised),
        ("rejected", [no], advised),
        ("rejected", [no], {}),
        ("on_hold", [frozen], {}),
    ):
        told = case(
            person={"name": name, "rapport": rapport, **person},
            application={"stage": stage},
            interviews=[{"on": "2026-03-05", "talked_about": ["quick changes"]}],
            contacts=contacts,
            preferences={"signature": "Ray"},
        )
        note = text(told, limit=limit)
        disliked = "for calling,|when we met|in the end|interested in it|was really good to talk"
        assert not re.search(disliked, note), note
