"""The search: of all ways to put a note together, the best one that fits.

Best is, in this order: the parts that are there, by A26 (when and role, thanks, what the situation
asks for, one specific thing, the close); then the wording, lines standing in a bank best first.
Lines are whole, so nothing is ever cut inside a word or a name.

From the last part to the first, the search keeps for every length the best way to say the rest,
and of two ways of the same length only the better. That visits each line once a part and finds
the optimum: there is no heuristic in it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

from followup_rules.note.bank import Line, Lines, Section
from followup_rules.note.situation import OPTIONAL
from followup_rules.note.words import Words
from followup_rules.text import utf16_length

_SLOT: Final = re.compile(r"\{(\w+)\}")
_MOST_WHENS: Final = 2

WHEN, ROLE, THANKS, OWN_PART, INTEREST, SPECIFIC, CLOSE, EXTRA = (
    1 << power for power in range(27, 19, -1)
)
"""Worth of what a note can have; each outweighs all that follow together (A26)."""
PART: Final = 1 << 28
"""Worth of the reminder as such, before what it mentions."""
_WORTH: Final = {"reminder": PART, "thanks": THANKS, "interest": INTEREST, "close": CLOSE}
_BEST_LINE: Final = 12
TALKED_FIRST: Final = 20
"""What you two spoke of comes before what excites you in general."""
FITTING_LINE: Final = 15
"""A line made for what is true here (several rounds, a phone call) before one for all cases."""
_USED_LINE: Final = 200
_USED_TOPIC: Final = 60
_OWN_WORDING: Final = 5_000


@dataclass(frozen=True, slots=True)
class Option:
    """A line with its slots filled: ``clauses`` are (part, text)."""

    line: str
    topic: str
    clauses: tuple[tuple[str, str], ...]
    length: int
    worth: int
    capital: bool
    """May its first letter become a capital? Not where a slot opens the line."""


type Chain = tuple[Option, "Chain"] | None
type Front = list[tuple[int, int, Chain]]
"""Ways to say the rest: (length, worth, options), longer ones only if they are worth more."""


@cache
def _cut(line: Line) -> tuple[frozenset[str], frozenset[str], frozenset[str], bool]:
    """Return slots, conditions and excluded conditions of a line; does a word open it?"""
    needs = line.needs.split()
    return (
        frozenset(_SLOT.findall(line.text)),
        frozenset(need for need in needs if need[0] != "!"),
        frozenset(need[1:] for need in needs if need[0] == "!"),
        not line.text.startswith("{"),
    )


def slots_of(text: str) -> list[str]:
    """Return the slots of a line's text."""
    return _SLOT.findall(text)


def usable(line: Line, words: Words) -> bool:
    """Tell whether a line is true, in tone, and has what its slots ask for."""
    slots, needs, excluded, _ = _cut(line)
    return (
        words.tone[0] in line.tones
        and needs <= words.truths
        and not excluded & words.truths
        and all(slot in words.slots for slot in slots)
    )


def options(parts: tuple[str, ...], lines: Lines, words: Words) -> Iterator[Option]:
    """Fill the usable ones of some lines in every way, best first."""
    own_parts = [part for part in parts if part in OPTIONAL.get(words.situation, ())]
    base = sum(EXTRA if part in own_parts else _WORTH.get(part, OWN_PART) for part in parts)
    for rank, line in enumerate(one for one in lines if usable(one, words)):
        slots, needs, _, capital = _cut(line)
        worth = base + max(_BEST_LINE - rank, 0) * len(parts)
        worth += FITTING_LINE * bool(needs & {"several", "on_site", "phone", "video"})
        if "reminder" in parts:
            worth += WHEN * ("when" in slots) + ROLE * ("role" in slots)
        for chosen in product(*(_choices(slot, words) for slot in sorted(slots))):
            values = dict(zip(sorted(slots), chosen, strict=True))
            topic = values.get("talked") or values.get("excites") or ""
            texts = [
                _SLOT.sub(lambda found: values[found[1]], clause.strip())  # noqa: B023  # used at once
                for clause in line.text.split("|")
            ]
            yield Option(
                line=line.text,
                topic=topic,
                clauses=tuple(zip(parts, texts, strict=True)),
                length=utf16_length(words.bank.joiner.join(texts)),
                worth=worth + _slot_worth(values, words, specific="interest" in parts),
                capital=capital,
            )


def _choices(slot: str, words: Words) -> tuple[str, ...]:
    values = words.slots[slot]
    return values[:_MOST_WHENS] if slot == "when" else values


def _slot_worth(values: dict[str, str], words: Words, *, specific: bool) -> int:
    """Rank topics: specific beats none, spoken of beats in general, the first named the rest."""
    worth = 0
    for slot, first in (("talked", TALKED_FIRST), ("excites", 0)):
        if slot in values:
            place = words.slots[slot].index(values[slot])
            worth += SPECIFIC * specific + first - 3 * place
    if "when" in values:
        worth -= 4 * words.slots["when"].index(values["when"])
    return worth


def runs(order: Sequence[str], levels: Sequence[Section]) -> list[list[tuple[int, tuple[str, ...], Lines]]]:
    """List for every place in ``order`` the lines that begin there: (next place, parts, lines).

    ``levels`` are sections, the most particular first. A line of several parts is used unless a
    more particular section has lines of its own for one of them.
    """
    level_of = {
        part: next((i for i, section in enumerate(levels) if part in section), len(levels))
        for part in order
    }
    found: list[list[tuple[int, tuple[str, ...], Lines]]] = [[] for _ in order]
    seen: set[str] = set()
    for level, section in enumerate(levels):
        for key, lines in section.items():
            parts = tuple(key.split("+"))
            if key in seen or any(level_of.get(part, -1) < level for part in parts):
                continue
            seen.add(key)
            places = sorted(order.index(part) for part in parts)
            if places[-1] - places[0] == len(parts) - 1:
                found[places[0]].append((places[-1] + 1, parts, lines))
    return found


def best(
    filled: list[list[tuple[int, Option]]],
    room: int,
    joiner: int,
    used: dict[str, int],
    own: dict[str, str],
) -> list[Option]:
    """Return the best options that fit into ``room``, one after another.

    ``filled``: for every place (next place, option). ``used``: how often earlier variants used a
    line or topic. ``own``: part -> line in the person's own words.
    """
    fronts: list[Front] = [[] for _ in filled] + [[(0, 0, None)]]
    for place in range(len(filled) - 1, -1, -1):
        ways = list(fronts[place + 1])
        for following, option in filled[place]:
            worth = option.worth - _USED_LINE * used.get(option.line, 0)
            if option.topic:
                worth -= _USED_TOPIC * used.get(option.topic, 0)
            if option.line in own.values():
                worth += _OWN_WORDING
            length = option.length + joiner
            ways.extend(
                (length + rest, worth + more, (option, chain))
                for rest, more, chain in fronts[following]
                if length + rest <= room
            )
        ways.sort(key=lambda way: (way[0], -way[1]))
        front = fronts[place]
        for way in ways:
            if not front or way[1] > front[-1][1]:
                front.append(way)
    chain = fronts[0][-1][2]
    chosen = []
    while chain is not None:
        option, chain = chain
        chosen.append(option)
    return chosen
