"""Decision, basis and questions, proved over every combination of facts, unknown ones among them.

The graph of all answers (``answers.py``) is computed from the rules' conditions alone. The machine
is asked at every step of every way through it; what fixes a verdict, and what is worth asking, are
worked out on the graph and compared with what the library says.
"""

from functools import cache

from followup_rules.basis import fixing_facts
from followup_rules.decide import MACHINE
from followup_rules.explain import unknowns_that_matter
from followup_rules.rules import TABLE
from tests.tables.answers import Answers
from tests.tables.asking import ways_of_not_knowing, worth_asking
from tests.tables.fixing import Fixing
from tests.tables.proofs import EFFECTS
from tests.tables.real import facts_of
from tests.tables.space import Space


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
