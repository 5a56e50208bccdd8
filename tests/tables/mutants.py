"""Mutants of the table, and what kills them: a proof, an example, or the independent reading.

A mutant that changes no answer in the whole space is no mutant: the diagrams of both tables are
compared, with rules and certainties, over every combination that a case can have.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from followup_rules.advice import Verdict
from followup_rules.decide import TELLABLE, Machine
from followup_rules.facts import Facts
from followup_rules.rules.rule import Condition, Rule, Value
from tests.oracle import oracle
from tests.tables.beside import goes_without_a_place, said_beside
from tests.tables.proofs import PROOFS
from tests.tables.real import case_of

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
        if rule.step is not None:
            yield from _effects(table, rule)


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
    for verdict in get_args(Verdict):
        if verdict != rule.verdict:
            yield Mutant(f"{rule.id} says {verdict}", _with(table, replace(rule, verdict=verdict)))
    other = "clear" if rule.certainty == "judgement" else "judgement"
    yield Mutant(f"{rule.id} is {other}", _with(table, replace(rule, certainty=other)))
    for beaten in rule.over:
        less = replace(rule, over=tuple(one for one in rule.over if one != beaten))
        yield Mutant(f"{rule.id} no longer before {beaten}", _with(table, less))
        loser = next(one for one in table if one.id == beaten)
        swapped = _with(_with(table, less), replace(loser, over=(*loser.over, rule.id)))
        yield Mutant(f"{beaten} before {rule.id}", swapped)


def answers(table: Sequence[Rule], told: Sequence[Mapping[str, Value]]) -> list[tuple[str, ...]]:
    """What a table answers, with the rules that speak."""
    machine = Machine(table)
    found = []
    for facts in told:
        try:
            made = machine.decide(Facts(**facts))  # type: ignore[arg-type]
        except LookupError:
            found.append(("nothing",))
            continue
        beside = (rule.id for rule in made.beside)
        found.append((made.verdict, made.certainty, made.rule.id, *beside))
    return found


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


def killed_by_oracle(
    mutant: Mutant,
    good: Sequence[tuple[str, ...]],
    told: Sequence[Mapping[str, Value]],
) -> str | None:
    """Ask the independent readings where the mutant answers otherwise; None if they go along."""
    for facts, right, wrong in zip(told, good, answers(mutant.table, told), strict=True):
        if right == wrong:
            continue
        if facts["part"] != "unknown" and set(wrong[3:]) != said_beside(facts, wrong[0]):
            return "what is said beside"
        placeless = wrong[:3] == ("use_alternative", "clear", "no-place-in-the-plan")
        if facts["part"] != "unknown" and goes_without_a_place(facts) != placeless:
            return "places of a plan"
        if facts["places"] == "none_left" and wrong[2] == "cool-panel":
            return "the hard limit comes first"
        if right[:3] != wrong[:3] and _oracle_differs(mutant, facts, wrong):
            return "oracle"
    return None


def _oracle_differs(mutant: Mutant, facts: Mapping[str, Value], wrong: tuple[str, ...]) -> bool:
    # On a cool panel the oracle lifts nothing for those who asked, nor for an agency's recruiter,
    # and of a plan's places it knows nothing: there the mutant is asked again, without a plan.
    lifted = facts["asked"] or facts["part"] == "agency_recruiter"
    if facts["plan_full"] or (facts["cool_panel"] and (lifted or facts["places"] == "none_left")):
        facts = {**facts, "cool_panel": False, "plan_full": False}
        wrong = answers(mutant.table, [facts])[0]
    answer = oracle(case_of(facts), less_receptive_panel=bool(facts["cool_panel"]))
    return (answer.verdict, answer.certainty) != wrong[:2]
