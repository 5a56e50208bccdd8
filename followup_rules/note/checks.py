"""What a note should not have: each check yields hits, (finding id, start, end, what was found).

Places are Python's. The words come from the lexicon of the text's own bank; LinkedIn's default
sentences are looked for in every language.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from followup_rules.facts import Facts
from followup_rules.note.bank import bank_for, languages
from followup_rules.note.reading import Reading
from followup_rules.text import graphemes
from followup_rules.text_clusters import is_pictograph

type Hit = tuple[str, int, int, str]

_PLACEHOLDER: Final = re.compile(
    r"\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\}|<[^<>\n]{1,40}>|_{3,}|\.{4,}|\b[Xx]{2,}\b"
)
_LINK: Final = re.compile(
    r"https?://\S*|\bwww\.\S+|[\w.+-]+@[\w-]+\.\w+"
    r"|\b[\w-]+\.(?:com|net|org|io|dev|me|ly|gl)\b(?:/\S*)?",
    re.IGNORECASE,
)
_PERHAPS_EMOJI: Final = re.compile(
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
"""Where no such character stands, no emoji does: nearly every note is done with it."""
_EXCLAMATIONS: Final = re.compile("[!\uff01]{2,}")
_CAPITALS: Final = re.compile(r"[^\W\d_]{2,}(?:[ ,.!-]+[^\W\d_]{2,}){2,}")
_LONG_CAPITALS: Final = 6
"""Letters from which a single word in capitals is no abbreviation."""
_MANY_EMOJI: Final = 3


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """Compile an expression of a lexicon."""
    return re.compile(expression, re.IGNORECASE)


def search(expression: str, text: str) -> re.Match[str] | None:
    """Find an expression of a lexicon; an empty one finds nothing."""
    return pattern(expression).search(text) if expression else None


def default_sentence(reading: Reading, _facts: Facts) -> Iterator[Hit]:
    """LinkedIn's own sentences, in any language (S18)."""
    for expression in _defaults():
        if found := pattern(expression).search(reading.text):
            yield "default_sentence", *found.span(), found[0]
            return


@cache
def _defaults() -> tuple[str, ...]:
    return tuple(one for code in languages() for one in bank_for(code).lexicon.default)


def placeholder(reading: Reading, _facts: Facts) -> Iterator[Hit]:
    """What a template left behind."""
    found = _PLACEHOLDER.search(reading.words) or search(
        reading.bank.lexicon.placeholder, reading.words
    )
    if found:
        yield "placeholder", *found.span(), found[0]


def link(reading: Reading, _facts: Facts) -> Iterator[Hit]:
    """Addresses of any kind."""
    if found := _LINK.search(reading.words):
        yield "link", *found.span(), found[0]


def shouting(reading: Reading, _facts: Facts) -> Iterator[Hit]:
    """Capitals, exclamation marks and emoji in rows."""
    if found := _EXCLAMATIONS.search(reading.words):
        yield "exclamations", *found.span(), found[0]
    if not reading.bare.islower():
        for found in _CAPITALS.finditer(reading.bare):
            letters = [one for one in found[0] if one.isalpha()]
            if sum(map(str.isupper, letters)) > 0.9 * len(letters) > _LONG_CAPITALS:
                yield "capitals", *found.span(), found[0]
                break
        else:
            for found in re.finditer(r"[^\W\d_]+", reading.bare):
                if len(found[0]) >= _LONG_CAPITALS and found[0].isupper():
                    yield "capitals", *found.span(), found[0]
                    break
    if _PERHAPS_EMOJI.search(reading.words):
        yield from _emoji(reading.words)


def _emoji(text: str) -> Iterator[Hit]:
    places: list[tuple[int, int]] = []
    start = 0
    for cluster in graphemes(text):
        if is_pictograph(cluster[0]) and not cluster.isdigit():
            places.append((start, start + len(cluster)))
        start += len(cluster)
    pairs = pairwise(places)
    rows = [(one[0], two[1]) for one, two in pairs if not text[one[1] : two[0]].strip()]
    if rows:
        yield "emoji", *rows[0], text[slice(*rows[0])]
    elif len(places) >= _MANY_EMOJI:
        yield "emoji", *places[-1], text[slice(*places[-1])]


def unwelcome(reading: Reading, facts: Facts) -> Iterator[Hit]:
    """Words that ask, press, pitch, attach, or talk about the request (A25)."""
    lexicon = reading.bank.lexicon
    for finding, expression in (
        ("asks_decision", lexicon.asks_decision),
        ("presses", lexicon.presses),
        ("pitches", lexicon.pitches),
        ("attaches", lexicon.attaches),
        ("request_talk", lexicon.request_talk),
        ("awaits_answer", lexicon.awaits if facts.silence else ""),
    ):
        if found := search(expression, reading.words):
            yield finding, *found.span(), found[0]


def out_of_place(reading: Reading, facts: Facts) -> Iterator[Hit]:
    """Lines that this situation makes wrong (S45, S46, A16, A19)."""
    lexicon = reading.bank.lexicon
    eager = search(lexicon.eager, reading.words)
    if facts.outcome == "rejected" and eager:
        yield "eager_after_no", *eager.span(), eager[0]
    elif facts.outcome == "declined" and eager:
        yield "eager_after_withdrawal", *eager.span(), eager[0]
    elif facts.outcome == "accepted" and eager and not search(lexicon.joining, reading.words):
        yield "as_if_open", *eager.span(), eager[0]
    if facts.outcome in ("live", "offer") and (found := search(lexicon.presumes, reading.words)):
        yield "presumes", *found.span(), found[0]


WRONG: Final[tuple[Callable[[Reading, Facts], Iterator[Hit]], ...]] = (
    default_sentence,
    placeholder,
    link,
    shouting,
    unwelcome,
    out_of_place,
)
"""The checks that any text has to pass, note or message."""
