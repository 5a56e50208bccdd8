# ruff: noqa: E501  # word lists
"""A slip of the finger in a frequent word: "agian", "weddngs", "Mitarbieter", "desarollo".

A word that is none of the frequent ones, and becomes one of them when two letters beside each other
change places, when one letter is added or a doubled one is taken off, was surely meant as that word.
Where two could be meant, or where the word as typed is one of its own (``NONE``), it stays.
"""

import re
from functools import lru_cache
from typing import Final

from followup_rules.note.topic.slip_words import WORDS

_WORD: Final = re.compile(r"(?<![\w@./'-])[^\W\d_]{5,}(?![\w@'-]|\.\w)")
_NAMED: Final = frozenset(
    "january february september october november december monday tuesday wednesday thursday".split()  # noqa: SIM905  # a word list reads better so
)
"""English words that have a capital anywhere."""
_SHORTEST_CUT: Final = 6
"""Letters of a word of which one may have been left out."""
_SHORTEST_VOWEL: Final = 8
"""Letters of a word of which one vowel may have been taken for another."""
_KEPT_END: Final = 3
"""Letters at the end of a word in which a vowel tells its form."""
_VOWELS: Final = "aeiou"
_LETTERS: Final = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyzéèêàâçôîû",
    "es": "abcdefghijklmnopqrstuvwxyzáéíóúñ",
    "pt": "abcdefghijklmnopqrstuvwxyzáéíóúãõâêôç",
}
NONE: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """
        lightning backed baking cleansing startling fronted courtiers compliant scrips
        three guess quite though bought plans staring pants traveling curse drives pointing neighbors neighbor panting compete labor handing tanks widow
        stores teaches roots rally diving thanking hating leaning manages stating noses tracing sipping divers framing tricking freezes curses widows
        diver exiting complains budge pacing quits finnish pediatric trucking trough prefect selves exorcise senor feces patents booing seeping noting labors
        pasty fiends evens cooing cloths drier medial wiles threes mediation lather deign manger panning gusts witching heath pediatrics faring resect thins
        sprig sopping saloons paining carer competes fining discus paring tings tacking personas deigns planing prefects lading polices carers constriction
        troughs programing computes patters deportment couching vales strictures collages abuts meting notional currants handel coking pervious confidants
        enquires handless traves stricture screes recaption personalty pattens patten minuets mangers locutions locution licensees licensee laving instillation
        insolation heaths froward fallowing employe eduction driers descries deadliness corers corer constrictions caching budges anthers aloes pluming pinter
        """,
        "de": """
        fiesen unterbricht schlichten kippe aufgeben bereuen beschweren übernehme eignen beworben zischen überstanden unternahmen vortrieb verunstaltungen verunstaltung vertreib verschläge
        veraltung tierart stratege schalungen schalung patenten mitarbeiten kollagen gräte gerte erziehern bewarben betrauung betrauen bestallungen
        """,
        "fr": """
        tourne livrer tournes tournés shampooing rentre malade chanter casse vents peintre servie pointure failles machins produis autonome libraire collèges servies économe résidants patents
        panification massions déportement appentis
        """,
        "es": """
        setiembre encarado enfermera preciso ruina recta cetro hurto cínica peluquera estratega reparo mediación costra jardinera panadera ganadera grana constricción carpintera
        artesana notación temperada platilla instilación huero fontanera carretear apretura educción nutación
        """,
        "pt": """
        rececionista rececionistas pareceria certeira contracto contractos receia receias condição ciente gesto parceira reação planeamento cientes alegrias garanta melhoras receção interação parceiras fotografa cínica recita mediação púbico
        planto temperada vagens constrição vedas platão plantes mercadora exortação firmação desfio conivência conduções carreia
        """,
    }.items()
}
"""Words of their own that are one letter away from a frequent one."""


@lru_cache(maxsize=1)
def _known(language: str) -> dict[str, str]:
    """Return the frequent words, small -> as written.

    Of one language at a time: a person writes in one, and the browser's snapshot holds all.
    """
    return {word.lower(): word for word in WORDS[language].split()}


@lru_cache(maxsize=1)
def _right(language: str) -> frozenset[str]:
    """Return what stays as typed: the frequent words as one and as several, and ``NONE``."""
    known = _known(language)
    others = {other for word in known for other in _other_number(word, language)}
    return NONE[language] | known.keys() | (others if language != "de" else set())


def _other_number(word: str, language: str) -> tuple[str, ...]:
    """Return a word as several, or as one where it is several already."""
    if word.endswith("s"):
        return (word[:-1], word[:-2])
    if word.endswith("y"):
        return (f"{word[:-1]}ies",)
    for one, several in (("ón", "ones"), ("ão", "ões"), ("al", "ais"), ("r", "res")):
        if word.endswith(one) and language in ("es", "pt"):
            return (f"{word.removesuffix(one)}{several}", f"{word}es")
    return (f"{word}s",)


def without_slips(text: str, language: str) -> str:
    """Return a text in which a slip in a frequent word is put right, where one word was meant."""
    if language not in WORDS:
        return text
    return _WORD.sub(lambda found: _meant(found[0], language), text)


def _meant(word: str, language: str) -> str:
    known, small = _known(language), word.lower()
    if small in _right(language) or not word[1:].islower():
        return word
    found = _near(small, language)
    if language != "de" and word[0].isupper():
        named = language == "en" and len(found) == 1 and found <= _NAMED
        return next(iter(found)).capitalize() if named else word
    return known[next(iter(found))] if len(found) == 1 else word


@lru_cache(maxsize=512)
def _near(small: str, language: str) -> frozenset[str]:
    """Return the frequent words that a word is one slip away from."""
    known, size = _known(language), len(small)
    found = {
        small[:at] + small[at + 1] + small[at] + small[at + 2 :]
        for at in range(1, size - 1)
        if small[at] != small[at + 1]
    }
    if size + 1 >= _SHORTEST_CUT:
        found |= {
            small[:at] + letter + small[at:]
            for at in range(1, size)
            for letter in _LETTERS[language]
        }
    if size > _SHORTEST_CUT:
        found |= {
            small[:at] + small[at + 1 :]
            for at in range(1, size)
            if small[at] == small[at - 1] or (size > _SHORTEST_VOWEL and at < size - _KEPT_END)
        }
    if size >= _SHORTEST_VOWEL:
        found |= {
            small[:at] + letter + small[at + 1 :]
            for at in range(1, size - _KEPT_END)
            if small[at] in _VOWELS
            for letter in _VOWELS
        }
    return frozenset(found & known.keys())
