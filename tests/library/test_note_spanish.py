"""What Spanish notes have of their own: how people are addressed, where role and topic stand."""

import re
from itertools import product
from typing import Any

import pytest

from followup_rules.note import compose
from followup_rules.note.bank import bank_for
from followup_rules.note.wholes import ready
from tests.library.test_note_compose import ASKED, case, text

SHIFTS = [{"on": "2026-03-05", "talked_about": ["el relevo entre turnos"]}]
TWO = [{"on": "2026-03-05", "talked_about": ["las visitas con colegios", "el taller nuevo"]}]
SITUATIONS: dict[str, dict[str, Any]] = {
    "plain": {},
    "thanked": {"contacts": [{"on": "2026-03-06", "by": "you", "kind": "thank_you"}]},
    "check-in": {"today": "2026-03-25"},
    "long silence": {"today": "2026-04-25"},
    "asked": {"contacts": [ASKED]},
    "on hold": {"application": {"stage": "on_hold"}},
    "accepted": {"application": {"stage": "offer_accepted", "starts_on": "2026-05-04"}},
}
OFFER = {"on": "2026-03-10", "by": "them", "channel": "phone", "kind": "news"}
EVERY = sorted(product(SITUATIONS, (200, 300), range(5)))


@pytest.mark.parametrize(("situation", "limit", "variant"), EVERY)
def test_the_role_is_named_once_at_most(situation: str, limit: int, variant: int) -> None:
    told = case(interviews=SHIFTS, **SITUATIONS[situation])
    note = text(told, language="es", limit=limit, variant=variant)
    assert note.count("Data Analyst") <= 1, note
    assert note.count("relevo entre turnos") <= 1, note


@pytest.mark.parametrize(("situation", "limit", "variant"), EVERY)
def test_no_usted_stands_beside_a_first_name(situation: str, limit: int, variant: int) -> None:
    """In a note that isn't formal, nearly all of what is said is right for usted, tú and vos."""
    told = case(interviews=SHIFTS, **SITUATIONS[situation])
    note = text(told, language="es", limit=limit, variant=variant)
    assert not re.search(r"\b(?:usted|sus?|le)\b", note), note


@pytest.mark.parametrize(("situation", "limit", "variant"), EVERY)
def test_people_with_a_title_are_spoken_to_formally(
    situation: str, limit: int, variant: int
) -> None:
    person = {"name": "Dra. Carmen Huamán Quispe"}
    told = case(person=person, interviews=SHIFTS, **SITUATIONS[situation])
    note = text(told, language="es", limit=limit, variant=variant)
    assert not re.search(r"\bcharla\b|\brato\b|[¡!]|volando", note), note


@pytest.mark.parametrize("name", ["Marta Lindqvist", "Rocío Benítez", "Jordi Serra", "Nuria Gil"])
@pytest.mark.parametrize("limit", [200, 300])
def test_two_things_are_one_phrase(name: str, limit: int) -> None:
    note = text(case(person={"name": name}, interviews=TWO), language="es", limit=limit)
    assert len(re.findall("hablar |hablando ", note)) <= 1, note


@pytest.mark.parametrize(("limit", "variant"), sorted(product((200, 300), range(5))))
def test_an_offer_by_phone_is_thanked_for_first(limit: int, variant: int) -> None:
    told = case(interviews=SHIFTS, application={"stage": "offer_received"}, contacts=[OFFER])
    note = text(told, language="es", limit=limit, variant=variant)
    assert re.search(r"llama\w+", note), note
    assert note.index("oferta") < note.index("relevo"), note


def test_what_is_said_in_one_country_only_is_said_there() -> None:
    told = case(interviews=SHIFTS)
    notes = {
        language: " ".join(
            text(told, language=language, limit=limit, variant=variant)
            for limit, variant in product((200, 300), range(8))
        )
        for language in ("es", "es-ES", "es-MX")
    }
    assert not re.search("ilusión|hueco", notes["es"] + notes["es-MX"])
    assert "plática" not in notes["es"] + notes["es-ES"]
    company = case(interviews=SHIFTS, application={"company": "Nopalia, S.A. de C.V."})
    assert any("plática" in text(company, language="es", variant=one) for one in range(8))


@pytest.mark.parametrize(
    ("company", "at"),
    [
        ("Clínica Santa Brígida", "en la Clínica Santa Brígida"),
        ("Hospital del Valle", "en el Hospital del Valle"),
        ("Aguaclara", "en Aguaclara"),
    ],
)
def test_a_company_takes_the_article_of_what_it_is(company: str, at: str) -> None:
    told = case(application={"company": company}, interviews=[{"on": "2026-03-05"}])
    notes = [text(told, language="es", limit=300, variant=one) for one in range(8)]
    assert any(at in note for note in notes), notes


def test_an_email_after_a_no_reacts_and_says_goodbye_once() -> None:
    told = case(
        application={"stage": "rejected"},
        interviews=SHIFTS,
        contacts=[{"on": "2026-03-10", "by": "them", "channel": "email", "kind": "rejection"}],
    )
    for variant in range(3):
        note = compose(told, kind="rejection_thank_you", language="es", variant=variant).text
        assert re.search("decisión|avisarme", note), note
        assert len(re.findall("[Ss]aludo", note)) == 1, note


