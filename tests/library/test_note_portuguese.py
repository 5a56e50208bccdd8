"""What Portuguese notes have of their own: two countries, with their greetings, days and words."""

import re
from itertools import product
from typing import Any

import pytest

from followup_rules.note import compose, review
from followup_rules.note.assemble import lines_by_section
from followup_rules.note.bank import bank_for
from followup_rules.note.wholes import ready
from tests.library.test_note_compose import ASKED, case, text

BRAZIL, PORTUGAL = "pt-BR", "pt-PT"
SHIFTS = [{"on": "2026-03-05", "talked_about": ["a passagem de plantão"]}]

GREETED = [
    (BRAZIL, {"name": "Luciana Prates de Melo", "known_before": True}, "Oi, Luciana!"),
    (BRAZIL, {"name": "Luciana Prates de Melo", "rapport": "formal"}, "Olá, Luciana."),
    (PORTUGAL, {"name": "Inês Barroso", "rapport": "formal"}, "Bom dia, Inês Barroso."),
    (BRAZIL, {"name": "Dra. Beatriz Uchôa", "rapport": "formal"}, "Prezada Dra. Beatriz, a"),
    (PORTUGAL, {"name": "Prof.ª Maria Antunes", "rapport": "formal"}, "Cara Professora Maria A"),
]


@pytest.mark.parametrize(("language", "person", "greeting"), GREETED)
def test_people_are_greeted_as_in_their_country(
    language: str, person: dict[str, Any], greeting: str
) -> None:
    note = text(case(person=person, interviews=SHIFTS), language=language)
    assert note.startswith(greeting), note


def test_days_are_short_in_brazil_and_whole_in_portugal() -> None:
    told = case(interviews=SHIFTS)
    assert "quinta passada" in text(told, language=BRAZIL)
    assert "quinta-feira passada" in text(told, language=PORTUGAL)


@pytest.mark.parametrize("company", ["Estúdio Andorinha", "Hospital Vale das Acácias"])
def test_masculine_companies_take_no(company: str) -> None:
    told = case(
        application={"company": company, "stage": "offer_accepted", "starts_on": "2026-05-04"},
        interviews=SHIFTS,
    )
    notes = [text(told, language=PORTUGAL, limit=300, variant=one) for one in range(4)]
    assert any(f"no {company}" in note for note in notes)
    assert not any(f"na {company}" in note for note in notes)


def test_nobody_is_what_they_will_work_in() -> None:
    """ "Começar como supervisão de loja": the role may be an area, no person."""
    for situation in bank_for("pt").wholes:
        for second in (False, True):
            for whole in ready("pt", situation, second=second, met=True):
                for _, versions in whole.sentences:
                    for version in versions:
                        assert "como {role}" not in version.line.text


@pytest.mark.parametrize("close", ["Deixo aqui o meu convite.", "Aqui fica o meu convite."])
def test_an_invitation_left_here_is_neither_attached_nor_asked_about(close: str) -> None:
    told = case(contacts=[ASKED], interviews=SHIFTS)
    note = f"Olá, Marta! Agradeço a conversa de quinta-feira passada. {close}"
    assert review(note, told) == []
    found = {one.id for one in review(f"{note} Deixo aqui o meu currículo.", told)}
    assert found == {"attaches"}


def test_the_day_of_the_month_is_enough_for_some_weeks() -> None:
    plain = {"rapport": "neutral"}
    soon = text(case(today="2026-03-18", interviews=SHIFTS, person=plain), language=BRAZIL)
    later = text(case(today="2026-03-31", interviews=SHIFTS, person=plain), language=BRAZIL)
    assert "dia 5" in soon
    assert "março" not in soon
    assert "dia 5 de março" in later


@pytest.mark.parametrize(
    ("company", "day"), [("Porto Seguro", "quinta passada"), ("Livros do Porto", "quinta-feira")]
)
def test_a_company_may_show_the_country(company: str, day: str) -> None:
    told = case(application={"company": company}, interviews=SHIFTS)
    assert day in text(told, language="pt")


