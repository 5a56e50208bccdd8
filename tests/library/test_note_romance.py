"""What readers of French, Spanish and Portuguese notes would have edited, mended as kinds."""

import re
from typing import Any, Final, get_args

import pytest

from followup_rules import Case, Note, compose
from followup_rules.case import Kindness
from followup_rules.note.bank import bank_for
from followup_rules.note.forms import forms_of

_EVERY: Final = tuple((limit, variant) for limit in (200, 300) for variant in range(4))
_PROCESS: Final = {
    "fr": ("les prochaines étapes", "(?:expliqué|explications sur)"),
    "es": ("cómo sigue el proceso", "explic"),
    "pt": ("os próximos passos", "explic"),
}
_BOTH_SOUGHT: Final = {
    "fr": ("Avocat collaborateur H/F – droit social", "Chargé(e) de projet"),
    "es": ("Abogado/a laboralista", "Técnico/a de sonido"),
    "pt": ("Advogado(a) trabalhista", "Técnico(a) de som"),
}
_ONE_SOUGHT: Final = {"fr": "Juriste H/F", "es": "Analista (m/f)", "pt": "Jurista (m/f)"}
REFUSED: Final = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "rejection"}


def _noted(language: str, limit: int, variant: int, **told: Any) -> str:  # noqa: ANN401  # what differs
    case = Case.model_validate(
        {
            "today": "2026-03-11",
            "person": {
                "name": "Alex Martins",
                "part": told.get("part", "hiring_manager"),
                "rapport": told.get("rapport", "neutral"),
                "thank_for": told.get("thank_for", []),
            },
            "application": {
                "role": told.get("role", "Designer"),
                "company": "Norte",
                "interest": "role_and_company",
                "stage": told.get("stage", "awaiting_decision"),
                "starts_on": told.get("starts_on"),
            },
            "interviews": [
                {
                    "on": "2026-03-05",
                    "talked_about": told.get("topics", []),
                    "format": told.get("format", "unknown"),
                }
            ],
            "contacts": told.get("contacts", []),
            "preferences": {"note_language": language, "address": told.get("address")},
        }
    )
    found = compose(case, limit=limit, variant=variant)
    assert isinstance(found, Note)
    return found.text


@pytest.mark.parametrize("language", sorted(_PROCESS))
def test_what_is_said_of_the_process_is_explained_and_no_conversation(language: str) -> None:
    topic, explained = _PROCESS[language]
    forms = forms_of((topic,), (), bank_for(language))
    assert forms["explained"] == (topic,)
    assert not any(forms[slot] for slot in ("talked", "thing", "of", "told", "hearing"))
    notes = [
        _noted(language, limit, variant, topics=[topic], rapport=rapport)
        for limit, variant in _EVERY
        for rapport in ("warm", "neutral", "formal")
    ]
    naming = [note for note in notes if topic in note]
    assert naming
    for note in naming:
        assert re.search(rf"{explained}\w*(?: el jueves)? {topic}", note), note


@pytest.mark.parametrize("language", sorted(_BOTH_SOUGHT))
@pytest.mark.parametrize(("limit", "variant"), _EVERY)
def test_a_posting_for_women_and_men_does_not_tell_who_writes(
    language: str, limit: int, variant: int
) -> None:
    for role in _BOTH_SOUGHT[language]:
        note = _noted(language, limit, variant, role=role)
        assert role[:5].lower() not in note.lower(), note
    said = _noted(language, limit, variant, role=_ONE_SOUGHT[language])
    assert _ONE_SOUGHT[language].split()[0].lower() in said, said


@pytest.mark.parametrize("language", ["fr", "es", "pt-BR", "pt-PT"])
@pytest.mark.parametrize(("limit", "variant"), _EVERY)
def test_after_an_offer_nobody_only_hopes_to_stay_in_contact(
    language: str, limit: int, variant: int
) -> None:
    for rapport in ("warm", "neutral", "formal"):
        note = _noted(language, limit, variant, stage="offer_received", rapport=rapport)
        if variant < 3:
            only = r"(?:esp[eé]r\w+|ojalá)[^.]*contac?t"
            assert not re.search(only, note), note


@pytest.mark.parametrize("role", ["2 designers", "12 Designer"])
@pytest.mark.parametrize("language", ["fr", "es", "pt-BR", "pt-PT"])
@pytest.mark.parametrize(("limit", "variant"), _EVERY)
def test_a_posting_for_several_people_is_no_role(
    role: str, language: str, limit: int, variant: int
) -> None:
    assert "designer" not in _noted(language, limit, variant, role=role).lower()


def test_one_joins_the_team_and_not_the_person() -> None:
    for part in ("peer", "hiring_manager", "recruiter"):
        for address in ("familiar", "formal"):
            for limit, variant in _EVERY:
                told = {"stage": "offer_accepted", "starts_on": "2026-04-01", "part": part}
                note = _noted("fr", limit, variant, address=address, **told)
                assert not re.search(r"\b(?:vous|te) rejoin", note), note


