"""The marks around a typed phrase: links, quotation marks, stops, bullets and emoji taken off.

``motto_of`` keeps the marks of what is quoted as a whole: it is somebody's saying.
"""

import re
from typing import Final

from followup_rules.note.topic.form import INNER_QUOTE
from followup_rules.note.topic.match import starts
from followup_rules.note.topic.terms import Terms
from followup_rules.note.topic.typed import Trouble

_LINK: Final = re.compile(
    r"https?://\S*|\bwww\.\S+|\S{1,64}@[\w-]{1,64}\.\w+"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,4}(?:com|net|org|io|dev|de|fr|es|pt|jp|br|uk|ly)(?:/\S*|(?![\w.]))",
    re.IGNORECASE,
)
_BRACKETED_LINK: Final = re.compile(
    r"\s*[(\[]?(?:see|siehe|cf\.?|voir|ver|link:?)?\s*LINK\s*[)\]]?\s*$"
)
_EMOJI: Final = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]")
QUOTES: Final = "\"'«»“”„‟‘‚‹›「」『』`"
STOPS: Final = " \t.,;:!…。、，．！：；¡·・*~-–—"
_WORD: Final = re.compile(r"[^\W\d_][\w'-]*")
_MOTTO_WORDS: Final = 4
"""Words from which a quoted phrase with an article is a saying."""
_SAYING: Final = re.compile(
    r"\b(?:d'abord|avant tout|toujours|first|always|matters?|zuerst|immer|zählt|primero|siempre"
    r"|primeiro|sempre)\b",
    re.IGNORECASE,
)
_EDGE: Final = r"(?!\w)"


def without_emoji(text: str) -> str:
    """Return a text without emoji."""
    return _EMOJI.sub("", text)


def straight(text: str) -> str:
    """Return a text with straight apostrophes and plain blanks."""
    return text.translate({0x2019: "'", 0x2018: "'", 0x02BC: "'", 0xA0: " ", 0x3000: " "})


def bare(text: str) -> str:
    """Take off quotation marks around a text, stops, bullets and emoji at its ends."""
    before = None
    while before != text:
        before = text
        text = text.strip(STOPS).rstrip("?？")
        opens, closes = text[:1] in QUOTES, text[-1:] in QUOTES
        if len(text) > 1 and opens and (closes or not INNER_QUOTE.search(text[1:])):
            text = text[1:]
        elif len(text) > 1 and closes and not INNER_QUOTE.search(text[:-1]):
            text = text[:-1]
        while text and not (text[0].isalnum() or text[0] in QUOTES + "[{<(_¿@#"):
            text = text[1:]
        while text and not (text[-1].isalnum() or text[-1] in QUOTES + "]}>)）_+#%"):
            text = text[:-1]
    return text


def without_link(text: str) -> tuple[str, Trouble]:
    """Take away a link that only accompanies a topic; anywhere else it is trouble."""
    if not _LINK.search(text):
        return text, ""
    bare = _BRACKETED_LINK.sub("", _LINK.sub("LINK", text, count=1))
    enough = len(_WORD.findall(bare)) > 1
    if "LINK" not in bare and enough and not _LINK.search(bare):
        return bare, ""
    return text, "link"


_MARKS: Final = {
    "en": "“{}”",
    "de": "„{}“",
    "fr": "« {} »",
    "es": "«{}»",
    "pt": "“{}”",
    "ja": "「{}」",
}
"""Quotation marks, by language."""


def motto_of(text: str, terms: Terms, language: str) -> str:
    """Return a phrase that is quoted as a whole, in its marks: what somebody says or has written.

    A thing with its article ("the roadmap") only looks quoted.
    """
    inside = text.strip(QUOTES + " ")
    quoted = len(text) - len(inside) > 1 and text[:1] in QUOTES and text[-1:] in QUOTES
    words = inside.split()
    if not quoted or INNER_QUOTE.search(inside) or (len(words) < 2 and language != "ja"):  # noqa: PLR2004
        return ""
    thing = starts(rf"(?:{terms.determined or '(?!)'}){_EDGE}", inside)
    if thing and len(words) < _MOTTO_WORDS and not _SAYING.search(inside):
        return ""
    said = bare(inside)
    return _MARKS[language].format(said) if said and language in _MARKS else ""
