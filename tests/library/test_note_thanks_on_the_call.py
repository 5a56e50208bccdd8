"""What was said during their own call doesn't count as a written answer to it."""

import re

import pytest

from tests.library.test_note_compose import case, text

_CALL = {
    "en": "call",
    "de": "[Aa]nruf|angerufen|Telefonat",
    "fr": "appel",
    "es": "llam",
    "pt-BR": "lig(?:ar|ação)",
    "pt-PT": "telefon|ligad|chamada",
    "ja": "お電話",
}
_NO = {"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "rejection"}
_DEEDS = ([], ["was_frank"], ["showed_around"])


@pytest.mark.parametrize("deeds", _DEEDS)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("language", list(_CALL))
def test_whoever_thanked_on_the_phone_still_thanks_for_the_call(
    language: str, rapport: str, deeds: list[str]
) -> None:
    thanked = {"on": "2026-03-09", "by": "you", "channel": "phone", "kind": "thank_you"}
    told = case(
        person={"rapport": rapport, "thank_for": deeds},
        application={"stage": "rejected"},
        contacts=[_NO, thanked],
    )
    note = text(told, language=language, limit=300)
    assert re.search(_CALL[language], note), note


def test_whoever_wrote_after_the_call_has_answered_it() -> None:
    for channel in ("email", "linkedin"):
        wrote = {"on": "2026-03-09", "by": "you", "channel": channel, "kind": "thank_you"}
        told = case(
            person={"rapport": "warm"}, application={"stage": "rejected"}, contacts=[_NO, wrote]
        )
        assert "calling" not in text(told, limit=300)
