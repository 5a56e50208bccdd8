"""The whole table as a decision diagram: what every combination of facts comes to.

The space of all facts is near 10^11; the table tells apart only some hundred ways through it. Each
node looks at one fact and leads on by its value; equal nodes are one. So a question about all
combinations ("does the verdict stand whatever the others are?") is a walk over the nodes.
"""

from functools import cached_property
from typing import Final

from followup_rules.advice import Verdict
from followup_rules.decide import MACHINE, NAMES, TELLABLE, Machine
from followup_rules.facts import UNKNOWN, Facts

Node = int
"""Number of a node; the leaves come first, one a verdict."""


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
        """Return the place in ``NAMES`` of the fact that this node looks at; leaves come last."""
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
        if any(choice is not None and len(choice) > 1 for choice in choices):
            return self._stands_together(choices, verdict)
        seen: set[Node] = set()
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if node in seen:
                continue
            seen.add(node)
            if node < len(self.verdicts):
                if self.verdicts[node] != verdict:
                    return False
                continue
            level, ways = self._ways[node - len(self.verdicts)]
            choice = choices[level]
            waiting.extend(ways if choice is None else (ways[choice[0]],))
        return True

    def _choice(self, facts: Facts, name: str) -> tuple[int, ...]:
        """Return the places in the domain of the values that the fact may have."""
        value, domain = getattr(facts, name), TELLABLE[name]
        read_as_told = name == "part" and facts.assessed == "no" and not facts.asked
        if UNKNOWN.get(name) == value and not read_as_told:
            return tuple(place for place, other in enumerate(domain) if other != value)
        return (domain.index(value),)

    def _stands_together(
        self, choices: tuple[tuple[int, ...] | None, ...], verdict: Verdict
    ) -> bool:
        """Answer ``sufficient`` where a kept fact is unknown: its values are followed together."""
        states = {frozenset({self.root})}
        for level, choice in enumerate(choices):
            following: set[frozenset[Node]] = set()
            for state in states:
                here = [node for node in state if self.level(node) == level]
                if not here:
                    following.add(state)
                    continue
                rest = state.difference(here)
                ways = [self.ways(node) for node in here]
                if choice is None:
                    following.update(rest.union(there) for there in set(zip(*ways, strict=True)))
                else:
                    following.add(rest.union(way[place] for way in ways for place in choice))
            states = following
        return all(self._comes_to(state) == verdict for state in states)

    def _comes_to(self, state: frozenset[Node]) -> Verdict:
        if len(state) == 1:
            return self.verdicts[next(iter(state))]
        return self.machine.when_they_differ


DIAGRAM: Final = Diagram(MACHINE)
