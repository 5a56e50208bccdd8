"""How familiar Portuguese notes are, and what short ones to formal people keep."""

import re
from typing import Any

import pytest

from followup_rules import Case
from tests.library.test_note_compose import case, text

BRAZIL, PORTUGAL = "pt-BR", "pt-PT"
LIMITS = (200, 300)
VARIANTS = (0, 1, 2)
SHIFTS = [{"on": "2026-03-05", "talked_about": ["a passagem de plantão"]}]
SUSPENDED = [{"on": "2026-03-09", "by": "them", "channel": "email", "kind": "news"}]
ASKED = [{"on": "2026-03-05", "by": "them", "channel": "in_person", "kind": "invites_connection"}]
NAMES = ("Camila Rezende", "Rui Carvalhal", "Otávio Lima", "Inês Prata", "Dalva Souza")
ENGINEER = {"name": "Rui Carvalhal", "addressed_as": "mr", "greet_as": "Eng. Rui Carvalhal"}
ELDER = {"name": "Camila Rezende", "addressed_as": "ms", "greet_as": "dona Camila"}


def told(language: str, *, person: dict[str, Any], **more: Any) -> Case:  # noqa: ANN401  # values of any field
    """Return a case with thanks for frankness, and a talk about shifts."""
    thanked = {"thank_for": ["was_frank"], "thanked_about": {"was_frank": "os horários"}}
    preferences = {
        "note_language": language,
        "write_as": "feminine",
        "address": "formal",
        "signature": "Luana Prado",
    }
    return case(
        person={**thanked, **person},
        interviews=more.pop("interviews", SHIFTS),
        preferences=preferences,
        **more,
    )


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("rapport", ["warm", "neutral"])
@pytest.mark.parametrize("contacts", [[], ASKED])
def test_whoever_has_a_title_in_portugal_is_not_written_to_as_a_friend(
    contacts: list[dict[str, str]], rapport: str, limit: int, variant: int
) -> None:
    made = told(PORTUGAL, person={**ENGINEER, "rapport": rapport}, contacts=contacts)
    note = text(made, limit=limit, variant=variant)
    assert not re.search(r"[Gg]ostava|falar consigo|Ficamos em contacto", note), note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("person", [ELDER, {"name": "Camila Rezende"}])
def test_who_asked_to_be_added_is_not_called_voce_on_formal_terms(
    person: dict[str, str], rapport: str, limit: int
) -> None:
    made = told(BRAZIL, person={**person, "rapport": rapport}, contacts=ASKED)
    note = text(made, limit=limit)
    assert "sugeriu" in note, note
    assert "você" not in note, note
    assert ("a senhora sugeriu" in note) == ("addressed_as" in person), note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize(
    ("language", "person"),
    [(BRAZIL, ELDER), (PORTUGAL, ENGINEER), (BRAZIL, {**ELDER, "greet_as": "Dra. Camila"})],
)
@pytest.mark.parametrize("rapport", ["neutral", "formal"])
def test_a_formal_note_on_a_freeze_has_the_wish_to_connect(
    rapport: str, language: str, person: dict[str, str], limit: int
) -> None:
    made = told(
        language,
        person={**person, "rapport": rapport},
        application={"stage": "on_hold"},
        contacts=SUSPENDED,
    )
    note = text(made, limit=limit)
    assert re.search("contac?to|na minha rede", note), note
    assert "parad" not in note, note


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        (BRAZIL, "a temperagem do chocolate", "por temperar comigo o chocolate"),
        (PORTUGAL, "a montagem da vitrine", "por ter montado comigo a vitrine"),
        (BRAZIL, "a revisão do contrato", "por revisar comigo o contrato"),
        (PORTUGAL, "a revisão de um contrato", "por ter revisto comigo um contrato"),
        (BRAZIL, "a troca de turno", "por fazer comigo a troca de turno"),
        (PORTUGAL, "o diagnóstico de uma avaria", "por ter feito comigo o diagnóstico"),
        (BRAZIL, "o plano de aula", "por fazer comigo o plano de aula"),
        (BRAZIL, "abrir o compressor", "por abrir comigo o compressor"),
        (PORTUGAL, "abrir o compressor", "por ter estado comigo a abrir o compressor"),
    ],
)
def test_a_piece_of_work_is_said_as_the_verb_that_it_is(
    language: str, typed: str, said: str
) -> None:
    worked = {
        "thank_for": ["worked_through_task"],
        "thanked_about": {"worked_through_task": typed},
        "rapport": "warm",
    }
    note = text(told(language, person=worked), limit=300)
    assert said in note, note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
