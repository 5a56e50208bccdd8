"""Names as their bearers write them: for showing, and for greeting as a careful person would.

``clean_name`` is for showing, ``greeting_name`` for the first line of a note. Your own correction
(``Person.greet_as``) wins over everything that is worked out here.
"""

import re
from typing import Final

from followup_rules.case import Person, Tone
from followup_rules.model import LONGEST_NAME
from followup_rules.text import clean_text, graphemes
from followup_rules.text_clusters import is_pictograph

_BRACKETS: Final = re.compile(r"\s*[(（\[【][^)）\]】]*[)）\]】]")


def clean_name(raw: str) -> str:
    """Give the name for showing, without what is no part of it; never empty if ``raw`` shows."""
    plain = clean_text(raw, LONGEST_NAME)
    kept = "".join(one for one in graphemes(plain) if not is_pictograph(one[0]))
    name = re.split(r"\s*[|•–—]\s*|,|\s-\s", kept.strip(" |•–—-,"))[0]
    name = re.sub(r"\s+", " ", name).strip()
    return name or plain


def greeting_name(person: Person, tone: Tone | None, language: str = "en") -> str:
    """Give the name to greet this person by; the full name where in doubt or ``formal``."""
    if person.greet_as and (own := clean_text(person.greet_as, LONGEST_NAME)):
        return own
    name = clean_name(person.name)
    full = _BRACKETS.sub("", name).strip() or name
    words = full.split(" ")
    if tone == "formal" or language in ("ja", "zh", "ko") or len(words) != 2:  # noqa: PLR2004
        return full
    return words[0]
