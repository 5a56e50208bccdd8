"""Mutants of the table, and what kills them: a proof, an example, or the independent readings.

A mutant that says the same in every case that can be is no mutant: both tables are followed through
the whole space together (``same.py``), and asked again where they differ.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, get_args

from followup_rules.advice import Effect, Verdict
from followup_rules.answers.alternatives import left_open
from followup_rules.decision.facts import TELLABLE, Facts
from followup_rules.decision.table import Machine
from followup_rules.rules.rule import Condition, OtherWays, Rule, Value
from scripts.proofs.case_factory import case_of
from scripts.proofs.proofs import PROOFS
from scripts.proofs.space import Space
from tests.oracle import oracle
from tests.tables.advisory_oracle import goes_without_a_place, read_as_told, said_beside, ways_left
from tests.tables.equivalence import where_they_differ

Table = tuple[Rule, ...]


@dataclass(frozen=True)
class Mutant:
    """A changed table, and what was done to it."""

    what: str
    table: Table


def _with(table: Table, changed: Rule) -> Table:
    return tuple(changed if rule.id == changed.id else rule for rule in table)


def mutants(table: Table) -> Iterator[Mutant]:
    for rule in table:
        if rule.unknowns is None:
            yield Mutant(f"{rule.id} dropped", tuple(one for one in table if one is not rule))
        for number, condition in enumerate(rule.when):
            for what, changed in _conditions(condition):
                when = (*rule.when[:number], changed, *rule.when[number + 1 :])
                yield Mutant(f"{rule.id}: {what}", _with(table, replace(rule, when=when)))
        yield from _effects(table, rule)
        if rule.step is not None:
            yield from _verdicts(table, rule)


def _conditions(condition: Condition) -> Iterator[tuple[str, Condition]]:
    for name, values in condition.items():
        without = {other: kept for other, kept in condition.items() if other != name}
        yield f"{name} not asked for", without
        for value in TELLABLE[name]:
            if value in values and len(values) > 1:
                yield f"{name} no longer {value}", {**condition, name: values - {value}}
            elif value not in values and len(values) + 1 < len(TELLABLE[name]):
                yield f"{name} also {value}", {**condition, name: values | {value}}
            if value not in values and len(values) == 1:
                yield f"{name} {value} instead", {**condition, name: frozenset({value})}


def _effects(table: Table, rule: Rule) -> Iterator[Mutant]:
    for effect in get_args(Effect):
        if effect != rule.effect:
            yield Mutant(f"{rule.id} is {effect}", _with(table, replace(rule, effect=effect)))
    if rule.step is None and rule.unknowns is None:
        changed = replace(rule, lowers_certainty=not rule.lowers_certainty)
        yield Mutant(f"{rule.id} doubts otherwise", _with(table, changed))


def _verdicts(table: Table, rule: Rule) -> Iterator[Mutant]:
    for instead in get_args(OtherWays):
        if instead != rule.leaves_open:
            changed = replace(rule, leaves_open=instead)
            yield Mutant(f"{rule.id} leaves open {instead}", _with(table, changed))
    for verdict in get_args(Verdict):
        if verdict != rule.verdict:
            yield Mutant(f"{rule.id} says {verdict}", _with(table, replace(rule, verdict=verdict)))
    other = "clear" if rule.certainty == "judgement" else "judgement"
    yield Mutant(f"{rule.id} is {other}", _with(table, replace(rule, certainty=other)))
    for beaten in rule.overrides:
        less = replace(rule, overrides=tuple(one for one in rule.overrides if one != beaten))
        yield Mutant(f"{rule.id} no longer before {beaten}", _with(table, less))
        loser = next(one for one in table if one.id == beaten)
        swapped = _with(_with(table, less), replace(loser, overrides=(*loser.overrides, rule.id)))
        yield Mutant(f"{beaten} before {rule.id}", swapped)


class Told(NamedTuple):
    """What a table answers."""

    verdict: str
    certainty: str = ""
    rule: str = ""
    effect: str = ""
    left: str = ""
    """The other ways that are left open."""
    beside: frozenset[str] = frozenset()


def answers(table: Sequence[Rule], told: Sequence[Mapping[str, Value]]) -> list[Told]:
    """What a table answers, with the rules that speak."""
    machine = Machine(table)
    return [_answer(machine, Facts(**facts)) for facts in told]  # type: ignore[arg-type]


def _answer(machine: Machine, facts: Facts) -> Told:
    try:
        made = machine.decide(facts)
    except LookupError:
        return Told("nothing")
    left = left_open(made.rule.leaves_open, made.verdict, facts)
    beside = frozenset(rule.id for rule in made.alongside)
    return Told(made.verdict, made.certainty, made.rule.id, made.effect, left, beside)


@dataclass(frozen=True)
class Good:
    """The table as it is, with what it answers at every step through the space."""

    table: Table
    steps: Sequence[Mapping[str, Value]]
    answers: Sequence[Told]


def the_good_one(table: Table) -> Good:
    steps = tuple(Space(table, possible_only=True).walks())
    return Good(table, steps, answers(table, steps))


COMES_LATER: tuple[tuple[Mapping[str, Value], str, str], ...] = (
    (
        {"places": "none_left", "there": "yes", "known": False},
        "cool-panel",
        "the hard limit comes first",
    ),
    (
        {"places": "advised_used", "there": "yes", "known": False},
        "cool-panel",
        "the advised limit comes first",
    ),
    (
        {"cautious": True, "outcome": "live", "asked": False},
        "too-soon",
        "who waits for the decision waits for no day",
    ),
    ({"outcome": "declined", "interest": "lost"}, "stepped-back", "interest before stepping back"),
)
"""Where two reasons lead to one answer, and the guide's order says which of them is told."""
SAME = "nothing: it says the same in every case that can be"


