# ruff: noqa: E501  # an expression is read in one line
"""The first word of a typed phrase, written small where it is surely no name."""

import re
from typing import Final

from followup_rules.note.tidy import NAMES
from followup_rules.note.topic.bare_romance import is_spoken_of
from followup_rules.note.topic.english import is_common
from followup_rules.note.topic.match import whole
from followup_rules.note.topic.terms import Terms

_AGREEING: Final = re.compile(r"[A-ZÀ-Þ][a-zà-þ]+s (?:de [a-zà-þ]|[a-zà-þ]+s\b)")
"""A plural noun with its adjective or "de": "Coches eléctricos", no name."""
_OF_FOLLOWS: Final = re.compile(
    r"(?P<first>[A-ZÀ-Þ][a-zà-þ]+) (?:(?:de|del|du|des|do|da|dos|das|en|em|com|con|para|pour|por|na|no|sur|à|(?:y|e|et)(?! (?:el|la|los|las|[oa]s?|les?|une?|una)\b)"
    r"|avec|dans|chez|entre|au|aux|al|ao|sin|sem) [a-zà-þ]|(?:d'|l')[a-zà-þ])"
)
"""A word that goes on as a common noun does: "Turnos de noche", "Planning du samedi"."""
_ADJECTIVE: Final = re.compile(
    r"(?P<first>[A-ZÀ-Þ][a-zà-þ]+(?:[aeo]s?|dor|res|al|ais|ales)) [a-zà-þ]{3,}"
)
"""A Spanish or Portuguese noun with its adjective: "Ambiente jovem"."""
_DOING: Final = re.compile(r"(?P<first>[A-ZÀ-Þ][a-zà-þ]+[aeií]r(?:me|se)?) [a-zà-þ]")
"""What one does, in Spanish or Portuguese: "Pertenecer a un equipo"."""
_ALONE: Final = re.compile(r"(?P<first>[A-ZÀ-Þ][a-zà-þ]{3,}[^s\W])(?: [a-zà-þ' ]+)?$")
"""A French word without its article, alone or before small words: "Contact avec les patients"."""


def _goes_on(text: str, language: str) -> bool:
    """Tell whether what begins a Spanish, Portuguese or French phrase is a noun and no name."""
    ways = [_OF_FOLLOWS, *([_ALONE] if language == "fr" else [_ADJECTIVE, _DOING])]
    found = next((one for way in ways if (one := way.match(text))), None)
    return found is not None and found["first"] not in NAMES


def cased(text: str, language: str, terms: Terms) -> str:
    """Write the first word small where it is surely no name."""
    first = re.split(r"[ ,]", text, maxsplit=1)[0]
    if not first[:1].isupper() or (first.isupper() and len(first) > 1 and not text.isupper()):
        return text
    if re.match(r"\S+ \d", text):  # "Year 2 phonics"
        return text
    agreeing = language in ("es", "pt", "fr") and _AGREEING.match(text)
    common = language != "de" and whole(terms.common, first)
    common = common or (language == "en" and is_common(text))
    common = common or (language in ("es", "pt", "fr") and _goes_on(text, language))
    common = common or (language in ("es", "pt") and is_spoken_of(first.lower(), language))
    if whole(terms.small, first) or common or agreeing:
        return first[0].lower() + text[1:]
    return text


def is_name(text: str) -> bool:
    """Tell whether a text begins with a name that could be taken for a word."""
    return text.split(" ", maxsplit=1)[0] in NAMES
