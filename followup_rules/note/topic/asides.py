# an expression is read in one line
"""Words after a comma that only stress a part of the thing before it: "surtout le matin".

They are left off where what follows them has no article ("sobre todo vestido de fiesta"), and in a
thanks, whose sentence goes on and would need a second comma.
"""

import re
from typing import Final

from followup_rules.note.topic import bare_romance
from followup_rules.note.topic.typed import Use

_STRESS: Final[dict[str, re.Pattern[str]]] = {
    language: re.compile(rf", (?:{words}) (?P<rest>[^,]+)$", re.IGNORECASE)
    for language, words in {
        "fr": "même|surtout|notamment|y compris|en particulier",
        "es": "incluso|hasta|sobre todo|especialmente|en especial|incluid[oa]s?",
        "pt": "até|inclusive|incluindo|principalmente|sobretudo|especialmente|em especial",
    }.items()
}


def without_stress(text: str, language: str, use: Use) -> str:
    """Return a phrase without what it stresses, where that can't surely stand."""
    found = _STRESS[language].search(text) if language in _STRESS else None
    if found is None:
        return text
    bare = language != "fr" and not bare_romance.may_stand_bare(found["rest"], language)
    return text[: found.start()] if bare or use == "thanks" else text
