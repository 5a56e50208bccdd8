"""Which facts fix the verdict, over every combination there is: computed on the graph of answers.

``whatever(free)`` is the graph in which those facts may be anything: it ends in the verdict that
comes out whatever they are, or in ``OPEN`` where there are several. ``bases`` divides the space by
what is left when facts are dropped one after the other, as long as the rest still fixes the
verdict; the parts come to the whole space, and each has one basis.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from followup_rules.decision.facts import DOMAINS, NAMES
from followup_rules.rules.rule import Rule, Value
from scripts.proofs.answers import LEVELS, Answer, Answers

OPEN = ""
"""Several verdicts come out."""
Node = int


@dataclass(frozen=True)
class Basis:
    """A part of the space, and the facts that fix the verdict in all of it."""

    part: Node
    kept: tuple[str, ...]


class Fixing:
    """Graphs with a level for each fact; equal nodes are stored once."""

    def __init__(self, answers: Answers, table: Mapping[str, Rule]) -> None:
        self.answers = answers
        self.table = table
        self.ends: list[object] = [OPEN, False, True]
        self.nodes: list[tuple[int, ...]] = []
        self._known: dict[tuple[int, tuple[int, ...]], Node] = {}
        self._whatever: dict[frozenset[str], Node] = {}
        self._counts: dict[tuple[int, Node], int] = {}

    def _node(self, level: int, ways: tuple[Node, ...]) -> Node:
        key = (level, ways)
        if key not in self._known:
            self._known[key] = len(self.nodes)
            self.nodes.append(ways)
        return self._known[key]

    def _end(self, value: object) -> Node:
        if value not in self.ends:
            self.ends.append(value)
        return self.ends.index(value)

    def _mapped(self, told: Mapping[int, object]) -> Node:
        """The graph of answers with other ends."""
        done: dict[tuple[int, int], Node] = {}

        def walk(level: int, node: int) -> Node:
            if level == LEVELS:
                return self._end(told[node])
            if (level, node) not in done:
                ways = tuple(walk(level + 1, there) for there in self.answers.ways[node])
                done[level, node] = self._node(level, ways)
            return done[level, node]

        return walk(0, self.answers.root)

    @cached_property
    def verdicts(self) -> Node:
        """The verdict of every combination."""
        return self._mapped({n: leaf.verdict for n, leaf in enumerate(self.answers.leaves)})

    def whatever(self, free: frozenset[str]) -> Node:
        """The verdict that comes out whatever these facts are."""
        if not free:
            return self.verdicts
        if free not in self._whatever:
            last = min(free, key=NAMES.index)
            before = self.whatever(free - {last})
            self._whatever[free] = self._forget(before, NAMES.index(last))
        return self._whatever[free]

    def _forget(self, root: Node, gone: int) -> Node:
        done: dict[tuple[int, Node], Node] = {}
        agreed: dict[tuple[int, Node, Node], Node] = {}

        def agree(level: int, one: Node, other: Node) -> Node:
            if one == other:
                return one
            if level == LEVELS:
                return self._end(OPEN)
            key = (level, min(one, other), max(one, other))
            if key not in agreed:
                pairs = zip(self.nodes[one], self.nodes[other], strict=True)
                agreed[key] = self._node(level, tuple(agree(level + 1, a, b) for a, b in pairs))
            return agreed[key]

        def walk(level: int, node: Node) -> Node:
            if (level, node) in done:
                return done[level, node]
            ways = self.nodes[node]
            if level == gone:
                both = ways[0]
                for way in ways[1:]:
                    both = agree(level + 1, both, way)
                made = self._node(level, (both,) * len(ways))
            else:
                made = self._node(level, tuple(walk(level + 1, way) for way in ways))
            done[level, node] = made
            return made

        return walk(0, root)

    def _among(self, part: Node, graph: Node) -> tuple[Node, Node]:
        """The part where the graph ends in a verdict, and the part where it is open."""
        done: dict[tuple[int, Node, Node], tuple[Node, Node]] = {}
        yes, no = self._end(True), self._end(False)  # noqa: FBT003  # ends of a graph
        open_ = self._end(OPEN)

        def walk(level: int, one: Node, two: Node) -> tuple[Node, Node]:
            if level == LEVELS:
                inside, fixed = one == yes, two != open_
                return (yes if inside and fixed else no, yes if inside and not fixed else no)
            if not self.count(one, level):
                return one, one  # nothing of the part is here
            key = (level, one, two)
            if key not in done:
                pairs = zip(self.nodes[one], self.nodes[two], strict=True)
                both = [walk(level + 1, a, b) for a, b in pairs]
                done[key] = (
                    self._node(level, tuple(a for a, _ in both)),
                    self._node(level, tuple(b for _, b in both)),
                )
            return done[key]

        return walk(0, part, graph)

    def always_fixed(self, basis: Basis) -> bool:
        """Whether the basis fixes the verdict in every combination of its part."""
        _, open_ = self._among(basis.part, self.whatever(frozenset(NAMES) - set(basis.kept)))
        return not self.count(open_)

    def ever_fixed_without(self, basis: Basis, name: str) -> bool:
        """Whether the basis fixes the verdict in any combination even without that fact."""
        rest = set(basis.kept) - {name}
        fixed, _ = self._among(basis.part, self.whatever(frozenset(NAMES) - rest))
        return bool(self.count(fixed))

    def count(self, part: Node, level: int = 0) -> int:
        """How many combinations a part has."""
        if level == LEVELS:
            return int(self.ends[part] is True)
        if (level, part) not in self._counts:
            found = sum(self.count(way, level + 1) for way in self.nodes[part])
            self._counts[level, part] = found
        return self._counts[level, part]

    def examples(self, part: Node) -> Iterator[dict[str, Value]]:
        """Combinations of a part that, together, have every value that a fact has in it."""
        reached: dict[Node, tuple[int, ...]] = {part: ()}
        for level in range(LEVELS):
            after: dict[Node, tuple[int, ...]] = {}
            visited: set[int] = set()
            for node, told in reached.items():
                for at in self._open(node, level):
                    there = self.nodes[node][at]
                    after.setdefault(there, (*told, at))
                    if at not in visited:
                        visited.add(at)
                        yield self._to_the_end((*told, at), there)
            reached = after

    def _open(self, node: Node, level: int) -> list[int]:
        ways = enumerate(self.nodes[node])
        return [at for at, way in ways if self.count(way, level + 1)]

    def _to_the_end(self, told: tuple[int, ...], node: Node) -> dict[str, Value]:
        for level in range(len(told), LEVELS):
            at = self._open(node, level)[-1]
            told, node = (*told, at), self.nodes[node][at]
        return {name: DOMAINS[name][at] for name, at in zip(NAMES, told, strict=True)}

    def order(self, answer: Answer) -> list[str]:
        """The facts as they are dropped: those that the answer names last, later ones first."""
        named = {name for one in self.table[answer.rule].when for name in one} | set(
            answer.unknowns
        )
        return [
            *(name for name in reversed(NAMES) if name not in named),
            *(name for name in reversed(NAMES) if name in named),
        ]

    def bases(self) -> Iterator[Basis]:
        """Divide the space into parts, each with what fixes its verdict."""
        self.answers.root  # noqa: B018  # drawn before its leaves are asked for
        groups: dict[tuple[str, ...], list[int]] = {}
        for number, answer in enumerate(self.answers.leaves):
            groups.setdefault(tuple(self.order(answer)), []).append(number)
        for order, numbers in groups.items():
            part = self._mapped({n: n in numbers for n in range(len(self.answers.leaves))})
            yield from self._dropped(part, order, frozenset())

    def _dropped(self, part: Node, order: tuple[str, ...], free: frozenset[str]) -> Iterator[Basis]:
        if not order:
            yield Basis(part, tuple(name for name in NAMES if name not in free))
            return
        more = free | {order[0]}
        fixed, open_ = self._among(part, self.whatever(more))
        if self.count(fixed):
            yield from self._dropped(fixed, order[1:], more)
        if self.count(open_):
            yield from self._dropped(open_, order[1:], free)