def test_nobody_is_what_they_will_work_in() -> None:
    """ "Empezar como enfermería": the role may be an area, no person."""
    for situation in bank_for("es").wholes:
        for second in (False, True):
            for whole in ready("es", situation, second=second, met=True):
                for _, versions in whole.sentences:
                    assert not any("como {role}" in one.line.text for one in versions)


@pytest.mark.parametrize("variant", range(2))
def test_news_of_a_freeze_is_answered_with_interest(variant: int) -> None:
    wrote = {"on": "2026-03-10", "by": "them", "channel": "email", "kind": "news"}
    told = case(interviews=SHIFTS, application={"stage": "on_hold"}, contacts=[wrote])
    note = text(told, language="es", limit=300, variant=variant)
    assert re.search("pausa", note), note
    assert re.search("inter[eé]s", note), note
    # Thanks for the conversation come first, and what was spoken of.
    assert note.index("relevo entre turnos") < note.index("pausa"), note


def test_what_was_spoken_of_was_spoken_of_by_two() -> None:
    """Nobody is said to have told of a topic, unless it is a clause: how they do something."""
    bank = bank_for("es")
    for situation in bank.wholes:
        for whole in ready("es", situation, second=True, met=True):
            for _, versions in whole.sentences:
                for one in versions:
                    assert not re.search(r"lo que me \w+ \{", one.line.text), one.line


@pytest.mark.parametrize(("situation", "limit", "variant"), EVERY)
def test_the_role_is_named_once_at_most_without_a_topic(
    situation: str, limit: int, variant: int
) -> None:
    told = case(interviews=[{"on": "2026-03-05"}], **SITUATIONS[situation])
    note = text(told, language="es", limit=limit, variant=variant)
    assert note.count("ata analyst") + note.count("ata Analyst") <= 1, note


@pytest.mark.parametrize(("limit", "variant"), sorted(product((200, 300), range(4))))
def test_thanks_for_what_they_did_stand_in_place_of_those_for_the_interview(
    limit: int, variant: int
) -> None:
    told = case(person={"thank_for": ["showed_around"]}, interviews=SHIFTS)
    note = text(told, language="es", limit=limit, variant=variant)
    assert len(re.findall("[Gg]racias", note)) == 1, note
    assert "por la " not in note, note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_with_room_one_says_that_one_wants_the_job(rapport: str) -> None:
    for topics in (["el relevo entre turnos"], []):
        told = case(
            person={"rapport": rapport}, interviews=[{"on": "2026-03-05", "talked_about": topics}]
        )
        note = text(told, language="es", limit=300)
        # One specific thing shows it already.
        said = re.search("inter[eé]s(?!ó)|trabajar en|el equipo|entusiasma", note)
        assert bool(said) == (not topics), note


NEWS = {"on": "2026-03-08", "by": "them", "channel": "email", "kind": "news"}
FRANK = {"thank_for": ["was_frank"], "thanked_about": {"was_frank": "los turnos de noche"}}
LIMITS = pytest.mark.parametrize("limit", [200, 300])
RAPPORTS = pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
REGIONS = ("es", "es-ES", "es-MX", "es-AR")


@LIMITS
@pytest.mark.parametrize("person", [{}, FRANK], ids=["", "frank"])
def test_who_hears_that_it_goes_on_says_so(person: dict[str, Any], limit: int) -> None:
    """To pass over the next step in silence is odd."""
    told = case(
        person=person, interviews=SHIFTS, application={"stage": "interviewing"}, contacts=[NEWS]
    )
    assert re.search("siguiente etapa|proceso", text(told, language="es", limit=limit))


@LIMITS
@pytest.mark.parametrize("person", [{}, FRANK], ids=["", "frank"])
def test_nobody_is_thanked_for_the_offer_of_others(person: dict[str, Any], limit: int) -> None:
    told = case(
        person=person,
        interviews=SHIFTS,
        application={"stage": "offer_received"},
        contacts=[{**NEWS, "by": "employer"}],
    )
    note = text(told, language="es", limit=limit)
    # At 200 what was spoken of comes first: whoever reads it did not make the offer.
    assert ("oferta" in note) == (limit > 200), note
    assert not re.search("[Gg]racias por (?:la confianza y por )?la oferta", note), note


@LIMITS
@pytest.mark.parametrize("situation", ["plain", "check-in", "on hold", "asked"])
def test_no_day_stands_behind_the_thing_that_somebody_was_frank_about(
    situation: str, limit: int
) -> None:
    told = case(person=FRANK, interviews=SHIFTS, **SITUATIONS[situation])
    assert not re.search("turnos de noche (?:el|ayer)", text(told, language="es", limit=limit))


@LIMITS
@pytest.mark.parametrize("situation", ["plain", "check-in", "on hold"])
def test_lost_interest_leaves_what_was_spoken_of_and_offers_no_more(
    situation: str, limit: int
) -> None:
    more = SITUATIONS[situation]
    application = {**more.get("application", {}), "interest": "lost"}
    told = case(interviews=SHIFTS, **{**more, "application": application})
    note = text(told, language="es", limit=limit)
    assert "relevo entre turnos" in note, note
    assert "hace falta algo" not in note, note


