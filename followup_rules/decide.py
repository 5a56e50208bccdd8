"""The machine: facts in, the one deciding rule out. It knows no rule by name.

Each condition of each rule is a bit; each value of each fact admits some of them. The conditions
that hold are what all the facts of a case admit, and the first of them, in the order of the steps
and of the declared precedence, decides. Unknown facts (A21) are decided over all their values.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from itertools import product
from operator import attrgetter
from typing import Final, get_args, get_type_hints

from followup_rules.advice import Certainty, Effect, Verdict
from followup_rules.facts import UNKNOWN, Facts
from followup_rules.rules import STEPS, TABLE, Rule
from followup_rules.rules.rule import Value


def _domain(hint: object) -> tuple[Value, ...]:
    return (False, True) if hint is bool else get_args(hint)


DOMAINS: Final[Mapping[str, tuple[Value, ...]]] = {
    name: _domain(hint) for name, hint in get_type_hints(Facts).items()
}
"""Every fact with the values that it can have."""
TELLABLE: Final[Mapping[str, tuple[Value, ...]]] = {
    name: tuple(value for value in values if name == "part" or value != UNKNOWN.get(name))
    for name, values in DOMAINS.items()
}
"""Every fact with the values that rules look at: an unknown stands for several of them (A21). An
unknown part alone is one by itself, among those who assessed nobody (A8)."""
NAMES: Final = tuple(field.name for field in fields(Facts))
_VALUES: Final = attrgetter(*NAMES)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a case comes to."""

    rule: Rule
    """The one that decides."""
    verdict: Verdict
    certainty: Certainty
    effect: Effect
    beside: tuple[Rule, ...]
    """Rules that don't decide and have something to say."""
    unknowns: tuple[str, ...]
    """The unknown facts that would change the verdict, the weightiest first."""


