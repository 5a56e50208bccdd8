"""The whole table as a decision diagram: what every combination of facts comes to.

The space of all facts is near 10^11; the table tells apart only some hundred ways through it. Each
node looks at one fact and leads on by its value; equal nodes are one. So a question about all
combinations ("does the verdict stand whatever the others are?") is a walk over the nodes.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import product
from typing import Final

from followup_rules.advice import Verdict
from followup_rules.decision.facts import ITSELF_WHEN, NAMES, TELLABLE, UNKNOWN, Facts
from followup_rules.decision.table import MACHINE, Machine

Node = int
"""Number of a node; the leaves come first, one a verdict."""
Choice = tuple[int, ...]
"""Indices in a fact's domain: the values that it may have."""
Choices = tuple[Choice | None, ...]
"""One choice a fact; None: the fact may be anything."""


class Diagram:
    """A table, drawn as a diagram when it is first asked."""

    def __init__(self, machine: Machine) -> None:
        """Take the table; nothing is drawn yet."""
        self.machine = machine
        self.verdicts: list[Verdict] = []
        """The leaves."""
        self._ways: list[tuple[int, tuple[Node, ...]]] = []
        self._known: dict[tuple[int, tuple[Node, ...]], Node] = {}

    @cached_property
    def root(self) -> Node:
        """The node where every question begins."""
        machine = self.machine
        settled = tuple(
            sum(
                1 << bit
                for bit, (_, condition) in enumerate(machine.deciding_rows)
                if not any(name in condition for name in NAMES[level:])
            )
            for level in range(len(NAMES) + 1)
        )
        leaves = sorted({machine.verdict_of(1 << bit) for bit in range(len(machine.deciding_rows))})
        self.verdicts.extend(leaves)
        drawn: dict[tuple[int, int], Node] = {}

        def draw(level: int, held: int) -> Node:
            sure = held & settled[level]
            if sure:  # nothing after a condition that holds for sure can decide
                held &= ((sure & -sure) << 1) - 1
            if level == len(NAMES):
                return leaves.index(machine.verdict_of(held))
            key = (level, held)
            if key not in drawn:
                below = {admitted: draw(level + 1, held & admitted) for admitted in apart[level]}
                ways = tuple(below[admitted] for admitted in admits[level])
                drawn[key] = self._node(level, ways)
            return drawn[key]

        admits = tuple(
            tuple(admitted[value] & machine.decides for value in TELLABLE[name])
            for name, admitted in zip(NAMES, machine.admits, strict=True)
        )
        apart = tuple(tuple(dict.fromkeys(masks)) for masks in admits)
        return draw(0, machine.decides)

    def _node(self, level: int, ways: tuple[Node, ...]) -> Node:
        if len(set(ways)) == 1:
            return ways[0]
        key = (level, ways)
        if key not in self._known:
            self._known[key] = len(self.verdicts) + len(self._ways)
            self._ways.append(key)
        return self._known[key]

    def level(self, node: Node) -> int:
        """Return the index in ``NAMES`` of the fact that this node looks at; leaves come last."""
        leaves = len(self.verdicts)
        return len(NAMES) if node < leaves else self._ways[node - leaves][0]

    def ways(self, node: Node) -> tuple[Node, ...]:
        """Return where the node leads, by the values of its fact in the order of ``TELLABLE``."""
        return self._ways[node - len(self.verdicts)][1]

    def __len__(self) -> int:
        """Return the number of nodes, leaves included."""
        return len(self.verdicts) + len(self._ways) if self.root is not None else 0

    def sufficient(self, facts: Facts, kept: frozenset[str], verdict: Verdict) -> bool:
        """Tell whether these facts of the case fix the verdict, whatever the others are.

        A kept fact that is unknown stands for all its values at once (A21): where they lead to
        different verdicts, the rule for that decides.
        """
        choices = tuple(self._choice(facts, name) if name in kept else None for name in NAMES)
        if all(choice is None or len(choice) == 1 for choice in choices):
            return self._stands(choices, verdict)
        return all(
            self._stand_together(worlds, verdict) for worlds in _worlds(facts, kept, choices)
        )

    def _choice(self, facts: Facts, name: str) -> Choice:
        """Return the indices in the domain of the values that the fact may have."""
        value, domain = getattr(facts, name), TELLABLE[name]
        if UNKNOWN.get(name) == value:
            return tuple(index for index, other in enumerate(domain) if other != value)
        return (domain.index(value),)

    def _stands(self, choices: Choices, verdict: Verdict) -> bool:
        visited: set[Node] = set()
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if node in visited:
                continue
            visited.add(node)
            if node < len(self.verdicts):
                if self.verdicts[node] != verdict:
                    return False
                continue
            level, ways = self._ways[node - len(self.verdicts)]
            choice = choices[level]
            waiting.extend(ways if choice is None else (ways[choice[0]],))
        return True

    def _stand_together(self, worlds: Sequence[Choices], verdict: Verdict) -> bool:
        """Answer ``sufficient`` where a kept fact is unknown: follow all its values at once.

        A state is where the worlds are, for one choice of the facts that aren't kept.
        """
        start = frozenset((world, self.root) for world in range(len(worlds)))
        states: set[frozenset[tuple[int, Node]]] = {start}
        for level, free in enumerate(choice is None for choice in worlds[0]):
            following: set[frozenset[tuple[int, Node]]] = set()
            for state in states:
                here = [(world, node) for world, node in state if self.level(node) == level]
                rest = state.difference(here)
                ways = [(world, self.ways(node)) for world, node in here]
                if not here:
                    following.add(state)
                elif free:
                    indices = range(len(ways[0][1]))
                    following.update(
                        rest.union((world, way[index]) for world, way in ways) for index in indices
                    )
                else:
                    following.add(
                        rest.union(
                            (world, way[index])
                            for world, way in ways
                            for index in worlds[world][level] or ()
                        )
                    )
            states = following
        return all(self._comes_to({node for _, node in state}) == verdict for state in states)

    def _comes_to(self, state: set[Node]) -> Verdict:
        if len(state) == 1:
            return self.verdicts[next(iter(state))]
        return self.machine.when_they_differ