def test_a_no_with_a_suggestion_to_connect_is_no_farewell() -> None:
    told = case(
        person=FRANK,
        interviews=SHIFTS,
        application={"stage": "rejected"},
        contacts=[{**NEWS, "kind": "rejection"}, {**NEWS, "kind": "invites_connection"}],
    )
    note = text(told, language="es", limit=300)
    assert "relevo entre turnos" in note, note
    assert not re.search("mejores deseos|que vaya todo|querer seguir", note), note


FORMAL = {"rapport": "formal", "addressed_as": "ms"}
SIGNED = {"signature": "Pablo Ferrer", "address": "formal"}


@LIMITS
@pytest.mark.parametrize("kind", [{}, FRANK], ids=["", "frank"])
@pytest.mark.parametrize("situation", ["plain", "thanked", "check-in", "on hold", "asked"])
def test_a_formal_note_has_a_close_and_a_greeting_before_the_name(
    situation: str, kind: dict[str, Any], limit: int
) -> None:
    told = case(
        person={**FORMAL, **kind},
        interviews=SHIFTS,
        preferences=SIGNED,
        **SITUATIONS[situation],
    )
    note = text(told, language="es", limit=limit)
    assert re.search(r"[Ss]aludos?(?: cordial(?:es)?)?, Pablo Ferrer$", note), note
    assert re.search("contacto|[Ll]e añado", note), note


@LIMITS
@pytest.mark.parametrize("kind", [{}, FRANK], ids=["", "frank"])
@pytest.mark.parametrize("stage", ["awaiting_decision", "rejected"])
def test_a_suggestion_to_connect_is_taken_up_as_people_say_it(
    stage: str, kind: dict[str, Any], limit: int
) -> None:
    no = [{**NEWS, "kind": "rejection"}] if stage == "rejected" else []
    told = case(
        person=kind,
        interviews=SHIFTS,
        application={"stage": stage},
        contacts=[*no, {**NEWS, "kind": "invites_connection"}],
        preferences={"address": "familiar"},
    )
    for variant in range(3):
        note = text(told, language="es", limit=limit, variant=variant)
        assert not re.search("propus|propon", note), note
        assert re.search("como me dijiste|te tomo la palabra", note, re.IGNORECASE), note


@LIMITS
def test_an_engineer_is_greeted_by_the_title_that_was_told(limit: int) -> None:
    told = case(person={**FORMAL, "greet_as": "Ing. Cedeño"}, interviews=SHIFTS)
    assert text(told, language="es-MX", limit=limit).startswith("Estimada Ing. Cedeño: ")
    told = case(person={"name": "Ing. Mario Cázares", "rapport": "formal"}, interviews=SHIFTS)
    assert text(told, language="es-MX", limit=limit).startswith("Buen día, Ing. Cázares: ")


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Elvira Santamaría Pons", "señora Santamaría"),
        ("Rosa María Gil Pons", "señora Gil"),
        ("Ana Ruiz", "señora Ruiz"),
    ],
)
def test_two_family_names_are_greeted_by_the_first(name: str, greeted: str) -> None:
    told = case(person={"name": name, "rapport": "formal", "addressed_as": "ms"})
    assert greeted in text(told, language="es", limit=300).split(":")[0]


@LIMITS
def test_what_one_has_answered_is_not_told_again(limit: int) -> None:
    heard = {**NEWS, "kind": "rejection"}
    answer = {"on": heard["on"], "by": "you", "channel": "email", "kind": "courtesy"}
    for variant, answered in product(range(3), (False, True)):
        known = case(
            person=FRANK,
            interviews=SHIFTS,
            application={"stage": "rejected"},
            contacts=[heard, answer] if answered else [heard],
            preferences={"address": "familiar"},
        )
        note = text(known, language="es", limit=limit, variant=variant)
        assert not (answered and "avisarme" in note), note
        assert answered or limit == 200 or re.search("avisarme|escribirme", note), note


@LIMITS
@RAPPORTS
@pytest.mark.parametrize("region", REGIONS)
def test_nobody_expects_to_stay_in_touch(region: str, rapport: str, limit: int) -> None:
    """ "Espero" takes it for granted; after a silence "ojalá" would press as well."""
    days = ("2026-03-10", "2026-03-25", "2026-04-25")
    asked = {"on": "2026-03-22", "by": "you", "channel": "email", "kind": "check_in"}
    for today, name, variant in product(days, ("Ana Gil", "Iker Sol", "Raúl Mora"), range(2)):
        told = case(
            today=today,
            person={"name": name, "rapport": rapport},
            interviews=SHIFTS,
            application={"decision_by": "2026-03-19"},
            contacts=[asked] if today > asked["on"] else [],
        )
        note = text(told, language=region, limit=limit, variant=variant)
        assert not re.search("(?i)espero", note), note
        assert today == days[0] or not re.search("(?i)ojalá", note), note


