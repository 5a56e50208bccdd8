"""Portuguese notes said simply: how they close, what they leave out, what is said in one."""

import re
from itertools import product
from typing import Any

import pytest

from followup_rules import Case
from followup_rules.note.bank import bank_for
from followup_rules.note.wholes import ready
from tests.library.test_note_compose import ASKED, case, text

BRAZIL, PORTUGAL = "pt-BR", "pt-PT"
LIMITS = (200, 300)
RAPPORTS = ("warm", "neutral", "formal")
SHIFTS = [{"on": "2026-03-05", "talked_about": ["a passagem de plantão"]}]
STAGES = ("awaiting_decision", "on_hold", "rejected", "offer_received", "offer_accepted")
ROTA = {"thank_for": ["explained_clearly"], "thanked_about": {"explained_clearly": "a escala"}}
ADVICE = {"thank_for": ["gave_advice"], "thanked_about": {"gave_advice": "como começar a aula"}}
sides = pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
toned = pytest.mark.parametrize("rapport", RAPPORTS)
limited = pytest.mark.parametrize("limit", LIMITS)


def told(language: str, rapport: str, person: dict[str, Any], **more: Any) -> Case:  # noqa: ANN401  # values of any field
    """Return a case with a talk about shifts, told by a woman."""
    return case(
        person={"rapport": rapport, **person},
        interviews=more.pop("interviews", SHIFTS),
        preferences={"note_language": language, "write_as": "feminine", **more.pop("chosen", {})},
        **more,
    )


def _lines(*, second: bool) -> set[str]:
    return {
        version.line.text
        for situation in bank_for("pt").wholes
        for whole in ready("pt", situation, second=second, met=True)
        for _, versions in whole.sentences
        for version in versions
        if ("european" in version.line.needs.split()) == second
    }


def test_nobody_in_portugal_is_wished_for_in_a_network() -> None:
    assert not [one for one in _lines(second=True) if re.search(r"\brede\b", one)]


@pytest.mark.parametrize("stage", STAGES[:-1])
@toned
def test_in_portugal_one_would_like_to_keep_in_touch(rapport: str, stage: str) -> None:
    notes = [
        text(
            told(PORTUGAL, rapport, {**person, **did}, application={"stage": stage}),
            limit=limit,
            variant=variant,
        )
        for person, did, limit, variant in product(
            ({}, {"addressed_as": "ms"}), ({}, ROTA), LIMITS, range(4)
        )
    ]
    wish = r"[Gg]osta(?:va|ria) de manter o contacto|[Tt]eria (?:todo o|muito) gosto em manter"
    assert sum(bool(re.search(wish, one)) for one in notes) >= len(notes) // 6, notes


@limited
def test_only_now_and_then_does_a_brazilian_speak_of_a_network(limit: int) -> None:
    names = ("Ana Reis", "Rui Sá", "Bia Melo", "Caio Luz", "Davi Paz", "Eva Dias", "Léo Maia")
    notes = [
        text(told(BRAZIL, rapport, {"name": name, **did}), limit=limit)
        for name, rapport, did in product(names, ("warm", "neutral"), ({}, ROTA))
    ]
    assert sum("rede" in one for one in notes) <= len(notes) // 6, notes


@limited
@toned
@sides
@pytest.mark.parametrize("kind", ["courtesy", "substance"])
def test_beside_what_somebody_did_their_email_is_not_thanked_for(
    kind: str, language: str, rapport: str, limit: int
) -> None:
    wrote = [
        {"on": "2026-03-06", "by": "you", "channel": "email", "kind": "thank_you"},
        {"on": "2026-03-09", "by": "them", "channel": "email", "kind": kind},
    ]
    for today in ("2026-03-12", "2026-04-20"):
        note = text(told(language, rapport, ROTA, contacts=wrote, today=today), limit=limit)
        assert not re.search("e-mail|mensagem", note), note
        assert "a escala" in note, note


@limited
@toned
def test_who_starts_soon_keeps_in_touch_at_once(rapport: str, limit: int) -> None:
    """ "Até lá, vai ser bom ter contato" is odd: one will see them every day from then on."""
    made = told(
        BRAZIL,
        rapport,
        {},
        application={"stage": "offer_accepted", "starts_on": "2026-05-04"},
    )
    for variant in range(5):
        note = text(made, limit=limit, variant=variant)
        assert not re.search(r"[Aa]té lá|\bter contato", note), note
        assert re.search("manter contato|nos conectar", note), note


@limited
def test_after_a_warm_talk_people_say_tips_and_as_you_said(limit: int) -> None:
    warm = text(told(BRAZIL, "warm", ADVICE, contacts=[ASKED]), limit=limit)
    assert "como você falou" in warm, warm
    assert "pelas dicas sobre como começar a aula" in warm, warm
    plain = text(told(BRAZIL, "neutral", ADVICE, contacts=[ASKED]), limit=limit)
    assert "como você sugeriu" in plain.casefold(), plain
    assert "pelos conselhos sobre como começar a aula" in plain, plain


@sides
@toned
def test_last_week_is_the_week_before_by_the_calendar(rapport: str, language: str) -> None:
    """The talk was on a Thursday: next Monday is the first day on which that was last week."""
    for day in range(6, 31):
        note = text(told(language, rapport, ROTA, today=f"2026-03-{day:02}"), limit=300)
        assert "semana passada" not in note or 9 <= day <= 14, (day, note)


@limited
@pytest.mark.parametrize("rapport", ["neutral", "formal"])
@sides
def test_two_short_sentences_that_begin_alike_are_one(
    language: str, rapport: str, limit: int
) -> None:
    """ "Gostei da conversa do dia 5. Gostaria de manter contato." is cut short."""
    for name in ("Ana Reis", "Rui Sá", "Bia Melo", "Caio Luz", "Davi Paz"):
        made = told(language, rapport, {**ROTA, "name": name}, interviews=[{"on": "2026-03-05"}])
        note = text(made, limit=limit)
        assert not re.search(r"Gostei[^.]*(?:passada|dia 5|consigo|você)\. Gosta", note), note


@limited
@toned
@sides
def test_beside_one_thing_that_they_did_nothing_empty_is_said(
    language: str, rapport: str, limit: int
) -> None:
    """What was told reminds them: that one liked to talk, or wants the job, would be filling."""
    frank = {"was_frank": "a duração do contrato até ao fim do mês de agosto"}
    for titled in ({}, {"addressed_as": "ms", "greet_as": "Dra. Marta Quillfeather"}):
        person = {"thank_for": ["was_frank"], "thanked_about": frank, **titled}
        note = text(told(language, rapport, person), limit=limit)
        assert not re.search("falar (?:com você|consigo)\\.|interess|vontade|trabalh", note), note
