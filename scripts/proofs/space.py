"""The whole space of facts, gone through by computing on the rules' conditions as sets of values.

Nothing here uses the machine that decides: it is what that machine is proved against. Fact by
fact the space is divided by what the conditions still admit; combinations that leave the same
conditions open are one part, with the number of combinations that it stands for. A condition that
holds for sure ends a part: nothing that comes later in precedence can decide there.

``IMPOSSIBLE`` says which combinations no case can have; ``possible_only`` leaves them out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import prod

from followup_rules.decision.facts import NAMES, TELLABLE
from followup_rules.rules.rule import STEPS, Condition, Rule, Value, when

DAYS = {"day_0_1", "day_2", "day_3_4", "day_5_7", "day_8_14", "late", "stale"}
NOT_ACCEPTED = {"live", "offer", "rejected", "declined"}
IMPOSSIBLE: tuple[Condition, ...] = (
    # After a job accepted, or an invitation of theirs after a no, the days don't matter any more.
    when(outcome={"accepted"}, clock={*DAYS, "no_date", "another_round", "next_day"}),
    when(
        outcome={"rejected", "declined"},
        asked={True},
        clock={*DAYS, "no_date", "another_round"},
    ),
    when(outcome={"live", "offer"}, clock={"next_day", "open"}),
    when(outcome={"rejected", "declined"}, asked={False}, clock={"next_day", "open"}),
    # Booked interviews don't count once the stage is over.
    when(met={"not_yet"}, outcome={"accepted", "declined"}),
    when(met={"not_yet"}, clock={"no_date"}, outcome={"offer", "accepted", "declined"}),
    when(outcome={"declined"}, clock={"next_day"}),
    when(outcome={"accepted", "declined"}, clock={"another_round"}),
    # The clock runs from the interviews that are known.
    when(met={"yes"}, clock={"no_date"}),
    when(met={"not_yet"}, clock=DAYS),
    when(met={"no_date", "fell_through"}, clock={*DAYS, "another_round"}),
    # Silence begins fifteen days after the last interview, and is a live process's.
    when(silence={True}, outcome={"offer", "accepted", "rejected", "declined"}),
    when(silence={True}, clock={"day_0_1", "day_2", "day_3_4", "day_5_7", "day_8_14"}),
    when(silence={True}, clock={"another_round"}),
    when(silence={True}, exchange={"live"}),
    when(exchange={"live"}, outcome={"accepted", "rejected", "declined"}),
    when(link={"withdrawn_reopened"}, outcome={"live", "rejected", "declined"}, asked={False}),
    # Whoever checked in after an interview of the last days has written less than a week ago, which
    # is ``touched``; only their "add me" lifts that.
    when(
        checked_in={True},
        touched={False},
        asked={False},
        clock={"day_0_1", "day_2", "day_3_4"},
    ),
    # Two messages that wait for an answer are no older than the interview.
    when(
        exchange={"unanswered"},
        touched={False},
        clock={"day_0_1", "day_2", "day_3_4"},
    ),
    when(means={"note_after_reset"}, clock={"late", "stale", "no_date"}),
    when(means={"note_after_reset"}, met={"no_date", "fell_through"}),
    # Your own agency's recruiter works elsewhere: there is nothing to doubt.
    when(there={"doubtful"}, part={"agency_recruiter"}),
    when(plan_full={True}, places={"free", "advised_used"}),
)


def admits(condition: Condition, name: str, value: Value) -> bool:
    """Tell whether a condition holds for that value of that fact."""
    return name not in condition or value in condition[name]


def meet(one: Condition, other: Condition) -> Condition | None:
    """What both conditions admit; None where that is nothing."""
    both = dict(one)
    for name, values in other.items():
        both[name] = both[name] & values if name in both else values
        if not both[name]:
            return None
    return both


def ordered(table: Sequence[Rule]) -> list[Rule]:
    """The deciding rules by step and declared precedence, as told; circles stay where they are."""
    done: list[Rule] = []
    for step in STEPS:
        left = [rule for rule in table if rule.step == step]
        while left:
            free = [
                rule for rule in left if not any(rule.id in other.overrides for other in left)
            ] or left
            done.append(free[0])
            left.remove(free[0])
    return done


@dataclass(frozen=True)
class Part:
    """Combinations of facts that come to the same."""

    first: tuple[Rule, Condition] | None
    """What decides, if anything does."""
    combinations: int
    example: Mapping[str, Value]


@dataclass
class Space:
    """The space, as one table divides it."""

    table: Sequence[Rule]
    possible_only: bool = False
    rows: list[tuple[Rule | None, Condition]] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.possible_only:
            self.rows += [(None, condition) for condition in IMPOSSIBLE]
        self.rows += [(rule, one) for rule in ordered(self.table) for one in rule.when]

    @cached_property
    def combinations(self) -> int:
        """The full product."""
        return prod(len(values) for values in TELLABLE.values())

    def _cut(self, held: int, level: int) -> int:
        sure = held & self._settled[level]
        return held & (((sure & -sure) << 1) - 1) if sure else held

    @cached_property
    def _settled(self) -> list[int]:
        return [
            sum(
                1 << bit
                for bit, (_, condition) in enumerate(self.rows)
                if not set(condition) & set(NAMES[level:])
            )
            for level in range(len(NAMES) + 1)
        ]

    @cached_property
    def _levels(self) -> list[dict[int, dict[Value, int]]]:
        """Fact by fact: the open conditions -> value -> the conditions that are open then."""
        now = {(1 << len(self.rows)) - 1}
        levels = []
        for level, name in enumerate(NAMES):
            open_ = {
                value: sum(
                    1 << bit
                    for bit, (_, condition) in enumerate(self.rows)
                    if admits(condition, name, value)
                )
                for value in TELLABLE[name]
            }
            ways = {
                held: {value: self._cut(held & mask, level + 1) for value, mask in open_.items()}
                for held in sorted(now)
            }
            levels.append(ways)
            now = {there for way in ways.values() for there in way.values()}
        return levels

    @property
    def steps(self) -> int:
        """How many times a part is divided."""
        return sum(len(ways) for level in self._levels for ways in level.values())

    @cached_property
    def paths(self) -> int:
        """How many ways through the space the conditions tell apart."""
        counts = {held: 1 for ways in self._levels[-1].values() for held in ways.values()}
        for level in reversed(self._levels):
            counts = {
                held: sum(counts[there] for there in set(ways.values()))
                for held, ways in level.items()
            }
        return sum(counts.values())

    @cached_property
    def parts(self) -> list[Part]:
        """The parts; together they are the whole space."""
        start = next(iter(self._levels[0]))
        now: dict[int, tuple[int, tuple[Value, ...]]] = {start: (1, ())}
        for level in self._levels:
            following: dict[int, tuple[int, tuple[Value, ...]]] = {}
            for held, (count, example) in now.items():
                for value, there in level[held].items():
                    known = following.get(there)
                    following[there] = (
                        (known[0] + count, known[1]) if known else (count, (*example, value))
                    )
            now = following
        return [
            Part(self._first(held), count, dict(zip(NAMES, example, strict=True)))
            for held, (count, example) in now.items()
            if not self._impossible(held)
        ]

    def walks(self) -> Iterator[dict[str, Value]]:
        """Facts that, together, take every step of every way through the space at least once."""
        open_ended = self._open_ended()
        prefixes: dict[int, tuple[Value, ...]] = {next(iter(self._levels[0])): ()}
        turn = 0
        for level, ways_from in enumerate(self._levels):
            following: dict[int, tuple[Value, ...]] = {}
            for held, prefix in prefixes.items():
                for value, there in ways_from[held].items():
                    if there not in open_ended[level + 1]:
                        continue
                    following.setdefault(there, (*prefix, value))
                    turn += 1
                    yield self._to_the_end((*prefix, value), there, open_ended, turn)
            prefixes = following

    def _open_ended(self) -> list[set[int]]:
        """Level by level, the states from which a possible case can be reached."""
        ends = {there for ways in self._levels[-1].values() for there in ways.values()}
        found = [{held for held in ends if not self._impossible(held)}]
        for level in reversed(self._levels):
            found.insert(0, {held for held, ways in level.items() if found[0] & set(ways.values())})
        return found

    def _to_the_end(
        self, prefix: tuple[Value, ...], held: int, open_ended: list[set[int]], turn: int
    ) -> dict[str, Value]:
        values = list(prefix)
        for level in range(len(prefix), len(NAMES)):
            ways = [
                (value, there)
                for value, there in self._levels[level][held].items()
                if there in open_ended[level + 1]
            ]
            value, held = ways[(turn * (2 * level + 1) + turn // 7) % len(ways)]
            values.append(value)
        return dict(zip(NAMES, values, strict=True))

    def _impossible(self, held: int) -> bool:
        return bool(held) and self.rows[(held & -held).bit_length() - 1][0] is None

    def _first(self, held: int) -> tuple[Rule, Condition] | None:
        if not held:
            return None
        rule, condition = self.rows[(held & -held).bit_length() - 1]
        return (rule, condition) if rule else None

    def examples(self) -> Iterator[tuple[Mapping[str, Value], Rule]]:
        """Yield one combination of facts of each part, with the rule that decides it."""
        for part in self.parts:
            if part.first:
                yield part.example, part.first[0]
