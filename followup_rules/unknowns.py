"""Facts that aren't known: all that they may be together, and which of them matter (A21)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from followup_rules.advice import Verdict
from followup_rules.facts import UNKNOWN, Facts
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
    """Return what the open facts may be together, where all others leave the known conditions.

    Where somebody didn't assess you and didn't ask, an unknown part is read as one of those who
    only arranged things, whatever it may be (A8): so whether they assessed you comes before it.
    """
    names = sorted(open_, key=lambda name: name == "part")
    arranged = admits["part"][UNKNOWN["part"]]
    branches = [(known, 1, facts.assessed == "no" and not facts.asked)]
    kinds = []
    for name in names:
        told = _kinds(known, open_[name], admits[name])
        kinds.append(len(told))
        branches = [
            (
                held & (arranged if name == "part" and only_arranged else admits[name][value]),
                number * like,
                (value == "no" and not facts.asked) if name == "assessed" else only_arranged,
            )
            for held, number, only_arranged in branches
            for value, like in told
        ]
    held, numbers, _ = zip(*branches, strict=True)
    return Branches(tuple(names), tuple(kinds), held, numbers)


def _kinds(
    known: int, values: Sequence[Value], admits: Mapping[Value, int]
) -> list[tuple[Value, int]]:
    """Return one value of each kind that the conditions tell apart, and how many are like it."""
    first: dict[int, Value] = {}
    numbers = Counter(first.setdefault(known & admits[value], value) for value in values)
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
