"""Lines with their slots filled: what the search of ``fit`` chooses from, and what each is worth.

Worth is counted so that the parts that are there come first, by A26 (when and role, thanks, what
the situation asks for, one specific thing, the close), and wording after that, lines standing in a
bank best first.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import Final, NamedTuple

from followup_rules.note.bank import Line, Lines, Section
from followup_rules.note.situation import OPTIONAL
from followup_rules.note.words import Words
from followup_rules.text import utf16_length

_SLOT: Final = re.compile(r"\{(\w+)\}")
_MOST_WHENS: Final = 2

NAME, PART, WHEN, ROLE, THANKS, OWN_PART, INTEREST, SPECIFIC, CLOSE = (
    1 << power for power in range(29, 20, -1)
)
"""Worth of what a note can have; each outweighs all that follow together (A26).

``PART`` is that of the reminder as such, before what it mentions.
"""
_WORTH: Final = {"reminder": PART, "thanks": THANKS, "interest": INTEREST, "close": CLOSE}
_BEST_LINE: Final = 12
_TALKED_FIRST: Final = 20
"""What you two spoke of comes before what excites you in general."""
_NEXT_TOPIC: Final = 3
_FITTING_LINE: Final = 15
"""A line made for what is true here (several rounds, a phone call) before one for all cases."""
_FOR_SOME: Final = frozenset({"several", "on_site", "phone", "video"})
_EXTRA_SHARE: Final = 3
"""What comes on top counts for less than good wording of what was promised."""
_LESS_NATURAL: Final = 9
"""A date where people would say "last Thursday"."""
_STATED: Final = 15
"""A line that says the interest in the role in so many words (S21)."""
_ECHO_CHARACTERS: Final = 4
"""Where a language has no blanks, so many characters are taken for the first two words."""


class Option(NamedTuple):
    """A line and what its slots are filled with."""

    line: str
    parts: tuple[str, ...]
    values: dict[str, str]
    topic: str
    length: int
    """UTF-16 code units of the filled line."""
    worth: int
    opening: str
    """What it begins with: its first two words."""
    specific: bool
    """Does it name the one specific thing that a note promises (S21)?"""

    @property
    def capital(self) -> bool:
        """May its first letter become a capital? Not where a slot opens the line."""
        return not self.line.startswith("{")

    def clauses(self) -> list[tuple[str, str]]:
        """Return (part, text) in reading order."""
        texts = (
            _SLOT.sub(lambda found: self.values[found[1]], clause) for clause in _clauses(self.line)
        )
        return list(zip(self.parts, texts, strict=True))


class _Cut(NamedTuple):
    """A line taken apart, once for all cases."""

    slots: tuple[str, ...]
    """In reading order, as often as they stand there."""
    needs: frozenset[str]
    excluded: frozenset[str]
    units: int
    """UTF-16 code units of its own words, without joiners between clauses."""
    clauses: int


@cache
def _cut(line: Line) -> _Cut:
    needs = line.needs.split()
    clauses = _clauses(line.text)
    return _Cut(
        slots=tuple(slots_of(line.text)),
        needs=frozenset(need for need in needs if need[0] != "!"),
        excluded=frozenset(need[1:] for need in needs if need[0] == "!"),
        units=sum(utf16_length(_SLOT.sub("", clause)) for clause in clauses),
        clauses=len(clauses),
    )


@cache
def _clauses(text: str) -> tuple[str, ...]:
    return tuple(clause.strip() for clause in text.split("|"))


def slots_of(text: str) -> list[str]:
    """Return the slots of a line's text."""
    return _SLOT.findall(text)


def usable(line: Line, words: Words) -> bool:
    """Tell whether a line is true, in tone, and has what its slots ask for."""
    if words.tone[0] not in line.tones:
        return False
    cut = _cut(line)
    return (
        cut.needs <= words.truths
        and not cut.excluded & words.truths
        and all(slot in words.slots for slot in cut.slots)
    )


