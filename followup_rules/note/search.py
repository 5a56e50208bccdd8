"""The search: of all ways to put a note together, the best one that fits.

Lines are whole, so nothing is ever cut inside a word or a name. From the last part to the first,
the search keeps for every length the best way to say the rest, and of two ways of the same length
only the better; ways that begin alike are kept apart, so that the sentence before can avoid an
echo. It looks at each line once for each part and finds the optimum; nothing in it is a heuristic.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final

from followup_rules.note.candidates import FINE, SPECIFIC, Filled, Option

_USED_LINE: Final = 200 * FINE
_USED_TOPIC: Final = 60 * FINE
_OWN_WORDING: Final = 5_000 * FINE
_ECHO: Final = 60 * FINE
"""What a sentence is worth less that begins like the one before: the two sound like a list."""

type Chain = tuple[Option, "Chain"] | None
type Front = list[tuple[int, int, Chain]]
"""Ways to say the rest: (length, worth, options), longer ones only if they are worth more."""


def best(filled: Filled, room: int, joiner: int, used: Mapping[str, int]) -> list[Option]:
    """Return the best options that fit into ``room``, one after another; see ``best_of``."""
    return best_of(filled, room, joiner, used)[1]


def best_of(  # noqa: PLR0913  # called with names where they are not plain
    filled: Filled,
    room: int,
    joiner: int,
    used: Mapping[str, int],
    own: Collection[str] = (),
    *,
    relaxed: bool = False,
) -> tuple[int, list[Option]]:
    """Return the best options that fit into ``room``, one after another, and their worth.

    Args:
        filled: what can be chosen, by ``candidates.fill``.
        room: UTF-16 code units for all of it, a joiner before each line included.
        joiner: units of a joiner.
        used: how often earlier variants used a line or topic; new ones are better.
        own: lines in the person's own words; they are better than any other.
        relaxed: a topic is welcome, but not worth more than new words.

    """
    # For every part the ways to say the rest, by the words that the rest begins with.
    fronts: list[dict[str, Front]] = [{} for _ in filled] + [{"": [(0, 0, None)]}]
    for index in range(len(filled) - 1, -1, -1):
        ways: dict[str, Front] = {
            opening: list(front) for opening, front in fronts[index + 1].items()
        }
        for following, begins, option, worth in _worth_trying(filled[index], used, own, relaxed):
            length = option.length + joiner
            more_ways = ways.setdefault(begins, [])
            for opening, front in fronts[following].items():
                gain = worth - _ECHO if opening and opening == begins else worth
                for rest, more, chain in front:
                    if length + rest > room:
                        break
                    more_ways.append((length + rest, gain + more, (option, chain)))
        fronts[index] = {opening: _pareto(front) for opening, front in ways.items()}
    ends = [front[-1] for front in fronts[0].values() if front]
    _, worth, chain = max(ends, key=itemgetter(1))
    chosen = []
    while chain is not None:
        option, chain = chain
        chosen.append(option)
    return worth, chosen


def _pareto(ways: Front) -> Front:
    """Keep of every length the best way, and longer ones only if they are worth more."""
    best_of: dict[int, tuple[int, int, Chain]] = {}
    for way in ways:
        known = best_of.get(way[0])
        if known is None or way[1] > known[1]:
            best_of[way[0]] = way
    kept: Front = []
    worth = -1
    for length in sorted(best_of):
        way = best_of[length]
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
    """Yield (index of the next part, opening, option, worth), without options that are beaten."""
    best_of: dict[tuple[int, int, str], tuple[int, Option]] = {}
    for following, opening, option in filled:
        worth = option.worth - FINE * SPECIFIC * (relaxed and option.specific)
        if used:
            worth -= _USED_LINE * used.get(option.line, 0)
            if option.topic:
                worth -= _USED_TOPIC * used.get(option.topic, 0)
        if own and option.line in own:
            worth += _OWN_WORDING
        key = (option.length, following, opening)
        if key not in best_of or worth > best_of[key][0]:
            best_of[key] = (worth, option)
    best_yet: dict[tuple[int, str], int] = {}
    for key in sorted(best_of):
        _, following, opening = key
        worth, option = best_of[key]
        if worth > best_yet.get((following, opening), -1):
            best_yet[following, opening] = worth
            yield following, opening, option, worth
