"""What a typed topic may begin with, contain or lack, by language: data for ``taken_apart``.

Regular expressions, matched without regard to case on text with straight apostrophes. A further
language is a further module, and an entry of ``TERMS``.
"""

from typing import Final

from followup_rules.note.topic.terms.de import DE
from followup_rules.note.topic.terms.en import EN
from followup_rules.note.topic.terms.es import ES
from followup_rules.note.topic.terms.fr import FR
from followup_rules.note.topic.terms.ja import BLUNT, CLAUSE, CUT_OFF, JA, POLITE, SHORT_OF_DOING
from followup_rules.note.topic.terms.model import Terms
from followup_rules.note.topic.terms.names import GIVEN_NAMES
from followup_rules.note.topic.terms.pt import PT

__all__ = [
    "BLUNT",
    "CLAUSE",
    "CUT_OFF",
    "GIVEN_NAMES",
    "POLITE",
    "SHORT_OF_DOING",
    "TERMS",
    "Terms",
]

TERMS: Final[dict[str, Terms]] = {"en": EN, "de": DE, "fr": FR, "es": ES, "pt": PT, "ja": JA}
"""By language."""
