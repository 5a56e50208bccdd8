"""Extended grapheme clusters, what a reader takes for one character (UAX #29, Unicode 15.1).

The rules and the ranges that the standard library does not hold stand here, so that a text is cut
at the same positions on every Python, and where browsers cut it. Categories come from
``unicodedata``; where they moved between versions, the position of the cut did not.
"""

import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import Final

_Ranges = tuple[tuple[int, int], ...]

_EXTEND: Final[_Ranges] = (
    # Other_Grapheme_Extend: spacing marks that belong to the letter before them all the same
    (0x09BE, 0x09BE), (0x09D7, 0x09D7), (0x0B3E, 0x0B3E), (0x0B57, 0x0B57), (0x0BBE, 0x0BBE),
    (0x0BD7, 0x0BD7), (0x0CC2, 0x0CC2), (0x0CD5, 0x0CD6), (0x0D3E, 0x0D3E), (0x0D57, 0x0D57),
    (0x0DCF, 0x0DCF), (0x0DDF, 0x0DDF), (0x1B35, 0x1B35), (0x200C, 0x200C), (0x302E, 0x302F),
    (0xFF9E, 0xFF9F), (0x1133E, 0x1133E), (0x11357, 0x11357), (0x114B0, 0x114B0),
    (0x114BD, 0x114BD), (0x115AF, 0x115AF), (0x11930, 0x11930), (0x1D165, 0x1D165),
    (0x1D16E, 0x1D172), (0x1F3FB, 0x1F3FF), (0xE0020, 0xE007F),
)  # fmt: skip
_NO_SPACING_MARK: Final[_Ranges] = (
    (0x102B, 0x102C), (0x1038, 0x1038), (0x1062, 0x1064), (0x1067, 0x106D), (0x1083, 0x1083),
    (0x1087, 0x108C), (0x108F, 0x108F), (0x109A, 0x109C), (0x1A61, 0x1A61), (0x1A63, 0x1A64),
    (0xAA7B, 0xAA7B), (0xAA7D, 0xAA7D), (0x11720, 0x11721),
)  # fmt: skip
_PREPEND: Final[_Ranges] = (
    (0x0600, 0x0605), (0x06DD, 0x06DD), (0x070F, 0x070F), (0x0890, 0x0891), (0x08E2, 0x08E2),
    (0x0D4E, 0x0D4E), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x111C2, 0x111C3),
    (0x1193F, 0x1193F), (0x11941, 0x11941), (0x11A3A, 0x11A3A), (0x11A84, 0x11A89),
    (0x11D46, 0x11D46), (0x11F02, 0x11F02),
)  # fmt: skip
_PICTOGRAPHIC: Final[_Ranges] = (
    (0x00A9, 0x00A9), (0x00AE, 0x00AE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122),
    (0x2139, 0x2139), (0x2194, 0x2199), (0x21A9, 0x21AA), (0x231A, 0x231B), (0x2328, 0x2328),
    (0x2388, 0x2388), (0x23CF, 0x23CF), (0x23E9, 0x23F3), (0x23F8, 0x23FA), (0x24C2, 0x24C2),
    (0x25AA, 0x25AB), (0x25B6, 0x25B6), (0x25C0, 0x25C0), (0x25FB, 0x25FE), (0x2600, 0x2605),
    (0x2607, 0x2612), (0x2614, 0x2685), (0x2690, 0x2705), (0x2708, 0x2712), (0x2714, 0x2714),
    (0x2716, 0x2716), (0x271D, 0x271D), (0x2721, 0x2721), (0x2728, 0x2728), (0x2733, 0x2734),
    (0x2744, 0x2744), (0x2747, 0x2747), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755),
    (0x2757, 0x2757), (0x2763, 0x2767), (0x2795, 0x2797), (0x27A1, 0x27A1), (0x27B0, 0x27B0),
    (0x27BF, 0x27BF), (0x2934, 0x2935), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50),
    (0x2B55, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3297), (0x3299, 0x3299),
    (0x1F000, 0x1F0FF), (0x1F10D, 0x1F10F), (0x1F12F, 0x1F12F), (0x1F16C, 0x1F171),
    (0x1F17E, 0x1F17F), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F1AD, 0x1F1E5),
    (0x1F201, 0x1F20F), (0x1F21A, 0x1F21A), (0x1F22F, 0x1F22F), (0x1F232, 0x1F23A),
    (0x1F23C, 0x1F23F), (0x1F249, 0x1F3FA), (0x1F400, 0x1F53D), (0x1F546, 0x1F64F),
    (0x1F680, 0x1F6FF), (0x1F774, 0x1F77F), (0x1F7D5, 0x1F7FF), (0x1F80C, 0x1F80F),
    (0x1F848, 0x1F84F), (0x1F85A, 0x1F85F), (0x1F888, 0x1F88F), (0x1F8AE, 0x1F8FF),
    (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1FAFF), (0x1FC00, 0x1FFFD),
)  # fmt: skip
_CONJUNCT_CONSONANTS: Final[_Ranges] = (
    (0x0915, 0x0939), (0x0958, 0x095F), (0x0978, 0x097F), (0x0995, 0x09A8), (0x09AA, 0x09B0),
    (0x09B2, 0x09B2), (0x09B6, 0x09B9), (0x09DC, 0x09DD), (0x09DF, 0x09DF), (0x09F0, 0x09F1),
    (0x0A95, 0x0AA8), (0x0AAA, 0x0AB0), (0x0AB2, 0x0AB3), (0x0AB5, 0x0AB9), (0x0AF9, 0x0AF9),
    (0x0B15, 0x0B28), (0x0B2A, 0x0B30), (0x0B32, 0x0B33), (0x0B35, 0x0B39), (0x0B5C, 0x0B5D),
    (0x0B5F, 0x0B5F), (0x0B71, 0x0B71), (0x0C15, 0x0C28), (0x0C2A, 0x0C39), (0x0C58, 0x0C5A),
    (0x0D15, 0x0D3A),
)  # fmt: skip
_CONJUNCT_LINKERS: Final = frozenset("\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d")
ZWJ: Final = "\u200d"


