"""Two readings of the guide, written apart, give the same answers.

``tests/oracle.py`` is the guide as one plain function, the library is a table of rules. A case on
which they differ is one on which somebody misread the guide: ``docs/oracle.md`` tells what became
of those that were found. A longer walk over the same grid is ``tests/soak/oracle.py``.
"""

from collections import Counter
from typing import get_args

from hypothesis import given

import followup_rules
from followup_rules.advice import Verdict
from followup_rules.case import Case, Panel
from tests.oracle import oracle, oracle_plan
from tests.oracle_grid import cases as cases_of_the_grid
from tests.oracle_grid import disagreement
from tests.profiles import law
from tests.strategies import cases, panels

SLICE = 30_000


def test_they_agree_on_a_slice_of_the_grid() -> None:
    kinds: Counter[str] = Counter()
    told: dict[str, str] = {}
    for case in cases_of_the_grid(SLICE):
        difference = disagreement(case)
        if difference:
            kinds[difference[0]] += 1
            told.setdefault(*difference)
    assert not kinds, "\n".join(f"{kinds[kind]} times {kind}: {told[kind]}" for kind in told)


def test_the_slice_reaches_every_verdict_and_most_of_the_guide() -> None:
    """Agreeing on the easy cases alone would prove little."""
    answers = [oracle(case) for case in cases_of_the_grid(SLICE)]
    assert {answer.verdict for answer in answers} == set(get_args(Verdict))
    decided = {answer.decided_by for answer in answers}
    assert decided >= {
        *("A1", "A4", "A8", "A10", "A11", "A15", "A16", "A18", "A19", "A20", "A21", "A23", "A24"),
        *("A27", "A28", "A29", "S14", "S16", "S25", "S26", "S27", "S28", "S39", "S45", "S46"),
        *("S47", "S48", "S6", "A6"),
    }


@law(250)
@given(cases())
def test_they_agree_on_drawn_cases_through_the_public_door(case: Case) -> None:
    second, advice = oracle(case), followup_rules.advise(case)
    assert (advice.verdict, advice.certainty) == (second.verdict, second.certainty)
    assert advice.timing == second.timing


@law(60)
@given(panels())
def test_they_agree_on_drawn_panels(panel: Panel) -> None:
    """In groups and order; the days have a law of their own (``test_law_plan_days.py``)."""
    second, plan = oracle_plan(panel), followup_rules.plan(panel)
    assert (plan.places.used, plan.places.left) == (second.used, second.left)
    assert [one.key for one in plan.connect] == [one.key for one in second.connect]
    for group in ("instead", "skip", "settled"):
        assert [one.key for one in getattr(plan, group)] == [
            key for key, _ in getattr(second, group)
        ]
    for one, other in zip(plan.connect, second.connect, strict=True):
        assert one.advice.verdict == other.answer.verdict
