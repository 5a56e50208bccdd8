"""How plain Portuguese notes are built: thanks first, each thing in a sentence of its own."""

import re
from typing import Any

import pytest

from followup_rules import Case
from tests.library.test_note_compose import case, text

BRAZIL, PORTUGAL = "pt-BR", "pt-PT"
SHIFTS = [{"on": "2026-03-05", "talked_about": ["a passagem de plantão"]}]
RECEPTION = {"thank_for": ["showed_around"], "thanked_about": {"showed_around": "a recepção"}}
RAPPORTS = ("warm", "neutral", "formal")
LIMITS = (200, 300)

toned = pytest.mark.parametrize(
    ("language", "rapport", "limit"),
    [
        (language, rapport, limit)
        for language in (BRAZIL, PORTUGAL)
        for rapport in RAPPORTS
        for limit in LIMITS
    ],
)
THANKS = r"(?:[Oo]brigad[oa]|[Aa]grade[cç])"


def told(rapport: str = "neutral", **more: Any) -> Case:  # noqa: ANN401  # values of any field
    """Return a case with thanks for a kindness and a talk about shifts."""
    person = {"rapport": rapport, **RECEPTION, **more.pop("person", {})}
    return case(person=person, interviews=more.pop("interviews", SHIFTS), **more)


@toned
@pytest.mark.parametrize("write_as", [None, "feminine", "masculine"])
def test_the_thanks_come_first_and_the_talk_after_them(
    language: str, rapport: str, limit: int, write_as: str | None
) -> None:
    made = told(rapport, preferences={"note_language": language, "write_as": write_as})
    note = text(made, limit=limit)
    body = note.split(maxsplit=2)[2]
    assert re.search(THANKS, note), note
    assert len(re.findall(THANKS, note)) == 1, note
    assert re.search(THANKS, body), note
    liked = re.search("[Gg]ostei|[Aa]dorei|[Ff]oi muito bom", note)
    assert liked is None or note.index(liked[0]) > re.search(THANKS, note).start(), note  # type: ignore[union-attr]
    assert not re.search(r"[Mm]esmo (?:n|t)|[Ee]mbora|queria (?:te )?agradecer.*, e queria", note)


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize(
    ("write_as", "language", "rapport", "said"),
    [
        ("feminine", BRAZIL, "warm", "! Obrigada por me mostrar a recepção"),
        ("masculine", BRAZIL, "neutral", "! Obrigado por me mostrar a recepção"),
        ("feminine", BRAZIL, "formal", "muito obrigada por me mostrar a recepção"),
        ("feminine", PORTUGAL, "warm", "! Obrigada por me ter mostrado a recepção"),
        ("masculine", PORTUGAL, "formal", "muito obrigado por me ter mostrado a recepção"),
        (None, PORTUGAL, "formal", "agradeço-lhe ter-me mostrado a recepção"),
    ],
)
def test_obrigado_only_for_whoever_told_it(
    write_as: str | None, language: str, rapport: str, said: str, limit: int
) -> None:
    made = told(rapport, preferences={"note_language": language, "write_as": write_as})
    note = text(made, limit=limit)
    assert said.casefold() in note.casefold(), note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize(
    ("called", "who"), [("seu Osvaldo", "o senhor"), ("dona Ivete", "a senhora")]
)
def test_seu_and_dona_are_senhor_and_senhora(
    called: str, who: str, rapport: str, limit: int
) -> None:
    note = text(told(rapport, person={"greet_as": called}), language=BRAZIL, limit=limit)
    assert not re.search(r"\bvocê\b|\bte\b|[Vv]amos|[Pp]rezad", note), note
    assert called in note, note
    if limit == max(LIMITS) and rapport == "formal":
        assert re.search(rf"\ba?{who}|tê-l[oa]|por aqui", note), note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_an_interview_that_they_arranged_has_its_date(
    rapport: str, language: str, limit: int
) -> None:
    made = told(
        rapport,
        today="2026-03-10",
        person={"part": "recruiter", "name": "Rute Alves"},
        interviews=[*SHIFTS, {"on": "2026-03-13", "with_person": False}],
        contacts=[{"on": "2026-03-06", "by": "them", "channel": "email", "kind": "scheduling"}],
    )
    note = text(made, language=language, limit=limit)
    assert re.search("entrevista (?!do dia 13)", note) is None, note
    assert "do dia 13" in note, note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_an_embrace_is_for_friends(address: str, limit: int) -> None:
    preferences = {"note_language": PORTUGAL, "address": address}
    assert "abraço" not in text(told("neutral", preferences=preferences), limit=limit)


@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
def test_a_day_of_the_week_before_last_is_its_date(language: str) -> None:
    """On warm terms too: people say "do dia 5" where others would say "the other day"."""
    note = text(told("warm", today="2026-03-17"), language=language)
    assert "dia 5" in note, note
