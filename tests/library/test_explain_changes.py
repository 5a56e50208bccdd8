"""What would change an answer, and when it changes by itself: at steps through the space.

Every sixth step, from a fixed one on; ``tests.soak.changes`` asks at all of them.
"""

from followup_rules import advise
from followup_rules.explanation.changes import changes_on, would_change
from tests.library.explained import every_case, wrong_changes, wrong_turn

SLICE = slice(1, None, 6)


def test_what_would_change_it_does_and_nothing_that_is_near_is_missing() -> None:
    assert len(every_case()) > 9_000
    for case in every_case()[SLICE]:
        assert not wrong_changes(case), case


def test_the_verdict_changes_by_itself_on_the_day_that_is_told() -> None:
    for case in every_case()[SLICE]:
        assert not wrong_turn(case), case


def test_the_advice_tells_these_changes() -> None:
    for case in every_case()[::50]:
        advice = advise(case)
        assert advice.would_change == would_change(case, advice.verdict)
        assert advice.changes_on == changes_on(case, advice.verdict)
