"""The space and real cases fit together: every possible part has a case, and no case is outside."""

from dataclasses import asdict
from functools import cache
from typing import get_args

from hypothesis import given

from followup_rules import advise
from followup_rules.advice import AlternativeKind, Phase
from followup_rules.answers.alternatives import left_open
from followup_rules.case import Case, Contact
from followup_rules.decision.facts import EXAMPLE
from followup_rules.decision.read import read
from followup_rules.decision.table import decide
from followup_rules.rules import TABLE
from followup_rules.rules.rule import Value
from scripts.proofs.case_factory import case_of, facts_of, in_plan
from scripts.proofs.space import IMPOSSIBLE, Part, Space
from tests.mutation.table import COMES_LATER
from tests.oracle import oracle
from tests.profiles import law
from tests.strategies import cases
from tests.tables.advisory_oracle import goes_without_a_place, read_as_told, said_beside, ways_left


@cache
def space() -> Space:
    return Space(TABLE, possible_only=True)


@cache
def walks() -> tuple[dict[str, Value], ...]:
    """Every step of every way through the space, taken by a case that can be."""
    return tuple(space().walks())


def test_every_step_through_the_space_has_a_real_case() -> None:
    assert len(walks()) > 10_000
    for facts in walks():
        assert asdict(read(case_of(facts), in_plan(facts))) == facts


@law(400)
@given(cases())
def test_no_case_is_called_impossible(case: Case) -> None:
    facts = asdict(read(case))
    for condition in IMPOSSIBLE:
        assert not all(facts[name] in values for name, values in condition.items()), condition


def test_the_machine_decides_as_the_parts_say() -> None:
    parts: list[Part] = space().parts
    for part in parts:
        assert part.first is not None
        assert decide(facts_of(part.example)).rule is part.first[0]


def test_the_oracle_agrees_at_every_step() -> None:
    """An independent reading of the guide, asked the same questions."""
    for facts in walks():
        if facts["plan_full"] or facts["cool_panel"]:
            continue  # what only a plan can know is compared over whole plans
        decision = decide(facts_of(facts))
        answer = oracle(case_of(facts))
        assert (answer.verdict, answer.certainty) == (decision.verdict, decision.certainty), facts


OTHER_WORDS = {
    "day-not-known": {"A21 day"},
    "waits-for-the-decision": {"cautious", "A6", "S14"},
    "asked-after-stepping-back": {"A16"},
    "they-asked": {"S25", "A10"},
    "left-the-company": {"A21 day"},
}
"""Where two reasons lead to one answer, or the oracle calls one by another name."""


def test_the_oracle_names_a_reason_that_the_deciding_rule_rests_on() -> None:
    """On a cool panel the oracle asks for that first, and of several rules it names but one: there
    the answers alone are compared."""
    for facts in walks():
        if facts["plan_full"] or facts["cool_panel"]:
            continue
        rule = decide(facts_of(facts)).rule
        if rule.unknowns == "agree":
            continue
        resting = {*rule.claims, *rule.readings} | OTHER_WORDS.get(rule.id, set())
        assert oracle(case_of(facts)).decided_by in resting, (rule.id, facts)


def test_of_two_reasons_for_one_answer_the_guides_first_is_told() -> None:
    for facts in walks():
        rule = decide(facts_of(facts)).rule
        for where, later, why in COMES_LATER:
            if rule.id == later:
                assert any(facts[name] != value for name, value in where.items()), (why, facts)


def test_what_is_said_beside_an_answer_and_what_it_leaves_open() -> None:
    for facts in walks():
        decision = decide(facts_of(facts))
        if read_as_told(facts):
            said = {rule.id for rule in decision.alongside}
            assert said == said_beside(facts, decision.verdict), facts
            assert goes_without_a_place(facts) == (decision.rule.id == "no-place-in-the-plan")
            left = left_open(decision.rule.leaves_open, decision.verdict, facts_of(facts))
            assert left == ways_left(facts, decision.verdict), facts


def test_every_phase_and_every_other_way_comes_out() -> None:
    """Together with `everything_comes_out`, which shows it of verdicts and certainties."""
    missing = {*get_args(Phase), *get_args(AlternativeKind)}
    for facts in walks():
        if not missing:
            break
        if facts["cool_panel"] or facts["plan_full"]:
            continue  # only a plan can know
        case = case_of(facts)
        # What no rule reads: no address of theirs, and their offer of another platform.
        offer = Contact(on=case.today, by="them", channel="email", kind="offers_other_platform")
        changes = {
            "person": case.person.model_copy(update={"email_known": False}),
            "contacts": (*case.contacts, offer),
        }
        for told in (case, case.model_copy(update=changes)):
            advice = advise(told)
            missing -= {one.kind for one in advice.alternatives}
            missing -= {advice.timing.phase} if advice.timing else set()
    assert missing == set()


def test_each_rule_speaks_in_the_advice_on_its_example() -> None:
    for rule in TABLE:
        values = {**EXAMPLE, **rule.example}
        if values["cool_panel"] or values["plan_full"]:
            continue  # only a plan can know; see the tests of plans
        reasons = [reason.rule for reason in advise(case_of(values)).reasons]
        assert rule.id in reasons, rule.id
        if rule.step is not None or rule.unknowns is not None:
            assert reasons[0] == rule.id