def in_order(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Return the deciding rules in the order of steps and, within a step, of precedence.

    Raises:
        ValueError: rules of one step beat each other in a circle.

    """
    ordered: list[Rule] = []
    for step in STEPS:
        waiting = [rule for rule in rules if rule.step == step]
        while waiting:
            beaten = {loser for rule in waiting for loser in rule.over}
            free = [rule for rule in waiting if rule.id not in beaten]
            if not free:
                names = ", ".join(rule.id for rule in waiting)
                raise ValueError(f"these rules beat each other in a circle: {names}")
            ordered.append(free[0])
            waiting.remove(free[0])
    return tuple(ordered)


class Machine:
    """A table of rules, ready to decide; the product's own is ``MACHINE``."""

    def __init__(self, table: Sequence[Rule]) -> None:
        """Lay out the conditions as bits, the first to decide lowest."""
        self.table = tuple(table)
        self.deciding = in_order(table)
        self.beside = tuple(rule for rule in table if rule.step is None and not rule.unknowns)
        self.rows = tuple(
            (rule, condition) for rule in (*self.deciding, *self.beside) for condition in rule.when
        )
        self.decides = (1 << sum(len(rule.when) for rule in self.deciding)) - 1
        self.admits: tuple[dict[Value, int], ...] = tuple(
            {value: self._admitting(name, value) for value in values}
            for name, values in DOMAINS.items()
        )
        self.everything = (1 << len(self.rows)) - 1
        self._rule_of = tuple(rule for rule, _ in self.rows)
        self.deciding_rows = tuple(row for row in self.rows if row[0].step is not None)

    def _admitting(self, name: str, value: Value) -> int:
        return sum(
            1 << bit
            for bit, (_, condition) in enumerate(self.rows)
            if name not in condition or value in condition[name]
        )

    @cached_property
    def differ(self) -> Rule:
        """The rule for unknowns whose values lead to different verdicts."""
        return next(rule for rule in self.table if rule.unknowns == "differ")

    @cached_property
    def agree(self) -> Rule:
        """The rule for unknowns whose values lead to one verdict by different rules."""
        return next(rule for rule in self.table if rule.unknowns == "agree")

    def holding(self, values: Iterable[Value]) -> int:
        """Return the conditions that hold for these values, given in the order of ``NAMES``."""
        held = self.everything
        for admitted, value in zip(self.admits, values, strict=True):
            held &= admitted[value]
        return held

    def first(self, held: int) -> Rule:
        """Return the deciding rule among conditions that hold.

        Raises:
            LookupError: none of them decides: the table has a gap.

        """
        held &= self.decides
        if not held:
            raise LookupError("no rule decides this case: the table has a gap")
        return self._rule_of[(held & -held).bit_length() - 1]

    def verdict_of(self, held: int) -> Verdict:
        """Return the verdict of conditions that hold."""
        return _verdict(self.first(held))

    @property
    def when_they_differ(self) -> Verdict:
        """The verdict where unknown facts leave several open."""
        return _verdict(self.differ)

    def speaking(self, held: int, verdict: Verdict) -> tuple[Rule, ...]:
        """Return the rules that speak beside that verdict."""
        bits = held & ~self.decides
        found: dict[str, Rule] = {}
        while bits:
            lowest = bits & -bits
            rule = self._rule_of[lowest.bit_length() - 1]
            if verdict in rule.during:
                found[rule.id] = rule
            bits ^= lowest
        return tuple(found.values())

    def decide(self, facts: Facts) -> Decision:
        """Return the decision; unknown facts are decided over all their possible values."""
        values = _VALUES(facts)
        unknown = unknown_facts(facts)
        if not unknown:
            held = self.holding(values)
            rule = self.first(held)
            verdict = _verdict(rule)
            beside = self.speaking(held, verdict)
            return _decision(rule, verdict, (certainty_of(rule, beside),), beside, ())
        return self._among(facts, values, unknown)

    def _among(
        self,
        facts: Facts,
        values: tuple[Value, ...],
        unknown: tuple[str, ...],
    ) -> Decision:
        known = self.everything
        for name, admitted, value in zip(NAMES, self.admits, values, strict=True):
            if name not in unknown:
                known &= admitted[value]
        tables = tuple(self.admits[NAMES.index(name)] for name in unknown)
        apart = tuple(
            _told_apart(name, {value: known & held for value, held in table.items()})
            for name, table in zip(unknown, tables, strict=True)
        )
        assignments = completions(facts, unknown, apart)
        branches: dict[tuple[Value, ...], int] = {}
        for assignment in assignments:
            held = known
            for admitted, value in zip(tables, assignment, strict=True):
                held &= admitted[value]
            branches[assignment] = held
        rules = {held: self.first(held) for held in set(branches.values())}
        verdicts = {assignment: _verdict(rules[held]) for assignment, held in branches.items()}
        if len(set(verdicts.values())) > 1:
            matters = weightiest(verdicts, unknown)
            return _decision(self.differ, _verdict(self.differ), ("judgement",), (), matters)
        verdict = next(iter(verdicts.values()))
        distinct = tuple(dict.fromkeys(branches.values()))
        beside = [self.speaking(held, verdict) for held in distinct]
        sure = tuple(
            certainty_of(rules[held], told) for held, told in zip(distinct, beside, strict=True)
        )
        common = tuple(rule for rule in beside[0] if all(rule in told for told in beside))
        deciding = {rules[held].id: rules[held] for held in distinct}
        rule = next(iter(deciding.values())) if len(deciding) == 1 else self.agree
        return _decision(rule, verdict, sure, common, ())


def unknown_facts(facts: Facts) -> tuple[str, ...]:
    """Return the facts of this case that are unknown and may hold back (A21)."""
    return tuple(name for name, unknown in UNKNOWN.items() if getattr(facts, name) == unknown)


def _told_apart(name: str, held: Mapping[Value, int]) -> tuple[Value, ...]:
    """Return the values that the fact may have, one of each kind that the conditions tell apart."""
    kinds: dict[int, Value] = {}
    for value in DOMAINS[name]:
        if value != UNKNOWN[name]:
            kinds.setdefault(held[value], value)
    return tuple(kinds.values())


def completions(
    facts: Facts, unknown: tuple[str, ...], ranges: Sequence[tuple[Value, ...]]
) -> tuple[tuple[Value, ...], ...]:
    """Return the values that the unknown facts may have, together.

    Where nobody was assessed and nobody was asked, an unknown part stays unknown: A8 reads it as
    one of those who only arranged things.
    """
    every: Iterable[tuple[Value, ...]] = product(*ranges)
    if "part" not in unknown or facts.asked:
        return tuple(every)
    part = unknown.index("part")
    assessed = unknown.index("assessed") if "assessed" in unknown else None

    def arranged(one: tuple[Value, ...]) -> bool:
        return (facts.assessed if assessed is None else one[assessed]) == "no"

    read = ((*one[:part], "unknown", *one[part + 1 :]) if arranged(one) else one for one in every)
    return tuple(dict.fromkeys(read))


def weightiest(
    verdicts: Mapping[tuple[Value, ...], Verdict], unknown: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the unknowns that change the verdict for some values of the others.

    The one that does so most often comes first.
    """
    weights: dict[str, int] = {}
    for place, name in enumerate(unknown):
        groups: dict[tuple[Value, ...], set[Verdict]] = {}
        for assignment, verdict in verdicts.items():
            others = assignment[:place] + assignment[place + 1 :]
            groups.setdefault(others, set()).add(verdict)
        weights[name] = sum(len(group) > 1 for group in groups.values()) * 1000 // len(groups)
    kept = [name for name in unknown if weights[name]]
    return tuple(sorted(kept, key=lambda name: -weights[name]))


def certainty_of(rule: Rule, beside: Iterable[Rule]) -> Certainty:
    """Return how sure the answer is: no surer than the rule, and a doubt lowers a ``connect``."""
    if rule.certainty == "judgement" or any(told.doubt for told in beside):
        return "judgement"
    return "clear"


def _verdict(rule: Rule) -> Verdict:
    if rule.verdict is None:
        raise ValueError(f"{rule.id} decides and has no verdict")
    return rule.verdict


_EFFECTS: Final[Mapping[Verdict, Effect]] = {
    "connect": "for",
    "wait": "hold",
    "use_alternative": "against",
    "do_not_connect": "against",
}


def _decision(
    rule: Rule,
    verdict: Verdict,
    certainties: tuple[Certainty, ...],
    beside: tuple[Rule, ...],
    unknowns: tuple[str, ...],
) -> Decision:
    certainty: Certainty = "judgement" if "judgement" in certainties else "clear"
    effect = _EFFECTS.get(verdict, "info") if rule.unknowns == "agree" else rule.effect
    return Decision(rule, verdict, certainty, effect, beside, unknowns)


MACHINE: Final = Machine(TABLE)


@lru_cache(maxsize=4096)
def decide(facts: Facts) -> Decision:
    """Return what these facts come to."""
    return MACHINE.decide(facts)