@LIMITS
@RAPPORTS
def test_nobody_is_counted_among_contacts(rapport: str, limit: int) -> None:
    """Readers put "me alegraría seguir" and "contar con usted entre mis contactos" last."""
    for name, variant in product(("Ana Gil", "Iker Sol", "Raúl Mora"), range(4)):
        told = case(person={"name": name, "rapport": rapport}, interviews=SHIFTS)
        note = text(told, language="es", limit=limit, variant=variant)
        assert not re.search("alegraría seguir|entre mis contactos", note), note


@RAPPORTS
@pytest.mark.parametrize("region", REGIONS)
def test_a_pause_is_understood_and_the_news_of_it_thanked_for(region: str, rapport: str) -> None:
    answer = {"on": NEWS["on"], "by": "you", "channel": "email", "kind": "courtesy"}
    for heard, interest in product(
        ([], [NEWS], [NEWS, answer]), ("role_and_company", "company_only")
    ):
        told = case(
            person={"rapport": rapport},
            interviews=SHIFTS,
            application={"stage": "on_hold", "interest": interest},
            contacts=heard,
        )
        note = text(told, language=region, limit=300)
        assert "está en pausa" not in note, note
        assert not heard or re.search("avisar(?:me|a) de la pausa", note), note
        assert heard or re.search("esté en pausa", note), note
        assert len(re.findall("pausa", note)) <= 1, note


@LIMITS
@pytest.mark.parametrize("region", REGIONS)
def test_a_chat_is_for_warm_terms(region: str, limit: int) -> None:
    places = ("on_site", "phone", "video")
    stages = ("awaiting_decision", "rejected", "offer_received", "on_hold")
    for rapport, place, stage in product(("neutral", "warm"), places, stages):
        talk = [{**SHIFTS[0], "format": place}]
        told = case(
            person={"rapport": rapport, **FRANK},
            interviews=talk,
            application={"stage": stage},
            preferences={"address": "familiar"},
        )
        for variant in range(3):
            note = text(told, language=region, limit=limit, variant=variant)
            assert "charlando" not in note, note
            assert rapport == "warm" or not re.search("charla", note), note


@LIMITS
@RAPPORTS
@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("today", ["2026-03-10", "2026-04-25"])
def test_who_has_thanked_already_thanks_again(
    today: str, region: str, rapport: str, limit: int
) -> None:
    before = {"on": "2026-03-06", "by": "you", "channel": "email", "kind": "thank_you"}
    kinds: tuple[dict[str, Any], ...] = ({}, FRANK, {"thank_for": ["showed_around"]})
    for kind, place, topics, stage in product(
        kinds, ("on_site", "video"), ([], ["los turnos"]), ("awaiting_decision", "on_hold")
    ):
        told = case(
            today=today,
            person={"rapport": rapport, **kind},
            interviews=[{"on": "2026-03-05", "format": place, "talked_about": topics}],
            application={"stage": stage},
            contacts=[before],
        )
        for variant in range(2):
            note = text(told, language=region, limit=limit, variant=variant)
            assert re.search("otra vez|de nuevo", note), note


@LIMITS
def test_several_interviews_are_not_spoken_of_as_one(limit: int) -> None:
    told = case(
        today="2026-05-20",
        person={**FORMAL, **FRANK},
        interviews=[{"on": "2026-04-14"}, {"on": "2026-04-21"}],
        preferences=SIGNED,
    )
    for variant in range(3):
        note = text(told, language="es", limit=limit, variant=variant)
        assert not re.search(r"\bla (?:entrevista|charla|conversación) de abril", note), note


@pytest.mark.parametrize(
    ("typed", "kindness", "said"),
    [
        ("volver a presentarme", "encouraged", "animarme a volver a presentarme"),
        ("hacer el máster", "encouraged", "animarme a hacer el máster"),
        ("que haga el curso", "gave_advice", "aconsejarme que haga el curso"),
        ("que me especialice", "gave_advice", "aconsejarme que me especialice"),
        ("preparar la prueba", "gave_advice", "consejos para preparar la prueba"),
        ("hacer la entrevista", "gave_advice", "consejos para hacer la entrevista"),
        ("terminar el curso", "gave_advice", "tu consejo de terminar el curso"),
        ("Terminar el curso", "gave_advice", "tu consejo de terminar el curso"),
        ("dar el paso", "encouraged", "animarme a dar el paso"),
        ("no hacer más turnos dobles", "gave_advice", "tu consejo de no hacer más turnos dobles"),
        ("que me presentara", "encouraged", "animarme a presentarme"),
        ("que me presente otra vez", "encouraged", "animarme a presentarme otra vez"),
        ("que no firme nada", "gave_advice", "aconsejarme que no firme nada"),
        ("no firme nada", "gave_advice", "aconsejarme que no firme nada"),
        ("que confirme la hora", "gave_advice", "aconsejarme que confirme la hora"),
        ("el capitoné", "gave_advice", "tu consejo sobre el capitoné"),
        ("los injertos", "gave_advice", "tus consejos sobre los injertos"),
        ("la prueba práctica", "gave_advice", "tus consejos sobre la prueba práctica"),
        ("lo que me falta", "was_frank", "decirme con tanta franqueza lo que me falta"),
        ("la poda", "worked_through_task", "trabajar conmigo en la poda"),
        ("la masa de las croquetas", "worked_through_task", "preparar conmigo la masa"),
        ("el presupuesto", "worked_through_task", "revisar conmigo el presupuesto"),
    ],
)
def test_what_one_was_told_to_do_is_a_verb(typed: str, kindness: str, said: str) -> None:
    person = {"thank_for": [kindness], "thanked_about": {kindness: typed}}
    told = case(person=person, interviews=SHIFTS, preferences={"address": "familiar"})
    assert said in text(told, language="es", limit=300)


