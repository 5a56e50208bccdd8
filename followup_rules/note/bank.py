"""The phrase bank: what a language needs to bring so that notes can be written and read in it.

A language is one file, ``followup_rules/note/banks/<code>.py``, that defines ``BANK``, a ``Bank``.
The file is found by its name. How to write one stands in the docstring
of ``followup_rules.note.banks``; ``banks/en.py`` is the model to follow.
"""

import importlib
import pkgutil
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from sys import intern
from typing import Final

from followup_rules.note import banks
from followup_rules.note.making import let_go, made_once, shared

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
    """Conditions that make it true, blank-separated, ``!`` for not. The list is in ``wording``."""

    def __post_init__(self) -> None:
        """Share equal texts: banks make many lines of the same words, and a snapshot holds all."""
        object.__setattr__(self, "text", intern(self.text))
        object.__setattr__(self, "needs", intern(self.needs))


type Lines = tuple[Line, ...]
type Section = Mapping[str, Lines]
"""Lines by part; ``"thanks+reminder"`` are lines of two clauses, in reading order."""


type Versions = tuple[str | Line | tuple[str | Line, ...], ...]
"""Ways to say one sentence, best first; those in a tuple of their own are equally good."""
type Sentence = tuple[str, Versions]
"""The parts that it serves ("thanks+reminder"), and ways to say it."""


def equally_good(entry: str | Line | tuple[str | Line, ...]) -> tuple[str | Line, ...]:
    """Return the ways of one entry of ``Versions``: those in a tuple are equally good."""
    return entry if isinstance(entry, tuple) else (entry,)


