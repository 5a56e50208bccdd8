"""The search: of all ways to put a note together, the best one that fits.

Best is, in this order: the parts that are there, by A26 (when and role, thanks, what the situation
asks for, one specific thing, the close); then the wording, lines standing in a bank best first.
Lines are whole, so nothing is ever cut inside a word or a name.

From the last part to the first, the search keeps for every length the best way to say the rest,
and of two ways of the same length only the better. That visits each line once a part and finds
the optimum: there is no heuristic in it.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
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

NAME, PART, WHEN, ROLE, THANKS, OWN_PART, INTEREST, SPECIFIC, CLOSE = (
    1 << power for power in range(29, 20, -1)
)
"""Worth of what a note can have; each outweighs all that follow together (A26).

``PART`` is that of the reminder as such, before what it mentions.
"""
_WORTH: Final = {"reminder": PART, "thanks": THANKS, "interest": INTEREST, "close": CLOSE}
_BEST_LINE: Final = 12
TALKED_FIRST: Final = 20
"""What you two spoke of comes before what excites you in general."""
FITTING_LINE: Final = 15
"""A line made for what is true here (several rounds, a phone call) before one for all cases."""
_USED_LINE: Final = 200
_USED_TOPIC: Final = 60
_OWN_WORDING: Final = 5_000
_ECHO: Final = 60
"""Two sentences in a row that begin alike sound like a list."""
_ECHO_CHARACTERS: Final = 4
"""Where a language has no blanks, so many characters are taken for the first two words."""
STATED: Final = 15
"""A line that says the interest in the role in so many words (S21)."""


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
    opening: str
    """What it begins with: its first two words."""
    specific: bool
    """Does it name the one specific thing that a note promises (S21)?"""


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
    extra = OPTIONAL.get(words.situation, frozenset())
    promised = [part for part in parts if part not in extra]
    base = sum(_WORTH.get(part, OWN_PART) for part in promised)
    for rank, line in enumerate(one for one in lines if usable(one, words)):
        slots, needs, _, capital = _cut(line)
        worth = base + NAME * ("name" in slots) + max(_BEST_LINE - rank, 0) * len(parts)
        worth += FITTING_LINE * bool(needs & {"several", "on_site", "phone", "video"})
        worth += STATED * ("interest" in promised and "wants_role" in needs)
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
                worth=worth + _slot_worth(values, words, specific="interest" in promised),
                capital=capital,
                opening=_opening(texts[0], words.bank.joiner),
                specific=bool(topic) and "interest" in promised,
            )


def _opening(text: str, joiner: str) -> str:
    if not joiner:
        return text[:_ECHO_CHARACTERS]
    first, _, rest = text.casefold().partition(" ")
    return f"{first} {rest.partition(" ")[0]}"


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
    shared = {
        opening
        for opening in set().union(*places)
        if sum(opening in place for place in places) > 1
    }
    return [
        [(after, one.opening if one.opening in shared else "", one) for after, one in place]
        for place in found
    ]


def best(
    filled: Filled,
    room: int,
    joiner: int,
    used: Mapping[str, int],
    own: Collection[str] = (),
    *,
    relaxed: bool = False,
) -> list[Option]:
    """Return the best options that fit into ``room``, one after another.

    ``filled``: for every place (next place, option). ``used``: how often earlier variants used a
    line or topic. ``own``: lines in the person's own words. ``relaxed``: a topic is welcome, but not
    worth more than new words.
    """
    # For every place the ways to say the rest, by the words that the rest begins with.
    fronts: list[dict[str, Front]] = [{} for _ in filled] + [{"": [(0, 0, None)]}]
    for place in range(len(filled) - 1, -1, -1):
        ways: dict[str, Front] = {
            opening: list(front) for opening, front in fronts[place + 1].items()
        }
        for following, begins, option, worth in _worth_trying(filled[place], used, own, relaxed):
            length = option.length + joiner
            more_ways = ways.setdefault(begins, [])
            for opening, front in fronts[following].items():
                gain = worth - _ECHO if opening and opening == begins else worth
                for rest, more, chain in front:
                    if length + rest > room:
                        break
                    more_ways.append((length + rest, gain + more, (option, chain)))
        fronts[place] = {opening: _pareto(front) for opening, front in ways.items()}
    ends = [front[-1] for front in fronts[0].values() if front]
    chain = max(ends, key=lambda way: way[1])[2]
    chosen = []
    while chain is not None:
        option, chain = chain
        chosen.append(option)
    return chosen


def _pareto(ways: Front) -> Front:
    """Keep of every length the best way, and longer ones only if they are worth more."""
    ways.sort(key=lambda way: (way[0], -way[1]))
    kept: Front = []
    worth = -1
    for way in ways:
        if way[1] > worth:
            kept.append(way)
            worth = way[1]
    return kept


def _worth_trying(
    filled: Sequence[tuple[int, str, Option]],
    used: Mapping[str, int],
    own: Collection[str],
    relaxed: bool,  # noqa: FBT001  # passed on as it came
) -> Iterator[tuple[int, str, Option, int]]:
    """Yield (next place, opening, option, worth), without what another one beats in every way."""
    best_of: dict[tuple[int, str, int], tuple[int, Option]] = {}
    for following, opening, option in filled:
        worth = option.worth - _USED_LINE * used.get(option.line, 0)
        if relaxed and option.specific:
            worth -= SPECIFIC
        if option.topic:
            worth -= _USED_TOPIC * used.get(option.topic, 0)
        if option.line in own:
            worth += _OWN_WORDING
        key = (following, opening, option.length)
        if key not in best_of or worth > best_of[key][0]:
            best_of[key] = (worth, option)
    best_yet: dict[tuple[int, str], int] = {}
    for (following, opening, _), (worth, option) in sorted(
        best_of.items(), key=lambda one: one[0][2]
    ):
        if worth > best_yet.get((following, opening), -1):
            best_yet[following, opening] = worth
            yield following, opening, option, worth