def test_a_short_formal_note_keeps_close_and_greeting_before_a_pause_and_a_topic() -> None:
    person = {
        **FORMAL,
        "thank_for": ["worked_through_task", "was_frank"],
        "thanked_about": {
            "worked_through_task": "la restauración del retablo mayor de la ermita",
            "was_frank": "el presupuesto",
        },
    }
    for situation in ("plain", "thanked", "check-in", "on hold"):
        told = case(person=person, interviews=SHIFTS, preferences=SIGNED, **SITUATIONS[situation])
        note = text(told, language="es", limit=200)
        assert "contacto" in note, note
        assert re.search(r"[Ss]aludos?(?: cordial(?:es)?)?, Pablo Ferrer$", note), note


def test_spain_says_un_saludo() -> None:
    told = case(interviews=SHIFTS, preferences={"signature": "Inés", "address": "familiar"})
    for limit, variant in product((200, 300), range(6)):
        note = text(told, language="es-ES", limit=limit, variant=variant)
        assert "Saludos" not in note.replace("Saludos cordiales", ""), note


@pytest.mark.parametrize("kind", [{}, FRANK], ids=["", "frank"])
@LIMITS
def test_who_does_not_assess_has_had_a_conversation(kind: dict[str, Any], limit: int) -> None:
    for variant, rapport in product(range(4), ("warm", "neutral", "formal")):
        person = {"assessed_you": False, "part": "peer", "rapport": rapport, **kind}
        told = case(person=person, interviews=SHIFTS)
        note = text(told, language="es", limit=limit, variant=variant)
        assert "entrevista" not in note, note


@LIMITS
def test_after_two_talks_nobody_is_thanked_for_their_time_on_one_day(limit: int) -> None:
    two = [{"on": "2026-03-02", "talked_about": ["el taller nuevo"]}, *SHIFTS]
    for variant, address in product(range(4), ("familiar", "formal")):
        told = case(interviews=two, preferences={"address": address})
        note = text(told, language="es", limit=limit, variant=variant)
        assert not re.search("atender|atendi|tu tiempo", note), note


def test_a_recruiter_who_arranged_the_next_interview_is_thanked_for_it() -> None:
    ahead = {"on": "2026-03-24", "with_person": False}
    wrote = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "scheduling"}
    for rapport in ("warm", "neutral", "formal"):
        told = case(
            person={"part": "recruiter", "rapport": rapport},
            interviews=[*SHIFTS, ahead],
            contacts=[wrote],
            application={"stage": "interviewing"},
        )
        note = text(told, language="es", limit=300)
        assert "organiza" in note, note
        assert "Nos vemos" not in note, note


@LIMITS
def test_on_warm_terms_an_offer_by_phone_is_told_with_gladness_after_the_thanks(
    limit: int,
) -> None:
    told = case(
        person={"rapport": "warm", "thank_for": ["encouraged", "gave_advice"]},
        interviews=SHIFTS,
        application={"stage": "offer_received"},
        contacts=[OFFER],
        preferences={"address": "familiar"},
    )
    note = text(told, language="es", limit=limit)
    assert "¡Qué alegría" in note, note
    assert note.index("racias") < note.index("¡Qué alegría"), note


@LIMITS
def test_no_formal_note_praises_the_talk_too_highly(limit: int) -> None:
    for variant, kind in product(range(4), ({}, FRANK)):
        told = case(person={**FORMAL, **kind}, interviews=SHIFTS)
        note = text(told, language="es", limit=limit, variant=variant)
        assert not re.search("valios|agradezco mucho que", note), note


EMPLOYER_NO = {**NEWS, "by": "employer", "kind": "rejection"}


@LIMITS
@pytest.mark.parametrize("kindness", ["gave_advice", "showed_around", "was_frank"])
def test_thanks_come_before_a_no_that_others_told(kindness: str, limit: int) -> None:
    """Thanks do not hang on a no: it stands beside the wish to keep in touch."""
    for region, said in (("es-AR", "no se dio"), ("es-ES", "podido ser"), ("es-MX", "no se dio")):
        told = case(
            person={"thank_for": [kindness]},
            interviews=SHIFTS,
            application={"stage": "rejected"},
            contacts=[EMPLOYER_NO],
            preferences={"address": "familiar", "note_language": region},
        )
        note = text(told, language=region, limit=limit)
        assert note.index("racias") < note.index(said), note