@pytest.mark.parametrize("opening", ["Poderia, por favor,", "Tudo bem?", "Gostaria, primeiro,"])
def test_what_follows_good_morning_is_no_name(opening: str) -> None:
    note = f"Bom dia, {opening} Agradeço a conversa de quinta passada, Marta."
    assert "other_name" not in {one.id for one in review(note, case(interviews=SHIFTS))}


def _sentences() -> set[str]:
    """Every sentence of the notes and messages, on both sides."""
    said = {
        version.line.text
        for situation in bank_for("pt").wholes
        for second in (False, True)
        for whole in ready("pt", situation, second=second, met=True)
        for _, versions in whole.sentences
        for version in versions
    }
    return said | {
        line.text
        for second in (False, True)
        for section in lines_by_section("pt", second=second)[1].values()
        for lines in section.values()
        for line in lines
    }


def test_a_talk_was_one_of_two() -> None:
    for sentence in _sentences():
        assert not re.search(r"que (?:você )?me (?:contou|disse)|ouvir", sentence), sentence


def test_regards_stand_once_in_the_bank() -> None:
    for situation in bank_for("pt").wholes:
        for second in (False, True):
            for whole in ready("pt", situation, second=second, met=True):
                for version in (one for _, versions in whole.sentences for one in versions):
                    said = version.line.text
                    assert not re.search("(?i)abraço|cumprimentos|atenciosamente|até mais", said)


def test_a_second_sentence_begins_with_a_capital() -> None:
    for sentence in _sentences():
        assert not re.search(r"[.!?]\|? [a-zà-ú]", sentence), sentence


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("rapport", ["warm", "neutral"])
def test_whoever_is_called_senhora_is_not_asked_to_connect_like_a_friend(
    rapport: str, limit: int
) -> None:
    told = case(
        person={"rapport": rapport, "addressed_as": "ms", "greet_as": "Dra. Helena"},
        interviews=SHIFTS,
        preferences={"note_language": BRAZIL},
    )
    for variant in range(4):
        note = text(told, language=BRAZIL, limit=limit, variant=variant)
        assert not re.search("[Vv]amos nos conectar|[Vv]amos manter contato", note), note


@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_who_is_thanked_for_an_act_is_thanked_once(language: str, rapport: str, limit: int) -> None:
    told = case(
        person={"rapport": rapport, "thank_for": ["made_welcome"]},
        interviews=SHIFTS,
        preferences={"note_language": language},
    )
    for variant in range(4):
        note = text(told, language=language, limit=limit, variant=variant)
        assert len(re.findall("agrade|obrigado", note, re.IGNORECASE)) == 1, note
        assert "entrevista" not in note, note
        assert note.count("vaga") <= 1, note


@pytest.mark.parametrize("limit", [200, 300])
def test_someone_said_tu_to_is_thanked_as_tu_wherever_they_met(limit: int) -> None:
    for how in ("on_site", "phone", "video"):
        told = case(
            person={"rapport": "warm"},
            interviews=[{**SHIFTS[0], "format": how}],
            preferences={"note_language": PORTUGAL, "address": "familiar"},
        )
        for variant in range(6):
            note = text(told, language=PORTUGAL, limit=limit, variant=variant)
            assert not re.search(r"\bter-me\b|\blhe\b|consigo|\bsua\b|\bseu\b", note), note


def test_the_stage_is_asked_for_in_a_whole_sentence() -> None:
    told = case(
        today="2026-03-30",
        person={"rapport": "formal"},
        interviews=SHIFTS,
        preferences={"note_language": BRAZIL},
    )
    email = text(told, kind="follow_up_email", language=BRAZIL)
    assert "em que etapa está o processo?" in email, email


TONED = [
    (language, rapport, limit)
    for language in (BRAZIL, PORTUGAL)
    for rapport in ("warm", "neutral", "formal")
    for limit in (200, 300)
]
toned = pytest.mark.parametrize(("language", "rapport", "limit"), TONED)
FROM_HR = [{"on": "2026-03-09", "by": "employer", "channel": "email", "kind": "news"}]