@dataclass(frozen=True, slots=True)
class Whole:
    """One note, greeting apart: sentences in reading order that belong together."""

    sentences: tuple[Sentence, ...]
    tones: str = "wpf"
    needs: str = ""
    second_best: bool = False
    """Is it for where the others don't fit: more and shorter sentences?"""
    often: int = 1
    """Variants that may use this whole note before another one is preferred."""

    def __post_init__(self) -> None:
        """Share equal sentences: whole notes are made of each other, and a snapshot holds all."""
        object.__setattr__(self, "sentences", shared(self.sentences))


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
    on_day: str = ""
    """Slot ``{day}`` alone, where people leave the month out for the last weeks: "no dia 5"."""
    on_day_ahead: str = ""
    """The same for a coming day of the month of sending: Japanese "22日"."""
    bare_weekday_until: int = 4
    """Days for which people say the weekday alone, though a new week has begun."""
    weekday_names: tuple[str, ...] = ()
    """Monday to Sunday as regular expressions, to be found in any text; left out, the last words
    of ``weekdays``."""
    special_days: Mapping[int, str] = field(default_factory=dict)
    """Days of the month that are not written as a bare number: French 1 is "1er"."""
    some_days_ago: tuple[str, int, int] | None = None
    """A word for any day before today (Japanese 先日), and the days ago, first and last, for which
    people write it rather than the day."""
    other_day: str = ""
    """What people on warm terms say rather than a date for some days: "the other day"."""
    early_month: str = ""
    """What they say of a day in the first ten of this month, some weeks ago; slot ``{month}``:
    "earlier this month", "Anfang {month}"."""
    mid_month: str = ""
    """The same of a day after those."""
    another_month: bool = True
    """May a note say the month alone as soon as another has begun? Not to whom a date is due."""
    tomorrow: str = ""
    bare: tuple[str, ...] = ()
    """What stands before a day that is taken off after "look forward to": "on ", "am ". One of
    them."""
    also_months: Mapping[str, int] = field(default_factory=dict)
    """Names that months have in some regions: "Jänner"."""
    after_noun: "Dates | None" = None
    """The same after a noun, where it differs: "l'entretien de jeudi dernier", "du 5 mars"."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    r"""What the reviewer looks for. Regular expressions, matched without regard to case.

    They are matched within words as well, so ``\b`` has to be written where it matters; a curly
    apostrophe is read as a straight one.
    """

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
    placeholder: str
    """Words left over from a template, beside brackets: "your name"."""
    asks_decision: str
    presses: str
    pitches: str
    attaches: str
    request_talk: str
    eager: str
    """Enthusiasm for the role, wrong once it is lost."""
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
    capital_after_greeting: bool = True
    """Does a letter begin with a capital after its greeting, on a new line? (German: no)"""
    sentence_ends: str = ".!?"
    greetings: Lines = ()
    """Of notes, with and without ``{name}``."""
    wholes: Mapping[str, tuple[Whole, ...]] = field(default_factory=dict)
    """Situation -> whole notes, all equally good. ``unmet`` holds openings for those not met."""
    alternate: str = ""
    """The condition that chooses the second side of ``<a/b>`` in a whole note's words."""
    dates_alternate: Dates | None = None
    """How days are said where ``alternate`` holds."""
    at: Mapping[str, str] = field(default_factory=lambda: {"": "{rest}"})
    """How one says "at the company": first words of its name -> pattern with ``{rest}``."""
    unnamed: str = ""
    """Finds company names that can't be declined, so that "at" is not said of them."""
    of: Mapping[str, str] = field(default_factory=lambda: {"": "{rest}"})
    """How a topic follows "to talk": its first words -> pattern with ``{rest}``."""
    is_: Mapping[str, str] = field(default_factory=lambda: {"": "{rest}"})
    """How a topic follows "what draws me most": its first words -> pattern with ``{rest}``."""
    process: str = ""
    """Finds topics of the process or the conditions: one is told these, nobody talks them over."""
    clause_words: tuple[str, ...] = ()
    """Words that begin a clause, which can't stand where a noun does: "how", "why"."""
    regions: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Condition -> region code of ``note_language`` ("PT"), and words that show the region."""
    dialects: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """Condition of a region -> the bank's words that are said otherwise there."""
    echoes: str = ""
    """Finds the stems of words that no two sentences of a note should share: "talk", "Stelle"."""
    colleague_knows: bool = False
    """Is the post left unsaid to someone who would be a colleague and only had a talk with one?"""
    masculine: str = ""
    """Finds a role that names a man. Where the posting seeks "H/F", it may not be the sender."""
    own_forms: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Slot -> the masculine and the feminine form in which people write of themselves:
    ``obrigado`` -> "obrigado", "obrigada". Filled only for whoever told which is theirs."""
    regards: Lines = ()
    """What may stand before the name under a note, as sentences ("Viele Grüße."), best first."""
    regards_first: bool = False
    """Do regards come before a topic in a short formal note whose thanks name one thing?"""
    polite_regards: bool = False
    """Are they due on polite terms as well, and not only to who is addressed formally?"""
    long_role: int = 0
    """Letters of a role from which a person would rather not name it; 0: it is always named."""
    small_role: bool = False
    """Does a role begin with a small letter inside a sentence (French, Spanish)?"""
    de_role: tuple[str, str] = ("", "")
    """How the role follows "of": before a consonant, before a vowel (French)."""
    first_name_is_familiar: bool = False
    """Is somebody whom one calls by the first name also called du (German)?"""
    full_name_unless_familiar: bool = False
    """Does one greet by the full name where one says Sie?"""
    first_name_always: bool = False
    """Is the first name right in formal notes, too (English)?"""
    full_name_where: str = ""
    """The condition in which ``first_name_always`` doesn't hold: in Portugal, unlike in Brazil."""
    full_name_to_recruiters: bool = False
    """Does one sign with the full name to recruiters, but for warm talks (Portuguese)?"""
    addresses: Mapping[str, str] = field(default_factory=dict)
    """How one addresses by title and gender: ``dr woman``, ``dr``, ``woman`` ... -> pattern with
    ``{title}``, ``{family}``, ``{given}``, ``{full}``. Titles: see ``names.addressing``."""
    titled_where: Mapping[str, str] = field(default_factory=dict)
    """Titles that only people of a region greet by -> the condition: Austrian "Frau Mag."."""
    addressed_unasked: frozenset[str] = frozenset()
    """Where Frau, Madame is said without being asked for: ``others``, and ``peer`` for
    colleagues in a note that isn't formal."""
    family_name_greets: bool = False
    """Does one greet by the family name (Japanese)?"""
    two_family_names: tuple[str, ...] = ()
    """Where people have two family names: given names that often have a second one."""
    second_given_names: frozenset[str] = frozenset()
    """Second words that belong to the given name, where people have two family names."""
    hearing: Mapping[str, str] = field(default_factory=dict)
    """How a topic follows "I enjoyed": its first words -> pattern: "hearing how {rest}"."""
    hear: Mapping[str, str] = field(default_factory=dict)
    """The same after "to", where that is another form: "hear how {rest}"."""
    open_clause: str = ""
    """Finds a clause in a phrase that a comma has to close (German): ", die der Pflege nützen"."""
    singular: str = ""
    """Finds at its beginning what is surely one thing, so that a verb can follow: "das Konzept"."""
    plural: str = ""
    """The same for several things: "les données"."""
    and_: str = " "
    """Between two topics."""
    of_each: bool = False
    """Does the preposition stand before each of two topics ("de A y de B")?"""
    grave: str = ""
    """Finds a topic that is sad or serious: nobody says that they enjoyed it."""
    familiar: str = ""
    """Finds familiar address in what the person typed: "ta façon", "dein"."""
    acts: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Slot -> what they did (``Person.thank_for``) -> how it is said there, equally good ways: as
    it is, and with ``{what}``, ``{how}`` or ``{to}`` for what it was about (``thanked_about``)."""
    acts_asked: Mapping[str, str] = field(default_factory=dict)
    """What they did -> the sentence with ``{what}`` that a person completes, where it isn't the
    first one of ``acts``."""
    acts_dative: frozenset[str] = frozenset()
    """What they did of which ``{what}`` stands in the dative (German)."""
    acts_infinitive: str = ""
    """Finds what somebody was encouraged to do; its group ``to`` is what ``{to}`` stands for."""
    acts_doing: str = ""
    """Finds ``{what}`` that is itself something done ("cutting the hedge", "das Schneiden"); its
    group is what ``{of_doing}`` stands for, and ``doing`` holds."""
    acts_joined: tuple[tuple[str, str], ...] = ()
    """(expression, replacement) for a preposition before what follows: German "zu der", "zur"."""
    acts_talk: str = ""
    """The day, said so that it can follow anything: "when we spoke {when}". With a blank at its end
    it stands before what they did."""
    acts_first: bool = False
    """Does ``{what}`` stand before the verb, so that whatever follows is clear (Japanese)?"""
    acts_slots: Mapping[str, str] = field(default_factory=dict)
    """Slot of a line -> the preposition before ``{what}`` in it: ``zu_what``."""
    order: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Situation -> order of its parts, where the language wants another than the usual one."""

    def __post_init__(self) -> None:
        """Keep what can be true, and let go of what only the making needed."""
        kept = {name: tuple(map(_possible, made)) for name, made in self.wholes.items()}
        object.__setattr__(self, "wholes", kept)
        let_go()