def test_a_recruiter_hears_that_one_likes_the_company(language: str, limit: int) -> None:
    made = told(
        language,
        person={"part": "recruiter", "rapport": "neutral"},
        application={"stage": "on_hold", "interest": "company_only"},
        contacts=SUSPENDED,
    )
    note = text(made, limit=limit)
    assert "ostei da empresa" in note, note
    assert "interess" not in note, note


STAGES = ["awaiting_decision", "on_hold", "rejected", "offer_received", "interviewing"]
HEARD = [{"on": "2026-03-09", "by": "employer", "channel": "email", "kind": "news"}]
TO_COME = [*SHIFTS, {"on": "2026-03-17", "with_person": False}]


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_a_dona_on_formal_terms_is_thanked_for_what_she_did(
    rapport: str, stage: str, limit: int
) -> None:
    made = told(
        BRAZIL, person={**ELDER, "rapport": rapport}, application={"stage": stage}, contacts=[]
    )
    note = text(made, limit=limit)
    assert "franqueza sobre os horários" in note, note
    # In a short note what happened since may leave it no room.
    assert "plantão" in note or limit == 200, note


@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("rapport", ["neutral", "formal"])
def test_what_belongs_together_is_said_in_three_sentences(
    rapport: str, stage: str, language: str
) -> None:
    contacts = SUSPENDED if stage == "on_hold" else [] if stage == "rejected" else HEARD
    made = told(
        language,
        person={"rapport": rapport},
        application={"stage": stage},
        contacts=contacts,
        interviews=TO_COME if stage == "interviewing" else SHIFTS,
    )
    note = text(made, limit=300)
    greeting, *said, _name = re.split(r"(?<=[.!?]) ", note)
    assert "Marta" in greeting
    assert len(said) <= 3, note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_of_an_offer_that_others_told_of_who_is_unsure_says_nothing(
    rapport: str, language: str, limit: int
) -> None:
    made = told(
        language,
        person={"rapport": rapport, "part": "hiring_manager"},
        application={"stage": "offer_received", "interest": "unsure"},
        contacts=HEARD,
    )
    note = text(made, limit=limit)
    assert "proposta" not in note, note
    assert "plantão" in note, note


@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_a_second_talk_is_looked_forward_to(rapport: str, language: str) -> None:
    made = told(
        language,
        person={"rapport": rapport},
        application={"stage": "interviewing"},
        interviews=TO_COME,
        contacts=HEARD,
    )
    note = text(made, limit=300)
    assert re.search(r"(?:falar|conversar|equipe).* (?:na terça|no dia 17)", note), note
    assert "nova entrevista" not in note, note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_who_has_asked_in_vain_does_not_say_the_interest_again(
    rapport: str, language: str, limit: int
) -> None:
    asked = [{"on": "2026-03-25", "by": "you", "channel": "email", "kind": "check_in"}]
    for today in ("2026-04-02", "2026-05-20"):
        note = text(
            told(language, person={"rapport": rapport}, contacts=asked, today=today), limit=limit
        )
        assert not re.search("interess|vontade", note), note


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("rapport", ["warm", "formal"])
def test_the_first_note_closes_as_readers_liked_best(name: str, rapport: str, limit: int) -> None:
    """Readers who ranked eight wordings put those with a flat close behind the others."""
    for language in (BRAZIL, PORTUGAL):
        note = text(told(language, person={"rapport": rapport, "name": name}), limit=limit)
        assert not re.search("na minha rede|[Ff]icaria feliz|muito bom manter contato\\.", note), (
            note
        )
        # On formal terms it stays where a short note has no room for a warmer one.
        if rapport == "warm" or (language == PORTUGAL and limit == LIMITS[1]):
            assert "ostaria de manter" not in note, note