@toned
@pytest.mark.parametrize("topics", [[], ["a passagem de plantão"]])
def test_who_goes_on_to_the_next_stage_says_so(
    language: str, rapport: str, limit: int, topics: list[str]
) -> None:
    told = case(
        person={"rapport": rapport},
        application={"stage": "interviewing"},
        interviews=[{"on": "2026-03-05", "talked_about": topics}],
        contacts=[{**FROM_HR[0], "by": "them"}],
    )
    note = text(told, language=language, limit=limit)
    assert len(re.findall("próxima (?:etapa|fase)", note)) == 1, note


@toned
def test_an_offer_that_another_told_of_is_thanked_for_to_nobody(
    language: str, rapport: str, limit: int
) -> None:
    told = case(
        person={"rapport": rapport, "thank_for": ["was_frank"]},
        application={"stage": "offer_received"},
        interviews=SHIFTS,
        contacts=FROM_HR,
    )
    note = text(told, language=language, limit=limit)
    # At 200 what was spoken of comes first: whoever reads it did not make the offer.
    assert ("com a proposta" in note) == (limit > 200), note
    assert not re.search("pela proposta|(?:lhe|muito|agradeço) a proposta|Até breve", note), note


@toned
def test_who_is_unsure_of_the_job_asks_nothing(language: str, rapport: str, limit: int) -> None:
    told = case(
        today="2026-04-02",
        person={"rapport": rapport, "thank_for": ["showed_around"]},
        application={"interest": "unsure"},
        interviews=SHIFTS,
    )
    note = text(told, language=language, limit=limit)
    assert not re.search("precis|é só|disposição|ao dispor", note), note
    assert "plantão" in note, note


@toned
def test_a_pause_is_understood_and_not_argued_with(language: str, rapport: str, limit: int) -> None:
    told = case(
        person={"rapport": rapport},
        application={"stage": "on_hold"},
        interviews=SHIFTS,
        contacts=FROM_HR,
    )
    note = text(told, language=language, limit=limit)
    # At 200 what was spoken of comes first: others told of the pause.
    said = re.search("Se a vaga voltar[^.]*interesse|Caso o processo seja retomado[^.]*inter", note)
    assert bool(said) == (limit > 200), note
    assert not re.search("[Mm]esmo com|pausa, mas|[Ss]ei que", note), note


@toned
def test_no_day_follows_what_one_is_thanked_for_in_ones_own_words(
    language: str, rapport: str, limit: int
) -> None:
    """The talk has a sentence of its own, or stands before it: no shifts of last Thursday."""
    about = {"was_frank": "os plantões"}
    told = case(
        person={"rapport": rapport, "thank_for": ["was_frank"], "thanked_about": about},
        interviews=SHIFTS,
    )
    note = text(told, language=language, limit=limit)
    assert re.search(r"franqueza sobre os plantões\.", note), note
    assert re.search(
        r"(?:conversa|entrevista|com você|consigo) [dn](?:e quinta|a quinta|a semana)", note
    ), note


@pytest.mark.parametrize(
    ("language", "rapport", "regards"),
    [
        (BRAZIL, "warm", "(?:Um abraço|Abraços)"),
        (BRAZIL, "formal", "Atenciosamente"),
        (PORTUGAL, "warm", "Cumprimentos"),
        (PORTUGAL, "formal", "Com os melhores cumprimentos"),
    ],
)
@pytest.mark.parametrize("stage", ["on_hold", "offer_received"])
def test_regards_stand_before_the_name(
    language: str, rapport: str, regards: str, stage: str
) -> None:
    told = case(
        person={"rapport": rapport},
        application={"stage": stage},
        interviews=SHIFTS,
        preferences={"signature": "Rui Sá"},
    )
    note = text(told, language=language, limit=300)
    assert re.search(rf"{regards}, Rui(?: Sá)?$", note), note


