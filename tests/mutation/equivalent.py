"""Equivalent mutants, each with the reason why it cannot change behaviour."""

from typing import Final

_SAID_TWICE = "the fact before it already says that there is a day; the check is for the types"
_RANKS = "only the order of these numbers counts"
_SHARES = "everything is counted twice then, and shares are compared"
_SHARED_LESS = "fewer people of a plan share one answer then, which is only slower"
EXPLAINED: Final[dict[str, str]] = {
    "decision.timing: without when.asked_on in `elif facts.asked and when.asked_on:`": _SAID_TWICE,
    "decision.timing: without when.resets_on in"
    ' `if facts.means == "note_after_reset" and when.resets_on:`': _SAID_TWICE,
    "decision.timing: without declared in"
    ' `if facts.restriction != "none" and declared and declared.until:`': _SAID_TWICE,
    "decision.unknowns: 2 instead in `branches = [(known, 1, alone)]`": _SHARES,
    "decision.table: BitOr instead in `return self._rule_of[(held & -held).bit_length() - 1]`": (
        "the number is the same but for its sign, and so is its length in bits"
    ),
    "explanation.reasons: -1 instead in `FACTS[name].field_for(told.values[0])`": (
        "a fact's unknown values are read from one field"
    ),
    **{
        f"answers.plan: another word than '{word}' in"
        ' `_WORDS_ONLY: Final = frozenset({"name", "greet_as", "headline"})`': _SHARED_LESS
        for word in ("name", "greet_as", "headline")
    },
    **{
        f"answers.plan: {number} instead in `def advise(self, one: _Asked, *, variant: int = 0,"
        " send_on: date | None = None) -> Advice:`": (
            "only a note has variants, and whoever is not invited has none"
        )
        for number in (1, -1)
    },
    "answers.plan: condition left out in `_TELLING: Final = attrgetter(*(name for name in"
    " Person.model_fields if name not in _WORDS_ONLY))`": _SHARED_LESS,
    "answers.plan: -1 instead in `part = 0`": _RANKS,
    "answers.plan: 3 instead in"
    " `part = 2 + (_PARTS.index(person.part) if person.part in _PARTS else len(_PARTS))`": _RANKS,
    "answers.plan: 1 instead in `last = max(held, default=0)`": _RANKS,
    "answers.plan: -1 instead in `last = max(held, default=0)`": _RANKS,
}
"""``module: what was changed`` -> why."""
