"""Which unknown facts of a case are worth a question, worked out on the graph of all answers.

Whatever holds back while it is unknown (A21: part, whether they assessed you, mood, interest, the
invitation's state; A28: the profile) may be asked, and so may what reads as nothing out of the
ordinary (how the environment felt, a day that isn't known). A fact is worth it if, for some values
of the others that hold back, its values lead to different verdicts.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache

from followup_rules.decision.facts import DOMAINS, NAMES, UNKNOWN
from followup_rules.rules.rule import Value
from scripts.proofs.answers import LEVELS, POSSIBLE, Answers

STATES = tuple(state for state in DOMAINS["link"] if state != "unknown")
BANDS = ("no_date", "day_0_1", "day_2", "day_3_4", "day_5_7", "day_8_14", "late", "stale")


def holding_back(told: Mapping[str, Value]) -> dict[str, tuple[Value, ...]]:
    """The unknown facts that hold back, with what each may be, in the order of asking."""
    found: dict[str, tuple[Value, ...]] = {}
    if told["link"] == "unknown":
        found["link"] = STATES
    if told["profile"] != "found":
        found["profile"] = ("found", told["profile"])
    return found | {name: POSSIBLE[name] for name in UNKNOWN if told[name] == UNKNOWN[name]}


def worth_asking(answers: Answers, told: Mapping[str, Value]) -> list[str]:
    """The facts that should be asked for, in order."""
    holding = holding_back(told)
    shares = _shares(answers, told, holding)
    asked = [name for name in holding if shares[name]]
    asked.sort(key=lambda name: -shares[name])
    ordinary: dict[str, tuple[Value, ...]] = {}
    if told["met"] == "no_date" and told["clock"] == "no_date":
        ordinary["clock"] = BANDS
    if told["environment"] == "unknown":
        ordinary["environment"] = DOMAINS["environment"]
    for name, values in ordinary.items():
        if _shares(answers, told, {**holding, name: values})[name]:
            asked.append(name)
    return asked


def _shares(
    answers: Answers, told: Mapping[str, Value], open_: Mapping[str, tuple[Value, ...]]
) -> dict[str, Fraction]:
    """For which share of the others' values each of these facts changes the verdict."""
    names = [name for name in NAMES if name in open_]
    verdicts = list(_verdicts(answers, told, open_))
    shares = {}
    step = len(verdicts)
    for name in names:
        size = len(open_[name])
        step //= size
        turned = 0
        for start in range(0, len(verdicts), step * size):
            first, *others = (
                verdicts[at : at + step] for at in range(start, start + step * size, step)
            )
            if any(one != first for one in others):
                turned += sum(len(set(group)) > 1 for group in zip(first, *others, strict=True))
        shares[name] = Fraction(turned * size, len(verdicts))
    return shares


def _verdicts(
    answers: Answers, told: Mapping[str, Value], open_: Mapping[str, tuple[Value, ...]]
) -> tuple[str, ...]:
    """The verdict for all values of the open facts together; the last fact turns fastest."""
    indices = [{value: at for at, value in enumerate(DOMAINS[name])} for name in NAMES]
    part, assessed = NAMES.index("part"), NAMES.index("assessed")

    @cache
    def below(level: int, node: int, arranged: int) -> tuple[str, ...]:
        """``arranged``: where it leads if an unknown part is read as A8 does; or the same node."""
        if level == LEVELS:
            return (answers.leaves[node].verdict,)
        name, ways = NAMES[level], answers.ways[node]
        found: tuple[str, ...] = ()
        for value in open_.get(name, (told[name],)):
            at = indices[level][value]
            there = other = ways[at]
            if level == part and name in open_ and not told["asked"]:
                other = ways[indices[level][UNKNOWN["part"]]]
            elif level == assessed and value == "no":
                there = other = answers.ways[arranged][at]
            found += below(level + 1, there, other)
        return found

    return below(0, answers.root, answers.root)


def ways_of_not_knowing(walks: list[dict[str, Value]]) -> Iterator[dict[str, Value]]:
    """Each of these facts in one of the 256 ways of not knowing something, all in turn."""
    hidden: tuple[dict[str, Value], ...] = (
        *({name: unknown} for name, unknown in UNKNOWN.items()),
        {"link": "unknown"},
        {"profile": "ambiguous"},
        {"environment": "unknown"},
        {"met": "no_date", "clock": "no_date"},
    )
    for number, told in enumerate(walks):
        changed = dict(told)
        for bit, unknown in enumerate(hidden):
            if number >> bit & 1:
                changed |= unknown
        yield changed