@pytest.mark.parametrize("stage", ["awaiting_decision", "on_hold", "offer_received", "rejected"])
def test_regards_to_a_tu_on_plain_terms_are_not_cold(stage: str) -> None:
    told = case(
        person={"rapport": "neutral"},
        application={"stage": stage},
        interviews=SHIFTS,
        preferences={"signature": "Rui Sá", "address": "familiar"},
    )
    for variant in range(4):
        note = text(told, language=PORTUGAL, limit=300, variant=variant)
        assert "Cumprimentos" not in note, note


MARKED = [{"on": "2026-03-20", "format": "on_site", "with_person": False}]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("o plano de voo", r"(?:fazer|ter feito) comigo o plano de voo"),
        ("o mecanismo da asa", r"(?:ver|visto) comigo o mecanismo da asa"),
        ("o caso de sepse", r"analis(?:ar|ado) comigo o caso de sepse"),
    ],
)
@toned
def test_two_make_a_plan_and_go_through_anything_else(
    language: str, rapport: str, limit: int, what: str, said: str
) -> None:
    told = case(
        person={
            "rapport": rapport,
            "thank_for": ["worked_through_task"],
            "thanked_about": {"worked_through_task": what},
        },
        interviews=SHIFTS,
    )
    assert re.search(said, note := text(told, language=language, limit=limit)), note


@toned
def test_ones_own_recruiter_is_thanked_for_something(
    language: str, rapport: str, limit: int
) -> None:
    told = case(
        person={"rapport": rapport, "part": "agency_recruiter"},
        interviews=[*SHIFTS, *MARKED],
        contacts=[{"on": "2026-03-06", "by": "them", "channel": "email", "kind": "scheduling"}],
    )
    note = text(told, language=language, limit=limit)
    assert "toda a ajuda" not in note
    arranged = re.search("marcar a entrevista|marcado a entrevista", note)
    # At 200 in Portugal what was spoken of comes first.
    assert arranged or (language, limit) == (PORTUGAL, 200), note


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("language", [BRAZIL, PORTUGAL])
def test_formal_people_are_told_of_a_no_in_formal_words(language: str, limit: int) -> None:
    told = case(
        person={
            "rapport": "formal",
            "addressed_as": "mr",
            "greet_as": "Eng. Tavares",
            "thank_for": ["showed_around"],
            "thanked_about": {"showed_around": "a obra"},
        },
        application={"stage": "rejected", "interest": "company_only"},
        interviews=SHIFTS,
        preferences={"signature": "Rui Sá"},
    )
    note = text(told, language=language, limit=limit)
    assert re.match("(?:Caro|Prezado) Eng. Tavares, (?:ag|embora|mesmo)", note), note
    assert "ão foi desta vez" not in note, note
    assert re.search("cumprimentos, Rui Sá|Atenciosamente, Rui Sá", note), note


@toned
def test_the_role_is_not_told_to_who_has_talked_of_it_twice(
    language: str, rapport: str, limit: int
) -> None:
    told = case(
        person={"rapport": rapport},
        today="2026-04-02",
        interviews=[*SHIFTS, {"on": "2026-03-10", "talked_about": ["a triagem"]}],
    )
    note = text(told, language=language, limit=limit)
    assert "Analyst" not in note, note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("stage", ["awaiting_decision", "on_hold", "rejected", "offer_received"])
def test_whoever_is_told_to_be_o_senhor_is_not_called_voce(stage: str, rapport: str) -> None:
    person = {"rapport": rapport, "addressed_as": "first_name", "greet_as": "chef Odair"}
    preferences = {"note_language": "pt-BR", "address": "formal", "signature": "Jussara"}
    for limit, variant in product((200, 300), range(4)):
        told = case(person=person, application={"stage": stage}, preferences=preferences)
        note = compose(told, limit=limit, variant=variant).text
        assert "chef Odair" in note
        assert not re.search(r"\b(?:você|te)\b", note), note


