"""What was typed about them is said to them: "ihre Waldtage" are "eure" to a du, never "Ihre"."""

import re
from typing import Final

import pytest

from followup_rules.case import Case
from followup_rules.note import compose

APPLICATION: Final = {
    "role": "Koch",
    "company": "Brightwater",
    "stage": "awaiting_decision",
    "interest": "role_and_company",
}
FORMS: Final = (
    ("ihre Waldtage", "eure Waldtage", "Ihre Waldtage"),
    ("Ihre Waldtage", "eure Waldtage", "Ihre Waldtage"),
    ("eure Waldtage", "eure Waldtage", "Ihre Waldtage"),
    ("euer Konzept für Angehörige", "euer Konzept", "Ihr Konzept"),
    ("ihren Umgang mit Beschwerden", "euren Umgang", "Ihren Umgang"),
    ("wie sie Lehrlinge ausbilden", "wie ihr Lehrlinge ausbildet", "wie Sie Lehrlinge ausbilden"),
    ("wie ihr Neue anlernt", "wie ihr Neue anlernt", "wie Sie Neue anlernen"),
    ("was Sie alles sammeln", "was ihr alles sammelt", "was Sie alles sammeln"),
    ("wie ihr hier arbeitet", "wie ihr hier arbeitet", "wie Sie hier arbeiten"),
    ("wie ihr organisiert seid", "wie ihr organisiert seid", "wie Sie organisiert sind"),
    ("wie Sie die Halle umgebaut haben", "umgebaut habt", "umgebaut haben"),
    ("die Küchen, die sie herrichten", "die ihr herrichtet", "die Sie herrichten"),
)
"""(as typed, to a du, to a Sie)."""


def said(language: str, topic: str, *, familiar: bool, thanked: bool = False) -> str:
    """Return the note of somebody who typed this."""
    person = {
        "name": "Marta Lindqvist",
        "rapport": "warm",
        "addressed_as": "first_name" if familiar else "ms",
    }
    about = {"thank_for": ["showed_around"], "thanked_about": {"showed_around": topic}}
    told = {
        "today": "2026-03-11",
        "person": person | (about if thanked else {}),
        "application": dict(APPLICATION),
        "interviews": [{"on": "2026-03-05", "talked_about": [] if thanked else [topic]}],
        "preferences": {
            "note_language": language,
            "address": "familiar" if familiar else "formal",
            "signature": "Ada",
        },
    }
    note = compose(Case.model_validate(told), limit=300)
    assert note.findings == (), note.findings
    return note.text


@pytest.mark.parametrize(("typed", "du", "sie"), FORMS)
def test_a_german_topic_is_on_the_terms_of_its_note(typed: str, du: str, sie: str) -> None:
    for familiar, expected in ((True, du), (False, sie)):
        text = said("de", typed, familiar=familiar)
        assert expected in text, text
        formal = re.search(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b", text)
        informal = re.search(r"\b(?:[Dd]u|dich|dir|dein\w*|ihr|eu(?:er|re?\w*|ch))\b", text)
        assert not (informal if not familiar else formal), text


@pytest.mark.parametrize(
    ("typed", "du", "sie"),
    [("eure neue Halle", "eure neue Halle", "Ihre neue Halle")],
)
def test_so_are_the_words_of_what_they_are_thanked_for(typed: str, du: str, sie: str) -> None:
    assert du in said("de", typed, familiar=True, thanked=True)
    assert sie in said("de", typed, familiar=False, thanked=True)


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "the old bikes they rebuild for kids", "the old bikes you rebuild for kids"),
        ("en", "the way they run the floor", "the way you run the floor"),
        ("en", "the looms that they've restored", "the looms that you've restored"),
        ("fr", "les vieux vélos qu'ils remontent", "vieux vélos que vous remontez"),
        ("fr", "la farine qu'elles utilisent", "la farine que vous utilisez"),
        ("pt-PT", "as receitas que eles recuperam", "as receitas que recuperam"),
    ],
)
def test_what_they_do_is_said_as_theirs(language: str, typed: str, expected: str) -> None:
    for familiar in (True, False):
        assert expected in said(language, typed, familiar=familiar)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "the kids and the songs when they sing"),
        ("fr", "les enfants quand ils jouent"),
        ("de", "die Kinder, die hier spielen"),
    ],
)
def test_what_others_do_is_not(language: str, typed: str) -> None:
    assert not re.search(r"you sing|vous jouez|Sie hier|ihr hier", _whatever(language, typed))


def _whatever(language: str, typed: str) -> str:
    told = {
        "today": "2026-03-11",
        "person": {"name": "Marta Lindqvist", "rapport": "warm"},
        "application": dict(APPLICATION),
        "interviews": [{"on": "2026-03-05", "talked_about": [typed]}],
        "preferences": {"note_language": language},
    }
    return compose(Case.model_validate(told), limit=300).text


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("pt-PT", "a importância de dar tempo às refeições", "os banhos assistidos"),
        ("es", "la forma de acompañar a las familias", "el turno de noche"),
        ("fr", "la façon de conseiller les clients pressés", "les coffrets de Noël"),
    ],
)
def test_what_comes_after_and_is_no_object_of_the_first(
    language: str, first: str, second: str
) -> None:
    told = {
        "today": "2026-03-11",
        "person": {"name": "Marta Lindqvist", "rapport": "warm"},
        "application": dict(APPLICATION),
        "interviews": [{"on": "2026-03-05", "talked_about": [first, second]}],
        "preferences": {"note_language": language},
    }
    text = compose(Case.model_validate(told), limit=300).text
    assert first.split(" ", 1)[1] in text, text
    assert second.split(" ", 1)[1] not in text, text


@pytest.mark.parametrize("typed", ["wie ihr das gelungen ist", "was ihr dort gefallen hat"])
def test_what_happened_to_her_stays_hers(typed: str) -> None:
    text = _whatever("de", typed)
    assert "isen" not in text
    assert "haen" not in text


def test_the_little_ones_are_no_person() -> None:
    assert "年少さんのお部屋" in _whatever("ja", "園庭や年少さんのお部屋")
