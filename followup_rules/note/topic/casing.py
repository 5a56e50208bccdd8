"""The first word of a typed phrase, written small where it is surely no name."""

import re
from typing import Final

from followup_rules.note.topic.english import is_common
from followup_rules.note.topic.match import whole
from followup_rules.note.topic.terms import Terms

_AGREEING: Final = re.compile(r"[A-ZÀ-Þ][a-zà-þ]+s (?:de [a-zà-þ]|[a-zà-þ]+s\b)")
"""A plural noun with its adjective or "de": "Coches eléctricos", no name."""
_OF_FOLLOWS: Final = re.compile(
    r"[A-ZÀ-Þ][a-zà-þ]*[a-zà-þ](?<!Excel)(?<!Word)(?<!Outlook)(?<!Canva)(?<!Google)(?<!Teams)(?<!Sage)"
    r" (?:de|del|du|des|d'|do|da|dos|das|en|com|con|para|pour|por|na|no|sur|à|y|e|et) ?[a-zà-þ]"
)
"""A word that goes on as a common noun does: "Turnos de noche", "Planning du samedi"."""


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
    common = common or (language in ("es", "pt", "fr") and bool(_OF_FOLLOWS.match(text)))
    if whole(terms.small, first) or common or agreeing:
        return first[0].lower() + text[1:]
    return text