def _within(point: int, ranges: _Ranges) -> bool:
    index = bisect_right(ranges, (point, 0x10FFFF)) - 1
    return index >= 0 and ranges[index][0] <= point <= ranges[index][1]


def is_pictograph(character: str) -> bool:
    """Tell whether this is a picture, as emoji are (Extended_Pictographic), or half a flag."""
    point = ord(character)
    return _within(point, _PICTOGRAPHIC) or 0x1F1E6 <= point <= 0x1F1FF  # noqa: PLR2004  # flags


@lru_cache(maxsize=4096)
def _kind(character: str) -> str:  # noqa: PLR0911  # the property's values, one line each
    """Grapheme_Cluster_Break of one character."""
    point = ord(character)
    if character in "\r\n":
        return character
    if character == ZWJ:
        return "zwj"
    category = unicodedata.category(character)
    if category in ("Mn", "Me") or _within(point, _EXTEND):
        return "extend"
    if _within(point, _PREPEND):
        return "prepend"
    if category in ("Cc", "Cf", "Zl", "Zp", "Cs"):
        return "control"
    if 0x1F1E6 <= point <= 0x1F1FF:  # noqa: PLR2004  # regional indicators
        return "flag"
    if category == "Mc" and not _within(point, _NO_SPACING_MARK):
        return "spacing"
    if character in "\u0e33\u0eb3":
        return "spacing"
    return _hangul(point) or ("picture" if _within(point, _PICTOGRAPHIC) else "any")


def _hangul(point: int) -> str:
    """Name the part of a Hangul syllable: leading, vowel, trailing, or a whole syllable."""
    if 0x1100 <= point <= 0x115F or 0xA960 <= point <= 0xA97C:  # noqa: PLR2004  # the blocks
        return "L"
    if 0x1160 <= point <= 0x11A7 or 0xD7B0 <= point <= 0xD7C6:  # noqa: PLR2004
        return "V"
    if 0x11A8 <= point <= 0x11FF or 0xD7CB <= point <= 0xD7FB:  # noqa: PLR2004
        return "T"
    if 0xAC00 <= point <= 0xD7A3:  # noqa: PLR2004
        return "LV" if (point - 0xAC00) % 28 == 0 else "LVT"
    return ""


_HANGUL_JOINS: Final = frozenset(
    {
        ("L", "L"), ("L", "V"), ("L", "LV"), ("L", "LVT"),
        ("LV", "V"), ("V", "V"), ("LV", "T"), ("V", "T"), ("LVT", "T"), ("T", "T"),
    }
)  # fmt: skip
_CUTS: Final = frozenset({"control", "\r", "\n"})


def graphemes(text: str) -> list[str]:
    """Cut a text into extended grapheme clusters; joined together they are the text again."""
    if text.isascii() and "\r" not in text:
        return list(text)
    clusters: list[str] = []
    start = 0
    before = ""
    flags = 0  # regional indicators that stand right before this character
    picture = ""  # "picture" then "joined": how far a ZWJ sequence has come
    conjunct = ""  # "consonant" then "linked": how far a conjunct has come
    for index, character in enumerate(text):
        kind = _kind(character)
        consonant = kind == "any" and _within(ord(character), _CONJUNCT_CONSONANTS)
        joins = index > 0 and _joins(before, kind, flags)
        joins = joins or (picture == "joined" and kind == "picture" and before == "zwj")
        joins = joins or (conjunct == "linked" and consonant)
        if not joins and index > 0:
            clusters.append(text[start:index])
            start = index
        flags = flags + 1 if kind == "flag" else 0
        if kind == "picture":
            picture = "picture"
        elif not (picture and kind == "extend"):
            picture = "joined" if picture == "picture" and kind == "zwj" else ""
        else:
            picture = "picture"
        if consonant:
            conjunct = "consonant"
        elif kind not in ("extend", "zwj") or character == "\u200c":
            conjunct = ""
        elif conjunct and character in _CONJUNCT_LINKERS:
            conjunct = "linked"
        before = kind
    if text:
        clusters.append(text[start:])
    return clusters


def _joins(before: str, kind: str, flags: int) -> bool:
    """Tell whether two neighbours stay together (GB3 to GB9b, GB12, GB13)."""
    if before == "\r" and kind == "\n":
        return True
    if before in _CUTS or kind in _CUTS:
        return False
    if kind in ("extend", "zwj", "spacing") or before == "prepend":
        return True
    if before == kind == "flag":
        return flags % 2 == 1
    return (before, kind) in _HANGUL_JOINS