@LIMITS
@pytest.mark.parametrize("with_you", [True, False])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_a_booked_day_of_which_nothing_more_is_known_is_not_called_an_interview(
    rapport: str, limit: int, *, with_you: bool
) -> None:
    """It may be a trial day."""
    told = case(
        person={"rapport": rapport, "part": "recruiter", **FRANK},
        interviews=[*SHIFTS, {"on": "2026-03-24", "with_person": with_you}],
        contacts=[{**NEWS, "kind": "scheduling"}],
        application={"stage": "interviewing"},
    )
    for variant in range(3):
        note = text(told, language="es", limit=limit, variant=variant)
        assert not re.search("entrevista del (?:24|martes)", note), note


@LIMITS
@pytest.mark.parametrize("kind", [{}, FRANK], ids=["", "frank"])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_what_they_said_of_connecting_comes_first(
    rapport: str, kind: dict[str, Any], limit: int
) -> None:
    told = case(person={"rapport": rapport, **kind}, interviews=SHIFTS, contacts=[ASKED])
    note = text(told, language="es", limit=limit)
    assert re.search("invitación|añado", note), note
    assert re.search("(?:invitación|añado).*(?:gracias|agradezco)", note, re.IGNORECASE), note


@pytest.mark.parametrize("kindness", ["showed_around", "explained_clearly", "was_frank"])
def test_a_short_note_ends_with_a_greeting_or_says_one_thing_more(kindness: str) -> None:
    about = {"thanked_about": {kindness: "la residencia nueva de la avenida del puerto"}}
    person = {"thank_for": [kindness, "made_welcome"], **about}
    for situation in ("plain", "thanked", "check-in", "asked"):
        more = SITUATIONS[situation]
        told = case(
            person=person,
            interviews=SHIFTS,
            preferences={"address": "familiar", "signature": "Inés"},
            **more,
        )
        note = text(told, language="es", limit=200)
        ends = note.endswith(("aludo, Inés", "aludos, Inés"))
        assert ends or re.search("relevo entre turnos|a gusto|encantaría trabajar", note), note
        assert re.search("contacto|te añado", note), note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_a_short_answer_to_a_freeze_says_the_interest_before_a_topic(rapport: str) -> None:
    told = case(
        person={"rapport": rapport, "thank_for": ["showed_around"]},
        interviews=SHIFTS,
        application={"stage": "on_hold"},
        contacts=[NEWS],
    )
    note = text(told, language="es", limit=200)
    assert re.search("inter[eé]s", note), note


CALLED_NO = {"on": "2026-03-18", "by": "them", "channel": "phone", "kind": "rejection"}
PAUSED = {"on": "2026-03-18", "by": "them", "channel": "email", "kind": "news"}
SHOWN_AND_TOLD = {
    "thank_for": ["showed_around", "was_frank"],
    "thanked_about": {"showed_around": "el taller", "was_frank": "los pedidos"},
}


@pytest.mark.parametrize(("limit", "variant"), sorted(product((200, 300), range(3))))
def test_who_told_the_no_by_phone_is_thanked_for_calling(limit: int, variant: int) -> None:
    for rapport, chosen in product(("warm", "neutral", "formal"), ("ms", "mr", None)):
        person = {"rapport": rapport, "addressed_as": chosen}
        told = case(
            person=person,
            interviews=SHIFTS,
            application={"stage": "rejected"},
            contacts=[CALLED_NO],
            today="2026-03-23",
        )
        note = text(told, language="es", limit=limit, variant=variant)
        assert re.search("llamarme|me llamara", note), note


@pytest.mark.parametrize(("limit", "variant"), sorted(product((200, 300), range(3))))
def test_the_day_of_the_talk_is_not_that_of_what_a_message_told(limit: int, variant: int) -> None:
    """In "that on 5 March you showed me round and told me" the second may be of the message."""
    for rapport, several in product(("warm", "neutral", "formal"), (False, True)):
        before = [{"on": "2026-03-02", "format": "phone"}] if several else []
        told = case(
            person={"rapport": rapport, "addressed_as": "mr", **SHOWN_AND_TOLD},
            interviews=[*SHIFTS, *before],
            application={"stage": "on_hold"},
            contacts=[PAUSED],
            today="2026-03-23",
        )
        note = text(told, language="es", limit=limit, variant=variant)
        if "los pedidos" in note and "el taller" in note:
            assert not re.search(r"taller (?:el|en) [^,.]*y (?:por|que)|que el \d+ de", note), note


@pytest.mark.parametrize("variant", range(3))
def test_a_month_later_a_note_on_first_name_terms_says_no_date(variant: int) -> None:
    for rapport, limit in product(("warm", "neutral", "formal"), (200, 300)):
        told = case(person={"rapport": rapport}, interviews=SHIFTS, today="2026-04-02")
        note = text(told, language="es", limit=limit, variant=variant)
        assert bool(re.search("5 de marzo", note)) == (rapport == "formal"), note


