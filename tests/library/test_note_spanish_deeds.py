"""What Spanish notes say of what somebody did: shown, solved together, advised, told in person."""

import re
from itertools import product
from typing import Any

import pytest

from tests.library.test_note_compose import case, text

TALK = [{"on": "2026-03-05", "talked_about": ["el relevo entre turnos"]}]
VIDEO = [{"on": "2026-03-05", "format": "video", "talked_about": ["el relevo entre turnos"]}]
NO = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "rejection"}
OFFER = {"on": "2026-03-09", "by": "employer", "channel": "phone", "kind": "news"}
ASKED = {"on": "2026-03-05", "by": "them", "channel": "in_person", "kind": "invites_connection"}
LIMITS = pytest.mark.parametrize("limit", [200, 300])
RAPPORTS = pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])


def did(kindness: str, words: str, rapport: str = "neutral") -> dict[str, Any]:
    return {"thank_for": [kindness], "thanked_about": {kindness: words}, "rapport": rapport}


@LIMITS
@RAPPORTS
@pytest.mark.parametrize("language", ["es-ES", "es-MX", "es-AR"])
@pytest.mark.parametrize(
    "words", ["la residencia, con huerto y todo", "el vivero, con los invernaderos", "el taller"]
)
def test_what_was_shown_ends_at_the_comma(
    words: str, language: str, rapport: str, limit: int
) -> None:
    """ "Enseñarme la residencia, con huerto" breaks off; nothing is shown in a conversation."""
    told = case(person=did("showed_around", words, rapport=rapport), interviews=TALK)
    note = text(told, language=language, limit=limit)
    assert words.partition(",")[0] in note, note
    assert ", con " not in note, note
    assert "en nuestra conversación" not in note, note


@LIMITS
@RAPPORTS
@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("el ticket de la impresora", "resolv"),
        ("una avería del montacargas", "resolv"),
        ("el caso de la devolución", "revis"),
    ],
)
def test_what_goes_wrong_is_solved_together(
    words: str, verb: str, rapport: str, limit: int
) -> None:
    """A case is gone through, whether or not it was solved."""
    told = case(person=did("worked_through_task", words, rapport=rapport), interviews=VIDEO)
    note = text(told, language="es-MX", limit=limit)
    assert re.search(rf"{verb}\w+ conmigo {words}", note), note


@LIMITS
@RAPPORTS
@pytest.mark.parametrize("language", ["es-ES", "es-MX", "es-AR"])
@pytest.mark.parametrize("stage", ["awaiting_decision", "offer_received", "on_hold", "rejected"])
def test_a_wish_is_in_the_tense_of_its_verb(
    stage: str, language: str, rapport: str, limit: int
) -> None:
    """ "Me gustaría que estemos" limps: "que estuviéramos", or without a second verb."""
    for variant in (0, 2, 4):
        told = case(
            person=did("explained_clearly", "el reparto de pacientes", rapport=rapport),
            interviews=VIDEO,
            application={"stage": stage},
        )
        note = text(told, language=language, limit=limit, variant=variant)
        assert not re.search(r"ía que (?:estemos|sigamos|conectemos|me tengas?)\b", note), note


@LIMITS
@pytest.mark.parametrize("topic", ["las fallas de la línea", "los accidentes en la obra"])
def test_nobody_is_glad_of_faults(topic: str, limit: int) -> None:
    told = case(
        person=did("explained_clearly", "el mantenimiento", rapport="formal"),
        interviews=[{**VIDEO[0], "talked_about": [topic]}],
    )
    for variant in range(6):
        note = text(told, language="es-MX", limit=limit, variant=variant)
        assert not re.search(rf"gusto [^.]*{topic}", note), note


@RAPPORTS
def test_interest_does_not_pass_over_a_pause(rapport: str) -> None:
    """To want a role that stands still, without a word of that, presses them."""
    told = case(
        person=did("gave_advice", "el carné de fitosanitarios y los cursos", rapport=rapport),
        interviews=VIDEO,
        application={"stage": "on_hold"},
    )
    for language, variant in product(("es-ES", "es-MX", "es-AR"), range(6)):
        note = text(told, language=language, limit=300, variant=variant)
        assert "sigue interesando" not in note or "pausa" in note, note


@RAPPORTS
@pytest.mark.parametrize(
    ("words", "use"),
    [
        ("cómo contar mi experiencia", r"consejos sobre cómo contar .*, que me sirvieron mucho"),
        ("el capitoné", "consejo sobre el capitoné, que me sirvió mucho"),
        ("terminar el curso", "consejo de terminar el curso, que me sirvió mucho"),
        ("que pida más sueldo", "aconsej"),
    ],
)
def test_advice_was_of_use(words: str, use: str, rapport: str) -> None:
    told = case(
        person=did("gave_advice", words, rapport=rapport),
        interviews=TALK,
        application={"stage": "rejected"},
        contacts=[NO],
    )
    note = text(told, language="es-ES", limit=300)
    assert re.search(use if rapport != "formal" else "conse", note), note
    assert not re.search(r"consejo [^,]*, que me sirvieron|consejos [^,]*, que me sirvió", note), (
        note
    )
    assert not re.search(r"aconsej\w+ que .*, que me sirvi", note), note


@LIMITS
@pytest.mark.parametrize("channel", ["email", "phone"])
def test_who_told_the_no_themselves_is_thanked_for_that(channel: str, limit: int) -> None:
    told = case(
        person=did("explained_clearly", "los turnos", rapport="neutral"),
        interviews=TALK,
        application={"stage": "rejected"},
        contacts=[{**NO, "channel": channel}],
    )
    assert "personalmente" in text(told, language="es-AR", limit=limit)


