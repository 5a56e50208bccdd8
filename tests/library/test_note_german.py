"""German notes and emails: the role once, a talk of two, nothing asked twice, no false thanks."""

import re
from itertools import product
from typing import Any, Final

import pytest

from followup_rules.note import compose
from tests.library.test_thank_for import KINDNESSES, SITUATIONS, case

RAPPORTS: Final = ("warm", "neutral", "formal")
ONE_SIDED: Final = r"erzählt|gesagt|zugehört|zu hören|aufschlussreich"


def told(situation: str, rapport: str, *kindnesses: str, **more: Any) -> Any:  # noqa: ANN401  # parts of a case, as JSON
    values = dict(SITUATIONS[situation])
    values["person"] = {**values.get("person", {}), "rapport": rapport, **more.pop("person", {})}
    return case("de", *kindnesses, **{**values, **more})


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("address", ["formal", "familiar"])
def test_the_role_is_named_once_at_most_and_the_talk_is_of_two(
    situation: str, rapport: str, address: str
) -> None:
    for kindnesses in ((), ("was_frank",)):
        for limit in (200, 300):
            one = told(situation, rapport, *kindnesses, preferences={"address": address})
            for variant in range(3):
                text = compose(one, limit=limit, variant=variant).text
                assert text.count("Data Analyst") <= 1, text
                assert not re.search(ONE_SIDED, text), text
                assert not re.search("sehr bald|in Kürze|Lassen Sie uns", text), text


@pytest.mark.parametrize("situation", ["plain", "called"])
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("kindness", KINDNESSES)
def test_a_note_with_room_says_once_that_one_wants_the_job(
    situation: str, rapport: str, kindness: str
) -> None:
    wish = "arbeiten|zusammenarbeiten|große Lust|reizt|spricht mich|übernehmen|interessier"
    bare = {"interviews": [{"on": "2026-03-05"}]}
    for kindnesses, more in product(((), (kindness,)), ({}, bare)):
        one = told(situation, rapport, *kindnesses, **more)
        for variant in range(4):
            note = compose(one, limit=300, variant=variant)
            assert len(re.findall(wish, note.text)) == 1, note.text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("kind", ["thank_you_email", "follow_up_email"])
def test_who_was_not_met_is_not_thanked_for_a_talk(rapport: str, kind: str) -> None:
    for kindnesses in ((), ("gave_advice",)):
        text = compose(told("not_met", rapport, *kindnesses), kind=kind).text
        assert not re.search("Zeit|Gespräch(?! letzten)|mit mir", text), text
        assert "mein Gespräch" in text
        assert ("Rat" in text or "Ratschläge" in text) == bool(kindnesses), text


@pytest.mark.parametrize("situation", ["plain", "accepted", "offer", "check_in"])
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_who_has_accepted_is_not_asked_again(situation: str, rapport: str) -> None:
    text = compose(told(situation, rapport), kind="after_acceptance").text
    assert not re.search(r"würde\w* (?:\w+ )*vernetzen|vernetze ich mich|uns vernetzen", text), text
