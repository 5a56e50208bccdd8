"""Whether a typed phrase names a person: the one who gets the note, or anybody else."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from followup_rules.note.topic.terms import GIVEN_NAMES, TERMS

_TITLE_NAME: Final = r"(?<!\w)(?:{titles})\.? [A-ZÀ-Þ][\w'-]+"
_JA_PERSON: Final = re.compile(
    r"[\u4e00-\u9fff\u30a1-\u30fa]{1,8}"
    r"(?<!者)(?<!年少)(?<!年中)(?<!年長)(?<!児)(?<!員)(?<!農家)(?<!家族)(?<!客)(?<!子)(?<!皆)(?<!親御)(?<!生徒)(?<!学生)(?<!職人)(?:さん|様|さま|氏|先生)"
)
_WORD: Final = re.compile(r"[^\W\d_][\w'-]*")
_SHORTEST_NAME: Final = 2


def parts_of(names: Iterable[str]) -> list[str]:
    """Return names and their parts, the longest first."""
    parts = {part for name in names for part in (name, *name.split())}
    return sorted((one for one in parts if len(one) >= _SHORTEST_NAME), key=lambda one: -len(one))


def names_someone(text: str, language: str, names: tuple[str, ...]) -> bool:
    """Tell whether a topic has a person's name in it, or that of the person who gets the note."""
    titles = TERMS[language].titles
    if language == "ja":
        return bool(_JA_PERSON.search(text)) or any(one in text for one in parts_of(names))
    if titles and re.search(_TITLE_NAME.format(titles=_either_case(titles)), text):
        return True
    own = {part.casefold() for part in parts_of(names)}
    for found in _WORD.finditer(text):
        word = found[0].removesuffix("'s").removesuffix("'")
        if not word[:1].isupper():
            continue
        folded = word.casefold()
        bare = folded.removesuffix("s") if language == "de" else folded
        if own & {folded, bare} or GIVEN_NAMES & {folded, bare}:
            return True
    return False


@cache
def _either_case(words: str) -> str:
    """Return an expression for the words of one, small or with a capital."""
    return "(?i:" + words + ")"
