"""What readers of French, Spanish and Portuguese notes would have edited, mended as kinds."""

import re
from typing import Any, Final

import pytest

from followup_rules import Case, Note, compose
from followup_rules.note.bank import bank_for
from followup_rules.note.forms import forms_of

_EVERY: Final = tuple((limit, variant) for limit in (200, 300) for variant in range(4))
_PROCESS: Final = {
    "fr": ("les prochaines étapes", "expliqué"),
}
_BOTH_SOUGHT: Final = {
    "fr": ("Avocat collaborateur H/F – droit social", "Chargé(e) de projet"),
}
_ONE_SOUGHT: Final = {"fr": "Juriste H/F"}
REFUSED: Final = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "rejection"}


def _noted(language: str, limit: int, variant: int, **told: Any) -> str:  # noqa: ANN401  # what differs
    case = Case.model_validate(
        {
            "today": "2026-03-11",
            "person": {
                "name": "Alex Martins",
                "part": told.get("part", "hiring_manager"),
                "rapport": told.get("rapport", "neutral"),
            },
            "application": {
                "role": told.get("role", "Designer"),
                "company": "Norte",
                "interest": "role_and_company",
                "stage": told.get("stage", "awaiting_decision"),
                "starts_on": told.get("starts_on"),
            },
            "interviews": [{"on": "2026-03-05", "talked_about": told.get("topics", [])}],
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
        assert re.search(rf"{explained}\w* {topic}", note), note


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


@pytest.mark.parametrize(("limit", "variant"), _EVERY)
def test_after_an_offer_nobody_only_hopes_to_stay_in_contact(limit: int, variant: int) -> None:
    for rapport in ("warm", "neutral", "formal"):
        note = _noted("fr", limit, variant, stage="offer_received", rapport=rapport)
        if variant < 3:
            assert "contact" not in note, note


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
