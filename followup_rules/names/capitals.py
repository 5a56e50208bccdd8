"""Names in capitals, written small again where that is safe; names typed small, with capitals.

Not safe, and so left as written: Greek (capitals have lost their accents), Turkish words whose
dotless ı can't be told, Dutch IJ, a Mac whose next letter may be a capital, initials.
"""

from typing import Final

from followup_rules.names.affixes import SMALL_IN_CAPITALS, SUFFIXES
from followup_rules.text.scripts import scripts_in

_SAFE_SCRIPTS: Final = frozenset({"latin", "cyrillic", "armenian", "georgian"})
_VOWELS: Final = frozenset("aeiouyáàâäãåāăąéèêëēėęěíìîïīįóòôöõøōőúùûüūůűųýÿæœəıаеёиоуыэюяіїєў")
_TURKISH: Final = frozenset("İĞğı")
_SHORT: Final = 3
_TYPED_SMALL: Final = frozenset({"latin", "cyrillic", "greek", "armenian"})


def settle_case(words: list[str]) -> list[str]:
    """Return the words of one name as names are written, word for word."""
    letters = "".join(words)
    if letters.islower() and scripts_in(letters) <= _TYPED_SMALL:
        return _with_capitals(words)
    if not any(map(str.isupper, words)) or not scripts_in(letters) <= _SAFE_SCRIPTS:
        return words
    whole = all(not any(map(str.islower, word)) for word in words)
    turkish = any(one in _TURKISH for one in letters)
    unclear = not turkish and any(one in "Şş" for one in letters)
    settled: list[str] = []
    for index, word in enumerate(words):
        last = index == len(words) - 1
        if not is_shouted(word) or _stays(word, index, last=last, whole=whole):
            settled.append(word)
        elif turkish:
            settled.append(_small(word.replace("I", "ı").replace("İ", "i"), word))
        elif (unclear and "I" in word[1:]) or "İ" in word:
            settled.append(word)
        elif whole and 0 < index < len(words) - 1 and word.casefold() in SMALL_IN_CAPITALS:
            settled.append(word.lower())
        else:
            settled.append(_small(word, word))
    return settled


def _with_capitals(words: list[str]) -> list[str]:
    """Return a name typed small with the capitals of a name, particles apart.

    A Turkish i is left as it is: its capital may be one of two letters.
    """
    turkish = any(one in _TURKISH or one in "şç" for word in words for one in word)
    return [
        word
        if (0 < index < len(words) - 1 and word in SMALL_IN_CAPITALS)
        or (turkish and word[0] in "iı")
        else _raised(word)
        for index, word in enumerate(words)
    ]


def _raised(word: str) -> str:
    """Write the first letter of each part of a word as a capital: "o'brien-lee"."""
    return "".join(
        one.upper()
        if not index or word[index - 1] in "-‐." or (index == 2 and word[1] in "'’`")  # noqa: PLR2004
        else one
        for index, one in enumerate(word)
    )


def is_shouted(word: str) -> bool:
    """Tell whether a word of two letters or more is written in capitals alone."""
    letters = [one for one in word if one.isalpha()]
    return len(letters) > 1 and word.isupper() and "." not in word


def _stays(word: str, index: int, *, last: bool, whole: bool) -> bool:
    """Tell whether these capitals are initials, or can't be undone for certain."""
    letters = [one for one in word.lower() if one.isalpha()]
    has_vowels = _VOWELS.intersection(letters) or not scripts_in(word) <= {"latin", "cyrillic"}
    if word.strip(".").casefold() in SUFFIXES or not has_vowels:
        return True
    if word.startswith("IJ"):
        return True
    if index and word.startswith("MAC") and word[3:4] not in tuple("AEIOUHKCS"):
        return len(word) > _SHORT + 1
    if whole and (index or not last):
        return len(letters) == 2 and letters[1] == "j"  # noqa: PLR2004  # AJ, CJ, TJ
    if len(letters) > _SHORT:
        return False
    return not (last and index and len(letters) == _SHORT)


def _small(word: str, written: str) -> str:
    """Write a word small but for the letters that begin a part of it."""
    parts: list[str] = []
    start = True
    for index, one in enumerate(word):
        if not one.isalpha():
            parts.append(one)
            begun = "".join(parts)
            # after the apostrophe of O'Brien and D'Angelo, not of Thiong'o
            start = one in "-‐" or (one in "'’`" and len(begun) == 2)  # noqa: PLR2004
            continue
        parts.append(written[index] if start else one.lower())
        start = False
    small = "".join(parts)
    if small.startswith("Mc") and len(small) > _SHORT:
        return "Mc" + small[2].upper() + small[3:]
    if scripts_in(small) == {"georgian"}:
        return small.lower()
    return small
