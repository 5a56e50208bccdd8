"""Unknown facts: every combination of values that they can take, and which facts matter (A21)."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from followup_rules.advice import Verdict
from followup_rules.decision.facts import ITSELF_WHEN, UNKNOWN, Facts
from followup_rules.rules.rule import Value


@dataclass(frozen=True, slots=True)
class Branches:
    """Everything that some facts may be together, the values of the last fact turning fastest."""

    names: tuple[str, ...]
    kinds: tuple[int, ...]
    """A fact each: how many kinds of values the conditions tell apart."""
    held: tuple[int, ...]
    """The conditions that hold."""
    stand_for: tuple[int, ...]
    """How many combinations of values come to these."""


def spread_out(
    facts: Facts,
    known: int,
    open_: Mapping[str, Sequence[Value]],
    admits: Mapping[str, Mapping[Value, int]],
) -> Branches:
    """Enumerate every combination of values that the open facts can take together.

    An open fact of ``ITSELF_WHEN`` comes after those that its condition looks at: where the
    condition holds, its unknown value stands for itself.

    Args:
        facts: The case.
        known: The conditions that hold as far as the other facts go.
        open_: The open facts with the values that each may have.
        admits: Fact and value -> the conditions that hold for it.

    """
    names = sorted(open_, key=ITSELF_WHEN.__contains__)
    alone = frozenset(name for name in names if name in ITSELF_WHEN and _holds(name, facts, open_))
    branches = [(known, 1, alone)]
    kinds = []
    for name in names:
        told = _kinds(known, name, open_[name], admits[name], alone)
        kinds.append(len(told))
        branches = [
            (
                held & admits[name][UNKNOWN[name] if name in still else value],
                number * like,
                _still(still, name, value),
            )
            for held, number, still in branches
            for value, like in told
        ]
    held, numbers, _ = zip(*branches, strict=True)
    return Branches(tuple(names), tuple(kinds), held, numbers)


def _holds(name: str, facts: Facts, open_: Collection[str]) -> bool:
    """Tell whether the condition of this fact holds as far as the facts go that aren't open."""
    return all(
        one in open_ or getattr(facts, one) in values for one, values in ITSELF_WHEN[name].items()
    )


def _still(alone: frozenset[str], name: str, value: Value) -> frozenset[str]:
    """Return those of the facts whose condition holds once this one has this value."""
    return frozenset(one for one in alone if value in ITSELF_WHEN[one].get(name, (value,)))


def _kinds(
    known: int,
    name: str,
    values: Sequence[Value],
    admits: Mapping[Value, int],
    alone: frozenset[str],
) -> list[tuple[Value, int]]:
    """Return one value of each kind that makes a difference, and how many are like it."""
    first: dict[object, Value] = {}
    numbers = Counter(
        first.setdefault((known & admits[value], _still(alone, name, value)), value)
        for value in values
    )
    return list(numbers.items())


def weights_of(branches: Branches, verdict_of: Mapping[int, Verdict]) -> dict[str, int]:
    """Return the facts whose values lead to different verdicts for some values of the others.

    With each, in how many of all combinations it does.
    """
    verdicts = [verdict_of[held] for held in branches.held]
    weights: Counter[str] = Counter()
    step = len(verdicts)
    for name, number in zip(branches.names, branches.kinds, strict=True):
        block, step = step, step // number
        for start in range(0, len(verdicts), block):
            for first in range(start, start + step):
                group = slice(first, start + block, step)
                if len(set(verdicts[group])) > 1:
                    weights[name] += sum(branches.stand_for[group])
    return weights
