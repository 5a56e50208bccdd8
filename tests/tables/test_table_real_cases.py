"""The space and real cases fit together: every possible part has a case, and no case is outside."""

from dataclasses import asdict
from functools import cache

from hypothesis import given

from followup_rules import advise
from followup_rules.case import Case
from followup_rules.decide import decide
from followup_rules.facts import read
from followup_rules.rules import TABLE
from followup_rules.rules.rule import EXAMPLE
from tests.oracle import oracle
from tests.strategies import cases, law
from tests.tables.real import case_of, facts_of, in_plan
from tests.tables.space import IMPOSSIBLE, Part, Space


@cache
def possible_parts() -> list[Part]:
    return Space(TABLE, possible_only=True).parts


def test_every_possible_part_has_a_real_case() -> None:
    for part in possible_parts():
        case = case_of(part.example)
        assert asdict(read(case, in_plan(part.example))) == part.example


@law(400)
@given(cases())
def test_no_case_is_called_impossible(case: Case) -> None:
    facts = asdict(read(case))
    for condition in IMPOSSIBLE:
        assert not all(facts[name] in values for name, values in condition.items()), condition


def test_the_machine_decides_as_the_parts_say() -> None:
    for part in possible_parts():
        assert part.first is not None
        assert decide(facts_of(part.example)).rule is part.first[0]


def test_the_oracle_agrees_in_every_part() -> None:
    """An independent reading of the guide, asked the same questions."""
    for part in possible_parts():
        if part.example["plan_full"]:
            continue  # the oracle knows of places, not of a plan's
        decision = decide(facts_of(part.example))
        answer = oracle(
            case_of(part.example), less_receptive_panel=bool(part.example["cool_panel"])
        )
        assert (answer.verdict, answer.certainty) == (decision.verdict, decision.certainty), part


def test_each_rule_speaks_in_the_advice_on_its_example() -> None:
    for rule in TABLE:
        values = {**EXAMPLE, **rule.fires}
        if values["cool_panel"] or values["plan_full"]:
            continue  # only a plan can know; see the tests of plans
        reasons = [reason.rule for reason in advise(case_of(values)).reasons]
        assert rule.id in reasons, rule.id
        if rule.step is not None or rule.unknowns is not None:
            assert reasons[0] == rule.id
