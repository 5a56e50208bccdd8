"""A text as the reviewer reads it: its language, its facts set apart, places in UTF-16 units.

What the case itself contains (name, role, company, topics) is hidden from the searches for words
that a note should not have: a role may be called "Decision Analyst".
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from followup_rules.case import Case
from followup_rules.names import clean_name, greeting_name
from followup_rules.note.bank import Bank, bank_for, languages
from followup_rules.note.situation import tone_of
from followup_rules.note.words import presentable, tidy
from followup_rules.text import utf16_length

HIDDEN: Final = "\ue000"
"""Stands for every character of a hidden fact."""
_STRAIGHT: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " "})
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
TOO_FEW_WORDS: Final = 8
"""Words up to which a text is too short to tell: it is taken for what was expected."""
ENOUGH_MARKERS: Final = 2
ONE_MARKER_IN: Final = 6
"""Words of a language that a text must have to be taken for it: two, and one in six."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, ready to be searched; all places in it are Python's."""

    text: str
    """With straight apostrophes, otherwise as written, letter for letter."""
    words: str
    """The same, with name, role and company hidden."""
    bare: str
    """The same, with the topics hidden as well."""
    bank: Bank
    """Of the language of the text."""
    known: bool
    """False: the text is in none of the languages that we have; ``bank`` is a guess."""

    def place(self, index: int) -> int:
        """Return a place in UTF-16 code units."""
        return utf16_length(self.text[:index])


def read_text(text: str, case: Case, language: str) -> Reading:
    """Read a text; ``language``: what it is expected to be written in."""
    straight = text.translate(_STRAIGHT)
    person, application = case.person, case.application
    tone = tone_of(case)
    names = (
        greeting_name(person, tone, language),
        clean_name(person.name),
        *((person.greet_as,) if person.greet_as else ()),
        *clean_name(person.name).split(),
    )
    facts = [*names, tidy(application.role), application.role, tidy(application.company)]
    words = hide(straight, facts)
    topics = [topic for one in case.interviews for topic in one.talked_about]
    bare = hide(words, [tidy(topic) for topic in (*topics, *application.excites_you)])
    spoken = language_of(bare, language)
    return Reading(
        text=straight,
        words=words,
        bare=bare,
        bank=bank_for(spoken or language),
        known=spoken is not None or len(_WORD.findall(bare)) <= TOO_FEW_WORDS,
    )


def hide(text: str, facts: Iterable[str]) -> str:
    """Hide facts in a text, where they stand as whole words, whatever their first letter's case."""
    hidden = text
    for fact in sorted({presentable(fact.translate(_STRAIGHT)) for fact in facts}, key=_long_first):
        if len(fact) > 1:
            for form in (fact, fact[0].lower() + fact[1:]):
                hidden = _hide(hidden, form)
    return hidden


def _long_first(fact: str) -> tuple[int, str]:
    return (-len(fact), fact)


def _hide(text: str, fact: str) -> str:
    start = text.find(fact)
    while start >= 0:
        end = start + len(fact)
        if not (_joined(text, start) or _joined(text, end)):
            text = text[:start] + HIDDEN * len(fact) + text[end:]
        start = text.find(fact, end)
    return text


def _joined(text: str, place: int) -> bool:
    """Tell whether a place lies inside a word, in a script that sets words apart."""
    around = text[max(place - 1, 0) : place + 1]
    return len(around) > 1 and place > 0 and all(one.isalnum() and one < "\u2e80" for one in around)


def language_of(text: str, expected: str) -> str | None:
    """Return the language whose frequent words a text has most of; None if hardly any.

    Where two have as many, the one that was expected.
    """
    small = text.lower()
    tokens = frozenset(_WORD.findall(small))
    scores = [
        (
            sum(marker in small for marker in markers) if in_words else len(markers & tokens),
            code == expected,
            code,
        )
        for code, markers, in_words in _markers()
    ]
    most, _, code = max(scores)
    return code if most >= max(ENOUGH_MARKERS, len(tokens) // ONE_MARKER_IN) else None


@cache
def _markers() -> tuple[tuple[str, frozenset[str], bool], ...]:
    banks = [bank_for(code) for code in languages()]
    return tuple(
        (bank.language, frozenset(bank.lexicon.markers), not bank.joiner) for bank in banks
    )


@lru_cache(maxsize=64)
def fold(text: str) -> str:
    """Return a text for comparing names: no case, no accents."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    plain = unicodedata.normalize("NFKD", folded)
    return "".join(one for one in plain if not unicodedata.combining(one))


def tokens(text: str) -> list[str]:
    """Return the words of a folded text."""
    return re.findall(r"[^\W_]+", fold(text))
