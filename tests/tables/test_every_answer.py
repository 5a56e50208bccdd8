"""Decision, basis and questions, proved over every combination of facts, unknown ones among them.

The graph of all answers (``answers.py``) is computed from the rules' conditions alone. The machine
is asked at every step of every way through it; what fixes a verdict, and what is worth asking, are
worked out on the graph and compared with what the library says.
"""

import gc
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from followup_rules.decision.facts import DOMAINS, EXAMPLE, MAY_BE, UNKNOWN
from followup_rules.decision.table import MACHINE
from followup_rules.explanation.basis import fixing_facts
from followup_rules.explanation.reasons import unknowns_that_matter
from followup_rules.rules import TABLE
from scripts.proofs.answers import Answers
from scripts.proofs.case_factory import facts_of
from scripts.proofs.fixing import Fixing
from scripts.proofs.proofs import EFFECTS
from scripts.proofs.space import Space
from tests.tables.advisory_oracle import said_beside
from tests.tables.question_oracle import ways_of_not_knowing, worth_asking


@pytest.fixture(autouse=True, scope="module")
def _no_search_for_circles() -> Iterator[None]:
    """The graphs have no circles: a search for some would go through them again and again."""
    gc.disable()
    yield
    gc.enable()


@cache
def answers() -> Answers:
    return Answers(TABLE)


def test_the_machine_gives_every_answer_of_the_table_unknowns_and_all() -> None:
    """Verdict, its effect, deciding rule, and the unknowns that matter, the weightiest first."""
    for told, answer in answers().walks():
        made = MACHINE.decide(facts_of(told))
        assert (made.verdict, made.rule.id, made.unknowns) == answer, told
        assert made.effect == EFFECTS.get(made.verdict, "info"), told


def test_the_basis_is_enough_and_none_of_it_can_be_left_out() -> None:
    fixing = Fixing(answers(), {rule.id: rule for rule in TABLE})
    counted = 0
    for basis in fixing.bases():
        counted += fixing.count(basis.part)
        assert fixing.always_fixed(basis), basis.kept
        for name in basis.kept:
            assert not fixing.ever_fixed_without(basis, name), (name, basis.kept)
        for told in fixing.examples(basis.part):
            assert fixing_facts(facts_of(told)) == basis.kept, told
    assert counted == answers().combinations


def test_the_questions_are_exactly_the_unknowns_that_matter_the_weightiest_first() -> None:
    """In each of the 256 ways of not knowing something, at steps all over the space."""
    steps = list(Space(TABLE, possible_only=True).walks())[::14]
    assert len(steps) > 1000
    for told in ways_of_not_knowing(steps):
        assert list(unknowns_that_matter(facts_of(told))) == worth_asking(answers(), told), told


def test_beside_an_answer_stands_only_what_holds_whatever_the_unknown_is() -> None:
    """Over what the rules beside a connect read of a person, and what decides for it."""
    alike: Counter[bool] = Counter()
    names = ("asked", "outcome", "runs_process", *UNKNOWN)
    for some in product(*(DOMAINS[name] for name in names)):
        told = {**EXAMPLE, **dict(zip(names, some, strict=True))}
        made = MACHINE.decide(facts_of(told))
        unknown = [name for name in UNKNOWN if told[name] == UNKNOWN[name]]
        if made.verdict != "connect" or not unknown:
            continue
        ways = product(*(MAY_BE[name] for name in unknown))
        said = [
            said_beside({**told, **dict(zip(unknown, values, strict=True))}, made.verdict)
            for values in ways
        ]
        always = set.intersection(*said)
        assert {rule.id for rule in made.alongside} == always, told
        alike[always == set.union(*said)] += 1
    assert min(alike[True], alike[False]) > 10