@LIMITS
@pytest.mark.parametrize("contacts", [[ASKED, OFFER], [OFFER]], ids=["asked", ""])
def test_an_offer_of_others_is_no_sentence_of_its_own(
    contacts: list[dict[str, Any]], limit: int
) -> None:
    for rapport in ("warm", "neutral", "formal"):
        told = case(
            person=did("explained_clearly", "los turnos", rapport=rapport),
            interviews=TALK,
            application={"stage": "offer_received"},
            contacts=contacts,
        )
        assert "oferta." not in text(told, language="es-ES", limit=limit)


@pytest.mark.parametrize("words", ["que vuelva a intentarlo", "que siga estudiando"])
def test_what_one_is_encouraged_to_is_an_infinitive(words: str) -> None:
    told = case(person=did("encouraged", words), interviews=TALK)
    note = text(told, language="es", limit=300)
    assert re.search("anim\\w+ a (?:volver|seguir)", note), note


@LIMITS
@pytest.mark.parametrize("kindness", ["gave_advice", "explained_clearly", "was_frank"])
def test_a_cry_begins_with_a_capital(kindness: str, limit: int) -> None:
    told = case(
        person=did(kindness, "los turnos de noche", rapport="warm"),
        interviews=[*VIDEO, {"on": "2026-03-24"}],
        application={"stage": "interviewing"},
        preferences={"address": "familiar"},
    )
    for variant in range(4):
        note = text(told, language="es-MX", limit=limit, variant=variant)
        assert not re.search(r"\. ¡[a-zñ]", note), note


@LIMITS
@RAPPORTS
@pytest.mark.parametrize("kindness", [None, "gave_advice", "explained_clearly"])
def test_who_wrote_after_a_no_of_others_is_thanked_for_the_message(
    kindness: str | None, rapport: str, limit: int
) -> None:
    told = case(
        person=did(kindness, "los turnos", rapport=rapport) if kindness else {"rapport": rapport},
        interviews=TALK,
        application={"stage": "rejected"},
        contacts=[
            {**NO, "by": "employer", "on": "2026-03-08"},
            {**NO, "kind": "courtesy"},
        ],
    )
    for language in ("es-ES", "es-MX", "es-AR"):
        note = text(told, language=language, limit=limit)
        assert re.search(r"gracias por (?:el|tu|su) mensaje", note), note


@RAPPORTS
@pytest.mark.parametrize("by", ["them", "employer"])
def test_after_a_no_nobody_says_that_the_company_still_interests(by: str, rapport: str) -> None:
    """A first note is no second application."""
    for limit, variant, language in product((200, 300), range(2), ("es-ES", "es-MX", "es-AR")):
        told = case(
            person=did("explained_clearly", "los turnos", rapport=rapport),
            interviews=TALK,
            application={"stage": "rejected", "interest": "role_and_company"},
            contacts=[{**NO, "by": by}],
        )
        note = text(told, language=language, limit=limit, variant=variant)
        assert variant or not re.search("interes|otro puesto|otra ocasión", note), note
        assert "contacto" in note, note


@LIMITS
@pytest.mark.parametrize("by", ["them", "employer"])
@pytest.mark.parametrize("rapport", ["warm", "neutral"])
def test_in_argentina_one_charla_con_vos(rapport: str, by: str, limit: int) -> None:
    told = case(
        person=did("explained_clearly", "los turnos", rapport=rapport),
        interviews=TALK,
        application={"stage": "rejected"},
        contacts=[{**NO, "by": by}, ASKED],
        preferences={"address": "familiar"},
    )
    for variant in range(4):
        note = text(told, language="es-AR", limit=limit, variant=variant)
        assert not re.search(r"habl(?:ar|ando) con vos|con gusto", note), note


@pytest.mark.parametrize("form", ["phone", "video"])
@pytest.mark.parametrize("stage", ["awaiting_decision", "offer_received"])
def test_two_things_come_before_a_talk_of_the_job_with_a_recruiter(stage: str, form: str) -> None:
    told = case(
        person={
            "part": "agency_recruiter",
            "assessed_you": False,
            "rapport": "neutral",
            "thank_for": ["was_frank", "gave_advice"],
            "thanked_about": {"was_frank": "los turnos", "gave_advice": "la entrevista"},
        },
        interviews=[{"on": "2026-03-05", "format": form, "talked_about": ["el puesto"]}],
        application={"stage": stage, "interest": "role_and_company"},
        contacts=[{**NO, "channel": "phone", "kind": "news"}] if stage == "offer_received" else [],
        preferences={"address": "familiar"},
    )
    note = text(told, language="es-ES", limit=300)
    assert "franqueza de los turnos y por tus consejos" in note, note
    assert "puesto. " not in note, note


@LIMITS
@pytest.mark.parametrize("interest", ["role_and_company", "unsure"])
def test_an_offer_by_phone_is_not_liked_twice(interest: str, limit: int) -> None:
    told = case(
        person={"rapport": "neutral"},
        interviews=TALK,
        application={"stage": "offer_received", "interest": interest},
        contacts=[{**NO, "channel": "phone", "kind": "news"}],
        preferences={"address": "familiar"},
    )
    for language in ("es-ES", "es-MX", "es-AR"):
        note = text(told, language=language, limit=limit)
        assert not re.search("gustó.*gustaría", note), note
