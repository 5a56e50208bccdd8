"""Ways of folding a text for comparison: each removes the differences that must not count."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from followup_rules.text.clean import clean_text
from followup_rules.text.scripts import script_of

_NOT_DECOMPOSED: Final = str.maketrans("\u0131\u0142\u00f8\u0111", "ilod")
"""Letters that are typed plain where a keyboard lacks them, and that Unicode doesn't decompose."""
_IN_COMPANIES: Final = {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"}


def one_spelling(text: str) -> str:
    """Return a text without what tells two spellings of one name apart: form, case, white space."""
    plain = unicodedata.normalize("NFKC", clean_text(text, 500))
    return re.sub(r"\s+", " ", plain).strip().casefold()


@lru_cache(maxsize=64)
def without_accents(text: str) -> str:
    """Return a text without case and accents: one may be typed for the other."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    plain = unicodedata.normalize("NFKD", folded)
    bare = "".join(one for one in plain if not unicodedata.combining(one))
    return bare.translate(_NOT_DECOMPOSED)


def without_latin_accents(text: str) -> str:
    """Return a small-lettered text without the accents of its Latin letters; others keep theirs."""
    return "".join(map(_without_latin_accent, text))


def _without_latin_accent(character: str) -> str:
    if script_of(character) != "latin":
        return character
    plain = _IN_COMPANIES.get(character)
    return plain or unicodedata.normalize("NFD", character)[0]


def letters(word: str) -> str:
    """Return the letters of a word alone, without case, accents, hyphens and dots."""
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(one for one in parts if one.isalpha())
