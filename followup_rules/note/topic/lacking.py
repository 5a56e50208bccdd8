"""What someone lacks, as they typed that the other person was frank about it.

Thanks for frankness are welcome; naming one's own lack once more in a note of two sentences is not.
"""

import re
from typing import Final

_LACKS: Final = {
    "en": re.compile(
        r"(?:my (?:\w+ ){0,2}(?:lack|missing|gaps?|weak\w*|inexperience|shortcomings?)\b"
        r"|.*\bI(?:'m| am) (?:missing|lacking)\b|.*\bI (?:lack|don't have|haven't got)\b)",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?:mein\w* (?:\w+ ){0,2}(?:fehlend\w*|mangelnd\w*)\b"
        r"|mein\w* (?:\w+ )?(?:lücken?|schwächen?|unerfahrenheit|mangel)\b)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:mon|ma|mes) (?:manques?|lacunes?|faiblesses?|inexpérience|points? faibles?)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"mis? (?:falta|poca|carencias?|inexperiencia|debilidad(?:es)?|puntos? débil(?:es)?)\b",
        re.IGNORECASE,
    ),
    "pt": re.compile(
        r"(?:(?:a|o|as|os) )?(?:minhas?|meus?)"
        r" (?:falta|pouca|lacunas?|inexperiência|fraquezas?|pontos? fracos?)\b",
        re.IGNORECASE,
    ),
    "ja": re.compile(r"(?:自分|私|わたし)の?.*(?:不足|足りな|未熟|弱点|弱み|のなさ)"),
}


def tells_a_lack(text: str, language: str) -> bool:
    """Tell whether a text names what the person who typed it lacks."""
    return _LACKS[language].match(text) is not None
