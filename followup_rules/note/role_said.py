"""Whether a person would name the role in a note at all, as it was typed."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from followup_rules.note.bank import Bank

MARKED: Final = re.compile(
    r"[a-zà-ÿ]{2}(?:/-?(?:a|as|os|o|e|in|innen|euse|rice|trice|ra|ne)(?![\w-])"
    r"|[*:_·•](?:in|e|ne|euse|rice)\b|\((?:a|in|e|ne|euse|rice|ra)\))"
)
"""A role written for women and men: "Abogado/a", "Entwickler*in"."""


def left_unsaid(typed: str, role: str, bank: Bank, held: AbstractSet[str]) -> bool:
    """Tell whether a person would not name the role; the day reminds them then.

    A title that nobody says would only look pasted. A colleague is not thanked for an interview
    for the post. Where the posting seeks "H/F", "poste d'avocat" may not be what a woman would say.
    """
    colleague = bank.colleague_knows and "peer" in held and "met" in held
    return colleague or _is_unwieldy(role, bank) or _is_open_to_both(typed, role, bank)


_BOTH_SOUGHT: Final = re.compile(r"(?<!\w)[hfm] ?/ ?[hfm](?: ?/ ?[dxn])?(?!\w)", re.IGNORECASE)
"""What a posting adds to say that it seeks women and men: "H/F", "(m/f)"."""


def _is_open_to_both(typed: str, role: str, bank: Bank) -> bool:
    """Tell whether a role as it would be said names a man, though a woman may be writing."""
    if not bank.masculine:
        return False
    both = MARKED.search(typed) or _BOTH_SOUGHT.search(typed)
    return bool(both and re.match(rf"(?:{bank.masculine})(?!\w)", role, re.IGNORECASE))


_COUNTED: Final = re.compile(r"\d+ (?=[^\W\d])")
"""Begins a posting for several people: "2 fisioterapeutas"."""
_ODD: Final = re.compile(r"[\d#@|:;+]")


def _is_unwieldy(role: str, bank: Bank) -> bool:
    """Tell whether a role is a posting's title rather than what people call the job."""
    if bank.masculine and _COUNTED.match(role):
        return True
    return bool(bank.long_role) and (
        len(role) >= bank.long_role or bool(_ODD.search(role.replace("C++", "")))
    )
