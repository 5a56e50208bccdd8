# ruff: noqa: E501  # an expression is read in one line
"""What belongs to a chat and not to a note: laughter and small marks around a typed phrase."""

import re
from functools import cache
from typing import Final

_LAUGHS: Final = r"lo+l|lmf?ao+|rofl|x+d+|(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}h?|(?:ho){3,}|héhé|ah(?:ah)+|eh(?:eh)+"
_FACES: Final = re.compile(
    r"\s*(?:(?:(?<!\w)[:;=]['-]?[DPp3/|*]+|[:;=]['-]?[)(]+)(?=\s|$|[,.!?、])|\(:|<3|\^[_.]?\^|¯\\_\(ツ\)_/¯|[♪♡♥☆★]+"
    r"|[(（](?:笑|爆笑|泣|汗|lol|grins|rs|kkk+|jaja|risas|risos|rires)[)）]|\*\w{1,6}\*)\s*"
)
_LAST: Final[dict[str, str]] = {
    "en": rf"{_LAUGHS}|tbh|ngl|btw|imo|imho|omg|fwiw|phew|yay|woo+|yeah|ugh|meh|tho|innit|x{{1,3}}",
    "de": rf"{_LAUGHS}|g|grins|lach|halt|und so|oder so|gell|ne|eh|naja|yay|irgendwie",
    "fr": rf"{_LAUGHS}|mdr+|ptdr+|xptdr|quoi|tsé|bref|voilà|hein|genre|pis toute?|et tout",
    "es": rf"{_LAUGHS}|(?:ja){{2,}}j?|(?:je){{2,}}j?|(?:ji){{2,}}j?|y eso|y todo|y así|no\?|po|wey|güey|che|pues",
    "pt": rf"{_LAUGHS}|k{{3,}}|(?:rs)+|(?:hue)+|né|tá|viu|sabe|tipo assim|e tal|e afins|e por aí vai",
    "ja": r"笑+|爆笑|爆|泣|汗|[wｗ]+|(?<=[ぁ-ん!！])草|ね+|なぁ|よね|lol",
}
_FIRST: Final[dict[str, tuple[str, str]]] = {
    "en": (
        r"ok so|lol|haha+|omg|um+|erm?|ok(?:ay)?|oh|basically|mainly|mostly|also",
        r"so|well|plus|like",
    ),
    "de": (
        r"haha+|hm+|äh+m?|also halt|halt|also|naja|na ja|ok(?:ay)?|ach|hauptsächlich|auch",
        r"so|gut",
    ),
    "fr": (r"mdr|haha+|ben|bah|euh+|ok(?:ay)?|aussi|surtout", r"bon|alors|genre"),
    "es": (r"jaja+|pues|ehh|ok(?:ay)?|o sea|tambi[eé]n|sobre todo|mmm+", r"bueno|este"),
    "pt": (r"kkk+|ah|ok(?:ay)?|tamb[eé]m|hm+|então", r"bom|bem|tipo|olha"),
}
"""Words with which somebody begins to speak, and those that mean something without a comma."""
_FIRST_JA: Final = r"えっと|えーと|まあ|まぁ|あと(?:は)?|それと|それから|そのあと|その後|最後に|そして|ちなみに|とりあえず|主に"


@cache
def _around(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    if language == "ja":
        first = re.compile(rf"^(?:{_FIRST_JA})[、,\s]*(?=[^\sでにのかがをはも])")
        return first, re.compile(rf"[\s、。!！(（]*(?:{_LAST['ja']})[)）!！。…]*$")
    words, before_comma = _FIRST[language]
    first = re.compile(rf"^(?:(?:{words}),? +|(?:{before_comma}), *)(?=\w)", re.IGNORECASE)
    last = re.compile(rf"(?:[\s,.!…]+)(?:{_LAST[language]})[.!…,\s]*$", re.IGNORECASE)
    return first, last


def without_faces(text: str) -> str:
    """Return a text without smileys and laughter in brackets."""
    return _FACES.sub(" ", text) if _FACES.search(text) else text


def without_chat(text: str, language: str) -> str:
    """Return a text without laughter, faces and fillers at its ends."""
    first, last = _around(language)
    text = without_faces(text).strip()
    for _ in range(3):
        bare = last.sub("", text)
        bare = first.sub("", bare)
        if bare == text or not any(map(str.isalnum, bare)):
            break
        text = bare
    return text


def is_chat(text: str, language: str) -> bool:
    """Tell whether a text is nothing but laughter or a filler."""
    return re.fullmatch(rf"(?:{_LAUGHS}|{_LAST[language]})[.!…]*", text, re.IGNORECASE) is not None