def _possible(whole: Whole) -> Whole:
    """Return a whole note without the lines that can never be true: ``titled`` and ``!titled``.

    They come about where lines are made of each other. A group that has none left stays, since
    its place tells how good the next ones are.
    """
    return replace(
        whole,
        sentences=tuple(
            (parts, made_once("possible", _possible_versions, versions))
            for parts, versions in whole.sentences
        ),
    )


def _possible_versions(versions: Versions) -> Versions:
    kept = tuple(
        entry
        if not any(map(_is_never_true, equally_good(entry)))
        else tuple(one for one in equally_good(entry) if not _is_never_true(one))
        for entry in versions
    )
    return versions if kept == versions else kept


def _is_never_true(one: str | Line) -> bool:
    needs = one.needs.split() if isinstance(one, Line) else []
    return any(f"!{need}" in needs for need in needs)


_SIDES: Final = re.compile(r"<([^/<>]*)/([^/<>]*)>")


def side(text: str, *, second: bool) -> str:
    """Return a text with one side of ``<a/b>`` chosen."""
    return _SIDES.sub(lambda found: found[2 if second else 1], text)


def in_dialect(text: str, bank: Bank, region: str) -> str:
    """Return a text of the bank as a region says it."""
    for usual, there in bank.dialects.get(region, ()):
        text = text.replace(usual, there)
    return text


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
