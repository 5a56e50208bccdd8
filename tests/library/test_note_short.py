"""A short note says what was spoken of and ends with a close, before what others have told of.

Whoever waits, or has heard of a freeze or an offer from somebody else there, need not tell this
person so in 200 units; what this person told of is answered.
"""

from itertools import product
from typing import Any

import pytest

from followup_rules.advice import Note
from followup_rules.note import compose
from followup_rules.note.bank import bank_for, languages
from tests.library.test_note_compose import ON_KUBERNETES, case

SHORT = [one for one in languages() if bank_for(one).joiner]
"""Japanese says in 200 units what others say in 400."""
RAPPORTS = ("warm", "neutral", "formal")
NEWS = {"on": "2026-03-10", "channel": "email", "kind": "news"}
SITUATIONS: dict[str, dict[str, Any]] = {
    "check_in": {"today": "2026-03-25"},
    "on_hold": {"application": {"stage": "on_hold"}, "contacts": [{**NEWS, "by": "employer"}]},
    "offer": {"application": {"stage": "offer_received"}, "contacts": [{**NEWS, "by": "employer"}]},
}


def parts(told: dict[str, Any], language: str, rapport: str, limit: int, **person: Any) -> set[str]:  # noqa: ANN401  # fields of the contract
    """Return the names of a note's parts."""
    made = case(person={"rapport": rapport, **person}, interviews=[ON_KUBERNETES], **told)
    note = compose(made, language=language, limit=limit)
    assert isinstance(note, Note)
    assert "Kubernetes" in note.text, note.text
    assert note.findings == (), note.text
    return {one.name for one in note.parts}


@pytest.mark.parametrize("language", SHORT)
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("name", SITUATIONS)
def test_what_was_spoken_of_and_the_close_come_first(
    name: str, rapport: str, language: str
) -> None:
    found = parts(SITUATIONS[name], language, rapport, 200)
    assert found >= {"thanks", "interest", "close"}
    assert name not in found


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("name", SITUATIONS)
def test_where_there_is_room_the_situation_is_said(name: str, rapport: str, language: str) -> None:
    assert name in parts(SITUATIONS[name], language, rapport, 300)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("name", ["on_hold", "offer"])
def test_what_they_told_of_themselves_is_answered(name: str, rapport: str, language: str) -> None:
    told = {**SITUATIONS[name], "contacts": [{**NEWS, "by": "them"}]}
    made = case(person={"rapport": rapport}, interviews=[ON_KUBERNETES], **told)
    note = compose(made, language=language, limit=200)
    assert isinstance(note, Note)
    assert name in {one.name for one in note.parts}, note.text


@pytest.mark.parametrize("language", SHORT)
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_the_close_comes_before_a_second_topic(rapport: str, language: str) -> None:
    """The words of the thanks are the one specific thing (S21); a note ends with a close (S22)."""
    person = {"thank_for": ["was_frank"], "thanked_about": {"was_frank": "Linux"}}
    for told in ({}, SITUATIONS["check_in"]):
        made = case(person={"rapport": rapport, **person}, interviews=[ON_KUBERNETES], **told)
        note = compose(made, language=language, limit=200)
        assert isinstance(note, Note)
        assert "Linux" in note.text, note.text
        assert "close" in {one.name for one in note.parts}, note.text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
def test_whoever_has_not_decided_speaks_of_no_offer_to_others(
    limit: int, rapport: str, language: str
) -> None:
    told = SITUATIONS["offer"]
    told = {**told, "application": {**told["application"], "interest": "unsure"}}
    assert "offer" not in parts(told, language, rapport, limit)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("interest", ["role_and_company", "unsure"])
def test_a_colleague_hears_of_no_offer_that_others_made(
    interest: str, limit: int, rapport: str, language: str
) -> None:
    """They may not know of it, and it is not yet accepted."""
    told = SITUATIONS["offer"]
    told = {**told, "application": {**told["application"], "interest": interest}}
    assert "offer" not in parts(told, language, rapport, limit, part="peer")
    told = {**told, "contacts": [{**NEWS, "by": "them"}]}
    assert "offer" in parts(told, language, rapport, limit, part="peer")


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("interest", ["role_and_company", "unsure"])
@pytest.mark.parametrize("kindnesses", [[], ["was_frank"], ["gave_advice", "showed_around"]])
def test_with_room_a_booked_day_costs_neither_interest_nor_close(
    kindnesses: list[str], interest: str, rapport: str, language: str
) -> None:
    for topics, with_person in product(([], ["Kubernetes"]), (True, False)):
        told = case(
            person={"rapport": rapport, "thank_for": kindnesses},
            application={"stage": "interviewing", "interest": interest},
            interviews=[
                {"on": "2026-03-05", "talked_about": topics},
                {"on": "2026-03-20", "with_person": with_person},
            ],
        )
        note = compose(told, language=language, limit=300)
        assert isinstance(note, Note)
        assert {"interest", "close"} <= {one.name for one in note.parts}, note.text


@pytest.mark.parametrize("tag", ["pt-BR", "pt-PT"])
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("by", ["them", "employer"])
def test_a_clause_of_the_thanks_finds_room_beside_an_offer(by: str, rapport: str, tag: str) -> None:
    about = {"explained_clearly": "como se levanta um painel"}
    made = case(
        person={"rapport": rapport, "thank_for": ["explained_clearly"], "thanked_about": about},
        application={"stage": "offer_received", "interest": "unsure"},
        contacts=[{**NEWS, "by": by}],
    )
    note = compose(made, language=tag, limit=300)
    assert about["explained_clearly"] in note.text
    assert note.findings == ()