@pytest.mark.parametrize("variant", range(3))
def test_a_neutral_talk_was_not_liked_very_much(variant: int) -> None:
    for limit, region in product((200, 300), ("es-ES", "es-MX", "es-AR")):
        told = case(person={"rapport": "neutral"}, interviews=SHIFTS)
        note = text(told, language=region, limit=limit, variant=variant)
        assert not re.search("gustó mucho|interesó mucho|encantó", note), note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize(
    ("addressed_as", "added"),
    [("mr", "lo agrego"), ("ms", "la agrego"), (None, "invitación|[lt][aeo] agrego")],
)
def test_in_mexico_nobody_is_added_as_le_and_thanks_come_first(
    rapport: str, addressed_as: str | None, added: str
) -> None:
    for limit, variant, kind in product((200, 300), range(3), ({}, FRANK)):
        told = case(
            person={**FORMAL, "rapport": rapport, "addressed_as": addressed_as, **kind},
            interviews=SHIFTS,
            contacts=[ASKED],
            preferences=SIGNED,
        )
        note = text(told, language="es-MX", limit=limit, variant=variant)
        assert "le agrego" not in note.lower(), note
        assert re.search(f"(?:gracias|agradezco).*(?:{added})", note), note


TOPICS = ("el relevo entre turnos", "cómo repartir los turnos")


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_with_room_a_note_says_what_was_spoken_of(rapport: str, topic: str) -> None:
    """It is the one thing that only this person could have written."""
    no = {"on": "2026-03-09", "by": "employer", "channel": "email", "kind": "rejection"}
    told = {
        "accepted": SITUATIONS["accepted"],
        "on hold": SITUATIONS["on hold"],
        "offer": {"application": {"stage": "offer_received"}, "contacts": [OFFER]},
        "asked": {"application": {"stage": "offer_received"}, "contacts": [OFFER, ASKED]},
        "no of others": {"application": {"stage": "rejected"}, "contacts": [no]},
        "withdrawn": {"application": {"stage": "withdrawn"}},
        "withdrawn, asked": {"application": {"stage": "withdrawn"}, "contacts": [ASKED]},
    }
    regions = ("es-ES", "es-MX", "es-AR")
    for situation, region, kind in product(told, regions, ({}, FRANK)):
        each = case(
            person={"rapport": rapport, "addressed_as": "mr", **kind},
            interviews=[{"on": "2026-03-05", "talked_about": [topic]}],
            preferences=SIGNED,
            **told[situation],
        )
        note = text(each, language=region, limit=300)
        assert topic.split(" ", 1)[1] in note, (situation, note)


@pytest.mark.parametrize("variant", range(4))
def test_a_call_with_an_offer_is_thanked_for_as_theirs(variant: int) -> None:
    for rapport, limit in product(("warm", "neutral", "formal"), (200, 300)):
        told = case(
            person={"rapport": rapport, **FRANK},
            interviews=SHIFTS,
            application={"stage": "offer_received"},
            contacts=[OFFER],
        )
        note = text(told, language="es-ES", limit=limit, variant=variant)
        assert not re.search(r"llamada [^.]*con la oferta|[Aa]sí seguimos", note), note


@pytest.mark.parametrize("variant", range(4))
def test_after_a_no_one_stays_in_touch_without_a_reason(variant: int) -> None:
    """To stay in touch "in case another post comes up" sounds as if one wanted only that."""
    for rapport, by, limit in product(
        ("warm", "neutral", "formal"), ("them", "employer"), (200, 300)
    ):
        no = {"on": "2026-03-09", "by": by, "channel": "email", "kind": "rejection"}
        told = case(
            person={"rapport": rapport, "addressed_as": "ms", **FRANK},
            interviews=SHIFTS,
            application={"stage": "rejected"},
            contacts=[no],
        )
        note = text(told, language="es", limit=limit, variant=variant)
        assert "por si más adelante" not in note, note


@pytest.mark.parametrize("variant", range(4))
def test_after_a_talk_one_stays_in_touch_and_does_not_connect(variant: int) -> None:
    """ "Me gustaría que conectáramos" is read as a translation."""
    for situation, region, rapport, limit in product(
        ("plain", "check-in", "long silence", "on hold"),
        ("es-ES", "es-MX", "es-AR"),
        ("warm", "neutral", "formal"),
        (200, 300),
    ):
        told = case(person={"rapport": rapport}, interviews=SHIFTS, **SITUATIONS[situation])
        note = text(told, language=region, limit=limit, variant=variant)
        assert not re.search(r"conect(?:áramos|emos|ar)", note), note


@pytest.mark.parametrize("variant", range(3))
def test_mexico_wants_the_day_to_come_in_words_of_its_own(variant: int) -> None:
    told = case(
        person={"rapport": "warm", "part": "recruiter"},
        interviews=[*SHIFTS, {"on": "2026-03-24", "with_person": False}],
        contacts=[ASKED, {**NEWS, "kind": "scheduling"}],
        application={"stage": "interviewing"},
        preferences={"address": "familiar"},
    )
    for limit in (200, 300):
        note = text(told, language="es-MX", limit=limit, variant=variant)
        assert "Qué ganas" not in note, note


@pytest.mark.parametrize("variant", range(3))
def test_a_day_that_others_will_see_is_no_apposition(variant: int) -> None:
    """ "Me alegra pasar a la siguiente etapa, el 24 de marzo" is nobody's sentence."""
    for rapport, kind, limit in product(("warm", "neutral", "formal"), ({}, FRANK), (200, 300)):
        told = case(
            person={"rapport": rapport, **kind},
            interviews=[*SHIFTS, {"on": "2026-03-24", "with_person": False}],
            contacts=[{**NEWS, "kind": "scheduling"}],
            application={"stage": "interviewing"},
        )
        note = text(told, language="es", limit=limit, variant=variant)
        assert not re.search("(?:fase|etapa), el", note), note


