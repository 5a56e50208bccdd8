"""A text as the reviewer reads it: its language, its facts set apart, positions in UTF-16 units.

What the case itself contains (name, role, company, topics) is hidden from the searches for words
that a note should not have: a role may be called "Decision Analyst".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from followup_rules.case import Case
from followup_rules.names.greeting import clean_name, greeting_name
from followup_rules.note.bank import Bank, bank_for, languages
from followup_rules.note.situation import tone_of
from followup_rules.note.thanked import about_of
from followup_rules.note.tidy import presentable, tidy
from followup_rules.note.topic.taken_apart import MOST_TYPED
from followup_rules.text.clean import utf16_length
from followup_rules.text.fold import without_accents
from followup_rules.text.language import language_of

HIDDEN: Final = "\ue000"
"""Stands for every character of a hidden fact."""
_STRAIGHT: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " "})
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
TOO_FEW_WORDS: Final = 8
"""Words up to which a text is too short to tell: it is taken for what was expected."""


@dataclass(frozen=True, slots=True)
class ParsedText:
    """A text, ready to be searched; all positions in it count code points."""

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

    def position(self, index: int) -> int:
        """Return the position of a code point in UTF-16 code units."""
        return utf16_length(self.text[:index])


def parse_text(text: str, case: Case, language: str) -> ParsedText:
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
    # What exactly one thanks for is a fact too: "your encouraging words about my portfolio".
    facts += [about.topic.text for about in about_of(case, bank_for(language))]
    words = hide(straight, facts)
    topics = [topic for one in case.interviews for topic in one.talked_about][:MOST_TYPED]
    topics += application.excites_you[:MOST_TYPED]
    bare = hide(words, [tidy(topic) for topic in topics])
    spoken = language_of(bare, language)
    return ParsedText(
        text=straight,
        words=words,
        bare=bare,
        bank=bank_for(spoken or _greeted_in(bare) or language),
        known=spoken is not None or len(_WORD.findall(bare)) <= TOO_FEW_WORDS,
    )


def _greeted_in(text: str) -> str | None:
    """Return the only language that greets as a text does: "Oi Thaís, ..." is Portuguese."""
    found = [
        code
        for code in languages()
        if re.match(rf"(?:{bank_for(code).lexicon.greeting})(?!\w)", text, re.IGNORECASE)
    ]
    return found[0] if len(found) == 1 else None


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
    kept: list[str] = []
    done = 0
    start = text.find(fact)
    while start >= 0:
        end = start + len(fact)
        if not (_joined(text, start) or _joined(text, end)):
            kept += [text[done:start], HIDDEN * len(fact)]
            done = end
        start = text.find(fact, end)
    return "".join((*kept, text[done:]))


def _joined(text: str, position: int) -> bool:
    """Tell whether a position lies inside a word, in a script that sets words apart."""
    around = text[max(position - 1, 0) : position + 1]
    return (
        len(around) > 1 and position > 0 and all(one.isalnum() and one < "\u2e80" for one in around)
    )


def tokens(text: str) -> list[str]:
    """Return the words of a folded text."""
    return re.findall(r"[^\W_]+", without_accents(text))
