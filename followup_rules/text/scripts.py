"""Which script a letter belongs to, as far as this package has to know.

The standard library has no script property, so the ranges stand here as data. Letters of a script
that is not listed are ``"other"``; digits, marks and signs that scripts share are ``""``.
"""

from bisect import bisect_right
from typing import Final

_RANGES: Final[tuple[tuple[int, int, str], ...]] = (
    (0x0041, 0x005A, "latin"),
    (0x0061, 0x007A, "latin"),
    (0x00AA, 0x00AA, "latin"),
    (0x00BA, 0x00BA, "latin"),
    (0x00C0, 0x00D6, "latin"),
    (0x00D8, 0x00F6, "latin"),
    (0x00F8, 0x02B8, "latin"),
    (0x02B9, 0x02FF, ""),
    (0x0370, 0x0373, "greek"),
    (0x0376, 0x037D, "greek"),
    (0x037F, 0x037F, "greek"),
    (0x0386, 0x0386, "greek"),
    (0x0388, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0531, 0x0588, "armenian"),
    (0x0591, 0x05F4, "hebrew"),
    (0x0600, 0x06FF, "arabic"),
    (0x0700, 0x074F, "syriac"),
    (0x0750, 0x077F, "arabic"),
    (0x0780, 0x07BF, "thaana"),
    (0x07C0, 0x07FF, "nko"),
    (0x0840, 0x085F, "mandaic"),
    (0x0860, 0x086F, "syriac"),
    (0x0870, 0x08FF, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0980, 0x09FF, "bengali"),
    (0x0A00, 0x0A7F, "gurmukhi"),
    (0x0A80, 0x0AFF, "gujarati"),
    (0x0B00, 0x0B7F, "oriya"),
    (0x0B80, 0x0BFF, "tamil"),
    (0x0C00, 0x0C7F, "telugu"),
    (0x0C80, 0x0CFF, "kannada"),
    (0x0D00, 0x0D7F, "malayalam"),
    (0x0D80, 0x0DFF, "sinhala"),
    (0x0E00, 0x0E7F, "thai"),
    (0x0E80, 0x0EFF, "lao"),
    (0x0F00, 0x0FFF, "tibetan"),
    (0x1000, 0x109F, "myanmar"),
    (0x10A0, 0x10FF, "georgian"),
    (0x1100, 0x11FF, "hangul"),
    (0x1200, 0x139F, "ethiopic"),
    (0x13A0, 0x13FF, "cherokee"),
    (0x1780, 0x17FF, "khmer"),
    (0x1800, 0x18AF, "mongolian"),
    (0x19E0, 0x19FF, "khmer"),
    (0x1B00, 0x1B7F, "balinese"),
    (0x1C80, 0x1C8F, "cyrillic"),
    (0x1C90, 0x1CBF, "georgian"),
    (0x1CD0, 0x1CFF, "devanagari"),
    (0x1D00, 0x1D25, "latin"),
    (0x1D26, 0x1D2A, "greek"),
    (0x1D2B, 0x1D2B, "cyrillic"),
    (0x1D2C, 0x1DBF, "latin"),
    (0x1E00, 0x1EFF, "latin"),
    (0x1F00, 0x1FFF, "greek"),
    (0x2071, 0x2071, "latin"),
    (0x207F, 0x207F, "latin"),
    (0x2C60, 0x2C7F, "latin"),
    (0x2D00, 0x2D2F, "georgian"),
    (0x2D80, 0x2DDF, "ethiopic"),
    (0x2DE0, 0x2DFF, "cyrillic"),
    (0x2E80, 0x2FDF, "han"),
    (0x3005, 0x3007, "han"),
    (0x3021, 0x3029, "han"),
    (0x3041, 0x309F, "hiragana"),
    (0x30A1, 0x30FA, "katakana"),
    (0x30FC, 0x30FF, "katakana"),
    (0x3105, 0x312F, "bopomofo"),
    (0x3131, 0x318E, "hangul"),
    (0x31A0, 0x31BF, "bopomofo"),
    (0x31F0, 0x31FF, "katakana"),
    (0x3400, 0x4DBF, "han"),
    (0x4E00, 0x9FFF, "han"),
    (0xA640, 0xA69F, "cyrillic"),
    (0xA722, 0xA7FF, "latin"),
    (0xA840, 0xA877, "phags-pa"),
    (0xA8E0, 0xA8FF, "devanagari"),
    (0xA960, 0xA97F, "hangul"),
    (0xA9E0, 0xA9FF, "myanmar"),
    (0xAA60, 0xAA7F, "myanmar"),
    (0xAB00, 0xAB2F, "ethiopic"),
    (0xAB30, 0xAB6F, "latin"),
    (0xAB70, 0xABBF, "cherokee"),
    (0xAC00, 0xD7FF, "hangul"),
    (0xF900, 0xFAFF, "han"),
    (0xFB00, 0xFB06, "latin"),
    (0xFB13, 0xFB17, "armenian"),
    (0xFB1D, 0xFB4F, "hebrew"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFC, "arabic"),
    (0xFF21, 0xFF3A, "latin"),
    (0xFF41, 0xFF5A, "latin"),
    (0xFF66, 0xFF9D, "katakana"),
    (0xFFA0, 0xFFDC, "hangul"),
    (0x16FE2, 0x16FE4, "han"),
    (0x1AFF0, 0x1B16F, "katakana"),
    (0x1E900, 0x1E95F, "adlam"),
    (0x1F200, 0x1F200, "hiragana"),
    (0x20000, 0x3FFFF, "han"),
)
_STARTS: Final = tuple(start for start, _, _ in _RANGES)

JOINING: Final[frozenset[str]] = frozenset(
    {"arabic", "syriac", "mandaic", "nko", "mongolian", "phags-pa", "adlam"}
)
"""Scripts whose letters join, so that a joiner or non-joiner between two changes the word."""
BRAHMIC: Final[frozenset[str]] = frozenset(
    {
        "devanagari",
        "bengali",
        "gurmukhi",
        "gujarati",
        "oriya",
        "tamil",
        "telugu",
        "kannada",
        "malayalam",
        "sinhala",
        "tibetan",
        "myanmar",
        "khmer",
        "balinese",
    }
)
"""Scripts whose consonants stack, where a joiner chooses between two written forms."""


def script_of(character: str) -> str:
    """Name the script of one character; ``""`` if it belongs to none, or to many."""
    point = ord(character)
    index = bisect_right(_STARTS, point) - 1
    if index >= 0:
        _, last, script = _RANGES[index]
        if point <= last:
            return script
    return "other" if character.isalpha() else ""


def scripts_in(text: str) -> frozenset[str]:
    """Name the scripts of the letters of a text."""
    return frozenset(script_of(character) for character in text if character.isalpha()) - {""}