CALLED = [{"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "news"}]


@pytest.mark.parametrize("thanked", [[], ["was_frank"], ["showed_around"]])
@pytest.mark.parametrize("stage", ["awaiting_decision", "on_hold", "interviewing"])
@toned
def test_after_a_call_only_its_day_is_said(
    language: str, rapport: str, limit: int, stage: str, thanked: list[str]
) -> None:
    told = case(
        person={"rapport": rapport, "thank_for": thanked},
        application={"stage": stage},
        interviews=SHIFTS,
        contacts=CALLED,
    )
    note = text(told, language=language, limit=limit)
    assert re.search("segunda|dia 9|semana passada", note), note
    assert not re.search(r"quinta|dia 5", note), note


@pytest.mark.parametrize("topics", [[], ["a passagem de plantão"]])
@pytest.mark.parametrize("asked", [[], [ASKED]])
@toned
def test_after_a_no_one_would_still_like_to_work_there(
    language: str, rapport: str, limit: int, asked: list[dict[str, str]], topics: list[str]
) -> None:
    """Not beside what was spoken of, which shows it: that would be a second application."""
    told = case(
        person={"rapport": rapport, "thank_for": ["gave_advice"]},
        application={"stage": "rejected"},
        interviews=[{"on": "2026-03-05", "talked_about": topics}],
        contacts=[*asked, *[{**one, "kind": "rejection"} for one in FROM_HR]],
    )
    note = text(told, language=language, limit=limit)
    formal = "interesse em trabalhar na Brightwater"
    light = "ainda gost(?:aria|ava) de trabalhar (?:com vocês|convosco)"
    if topics:
        assert not re.search(f"{formal}|{light}", note), note
    elif limit > 200:
        assert re.search(formal if rapport == "formal" else light, note), note


@toned
def test_who_no_longer_wants_the_post_says_nothing_of_its_freeze(
    language: str, rapport: str, limit: int
) -> None:
    told = case(
        person={"rapport": rapport},
        application={"stage": "on_hold", "interest": "company_only"},
        interviews=SHIFTS,
        contacts=FROM_HR,
    )
    note = text(told, language=language, limit=limit)
    assert not re.search("congelada|suspens|voltar|retomado", note), note


@toned
def test_what_excites_is_not_hung_on_what_was_spoken_of(
    language: str, rapport: str, limit: int
) -> None:
    told = case(
        person={"rapport": rapport},
        application={"excites_you": ["a pesquisa com os moradores"]},
        interviews=SHIFTS,
    )
    for variant in range(3):
        note = text(told, language=language, limit=limit, variant=variant)
        assert not re.search("me atrai muito|me anima muito|interessa-me muito a", note), note


@toned
def test_who_is_unsure_of_an_offer_by_phone_has_room_for_the_talk(
    language: str, rapport: str, limit: int
) -> None:
    told = case(
        person={"rapport": rapport, "thank_for": ["encouraged"]},
        application={"stage": "offer_received", "interest": "unsure"},
        interviews=SHIFTS,
        contacts=CALLED,
    )
    note = text(told, language=language, limit=limit)
    assert re.search("ligação|telefonema|ligado", note), note
    assert "plantão" in note or (rapport, limit) == ("formal", 200), note
    assert not re.search("(?:feliz|contente) com a proposta", note), note


@pytest.mark.parametrize("limit", [200, 300])
def test_a_dona_hears_on_warm_terms_that_one_wants_to_work_there(limit: int) -> None:
    """ "Com vocês" are all who work there, whoever is called a senhora.

    Beside what was spoken of it goes without saying.
    """
    person = {"greet_as": "dona Marta", "thank_for": ["was_frank"]}
    note = text(case(person=person, interviews=SHIFTS), language=BRAZIL, limit=limit)
    assert "plantão" in note, note
    assert "trabalhar com vocês" not in note, note
    told = case(person=person, interviews=[{"on": "2026-03-05"}])
    note = text(told, language=BRAZIL, limit=limit)
    assert "trabalhar com vocês" in note, note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_five_people_read_five_notes_on_a_freeze(rapport: str) -> None:
    told = case(person={"rapport": rapport}, application={"stage": "on_hold"}, interviews=SHIFTS)
    notes = {text(told, language=PORTUGAL, limit=300, variant=one) for one in range(5)}
    assert len(notes) == 5, notes
