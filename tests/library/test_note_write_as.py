"""How one writes of oneself: "obrigada", "ravie" only for whoever said so, and never mixed."""

import re
from itertools import product
from typing import Any

import pytest

from followup_rules.case import Case
from followup_rules.note import compose, languages
from followup_rules.note.bank import bank_for
from tests.library.test_records import FACTS, Book, fields
from tests.library.test_thank_for import SITUATIONS
from tests.library.test_thank_for import case as thankful

GENDERED = tuple(code for code in languages() if bank_for(code).own_forms)
every_language = pytest.mark.parametrize("language", GENDERED)


def told(language: str, write_as: str | None, situation: dict[str, Any], tone: str) -> Case:
    preferences = {
        "note_language": language,
        "write_as": write_as,
        "tone": tone,
        "signature": "Sam",
    }
    return thankful(language, **situation, preferences=preferences)


def own_words(text: str, language: str) -> set[tuple[str, str]]:
    """Return the words of oneself in a text: (slot, which form)."""
    return {
        (slot, which)
        for slot, forms in bank_for(language).own_forms.items()
        for which, form in zip(("masculine", "feminine"), forms, strict=True)
        if re.search(rf"\b{form}\b", text, re.IGNORECASE)
    }


@every_language
def test_one_form_of_oneself_for_whoever_chose_it_and_none_for_others(language: str) -> None:
    """And nothing else in the note depends on which it is."""
    used: set[str] = set()
    for name, tone, limit, variant in product(
        SITUATIONS, ("warm", "plain", "formal"), (200, 300), (0, 2)
    ):
        texts = {
            write_as: compose(
                told(language, write_as, SITUATIONS[name], tone), limit=limit, variant=variant
            ).text
            for write_as in (None, "masculine", "feminine")
        }
        assert own_words(texts[None], language) == set(), texts[None]
        said = own_words(texts["feminine"], language)
        assert {which for _, which in said} <= {"feminine"}, texts["feminine"]
        masculine = texts["feminine"]
        for his, hers in bank_for(language).own_forms.values():
            for before, after in ((hers, his), (hers.capitalize(), his.capitalize())):
                masculine = re.sub(rf"\b{before}\b", after, masculine)
        assert texts["masculine"] == masculine
        used |= {slot for slot, _ in said}
    assert used, "a language that has such words uses one of them"


def test_the_form_asks_only_where_the_note_can_show_it() -> None:
    book = Book("mara")
    for language in languages():
        view = book.tell("mara", {**FACTS, "preferences.note_language": language})
        assert ("preferences.write_as" in fields(view)) == (language in GENDERED), language