def killer(mutant: Mutant, good: Good) -> str | None:
    """What notices this mutant; ``SAME`` for a table that says the same, None for a survivor."""
    found = killed_by_proof(mutant) or _killed_by_reading(mutant, good, good.steps, good.answers)
    if found:
        return found
    # Steps are those of the good table; where the mutant goes other ways is worked out.
    elsewhere = list(where_they_differ(good.table, mutant.table))
    if not elsewhere:
        return SAME
    return _killed_by_reading(mutant, good, elsewhere, answers(good.table, elsewhere))


def killed_by_proof(mutant: Mutant) -> str | None:
    """The proof that notices, if one does."""
    for name, proof in PROOFS.items():
        try:
            complaints = proof(mutant.table)
        except (LookupError, ValueError):
            return name
        if complaints:
            return name
    return None


def _killed_by_reading(
    mutant: Mutant,
    good: Good,
    told: Sequence[Mapping[str, Value]],
    right: Sequence[Told],
) -> str | None:
    """Ask the independent readings where the mutant answers otherwise; None if they go along."""
    resting = {rule.id: {*rule.claims, *rule.readings} for rule in good.table}
    for facts, was, now in zip(told, right, answers(mutant.table, told), strict=True):
        if was == now:
            continue
        if read_as_told(facts) and (found := _told_twice(facts, now)):
            return found
        for where, rule, why in COMES_LATER:
            if now.rule == rule and all(facts[name] == value for name, value in where.items()):
                return why
        if was[:2] != now[:2] and _oracle_differs(mutant, facts, now):
            return "oracle"
        if was.rule != now.rule and _other_reason(facts, resting[was.rule], resting[now.rule]):
            return "oracle, by its reason"
    return None


def _told_twice(facts: Mapping[str, Value], now: Told) -> str | None:
    placeless = now[:3] == ("use_alternative", "clear", "no-place-in-the-plan")
    if now.beside != said_beside(facts, now.verdict):
        return "what is said beside"
    if now.left != ways_left(facts, now.verdict):
        return "what is left open"
    return "places of a plan" if goes_without_a_place(facts) != placeless else None


def _oracle_differs(mutant: Mutant, facts: Mapping[str, Value], wrong: Told) -> bool:
    # On a cool panel the oracle lifts nothing for those who asked, nor for an agency's recruiter,
    # and of a plan's places it knows nothing: there the mutant is asked again, without a plan.
    lifted = facts["asked"] or facts["part"] == "agency_recruiter"
    if facts["plan_full"] or (facts["cool_panel"] and (lifted or facts["places"] == "none_left")):
        facts = {**facts, "cool_panel": False, "plan_full": False}
        wrong = answers(mutant.table, [facts])[0]
    answer = oracle(case_of(facts), less_receptive_panel=bool(facts["cool_panel"]))
    return (answer.verdict, answer.certainty) != wrong[:2]


def _other_reason(facts: Mapping[str, Value], right: set[str], wrong: set[str]) -> bool:
    """The oracle names a claim or reading that the right rule rests on, and the wrong one not."""
    if facts["plan_full"]:
        return False
    reason = oracle(case_of(facts), less_receptive_panel=bool(facts["cool_panel"])).decided_by
    return reason in right and reason not in wrong
