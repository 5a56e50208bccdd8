"""Mutants of the code that live on, each with the line that says why nobody could notice."""

from typing import Final

_SAID_TWICE = "the fact before it already says that there is a day; the check is for the types"
_RANKS = "only the order of these numbers counts"
_SHARES = "everything is counted twice then, and shares are compared"
EXPLAINED: Final[dict[str, str]] = {
    "clock: without when.asked_on in `elif facts.asked and when.asked_on:`": _SAID_TWICE,
    "clock: without when.resets_on in"
    ' `if facts.means == "note_after_reset" and when.resets_on:`': _SAID_TWICE,
    "clock: without declared in"
    ' `if facts.restriction != "none" and declared and declared.until:`': _SAID_TWICE,
    "explain: another word than 'found' in `if facts.profile != \"found\":`": (
        "a profile that was found may then be found or found"
    ),
    "unknowns: 2 instead in"
    ' `branches = [(known, 1, facts.assessed == "no" and not facts.asked)]`': _SHARES,
    "decide: BitOr instead in `return self._rule_of[(held & -held).bit_length() - 1]`": (
        "the number is the same but for its sign, and so is its length in bits"
    ),
    "panel: -1 instead in `part = 0`": _RANKS,
    "panel: 3 instead in"
    " `part = 2 + (_PARTS.index(person.part) if person.part in _PARTS else len(_PARTS))`": _RANKS,
    "panel: 1 instead in"
    " `last = max((met.on.toordinal() for met in one.interviews), default=0)`": _RANKS,
    "panel: -1 instead in"
    " `last = max((met.on.toordinal() for met in one.interviews), default=0)`": _RANKS,
}
"""``module: what was changed`` -> why."""
