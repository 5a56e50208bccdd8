"""What Portuguese notes keep, and what they leave unsaid: the topic before the interest."""

import re
from typing import Any

import pytest

from followup_rules import Case
from tests.library.test_note_compose import text
from tests.library.test_note_portuguese_plain import BRAZIL, PORTUGAL, RAPPORTS, THANKS, told

LANGUAGES = (BRAZIL, PORTUGAL)
each = pytest.mark.parametrize(
    ("language", "rapport"), [(one, other) for one in LANGUAGES for other in RAPPORTS]
)


def since(by: str, channel: str, kind: str) -> dict[str, str]:
    """Return a contact a week after the talk."""
    return {"on": "2026-03-12", "by": by, "channel": channel, "kind": kind}


def then(rapport: str, stage: str, *contacts: dict[str, str], **more: Any) -> Case:  # noqa: ANN401
    """Return a case some days after that."""
    application = {"stage": stage, "interest": more.pop("interest", "role_and_company")}
    return told(
        rapport, today="2026-03-16", application=application, contacts=list(contacts), **more
    )


@each
@pytest.mark.parametrize(
    ("stage", "contacts"),
    [
        ("offer_declined", []),
        ("offer_declined", [since("them", "email", "news")]),
        ("on_hold", [since("them", "email", "news")]),
        ("on_hold", [since("them", "phone", "news")]),
        ("offer_received", [since("them", "phone", "news")]),
        ("rejected", [since("them", "email", "rejection")]),
    ],
)
@pytest.mark.parametrize("interest", ["role_and_company", "lost"])
def test_the_topic_stays_where_there_is_room(
    language: str, rapport: str, stage: str, contacts: list[dict[str, str]], interest: str
) -> None:
    made = then(rapport, stage, *contacts, interest=interest)
    note = text(made, language=language, limit=300)
    assert "a passagem de plantão" in note, note


def test_who_has_thanked_a_formal_person_does_not_press_while_waiting() -> None:
    made = then("formal", "awaiting_decision", since("you", "email", "thank_you"))
    note = text(made, language=PORTUGAL, limit=300)
    assert not re.search("interesse|[Mm]antenho", note), note


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("stage", ["interviewing", "awaiting_decision", "on_hold", "rejected"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_close_is_lukewarm_after_a_warm_talk(language: str, stage: str, limit: int) -> None:
    note = text(then("warm", stage), language=language, limit=limit)
    assert not re.search("[Ss]eria bom", note), note


@each
@pytest.mark.parametrize("limit", [200, 300])
def test_a_call_with_an_offer_comes_after_the_thanks(
    language: str, rapport: str, limit: int
) -> None:
    made = then(rapport, "offer_received", since("them", "phone", "news"))
    note = text(made, language=language, limit=limit)
    called = re.search("ligação|telefonema", note)
    thanked = re.search(THANKS, note)
    assert thanked, note
    assert called is None or thanked.start() < called.start(), note
    with_it = re.search("(?:ligação|telefonema)[^.!]* com a proposta", note)
    assert rapport == "formal" or not with_it, note


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_is_glad_of_the_email_in_which_they_suggested_it(language: str) -> None:
    contacts = [since("them", "email", kind) for kind in ("substance", "invites_connection")]
    made = then("warm", "rejected", since("employer", "email", "rejection"), *contacts)
    note = text(made, language=language, limit=300)
    assert re.search("(?:feliz|contente) com o seu e-mail!", note), note
    assert "a passagem de plantão" in note, note


@pytest.mark.parametrize("thing", ["a escultura do molar", "uma prótese", "o arranjo de mesa"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_two_people_make_is_made(language: str, thing: str) -> None:
    kind = {"thank_for": ["worked_through_task"], "thanked_about": {"worked_through_task": thing}}
    note = text(told("warm", person=kind), language=language, limit=300)
    assert re.search(rf"(?:fazer|feito) comigo {thing}", note), note


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_whoever_told_of_a_freeze_is_thanked_for_telling(rapport: str, limit: int) -> None:
    made = then(rapport, "on_hold", since("them", "email", "news"))
    note = text(made, language=PORTUGAL, limit=limit)
    assert not re.search("mensagem sobre", note), note


NO_BY_ANOTHER = since("employer", "email", "rejection")


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("language", LANGUAGES)
def test_formal_people_are_thanked_soberly_after_a_no(language: str, limit: int) -> None:
    note = text(then("formal", "rejected", NO_BY_ANOTHER), language=language, limit=limit)
    assert not re.search("[Gg]ostei muito|[Aa]dorei|prazer|muito gosto", note), note


@each
def test_whoever_wrote_after_a_no_is_thanked_for_that_first(language: str, rapport: str) -> None:
    written = {**since("them", "email", "courtesy"), "on": "2026-03-14"}
    note = text(then(rapport, "rejected", NO_BY_ANOTHER, written), language=language, limit=300)
    thanked = re.search("pelo seu e-mail", note)
    assert thanked, note
    assert "a recepção" not in note[: thanked.start()], note


@each
def test_much_is_said_once_of_the_talk_and_the_post(language: str, rapport: str) -> None:
    note = text(told(rapport), language=language, limit=300)
    assert not re.search("[Gg]ostei muito [^.!]* muito interesse", note), note


@pytest.mark.parametrize("rapport", ["neutral", "cold"])
def test_a_senhor_who_was_distant_is_wished_a_good_day(rapport: str) -> None:
    person = {"name": "Otávio Lins", "greet_as": "Sr. Otávio"}
    note = text(told(rapport, person=person), language=BRAZIL, limit=300)
    assert note.startswith("Bom dia, Sr. Otávio."), note


@pytest.mark.parametrize("limit", [128, 132, 150, 176, 200, 300])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_concession_behind_a_topic_is_no_topic_of_its_own(language: str, limit: int) -> None:
    talks = [
        {
            "on": "2026-03-05",
            "format": "on_site",
            "talked_about": ["o recreio ao ar livre, mesmo com chuva"],
        }
    ]
    note = text(told("warm", interviews=talks), language=language, limit=limit)
    assert "sobre mesmo" not in note, note


@pytest.mark.parametrize("part", ["recruiter", "agency_recruiter"])
def test_a_recruiter_on_neutral_terms_is_not_hugged_and_sees_the_full_name(part: str) -> None:
    person = {"part": part, "addressed_as": "first_name"}
    case = told("neutral", person=person, preferences={"signature": "Rui Sá"})
    note = text(case, language=BRAZIL, limit=300)
    assert note.endswith("Até mais, Rui Sá"), note
