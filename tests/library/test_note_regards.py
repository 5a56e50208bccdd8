"""Regards before the sender's name: once, as formal as the note, and where there is room."""

import re
from itertools import product
from typing import Final

import pytest

from followup_rules.case import Case
from followup_rules.note import compose
from followup_rules.note.signed import signed
from tests.library.test_thank_for import SITUATIONS, case

REGARDS: Final = {
    "en": r"(?:Kind|Best) regards",
    "de": r"(?:[A-Z]\w+ )*Grü(?:ße|sse)n?",
    "fr": r"(?:Bien )?[Cc]ordialement|Bien à vous",
    "es": r"(?:Un )?(?:cordial )?[Ss]aludos?(?: cordiales)?|Un abrazo",
    "pt": r"(?:Com os )?[Mm]elhores cumprimentos|Cumprimentos|Atenciosamente|Um abraço|Abraços?",
}
"""The regards of a formal or a friendly note in each language that writes some."""
LONGEST: Final = 32
"""UTF-16 code units that the longest of them take with their blank and comma."""


@pytest.mark.parametrize("language", REGARDS)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_formal_note_with_room_for_regards_has_them_once(language: str, situation: str) -> None:
    last = re.compile(rf" (?:{REGARDS[language]}), Hanna(?: Okafor)?$")
    for kindnesses, limit in product(((), ("gave_advice",)), (200, 300)):
        told = case(language, *kindnesses, **SITUATIONS[situation])
        person = told.person.model_copy(update={"rapport": "formal", "addressed_as": "ms"})
        preferences = {"signature": "Hanna Okafor", "note_language": language}
        asked = {**told.model_dump(), "person": person.model_dump(), "preferences": preferences}
        for variant in (0, 1):
            note = compose(Case.model_validate(asked), limit=limit, variant=variant)
            found = re.findall(rf"(?<=[.!?] )(?:{REGARDS[language]})(?=[.,])", note.text)
            assert len(found) <= 1, note.text
            takes_name = re.search(r"(?:[Aa]u plaisir[^.]*|À bientôt|Bonne \w+), Hanna", note.text)
            if note.limit - note.length >= LONGEST and not takes_name:
                assert last.search(note.text), note.text


@pytest.mark.parametrize(
    ("close", "regards", "name", "said"),
    [
        ("Bis bald!", "Viele Grüße.", "Jana", "Bis bald! Viele Grüße,"),
        ("Bis bald!", "Viele Grüße.", "", "Bis bald! Viele Grüße."),
        (
            "Merci à vous. Au plaisir de rester en contact.",
            "Cordialement.",
            "Ana",
            "Merci à vous. Au plaisir de rester en contact,",
        ),
        (
            "J'aimerais rester en contact. À bientôt.",
            "Bien à vous.",
            "Ana",
            "J'aimerais rester en contact. À bientôt,",
        ),
    ],
)
def test_regards_stand_behind_the_last_sentence_but_not_behind_a_farewell(
    close: str, regards: str, name: str, said: str
) -> None:
    told = [("greeting", "X,"), ("close", close), ("regards", regards)]
    parts = dict(signed(told, name, " "))
    assert parts["close"] == said
    assert "regards" not in parts
