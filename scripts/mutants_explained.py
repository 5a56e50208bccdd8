"""Mutants of the code that live on, each with the line that says why nobody could notice."""

from typing import Final

_SPARED = "reading the case again gives the same; what was read is passed on to spare the time"
_SAID_TWICE = "the fact before it already says that there is a day; the check is for the types"
_RANKS = "only the order of these numbers counts"
EXPLAINED: Final[dict[str, str]] = {
    "clock: without facts in `facts = facts or read(case)`": _SPARED,
    "clock: without when in `when = when or moments(case)`": _SPARED,
    "clock: without when.asked_on in `elif facts.asked and when.asked_on:`": _SAID_TWICE,
    "clock: without when.resets_on in"
    ' `if facts.means == "note_after_reset" and when.resets_on:`': _SAID_TWICE,
    "clock: without declared in"
    ' `if facts.restriction != "none" and declared and declared.until:`': _SAID_TWICE,
    "panel: -1 instead in `part = 0`": _RANKS,
}
"""``module: what was changed`` -> why."""