@pytest.mark.parametrize("variant", range(3))
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_a_pause_is_named_in_the_sentence_that_says_one_wants_the_job(
    rapport: str, variant: int
) -> None:
    about = {"thanked_about": {"was_frank": "el presupuesto de la ampliación"}}
    for kind, region in product(({}, {**FRANK, **about}), ("es-ES", "es-MX", "es-AR")):
        told = case(
            person={"rapport": rapport, **kind},
            interviews=TWO,
            application={"stage": "on_hold"},
            contacts=[{**OFFER, "by": "employer"}],
            preferences={"signature": "Maximiliano Aristegui"},
        )
        note = text(told, language=region, limit=300, variant=variant)
        named = [one for one in re.split(r"[.!?] ", note) if "pausa" in one]
        assert named, note
        assert all("sigue" in one for one in named), note


@LIMITS
@pytest.mark.parametrize("part", ["hiring_manager", "recruiter", "agency_recruiter"])
def test_who_called_with_an_offer_finds_it_in_the_note(part: str, limit: int) -> None:
    for rapport, interest in product(("warm", "neutral", "formal"), ("role_and_company", "unsure")):
        told = case(
            person={"rapport": rapport, "part": part, **FRANK},
            interviews=SHIFTS,
            application={"stage": "offer_received", "interest": interest},
            contacts=[OFFER],
        )
        for variant in range(3):
            note = text(told, language="es", limit=limit, variant=variant)
            assert "la oferta" in note, note


@LIMITS
@pytest.mark.parametrize("region", ["es-ES", "es-MX", "es-AR"])
def test_people_stay_in_touch_in_more_than_one_way(region: str, limit: int) -> None:
    for rapport in ("warm", "neutral", "formal"):
        notes = []
        for name in ("Ana Gil", "Iker Sol", "Nuria Paz", "Luis Vera", "Berta Cruz", "Raúl Mora"):
            person = {"name": name, "rapport": rapport}
            told = case(person=person, interviews=SHIFTS, preferences={"signature": "Inés"})
            notes.append(text(told, language=region, limit=limit))
        alike = [one for one in notes if "gustaría seguir en contacto" in one]
        assert len(alike) <= 4, notes


@LIMITS
def test_what_else_one_spoke_of_with_a_recruiter_does_not_fill_up_a_note(limit: int) -> None:
    about = {"thanked_about": {"was_frank": "el sueldo"}}
    for interest in ("unsure", "role_and_company"):
        told = case(
            person={"rapport": "neutral", "part": "agency_recruiter", **FRANK, **about},
            interviews=SHIFTS,
            application={"interest": interest},
        )
        note = text(told, language="es-ES", limit=limit)
        assert "el sueldo" in note, note
        assert not re.search("sirvió|relevo entre turnos", note), note


@LIMITS
@pytest.mark.parametrize("topic", ["las fallas del turno de noche", "los paros de línea"])
def test_nobody_is_glad_of_faults(topic: str, limit: int) -> None:
    for region, variant in product(("es-ES", "es-MX", "es-AR"), range(3)):
        told = case(
            person=FORMAL,
            interviews=[{"on": "2026-03-05", "talked_about": [topic]}],
            preferences=SIGNED,
        )
        note = text(told, language=region, limit=limit, variant=variant)
        assert not re.search(rf"(?:gusto|placer|útil) [^.]*{topic[4:]}", note), note


def test_a_note_to_a_colleague_to_be_is_warm() -> None:
    told = case(
        person={
            "rapport": "warm",
            "part": "peer",
            "thank_for": ["explained_clearly", "made_welcome"],
            "thanked_about": {"explained_clearly": "el sistema de reservas"},
        },
        interviews=[{"on": "2026-03-05"}],
        application={"stage": "offer_received"},
        contacts=[{**OFFER, "by": "employer"}],
        preferences={"address": "familiar", "signature": "Beto"},
    )
    for region, said in (
        ("es-ES", "charlar contigo"),
        ("es-MX", "platicar contigo"),
        ("es-AR", "charlar con vos"),
    ):
        assert f"Me encantó {said}" in text(told, language=region, limit=200)


@pytest.mark.parametrize("tone", ["warm", "formal", None])
@pytest.mark.parametrize("situation", [*SITUATIONS, "offer"])
def test_who_wishes_to_stay_in_touch_says_it_plainly(situation: str, tone: str | None) -> None:
    """Readers wanted neither "me alegraría" nor contacts to count, and no "estar" for "seguir"."""
    told = {
        **SITUATIONS,
        "offer": {"contacts": [OFFER], "application": {"stage": "offer_received"}},
    }
    for limit, variant in product((200, 300), range(8)):
        for interviews in (SHIFTS, [{"on": "2026-03-05"}]):
            noted = case(interviews=interviews, preferences={"tone": tone}, **told[situation])
            note = text(noted, language="es", limit=limit, variant=variant)
            assert not re.search(r"alegraría seguir|mis contactos|gustaría estar en", note), note
