"""What readers of French, Spanish, Portuguese and Japanese notes stumbled over, mended as kinds."""

import re
from itertools import product
from typing import Any, Final

import pytest

from followup_rules import Case, Note, compose
from followup_rules.note import languages

_COMPANY: Final = "Atelier Norte"
_TOPICS: Final = {
    "fr": "les essais de teinture",
    "es": "los ensayos de tinte",
    "pt-BR": "os ensaios de tingimento",
    "pt-PT": "os ensaios de tingimento",
    "ja": "染色を皆で試すこと",
}


def _noted(
    language: str,
    *,
    stage: str = "awaiting_decision",
    contacts: tuple[dict[str, Any], ...] = (),
    on: str = "2026-02-24",
    **told: Any,  # noqa: ANN401  # what differs from case to case
) -> Note:
    found = compose(
        Case.model_validate(
            {
                "today": "2026-03-10",
                "person": {
                    "name": "佐藤健一" if language == "ja" else "Alex Martins",
                    "company": _COMPANY,
                    "part": told.get("part", "hiring_manager"),
                    "assessed_you": True,
                    "rapport": told.get("rapport", "warm"),
                },
                "application": {
                    "role": "営業企画" if language == "ja" else "Designer",
                    "company": _COMPANY,
                    "interest": "role_and_company",
                    "stage": stage,
                    "decision_by": told.get("decision_by"),
                },
                "interviews": [
                    {"on": on, "talked_about": told.get("topics", [_TOPICS[language]])},
                    *told.get("ahead", ()),
                ],
                "contacts": contacts,
                "preferences": {"note_language": language},
                "account": {"note_limit": 300},
            }
        ),
        variant=told.get("variant", 0),
    )
    assert isinstance(found, Note)
    return found


def test_japanese_topic_that_is_a_clause_is_told_as_a_story() -> None:
    for rapport in ("warm", "neutral", "formal"):
        for variant in range(4):
            text = _noted("ja", rapport=rapport, variant=variant).text
            assert "ことについてのお話" not in text
            assert text.count("お話") <= 2, text
    texts = [_noted("ja", rapport="formal", variant=number).text for number in range(4)]
    assert any("染色を皆で試すという" in text for text in texts), texts


@pytest.mark.parametrize(
    ("language", "said"),
    [
        # Careful people thank for the answer or the call, and hang no clause on it.
        ("fr", "m'avoir écrit|réponse|m'appeler|votre appel"),
        ("es", "esta vez no|decisión|avis|escrib|llam|mensaje|respuesta"),
        ("pt-BR", "não deu|não foi|pena|mensagem|e-mail|retorno|resposta|avis|lig|telefon"),
        ("pt-PT", "não deu|não foi|pena|mensagem|e-mail|retorno|resposta|avis|lig|telefon"),
        ("ja", "残念|かないません|また機会"),
    ],
)
@pytest.mark.parametrize("channel", ["email", "phone"])
def test_a_no_that_they_told_is_named_and_nobody_says_farewell(
    language: str, said: str, channel: str
) -> None:
    no = {"on": "2026-03-06", "by": "them", "channel": channel, "kind": "rejection"}
    note = _noted(language, stage="rejected", contacts=(no,))
    assert re.search(said, note.text, re.IGNORECASE), note.text
    farewell = r"continuation|meilleur|mejores deseos|mucho éxito|tudo de bom|sucesso|どこかで"
    assert not re.search(farewell, note.text, re.IGNORECASE), note.text
    assert not [one.id for one in note.findings], note.findings


@pytest.mark.parametrize(
    ("language", "cold"),
    [
        ("fr", "quelle que soit|indépendamment|au-delà"),
        ("es", "independencia|sea cual|salga como"),
        ("pt-BR", "seja|independentemente"),
        ("pt-PT", "seja|independentemente|corra"),
    ],
)
@pytest.mark.parametrize("rapport", ["warm", "formal"])
def test_weeks_later_the_job_still_interests(language: str, cold: str, rapport: str) -> None:
    """It is said where no topic shows it, and never as if the answer did not matter.

    But not in Japanese, where readers take it for a reminder (``test_note_japanese``).
    """
    interest = r"intér|envie|plaît|interes|interé|ganas|vontade"
    for topics in ([_TOPICS[language]], []):
        weeks = {"on": "2026-01-15", "rapport": rapport, "decision_by": "2026-02-01"}
        text = _noted(language, topics=topics, **weeks).text
        assert not re.search(cold, text, re.IGNORECASE), text
        assert topics or re.search(interest, text, re.IGNORECASE), text


def test_two_long_topics_are_no_agenda() -> None:
    long = "qué hacer con los meses en que fallaron los sensores"
    text = _noted("es", on="2026-03-03", topics=[long, "los datos de las praderas marinas"]).text
    assert "qué hacer con los meses" in text
    assert "praderas" not in text
    assert "contar" not in text  # what to do is talked over, nobody tells it


