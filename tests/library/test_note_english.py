"""English notes as a careful person sends them, over situations, tones, topics and both limits."""

import re
from itertools import product

import pytest

from followup_rules.case import Case
from followup_rules.note import compose
from tests.library.test_thank_for import SITUATIONS, case

TOPICS = (
    "the new triage desk",
    "moving the depot",
    "how you plan the nights",
    "shift patterns",
    "",
)
RAPPORTS = ("warm", "neutral", "formal")
NAMES = ("Jana Mertens", "Ruth Ashe", "Tom Vey")


def written(situation: str, topic: str, *kindnesses: str) -> list[tuple[str, str, Case]]:
    """Return (rapport, note, case) for a situation: three people, three tones, both limits."""
    found = []
    for rapport, name, limit in product(RAPPORTS, NAMES, (200, 300)):
        told = case("en", *kindnesses, **SITUATIONS[situation]).model_dump(mode="json")
        told["person"] |= {"rapport": rapport, "name": name}
        told["preferences"]["signature"] = "Hanna Okafor"
        for met in told["interviews"]:
            met["talked_about"] = [topic] if topic else []
        made = Case.model_validate(told)
        found.append((rapport, compose(made, limit=limit).text, made))
    return found


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_an_english_note_reads_as_a_person_writes(situation: str, topic: str) -> None:
    for kindnesses in ((), ("gave_advice",), ("was_frank", "encouraged")):
        for _, text, _ in written(situation, topic, *kindnesses):
            assert text.casefold().count("data analyst") <= 1, text
            # A conversation is of two: what was a thing was not told by one to the other.
            assert not re.search(
                r"told me about|telling me about|hear(?:ing)? about (?!shift)", text
            )
            assert not re.search(r"\b(?:very|really) soon\b|simply|another hour", text), text
            begins = re.findall(r"(?:^[^,]+, |[.!?] )(\w+'?\w* \w+)", text)
            assert len(begins) == len({one.casefold() for one in begins}), (begins, text)


@pytest.mark.parametrize("kindness", ["gave_advice", "was_frank", "made_welcome"])
@pytest.mark.parametrize("situation", ["plain", "check_in", "on_hold", "asked", "formal"])
def test_what_they_did_is_all_that_is_thanked_for(situation: str, kindness: str) -> None:
    for _, text, _ in written(situation, "the new triage desk", kindness):
        assert len(re.findall("thank", text, re.IGNORECASE)) == 1, text
        assert "your time" not in text
