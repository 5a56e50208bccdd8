"""The machine: facts in, the one deciding rule out. It knows no rule by name.

Each condition of each rule is one bit. For every value of every fact the mask of the conditions
that it satisfies is worked out once; AND-ing the masks of a case's facts leaves the conditions that
hold, and the lowest bit decides: the bits are in the order of the steps and of the declared
precedence. Unknown facts (A21) are decided over all their values.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import Final

from followup_rules.advice import Certainty, Effect, Verdict
from followup_rules.decision.facts import DOMAINS, MAY_BE, NAMES, Facts, unknown_facts
from followup_rules.decision.unknowns import Branches, spread_out, weights_of
from followup_rules.rules import STEPS, TABLE, Rule
from followup_rules.rules.rule import Value

_VALUES: Final = attrgetter(*NAMES)
_EVERYTHING: Final = -1
"""Every bit."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a case comes to."""

    rule: Rule
    """The one that decides."""
    verdict: Verdict
    certainty: Certainty
    effect: Effect
    alongside: tuple[Rule, ...]
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
            beaten = {loser for rule in waiting for loser in rule.overrides}
            free = [rule for rule in waiting if rule.id not in beaten]
            if not free:
                raise ValueError(f"a circle of rules: {', '.join(rule.id for rule in waiting)}")
            ordered.append(free[0])
            waiting.remove(free[0])
    return tuple(ordered)


class Machine:
    """A table of rules, ready to decide; the product's own is ``MACHINE``."""

    def __init__(self, table: Sequence[Rule]) -> None:
        """Lay out the conditions as bits, the first to decide lowest."""
        self.table = tuple(table)
        self.deciding = in_order(table)
        self.alongside = tuple(rule for rule in table if rule.step is None)
        self.rows = tuple(
            (rule, condition)
            for rule in (*self.deciding, *self.alongside)
            for condition in rule.when
        )
        self.decides = (1 << sum(len(rule.when) for rule in self.deciding)) - 1
        self.admits: tuple[dict[Value, int], ...] = tuple(
            {value: self._admitting(name, value) for value in values}
            for name, values in DOMAINS.items()
        )
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
        held = _EVERYTHING
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
            if verdict in rule.alongside:
                found[rule.id] = rule
            bits ^= lowest
        return tuple(found.values())

    def decide(self, facts: Facts) -> Decision:
        """Return the decision; unknown facts are decided over all their possible values."""
        unknown = unknown_facts(facts)
        if not unknown:
            held = self.holding(_VALUES(facts))
            rule = self.first(held)
            verdict = _verdict(rule)
            beside = self.speaking(held, verdict)
            certainty = _certainty(doubt=in_doubt(rule, beside))
            return Decision(rule, verdict, certainty, rule.effect, beside, ())
        return self._among(facts, unknown)

    def weightiest(self, facts: Facts, open_: Mapping[str, Sequence[Value]]) -> tuple[str, ...]:
        """Return which of these open facts change the verdict, the weightiest first.

        That is the one that does so for the largest share of the others' values; where two do for
        as large a share, the one that was named first.
        """
        return self._weightiest(self._branches(facts, open_), open_)

    def _weightiest(self, branches: Branches, open_: Iterable[str]) -> tuple[str, ...]:
        verdicts = {held: self.verdict_of(held) for held in set(branches.held)}
        weights = weights_of(branches, verdicts)
        return tuple(sorted((name for name in open_ if name in weights), key=lambda n: -weights[n]))

    def _branches(self, facts: Facts, open_: Mapping[str, Sequence[Value]]) -> Branches:
        known = _EVERYTHING
        for name, admitted, value in zip(NAMES, self.admits, _VALUES(facts), strict=True):
            if name not in open_:
                known &= admitted[value]
        return spread_out(facts, known, open_, dict(zip(NAMES, self.admits, strict=True)))

    def _among(self, facts: Facts, unknown: tuple[str, ...]) -> Decision:
        branches = self._branches(facts, {name: MAY_BE[name] for name in unknown})
        rules = {held: self.first(held) for held in dict.fromkeys(branches.held)}
        verdicts = {_verdict(rule) for rule in rules.values()}
        if len(verdicts) > 1:
            matters = self._weightiest(branches, unknown)
            differ = self.differ
            return Decision(differ, _verdict(differ), differ.certainty, differ.effect, (), matters)
        (verdict,) = verdicts
        beside = {held: self.speaking(held, verdict) for held in rules}
        doubt = any(in_doubt(rule, beside[held]) for held, rule in rules.items())
        common = tuple(
            rule for rule in self.alongside if all(rule in told for told in beside.values())
        )
        deciding = {rule.id: rule for rule in rules.values()}
        one = next(iter(deciding.values()))
        rule = self.agree if len(deciding) > 1 else one
        # Rules of one verdict have one effect: a proof of the table.
        return Decision(rule, verdict, _certainty(doubt=doubt), one.effect, common, ())


def in_doubt(rule: Rule, beside: Iterable[Rule]) -> bool:
    """Tell whether the answer is a judgement call: the rule's own, or by one alongside it."""
    return rule.certainty == "judgement" or any(told.lowers_certainty for told in beside)


def _verdict(rule: Rule) -> Verdict:
    if rule.verdict is None:
        raise ValueError(f"{rule.id} decides and has no verdict")
    return rule.verdict


def _certainty(*, doubt: bool) -> Certainty:
    return "judgement" if doubt else "clear"


MACHINE: Final = Machine(TABLE)


@lru_cache(maxsize=4096)
def decide(facts: Facts) -> Decision:
    """Return what these facts come to."""
    return MACHINE.decide(facts)