@pytest.mark.parametrize("variant", range(4))
def test_a_french_note_has_one_colon_at_most(variant: int) -> None:
    frozen = {"on": "2026-03-05", "by": "them", "channel": "email", "kind": "news"}
    assert _noted("fr", stage="on_hold", contacts=(frozen,), variant=variant).text.count(":") < 2


@pytest.mark.parametrize("language", ["fr", "es", "pt-BR", "pt-PT", "ja"])
@pytest.mark.parametrize("rapport", ["neutral", "formal"])
def test_a_recruiters_note_names_the_next_interview(language: str, rapport: str) -> None:
    ahead = ({"on": "2026-03-18", "with_person": False},)
    note = _noted(
        language, stage="interviewing", part="agency_recruiter", rapport=rapport, ahead=ahead
    )
    assert "18" in note.text, note.text


@pytest.mark.parametrize("variant", range(4))
def test_a_japanese_note_asks_once_to_connect(variant: int) -> None:
    day = {"on": "2026-03-06", "by": "them", "channel": "email"}
    told = ({**day, "kind": "rejection"}, {**day, "kind": "invites_connection"})
    text = _noted("ja", stage="rejected", contacts=told, variant=variant).text
    assert text.count("こちらでもつなが") <= 1, text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("answered", [True, False])
def test_a_no_that_was_told_still_has_every_part(language: str, *, answered: bool) -> None:
    for tone, rapport, channel in product(
        ("warm", "plain", "formal"), ("warm", "neutral", "formal"), ("email", "phone")
    ):
        no = {"on": "2026-03-09", "by": "them", "channel": channel, "kind": "rejection"}
        reply = {"on": "2026-03-09", "by": "you", "channel": "email", "kind": "courtesy"}
        told = {
            "today": "2026-03-11",
            "person": {"name": "Mara Quillfeather", "rapport": rapport},
            "application": {
                "role": "Analyst",
                "company": "Brightwater",
                "stage": "rejected",
                "interest": "role_and_company",
            },
            "interviews": [{"on": "2026-03-03"}],
            "contacts": [no, reply] if answered else [no],
            "preferences": {"note_language": language, "tone": tone},
        }
        note = compose(Case.model_validate(told), limit=300)
        assert isinstance(note, Note)
        assert {one.name for one in note.parts} >= {"reminder", "thanks", "close"}


def test_advice_on_what_is_ones_own_is_said() -> None:
    told = {
        "today": "2026-03-11",
        "person": {
            "name": "Ximena Rojas",
            "rapport": "warm",
            "thank_for": ["gave_advice"],
            "thanked_about": {"gave_advice": "anotar mis lecturas por edades"},
        },
        "application": {
            "role": "Bibliotecaria",
            "company": "Brightwater",
            "stage": "awaiting_decision",
            "interest": "role_and_company",
        },
        "interviews": [{"on": "2026-03-03"}],
        "preferences": {"note_language": "es"},
    }
    text = compose(Case.model_validate(told), limit=300).text
    assert "consejo de anotar mis lecturas por edades" in text


@pytest.mark.parametrize(
    ("stage", "contacts", "thanked_in"),
    [
        ("awaiting_decision", (("you", "thank_you", 4), ("them", "courtesy", 5)), ""),
        ("awaiting_decision", (("you", "thank_you", 4), ("them", "substance", 5)), "en fr"),
        ("rejected", (("them", "substance", 5), ("employer", "rejection", 9)), ""),
        ("withdrawn", (("you", "substance", 8), ("them", "courtesy", 9)), "fr ja"),
    ],
)
def test_a_message_is_thanked_for_where_it_is_worth_it(
    stage: str, contacts: tuple[tuple[str, str, int], ...], thanked_in: str
) -> None:
    """Not the line that answers a thank-you, nor what came before a no by somebody else."""
    told = {
        "today": "2026-03-11",
        "person": {"name": "Mara Quillfeather", "rapport": "warm"},
        "application": {
            "role": "Analyst",
            "company": "Brightwater",
            "stage": stage,
            "interest": "role_and_company",
        },
        "interviews": [{"on": "2026-03-03", "talked_about": ["the new loom"]}],
        "contacts": [
            {"on": f"2026-03-0{day}", "by": by, "channel": "email", "kind": kind}
            for by, kind, day in contacts
        ],
    }
    thanked = r"writing|message|mail|réponse|mensaje|correo|mensagem|resposta|返事|メール|連絡"
    for language in languages():
        preferences = {"note_language": language}
        text = compose(Case.model_validate(told | {"preferences": preferences}), limit=300).text
        if language in thanked_in or not thanked_in:
            assert bool(re.search(thanked, text)) is bool(thanked_in), text