def options(parts: tuple[str, ...], lines: Lines, words: Words) -> Iterator[Option]:
    """Fill the usable ones of some lines in every way, best first."""
    extra = OPTIONAL.get(words.situation, frozenset())
    promised = [part for part in parts if part not in extra]
    base = sum(_WORTH.get(part, OWN_PART) for part in promised)
    rank = 0
    for line in lines:
        if not usable(line, words):
            continue
        cut = _cut(line)
        liked = max(_BEST_LINE - rank, 0)
        rank += 1
        worth = base + liked * len(promised)
        worth += liked // _EXTRA_SHARE * (len(parts) - len(promised))
        worth += _line_worth(cut, parts, promised)
        units = cut.units + utf16_length(words.bank.joiner) * (cut.clauses - 1)
        slots = tuple(dict.fromkeys(cut.slots))
        opening = _opening(line.text, words.bank.joiner)
        for chosen in product(*(_choices(slot, words) for slot in slots)):
            values = dict(zip(slots, chosen, strict=True))
            topic = values.get("talked") or values.get("excites") or ""
            specific = bool(topic) and "interest" in promised
            yield Option(
                line=line.text,
                parts=parts,
                values=values,
                topic=topic,
                length=units + sum(utf16_length(values[slot]) for slot in cut.slots),
                worth=worth + SPECIFIC * specific + _slot_worth(values, words),
                opening=opening,
                specific=specific,
            )


def _line_worth(cut: _Cut, parts: Sequence[str], promised: Sequence[str]) -> int:
    """Count what a line says, whatever its slots are filled with."""
    worth = NAME if "name" in cut.slots else 0
    if cut.needs & _FOR_SOME:
        worth += _FITTING_LINE
    if "reminder" in parts:
        worth += WHEN * ("when" in cut.slots) + ROLE * ("role" in cut.slots)
    if "interest" in promised:
        worth += _STATED * ("wants_role" in cut.needs)
    elif "interest" in parts:
        # Another part says the interest already: saying it twice is worse than not.
        worth -= _STATED * ("wants_role" in cut.needs) + _TALKED_FIRST * ("talked" in cut.slots)
    return worth


@cache
def _opening(text: str, joiner: str) -> str:
    if not joiner:
        return text[:_ECHO_CHARACTERS]
    return " ".join(text.casefold().replace("|", " ").split()[:2])


def _choices(slot: str, words: Words) -> tuple[str, ...]:
    values = words.slots[slot]
    return values[:_MOST_WHENS] if slot == "when" else values


def _slot_worth(values: dict[str, str], words: Words) -> int:
    """Rank what fills the slots: spoken of before in general, the first named before the rest."""
    worth = 0
    for slot, first, step in (
        ("talked", _TALKED_FIRST, _NEXT_TOPIC),
        ("excites", 0, _NEXT_TOPIC),
        ("when", 0, _LESS_NATURAL),
    ):
        if slot in values:
            worth += first - step * words.slots[slot].index(values[slot])
    return worth


type Run = tuple[int, tuple[str, ...], Lines]
"""(next place, parts, lines)."""


def runs(order: Sequence[str], levels: Sequence[Section]) -> list[list[Run]]:
    """List for every place in ``order`` the lines that begin there.

    ``levels`` are sections, the most particular first. A line of several parts is used unless a
    more particular section has lines of its own for one of them.
    """
    level_of = {
        part: next((i for i, section in enumerate(levels) if part in section), len(levels))
        for part in order
    }
    found: list[list[Run]] = [[] for _ in order]
    seen: set[str] = set()
    for level, section in enumerate(levels):
        for key, lines in section.items():
            parts = _parts(key)
            if key in seen or any(level_of.get(part, -1) < level for part in parts):
                continue
            seen.add(key)
            places = sorted(order.index(part) for part in parts)
            if places[-1] - places[0] == len(parts) - 1:
                found[places[0]].append((places[-1] + 1, parts, lines))
    return found


@cache
def _parts(key: str) -> tuple[str, ...]:
    return tuple(key.split("+"))


type Filled = list[list[tuple[int, str, Option]]]
"""For every place of an order: (next place, opening, option)."""


def fill(order: Sequence[str], levels: Sequence[Section], words: Words) -> Filled:
    """Fill the lines for an order of parts in every way.

    The opening is empty where no other part could begin alike: it can't echo then.
    """
    found = [
        [
            (following, option)
            for following, parts, lines in place
            for option in options(parts, lines, words)
        ]
        for place in runs(order, levels)
    ]
    places = [{option.opening for _, option in place} for place in found]
    once: set[str] = set()
    shared: set[str] = set()
    for openings in places:
        shared |= openings & once
        once |= openings
    return [
        [(after, one.opening if one.opening in shared else "", one) for after, one in place]
        for place in found
    ]
