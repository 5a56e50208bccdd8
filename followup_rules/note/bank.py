"""The phrase bank: what a language needs to bring so that notes can be written and read in it.

A language is one file, ``followup_rules/note/banks/<code>.py``, that defines ``BANK``, a ``Bank``.
Nothing else has to change: the file is found by its name. How to write one stands in the docstring
of ``followup_rules.note.banks``; ``banks/en.py`` is the model to follow.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from followup_rules.note import banks

FALLBACK: Final = "en"
"""The language of a note where no bank speaks the one that was asked for."""


@dataclass(frozen=True, slots=True)
class Line:
    """One wording. Its slots, tones and needs say when it may be used."""

    text: str
    """Words and slots; ``|`` parts the clauses of a line that serves several parts."""
    tones: str = "wpf"
    """Where it sounds right: ``w`` warm, ``p`` plain, ``f`` formal."""
    needs: str = ""
    """Conditions that make it true, blank-separated, ``!`` for not: see ``banks``."""


type Lines = tuple[Line, ...]
type Section = Mapping[str, Lines]
"""Lines by part; ``"thanks+reminder"`` are lines of two clauses, in reading order."""


@dataclass(frozen=True, slots=True)
class Dates:
    """How people of this language say a day, as an adverb: "last Thursday", "on 8 September"."""

    days_ago: Mapping[int, str]
    """Words of their own for 0 days ago, 1, perhaps 2."""
    weekdays: tuple[str, ...]
    """Monday to Sunday of the last six days, in the same week: "on Monday" ..."""
    last_weekdays: tuple[str, ...]
    """Monday to Sunday of the week before: "last Monday" ..."""
    last_week: str
    months: tuple[str, ...]
    """January to December, for slot ``{month}``."""
    in_months: tuple[str, ...]
    """January to December: "in January" ..."""
    on_date: str
    """Slots ``{day}``, ``{month}``: "on {day} {month}"."""
    on_date_year: str
    """With ``{year}`` as well."""
    weekday_names: tuple[str, ...] = ()
    """Monday to Sunday as regular expressions, to be found in any text; left out, the last words
    of ``weekdays``."""
    special_days: Mapping[int, str] = field(default_factory=dict)
    """Days of the month that are not written as a bare number: French 1 is "1er"."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    r"""What the reviewer looks for. Regular expressions, matched without regard to case.

    They are matched within words as well, so ``\b`` has to be written where it matters; a curly
    apostrophe is read as a straight one.
    """

    markers: tuple[str, ...]
    """Frequent words, in small letters, that tell this language from the others: whole words, or
    parts of them where the language has no blanks."""
    greeting: str
    """The words of a greeting, without the name, at the beginning of a note."""
    nameless: str
    """What may stand in a greeting instead of a name: "there", "everyone"."""
    titles: str
    """What may stand before a name: "Dr", "Ms"."""
    when: str
    """Words of time besides those of ``Dates``: "the other day", "this week"."""
    met: str
    """Words for the interview: "we spoke", "our conversation"."""
    role: str
    """General words for a role: "role", "position"."""
    thanks: str
    interest: str
    close: str
    default: tuple[str, ...]
    """LinkedIn's own sentences."""
    placeholder: str
    """Words left over from a template, beside brackets: "your name"."""
    asks_decision: str
    presses: str
    pitches: str
    attaches: str
    request_talk: str
    eager: str
    """Enthusiasm for the role, out of place once it is lost."""
    joining: str
    """Words of someone who has accepted."""
    when_numbers: tuple[tuple[str, int, int], ...] = ()
    """Words of time with the days ago, first to last, for which they are true."""
    addressed: str = ""
    """Finds ``(?P<name>...)`` at the beginning, where a name comes before its greeting (Japanese).
    Left out: what follows ``greeting`` and ``titles`` up to a comma."""
    presumes: str = ""
    """Words that nobody uses before an offer is accepted: "when I join", "my future team"."""
    awaits: str = ""
    """Hope for an answer, which presses where there has been silence: "hear from you soon"."""


@dataclass(frozen=True, slots=True)
class Bank:
    """One language."""

    language: str
    notes: Mapping[str, Section]
    """Situation -> part -> lines, best first. ``plain`` is what other situations fall back to."""
    messages: Mapping[str, Section]
    """Kind -> part -> lines, before ``notes``."""
    subjects: Mapping[str, Lines]
    """Kind -> subject lines of emails."""
    dates: Dates
    lexicon: Lexicon
    joiner: str = " "
    """Between sentences and clauses; empty in Japanese."""
    role_endings: tuple[str, ...] = ()
    """Words at the end of a role that the lines say already: "role", "position"."""
    lower_first: tuple[str, ...] = ()
    """Words that begin small inside a sentence, whatever a phrase was typed like: "The"."""
    capital_after_greeting: bool = True
    """Does a letter begin with a capital after its greeting, on a new line? (German: no)"""
    sentence_ends: str = ".!?"
    order: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Situation -> order of its parts, where the language wants another than the usual one."""


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a bank, sorted, English first."""
    found = sorted(module.name for module in pkgutil.iter_modules(banks.__path__))
    return tuple(sorted(found, key=lambda code: code != FALLBACK))


@cache
def bank_for(language: str | None) -> Bank:
    """Return the bank of a language tag: its own, that of its base language, or English."""
    wanted = (language or FALLBACK).split("-")[0].lower()
    code = wanted if wanted in languages() else FALLBACK
    bank: Bank = importlib.import_module(f"{banks.__name__}.{code}").BANK
    return bank
