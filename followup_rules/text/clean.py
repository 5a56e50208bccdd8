"""Text from other people's pages, made safe to show, count and cut.

Everything that is read from a page or typed into a box goes through ``clean_text`` before it is
kept, shown or put into a note. Lengths are UTF-16 code units, as a browser's ``maxlength`` counts
them. Nothing here is about meaning: names and headlines have files of their own.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from followup_rules.text.graphemes import ZWJ, graphemes, is_pictograph
from followup_rules.text.scripts import BRAHMIC, JOINING, script_of

__all__ = ["clean_text", "clip", "graphemes", "utf16_length"]

MOST_MARKS: Final = 12
"""Combining marks kept on one letter: more than any language writes, fewer than a prank needs."""

_NEVER: Final = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls; the white ones are folded below
    "\xad\u034f\u061c\u200b\u200e\u200f"  # soft hyphen, joiners of no script, marks of direction
    "\u202a-\u202e\u2060-\u206f\ufeff"  # overrides and isolates of direction, word joiner
    "\ufff0-\ufffb\ufffe\uffff\ufdd0-\ufdef"  # annotations and what is no character
    "\ud800-\udfff"  # halves of a pair that has lost its other half
    "\ue000-\uf8ff"  # private use: nobody can know what it shows
    "\U0001d173-\U0001d17a\U000e0000-\U000e001f\U000e0080-\U000e00ff\U000e01f0-\U000e0fff"
    "\U000f0000-\U0010ffff"
    "]+"
)
_BLANK: Final = r"\s\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\x1c-\x1f\x85\u2028\u2029"
"""White space, and letters that show as white space."""
_BLANKS: Final = re.compile(f"[{_BLANK}]+")
_LINE_BREAK: Final = re.compile("\r\n?|[\n\v\f\x85\u2028\u2029]")
_IN_CONTEXT: Final = re.compile(
    "[\u200c\u200d\ufe00-\ufe0f\u180b-\u180f\U000e0020-\U000e007f\U000e0100-\U000e01ef]"
)
_KEYCAP_BASES: Final = frozenset("0123456789#*")


def utf16_length(text: str) -> int:
    """Count UTF-16 code units: what JavaScript calls ``length``."""
    # Most texts stay in the basic plane, and the greatest character tells quickly.
    if text.isascii() or max(text) <= "\uffff":
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def clip(text: str, units: int) -> str:
    """Cut after at most ``units`` UTF-16 code units, between grapheme clusters."""
    if utf16_length(text) <= units:
        return text
    kept: list[str] = []
    room = units
    for cluster in graphemes(text[: units + MOST_MARKS + 64]):
        room -= utf16_length(cluster)
        if room < 0:
            break
        kept.append(cluster)
    return "".join(kept)


def clean_text(raw: str, longest: int, *, lines: bool = False) -> str:
    """Make text safe: composed (NFC), no invisible or controlling characters, white space folded.

    Joiners and variation selectors stay where a script or an emoji needs them. ``lines`` keeps
    line breaks, two in a row at most. The answer has at most ``longest`` UTF-16 code units and
    whole grapheme clusters; cleaning it again changes nothing.
    """
    return _cleaned(raw, longest, lines)


@lru_cache(maxsize=128)
def _cleaned(raw: str, longest: int, lines: bool) -> str:  # noqa: FBT001  # of clean_text alone
    """Do it once where one question asks for the same text many times."""
    text = _NEVER.sub("", raw)[: 8 * longest + 256]
    text = unicodedata.normalize("NFC", text)
    if not text.isascii():
        text = _few_marks(_without_idle_joiners(text))
        text = unicodedata.normalize("NFC", text)
    return clip(_fold(text, lines=lines), longest).strip()


def _fold(text: str, *, lines: bool) -> str:
    if not lines:
        return _BLANKS.sub(" ", text).strip()
    folded = "\n".join(_BLANKS.sub(" ", line).strip() for line in _LINE_BREAK.split(text))
    return re.sub("\n{3,}", "\n\n", folded).strip()


def _without_idle_joiners(text: str) -> str:
    """Take out joiners, variation selectors and tags that do nothing where they stand."""
    if not _IN_CONTEXT.search(text):
        return text
    kept: list[str] = []
    position = 0
    for found in _IN_CONTEXT.finditer(text):
        character, start = found[0], found.start()
        if start < position:  # one of the tags that were looked at together
            continue
        kept += text[position:start]
        position = start + 1
        if "\U000e0020" <= character <= "\U000e007f":
            while position < len(text) and "\U000e0020" <= text[position] <= "\U000e007f":
                position += 1
            if kept and kept[-1] == "\U0001f3f4" and text[position - 1] == "\U000e007f":
                kept.append(text[start:position])  # the flag of a part of a country
        elif kept and _has_use(kept, character, text[position : position + 1]):
            kept.append(character)
    kept += text[position:]
    return "".join(kept)


def _has_use(kept: list[str], character: str, after: str) -> bool:
    """Tell whether this joiner or selector changes what is seen between its neighbours."""
    if character not in "\u200c\u200d":
        before = kept[-1]
        if character in "\ufe0e\ufe0f":
            return is_pictograph(before[0]) or before in _KEYCAP_BASES
        script = script_of(before[0])
        if "\u180b" <= character <= "\u180f":
            return script == "mongolian"
        return script == "han"
    base = next((one for one in reversed(kept) if not _is_dressing(one)), "")
    if not base or not after:
        return False
    if character == ZWJ and is_pictograph(base[0]) and is_pictograph(after):
        return kept[-1] != ZWJ
    script = script_of(base[0])
    needed = script in JOINING or script in BRAHMIC
    return needed and script_of(after) == script and kept[-1] not in "\u200c\u200d"


def _is_dressing(character: str) -> bool:
    return (
        unicodedata.category(character[0]) in ("Mn", "Me")
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or character in "\u200c\u200d"
    )


def _few_marks(text: str) -> str:
    """Keep at most ``MOST_MARKS`` combining marks in a row."""
    kept: list[str] = []
    marks = 0
    for character in text:
        is_mark = unicodedata.category(character) in ("Mn", "Me")
        marks = marks + 1 if is_mark else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)
