"""Typed topics: mended where that is sure, kept as a sentence, or left out with a reason."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.case import Case
from followup_rules.locales import catalogue
from followup_rules.note import compose
from followup_rules.note.topic.taken_apart import LONGEST, MOST_ITEMS, take_apart
from followup_rules.text.clean import utf16_length
from tests.library.composed_topics_table import COMPOSED
from tests.library.test_note_compose import case
from tests.library.topics_table import TOPICS

NAMES = ("Marta Lindqvist", "Marta")


@pytest.mark.parametrize(("language", "typed", "expected"), TOPICS)
def test_what_is_made_of_a_typed_topic(language: str, typed: str, expected: list[str]) -> None:
    found = take_apart(typed, language, NAMES)
    assert [topic.text or f"!{topic.trouble}" for topic in found] == expected


@given(st.text(max_size=300), st.sampled_from(("en", "de", "fr", "es", "pt", "ja", "nl")))
def test_every_text_is_taken_or_left_out_with_a_reason(typed: str, language: str) -> None:
    found = take_apart(typed, language, NAMES)
    assert 1 <= len(found) <= MOST_ITEMS
    for topic in found:
        assert bool(topic.text) == (not topic.trouble) == bool(topic.form)
        assert not topic.trouble or f"review.topic_{topic.trouble}" in catalogue("en")
        assert utf16_length(topic.text) <= LONGEST + 10


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "ja"])
def test_a_mended_phrase_stays_as_it_is(language: str) -> None:
    for code, typed, _ in TOPICS:
        for topic in take_apart(typed, language, NAMES) if code == language else ():
            if topic.form == "noun":
                assert [again.text for again in take_apart(topic.text, language, NAMES)] == [
                    topic.text
                ]


TONES = ("warm", "plain", "formal")
ENTERED_IN = ("talked_about", "excites_you")


def told(typed: str, entered_in: str) -> Case:
    spoken: dict[str, object] = {"on": "2026-03-05"}
    if entered_in == "talked_about":
        return case(interviews=[{**spoken, "talked_about": [typed]}])
    return case(interviews=[spoken], application={"excites_you": [typed]})


@pytest.mark.parametrize("entered_in", ENTERED_IN)
@pytest.mark.parametrize(("language", "typed", "stands", "finding"), COMPOSED)
def test_a_note_and_an_email_take_a_typed_phrase_apart(
    language: str, typed: str, stands: str, finding: str, entered_in: str
) -> None:
    written = [
        *(
            compose(told(typed, entered_in), language=language, limit=300, tone=one)
            for one in TONES
        ),
        compose(told(typed, entered_in), language=language, kind="thank_you_email"),
    ]
    for one in written:
        assert [found.id for found in one.findings] == ([finding] if finding else [])
        if stands:
            assert _core(stands).casefold() in one.text.casefold()
        else:
            assert typed not in one.text


def _core(stands: str) -> str:
    """Return the words that every sentence keeps as they are: prepositions and cases may change."""
    return stands if stands.endswith((".", "。")) else " ".join(stands.split()[-2:])


@pytest.mark.parametrize(("language", "typed", "stands", "_finding"), COMPOSED)
def test_what_was_spoken_of_stands_as_its_sentence_asks(
    language: str, typed: str, stands: str, _finding: str
) -> None:
    if stands:
        note = compose(told(typed, "talked_about"), language=language, limit=300, variant=0)
        assert stands in note.text


@pytest.mark.parametrize(("language", "typed", "expected"), TOPICS)
@pytest.mark.parametrize("entered_in", ENTERED_IN)
def test_nothing_typed_comes_out_as_it_must_not(
    language: str, typed: str, expected: list[str], entered_in: str
) -> None:
    """What is left out is not in the note and is said; no other finding is made."""
    if entered_in == "excites_you":  # one's own may excite, and the pay may not
        found = take_apart(typed, language, NAMES, use="excites")
        expected = [topic.text or f"!{topic.trouble}" for topic in found]
    troubles = {f"topic_{one[1:]}" for one in expected if one.startswith("!")}
    whole = len(troubles) == len(expected) and typed not in NAMES
    for variant in range(3):
        note = compose(told(typed, entered_in), language=language, limit=300, variant=variant)
        assert {found.id for found in note.findings} == troubles
        assert not whole or typed not in note.text
        assert "についてについて" not in note.text


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("es", "los turnos de noche", "son los turnos de noche"),
        ("es", "el taller nuevo", "es el taller nuevo"),
        ("pt", "os planos da oficina", "são os planos da oficina"),
        ("pt", "a nova oficina", "é a nova oficina"),
        ("de", "den neuen Standort in Halle", "Den neuen Standort in Halle fände ich"),
        ("de", "einen hellen Saal", "Einen hellen Saal fände ich"),
    ],
)
def test_what_excites_agrees_with_its_verb(language: str, typed: str, said: str) -> None:
    texts = [
        compose(told(typed, "excites_you"), language=language, limit=300, variant=one).text
        for one in range(6)
    ]
    assert any(said in text for text in texts)
    assert not any(re.search(r"f[iä]nde ich (?:der|ein) ", text) for text in texts)
