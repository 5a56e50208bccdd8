# ruff: noqa: E501  # an expression is read in one line
"""Whether a German article can stand before its noun: "das Schwimmbadtechnik", "ein Umzug".

Where the ending of a noun tells its gender, an article of another is a slip, and it can't be told
which of the two was meant. A noun that may be several things ("die Fahrer") is left alone unless an
adjective shows that it is one ("die neue Melkroboter").
"""

import re
from typing import Final

from followup_rules.note.topic.bare_german import gender_of

_PHRASE: Final = re.compile(
    r"(?<![\w-])(?P<before>(?:mit|von|bei|aus|nach|zu|seit|in|an|auf|vor|unter|über|hinter|neben|zwischen) )?"
    r"(?P<article>[Dd]ie|[Dd]as|[Dd]en|[Ee]ine[nm]?|[Ii]hre[nm]?|[Kk]eine[nm]?) "
    r"(?P<adjectives>(?:[a-zäöüß]+e[nrsm]? )*)(?P<noun>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*)"
    r"(?![\w-]| [A-ZÄÖÜ])"
)
_ONE: Final = re.compile(
    r"(?<!\w)(?:für|gegen|durch) (?!(?:den|allen|(?:d?ein|kein|mein|sein|ihr|unser|eur|jed|dies|jen|welch|manch)en) )[a-zäöüß]+en (?P<noun>[A-ZÄÖÜ][a-zäöüß]+(?<!n)(?<!bau)(?<!schutz)(?<!sport))(?![\w-])"
)
"""One counted thing with an adjective and no article: "für eigenen Bereich"."""
_MAY_BE_SEVERAL: Final = re.compile(r"(?:er|en|el|chen|lein|[sy])$")
_EITHER: Final = (
    "service",
    "event",
    "laptop",
    "joghurt",
    "filter",
    "virus",
    "blog",
    "liter",
    "meter",
)
"""Nouns of two genders."""
_FEWEST: Final = 5


def has_wrong_article(text: str) -> bool:
    """Tell whether a noun stands behind an article that its gender never has."""
    return any(map(_is_wrong, _PHRASE.finditer(text))) or any(
        gender_of(found["noun"].casefold()) == "den" for found in _ONE.finditer(text)
    )


def _is_wrong(found: re.Match[str]) -> bool:
    small = found["noun"].casefold()
    if small.endswith(_EITHER):
        return False
    gender = gender_of(small) if len(small) >= _FEWEST else ""
    article, adjectives = found["article"].casefold(), found["adjectives"].split()
    if not gender:
        return article == "die" and _is_one_agent(adjectives, small)
    if article in ("die", "ihre", "keine"):
        several = bool(_MAY_BE_SEVERAL.search(small))
        one = any(word.endswith("e") for word in adjectives) and article == "die"
        return gender != "die" and (one or not several)
    if article in ("den", "einen", "ihren", "keinen"):
        return gender != "den" and not (small.endswith("n") and article != "einen")
    due = {"das": gender == "das", "eine": gender == "die"}
    return not due.get(article, gender != "die")


def _is_one_agent(adjectives: list[str], small: str) -> bool:
    """Tell whether "die neue Bäcker" has an adjective that one feminine thing would have."""
    weak = any(word.endswith("e") and word != "beide" for word in adjectives)
    return weak and small.endswith(
        ("äcker", "ärtner", "ehrer", "ahrer", "beiter", "boter", "ucker")
    )
