"""The facts that fix the verdict: enough of them, and none that could be left out.

``sufficient`` asks whether a verdict stands whatever the other facts are. It goes through the
facts one by one and keeps, instead of every combination, only the conditions that can still
decide; thus the whole space is looked at in a few hundred steps. Facts are dropped one after the
other while what is left stays sufficient, so the result is minimal.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from followup_rules.advice import BasisFact, Verdict
from followup_rules.case import Case
from followup_rules.decide import DOMAINS, MACHINE, NAMES, Machine, decide
from followup_rules.facts import UNKNOWN, Facts
from followup_rules.fields import field_of, value_of


class Space:
    """The space of all facts, as far as a table tells its points apart."""

    def __init__(self, machine: Machine) -> None:
        """Note for each fact which conditions say nothing of it and of those after it."""
        self.machine = machine
        self._settled = tuple(
            sum(
                1 << bit
                for bit, (_, condition) in enumerate(machine.deciding_rows)
                if not any(name in condition for name in NAMES[level:])
            )
            for level in range(len(NAMES) + 1)
        )
        self._each = tuple(
            tuple(dict.fromkeys(admits[value] & machine.decides for value in DOMAINS[name]))
            for name, admits in zip(NAMES, machine.admits, strict=True)
        )
        self._possible = tuple(
            tuple(
                dict.fromkeys(
                    admits[value] & machine.decides
                    for value in DOMAINS[name]
                    if value != UNKNOWN.get(name)
                )
            )
            for name, admits in zip(NAMES, machine.admits, strict=True)
        )

    def _cut(self, held: int, level: int) -> int:
        """Drop what can't decide any more: everything after a condition that holds for sure."""
        sure = held & self._settled[level]
        return held & (((sure & -sure) << 1) - 1) if sure else held

    def sufficient(self, facts: Facts, kept: Iterable[str], verdict: Verdict) -> bool:
        """Tell whether these facts of the case fix the verdict, whatever the others are."""
        keeping = frozenset(kept)
        states: set[frozenset[int]] = {frozenset({self.machine.decides})}
        for level, name in enumerate(NAMES):
            if name not in keeping:
                ways = [(admitted,) for admitted in self._each[level]]
            else:
                value = getattr(facts, name)
                unknown = UNKNOWN.get(name) == value and not self._reads_unknown(facts, name)
                ways = [
                    self._possible[level]
                    if unknown
                    else (self.machine.admits[level][value] & self.machine.decides,)
                ]
            states = {
                frozenset(
                    self._cut(held & admitted, level + 1) for held in state for admitted in way
                )
                for state in states
                for way in ways
            }
        return all(self._comes_to(state) == verdict for state in states)

    def _reads_unknown(self, facts: Facts, name: str) -> bool:
        """Tell whether an unknown part is read as such (A8)."""
        return name == "part" and facts.assessed == "no" and not facts.asked

    def _comes_to(self, state: frozenset[int]) -> Verdict:
        verdicts = {self.machine.verdict_of(held) for held in state}
        return next(iter(verdicts)) if len(verdicts) == 1 else self.machine.when_they_differ

    def minimal(self, facts: Facts, verdict: Verdict, droppable: Iterable[str]) -> tuple[str, ...]:
        """Return facts that fix the verdict, none of which can be left out."""
        kept = list(NAMES)
        for name in droppable:
            rest = [other for other in kept if other != name]
            if self.sufficient(facts, rest, verdict):
                kept = rest
        return tuple(kept)


SPACE: Final = Space(MACHINE)


@lru_cache(maxsize=1024)
def fixing_facts(facts: Facts) -> tuple[str, ...]:
    """Return the facts that fix the verdict; those the deciding rule names are kept longest."""
    decision = decide(facts)
    named = {name for condition in decision.rule.when for name in condition}
    droppable = sorted(reversed(NAMES), key=lambda name: name in named)
    return SPACE.minimal(facts, decision.verdict, droppable)


def basis(case: Case, facts: Facts) -> tuple[BasisFact, ...]:
    """Return the facts that fix the verdict of this case, with their values."""
    found = [
        BasisFact(field=field_of(name, case, facts), value=value_of(name, case, facts))
        for name in fixing_facts(facts)
    ]
    return tuple(found)