def _worlds(facts: Facts, kept: frozenset[str], choices: Choices) -> Iterator[list[Choices]]:
    """Yield what the unknown facts may be together, once for each way the others may be.

    A kept fact of ``ITSELF_WHEN`` that is unknown depends on other facts: where its condition
    holds, its unknown value stands for itself. Of the facts in the condition those that are kept
    and unknown lead to several worlds at once; those that aren't kept are gone through.
    """
    alone = [one for one in ITSELF_WHEN if one in kept and getattr(facts, one) == UNKNOWN[one]]
    if not alone:
        yield [choices]
        return
    names = [name for name in NAMES if any(name in ITSELF_WHEN[one] for one in alone)]
    indices = [NAMES.index(name) for name in names]
    known = [(at, choice) for at in indices if (choice := choices[at]) is not None]
    free = [at for at in indices if choices[at] is None]
    for others in product(*(range(len(TELLABLE[NAMES[at]])) for at in free)):
        worlds = []
        for those in product(*(choice for _, choice in known)):
            fixed = list(choices)
            told = dict(zip(free, others, strict=True))
            told |= {at: value for (at, _), value in zip(known, those, strict=True)}
            for at, value in told.items():
                fixed[at] = (value,)
            values = {NAMES[at]: TELLABLE[NAMES[at]][value] for at, value in told.items()}
            for one in alone:
                if all(values[name] in some for name, some in ITSELF_WHEN[one].items()):
                    fixed[NAMES.index(one)] = (TELLABLE[one].index(UNKNOWN[one]),)
            worlds.append(tuple(fixed))
        yield worlds


DIAGRAM: Final = Diagram(MACHINE)