def test_a_day_that_belongs_to_the_topic_is_no_wrong_day() -> None:
    told = {"topics": ["l'ouverture du dimanche"], "stage": "rejected", "contacts": [REFUSED]}
    for limit, variant in _EVERY:
        for rapport in ("warm", "neutral", "formal"):
            note = _noted("fr", limit, variant, rapport=rapport, **told)
            # The last ways of many may leave the topic out.
            assert limit < 300 or variant > 2 or "dimanche" in note, note


@pytest.mark.parametrize(
    ("language", "no"),
    [
        ("fr", r"pour (?:votre|ton) (?:message|appel)|de votre message|réponse|écrit|appeler"),
        ("es", r"esta vez no|decisión|avis|otr[ao] (?:ocasión|puesto|vez)|llam|escrib|noticia"),
        (
            "pt-BR",
            r"pena|não deu|resultado|não (?:foi|tenha sido)|retorno|avis|mensagem|decisão|próxima",
        ),
        ("pt-PT", r"pena|não (?:foi|tenha sido)|resultado|avis|mensagem|decisão|resposta|próxima"),
    ],
)
@pytest.mark.parametrize(("limit", "variant"), _EVERY)
@pytest.mark.parametrize("contacts", [[REFUSED], []])
@pytest.mark.parametrize("part", ["hiring_manager", "agency_recruiter"])
def test_a_no_that_they_told_is_answered_in_every_variant_and_nothing_hangs_loose(  # noqa: PLR0913, PLR0917  # parameters
    language: str, no: str, limit: int, variant: int, contacts: list[dict[str, str]], part: str
) -> None:
    for rapport, topics in (("warm", ["la data"]), ("neutral", []), ("formal", [])):
        told = {"stage": "rejected", "contacts": contacts, "part": part}
        note = _noted(language, limit, variant, rapport=rapport, topics=topics, **told)
        # Told by nobody in person, it may be left out: careful people write their thanks alone.
        assert not contacts or re.search(no, note, re.IGNORECASE), note
        loose = r"contármelo|[Dd]e todos modos|[Dd]e todo modo|[Dd]e qualquer forma|[Mm]algré tout"
        assert not re.search(loose, note), note


@pytest.mark.parametrize(("limit", "variant"), _EVERY)
def test_a_familiar_european_portuguese_note_says_tu(limit: int, variant: int) -> None:
    careful = (
        r"\b(?:consigo|lhe|sugeriu|contou|dedicou|si)\b|\b(?:sua|seu)s?\b"
        r"|\bter-me\b|por (?:me )?ter "
    )
    invites = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "invites_connection"}
    for stage, contacts in (
        ("awaiting_decision", []),
        ("awaiting_decision", [invites]),
        ("rejected", [REFUSED]),
        ("rejected", [REFUSED, invites]),
        ("offer_received", []),
        ("offer_accepted", []),
        ("on_hold", []),
    ):
        for part in ("peer", "hiring_manager", "agency_recruiter"):
            told = {"stage": stage, "contacts": contacts, "part": part, "rapport": "warm"}
            topics = ["o turno da noite"]
            note = _noted("pt-PT", limit, variant, address="familiar", topics=topics, **told)
            assert not re.search(careful, note), note
    for kindness in get_args(Kindness):
        note = _noted("pt-PT", limit, variant, address="familiar", thank_for=[kindness])
        assert not re.search(careful, note), note


@pytest.mark.parametrize(("limit", "variant"), _EVERY)
def test_a_portuguese_colleague_to_be_is_not_thanked_for_the_post(limit: int, variant: int) -> None:
    for language in ("pt-BR", "pt-PT"):
        for topics in ([], ["o turno da noite"]):
            note = _noted(language, limit, variant, part="peer", topics=topics)
            assert "designer" not in note.lower(), note


@pytest.mark.parametrize("language", ["fr", "es", "pt-BR", "pt-PT"])
@pytest.mark.parametrize(("limit", "variant"), _EVERY)
def test_a_colleague_to_be_does_not_receive_anyone(language: str, limit: int, variant: int) -> None:
    granted = r"recevoir|accordé (?:un|cet) ent|recibirme|entrevistarme|me receber|recebido"
    for rapport in ("warm", "neutral"):
        note = _noted(language, limit, variant, part="peer", rapport=rapport, format="on_site")
        assert not re.search(granted, note), note


def test_no_brazilian_thanks_are_stiff_or_slangy() -> None:
    odd = r"[Vv]aleu|meu obrigado|Agradeço muito o seu tempo|vamos manter contato por aqui"
    for limit, variant in _EVERY:
        for part in ("peer", "hiring_manager", "recruiter"):
            for topics in ([], ["a escala da equipe"]):
                told = {"part": part, "topics": topics, "rapport": "warm"}
                note = _noted("pt-BR", limit, variant, **told)
                assert not re.search(odd, note), note
