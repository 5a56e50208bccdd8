"""Do two tables say the same in every case that can be? Asked of the whole space, not of samples.

Both tables are followed through the space together, fact by fact; where both leave the same open,
combinations are one. At the end stands what each of them decides, and what its other rules say.
"""

from collections.abc import Iterator, Mapping, Sequence

from followup_rules.decision.facts import NAMES, TELLABLE
from followup_rules.rules.rule import Condition, Rule, Value, when
from scripts.proofs.space import Space, admits

Pair = tuple[int, int, int]


NEVER_READ: tuple[Condition, ...] = (
    when(part={"unknown"}, assessed={"yes"}),
    when(part={"unknown"}, asked={True}),
)
"""An unknown part is one by itself only where they didn't assess you and didn't ask (A8); else it
stands for all others."""


def where_they_differ(one: Sequence[Rule], other: Sequence[Rule]) -> Iterator[dict[str, Value]]:
    """Combinations that can be, and in which the tables don't say the same; none: they are alike.

    Unknown facts are decided over their values, so tables that agree here agree there too.
    """
    spaces = tuple(_readable(table) for table in (one, other))
    speaking = _speaking(one, other)
    starts = [next(iter(space._levels[0])) for space in spaces]  # noqa: SLF001  # the same space
    now: dict[Pair, tuple[Value, ...]] = {(*starts, (1 << len(speaking)) - 1): ()}  # type: ignore[dict-item]
    for level, name in enumerate(NAMES):
        ways = [space._levels[level] for space in spaces]  # noqa: SLF001  # the same space
        said = {
            value: sum(
                1 << bit for bit, (_, holds) in enumerate(speaking) if admits(holds, name, value)
            )
            for value in TELLABLE[name]
        }
        after: dict[Pair, tuple[Value, ...]] = {}
        for (a, b, held), told in now.items():
            for value in TELLABLE[name]:
                there = (ways[0][a][value], ways[1][b][value], held & said[value])
                after.setdefault(there, (*told, value))
        now = after
    for (a, b, held), told in now.items():
        if spaces[0]._impossible(a):  # noqa: SLF001  # the same space
            continue
        first, second = (
            space._first(at)  # noqa: SLF001  # the same space
            for space, at in zip(spaces, (a, b), strict=True)
        )
        if _differ(first and first[0], second and second[0], held, speaking):
            yield dict(zip(NAMES, told, strict=True))


def _readable(table: Sequence[Rule]) -> Space:
    space = Space(table, possible_only=True)
    space.rows[:0] = [(None, condition) for condition in NEVER_READ]
    return space


def _speaking(
    one: Sequence[Rule], other: Sequence[Rule]
) -> list[tuple[tuple[int, Rule], Condition]]:
    """The conditions of rules that speak in one of the tables only, or doubt; with its number."""
    found: Iterator[tuple[int, Rule]] = (
        (number, rule)
        for number, (here, there) in enumerate(((one, other), (other, one)))
        for rule in here
        if rule.step is None and (rule not in there or rule.lowers_certainty)
    )
    return [((number, rule), holds) for number, rule in found for holds in rule.when]


def _differ(
    first: Rule | None,
    second: Rule | None,
    held: int,
    speaking: Sequence[tuple[tuple[int, Rule], Condition]],
) -> bool:
    if first is None or second is None:
        return first is not second
    spoken: tuple[set[object], set[object]] = (set(), set())
    sure = [first.certainty, second.certainty]
    for bit, ((number, rule), _) in enumerate(speaking):
        if held >> bit & 1 and first.verdict in rule.alongside:
            spoken[number].add((rule.id, rule.effect))
            sure[number] = "judgement" if rule.lowers_certainty else sure[number]
    return (_said(first), spoken[0], sure[0]) != (_said(second), spoken[1], sure[1])


def _said(rule: Rule) -> Mapping[str, object]:
    return {"id": rule.id, "verdict": rule.verdict, "effect": rule.effect, "left": _left(rule)}


def _left(rule: Rule) -> str:
    """What a rule leaves open: "every" way may come to less, as in ``left_open``."""
    if rule.leaves_open != "every":
        return rule.leaves_open
    if rule.verdict not in ("use_alternative", "pending"):
        return "thanks"
    exchanges = {value for one in rule.when for value in one.get("exchange", ("any",))}
    silent = any(True in one.get("silence", {True}) for one in rule.when)
    if exchanges == {"live"}:
        return "conversation"
    return "quiet" if exchanges == {"unanswered"} and not silent else "every"
