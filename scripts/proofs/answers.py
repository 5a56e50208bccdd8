"""Every answer of a table, unknown facts exactly: one graph over all facts and all their values.

Nothing here uses the machine that decides, nor its diagram: it computes on the rules' conditions.
Fact by fact a state holds the conditions that may still hold. Where a fact is unknown (A21) a state
has them for each of its values, and for each together with each value of the other unknown facts.
So at the end it is known, for every combination of facts, unknowns among them, which verdict comes
out, which rule decides, and which unknowns matter. Equal answers are one node, and so are states
that lead to the same nodes: the graph is small enough to compute on (``scripts/proofs/fixing.py``).
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from math import prod
from typing import NamedTuple

from followup_rules.advice import Verdict
from followup_rules.decision.facts import DOMAINS, NAMES, UNKNOWN
from followup_rules.rules.rule import Rule, Value
from scripts.proofs.space import Space, admits

LEVELS = len(NAMES)
POSSIBLE: dict[str, tuple[Value, ...]] = {
    name: tuple(value for value in DOMAINS[name] if value != unknown)
    for name, unknown in UNKNOWN.items()
}
"""Fact -> the values that it may have while it is unknown."""


class Answer(NamedTuple):
    """What a combination of facts comes to."""

    verdict: Verdict
    rule: str
    unknowns: tuple[str, ...]
    """Those that matter, the weightiest first."""


class State(NamedTuple):
    """What is open: for each value of the unknown facts, the conditions that may still hold."""

    unknown: tuple[str, ...]
    held: tuple[int, ...]
    arranged: tuple[int, ...] | None = None
    """``held`` where an unknown part is read as that of someone who only arranged things (A8)."""
    asked: Value | None = None
    """The value of ``asked``, which A8 looks at; kept until the part is known."""


class Answers:
    """All answers of a table, as a graph: a node for each state, an edge for each value."""

    def __init__(self, table: Sequence[Rule]) -> None:
        self.space = Space(table)
        self.differ = next(rule for rule in table if rule.unknowns == "differ")
        self.agree = next(rule for rule in table if rule.unknowns == "agree")
        self.leaves: list[Answer] = []
        self.ways: list[tuple[int, ...]] = []
        """Node -> where each value of its fact leads: the next level's nodes, at the end leaves."""
        self._after: list[dict[Value, dict[int, int]]] = []

    @property
    def combinations(self) -> int:
        """The number of combinations of facts, with unknown values."""
        return prod(len(values) for values in DOMAINS.values())

    @property
    def states(self) -> int:
        """The number of states."""
        return sum(map(len, self._levels)) + len(self._ends)

    @cached_property
    def _levels(self) -> list[dict[State, tuple[State, ...]]]:
        """Fact by fact: a state -> the states after it, by the value of that fact."""
        levels: list[dict[State, tuple[State, ...]]] = []
        now: dict[State, None] = {State((), ((1 << len(self.space.rows)) - 1,)): None}
        for level, name in enumerate(NAMES):
            self._after.append({value: {} for value in DOMAINS[name]})
            ways = {
                state: tuple(self._next(level, state, value) for value in DOMAINS[name])
                for state in now
            }
            levels.append(ways)
            now = dict.fromkeys(there for way in ways.values() for there in way)
        return levels

    @cached_property
    def _ends(self) -> dict[State, Answer]:
        last = self._levels[-1].values()
        return {state: self._answer(state) for way in last for state in way}

    @cached_property
    def root(self) -> int:
        """The node of the first fact."""
        known: dict[tuple[int, tuple[int, ...]], int] = {}
        self.leaves = list(dict.fromkeys(self._ends.values()))
        below = {state: self.leaves.index(answer) for state, answer in self._ends.items()}
        for level in range(LEVELS - 1, -1, -1):
            here = {}
            for state, ways_on in self._levels[level].items():
                key = (level, tuple(below[there] for there in ways_on))
                if key not in known:
                    known[key] = len(self.ways)
                    self.ways.append(key[1])
                here[state] = known[key]
            below = here
        return next(iter(below.values()))

    def walks(self) -> Iterator[tuple[Mapping[str, Value], Answer]]:
        """Combinations that, together, take every step from every state, each with its answer."""
        before: dict[State, tuple[Value, ...]] = dict.fromkeys(self._levels[0], ())
        turn = 0
        for level, name in enumerate(NAMES):
            after: dict[State, tuple[Value, ...]] = {}
            for state, told in before.items():
                ways = self._levels[level][state]
                for value, there in zip(DOMAINS[name], ways, strict=True):
                    after.setdefault(there, (*told, value))
                    turn += 1
                    yield self._to_the_end((*told, value), there, turn)
            before = after

    def _to_the_end(
        self, told: tuple[Value, ...], state: State, turn: int
    ) -> tuple[Mapping[str, Value], Answer]:
        values = list(told)
        for level in range(len(told), LEVELS):
            domain = DOMAINS[NAMES[level]]
            at = (turn * (2 * level + 1) + turn // 7) % len(domain)
            values.append(domain[at])
            state = self._levels[level][state][at]
        return dict(zip(NAMES, values, strict=True)), self._ends[state]

    def _next(self, level: int, state: State, value: Value) -> State:
        name = NAMES[level]
        if name == "part":
            return self._part(level, state, value)
        unknown = value == UNKNOWN.get(name)
        if name == "assessed":
            return self._assessed(level, state, value)
        if not unknown:
            held = self._all(level, state.held, value)
            arranged = None if state.arranged is None else self._all(level, state.arranged, value)
            asked = value if name == "asked" else state.asked
            return State(state.unknown, held, arranged, asked)
        return State((*state.unknown, name), self._each(level, state.held), None, state.asked)

    def _part(self, level: int, state: State, value: Value) -> State:
        if value != UNKNOWN["part"]:
            return State(state.unknown, self._all(level, state.held, value))
        held = self._each(level, state.held)
        arranged = None
        if not state.asked:
            one = self._all(level, state.held, value)
            arranged = tuple(mask for mask in one for _ in POSSIBLE["part"])
        return State((*state.unknown, "part"), held, arranged)

    def _assessed(self, level: int, state: State, value: Value) -> State:
        no = state.held if state.arranged is None else state.arranged
        if value != UNKNOWN["assessed"]:
            return State(
                state.unknown, self._all(level, no if value == "no" else state.held, value)
            )
        either = {"yes": self._all(level, state.held, "yes"), "no": self._all(level, no, "no")}
        together = zip(*(either[str(one)] for one in POSSIBLE["assessed"]), strict=True)
        return State(
            (*state.unknown, "assessed"), tuple(mask for both in together for mask in both)
        )

    def _all(self, level: int, held: tuple[int, ...], value: Value) -> tuple[int, ...]:
        """What is open after this value, for each of what was open."""
        known = self._after[level][value]
        for mask in held:
            if mask not in known:
                known[mask] = self._narrow(level, mask, value)
        return tuple(map(known.__getitem__, held))

    def _each(self, level: int, held: tuple[int, ...]) -> tuple[int, ...]:
        """The same for each value that the fact may have; the last fact turns fastest."""
        columns = [self._all(level, held, value) for value in POSSIBLE[NAMES[level]]]
        return tuple(mask for row in zip(*columns, strict=True) for mask in row)

    def _narrow(self, level: int, held: int, value: Value) -> int:
        for bit, (_, condition) in enumerate(self.space.rows):
            if held >> bit & 1 and not admits(condition, NAMES[level], value):
                held ^= 1 << bit
        return self.space._cut(held, level + 1)  # noqa: SLF001  # the same cut as the space's

    def _answer(self, state: State) -> Answer:
        firsts = {held: self.space._first(held) for held in set(state.held)}  # noqa: SLF001
        rules = {held: first[0] for held, first in firsts.items() if first}
        verdicts = [str(rules[held].verdict) for held in state.held]
        if len(set(verdicts)) > 1:
            matters = that_matter(state.unknown, verdicts)
            return Answer(str(self.differ.verdict), self.differ.id, matters)  # type: ignore[arg-type]
        names = {rule.id for rule in rules.values()}
        return Answer(verdicts[0], names.pop() if len(names) == 1 else self.agree.id, ())  # type: ignore[arg-type]


def that_matter(unknown: tuple[str, ...], verdicts: Sequence[str]) -> tuple[str, ...]:
    """The unknowns whose values lead to different verdicts for some values of the others.

    The one that does so for the largest share of the others' values first.
    """
    every = list(product(*(POSSIBLE[name] for name in unknown)))
    weights = {}
    for index, name in enumerate(unknown):
        found: dict[tuple[Value, ...], set[str]] = {}
        for values, verdict in zip(every, verdicts, strict=True):
            found.setdefault(values[:index] + values[index + 1 :], set()).add(verdict)
        weights[name] = sum(len(some) > 1 for some in found.values()) / len(found)
    order = [name for name in UNKNOWN if weights.get(name)]
    return tuple(sorted(order, key=lambda name: -weights[name]))
