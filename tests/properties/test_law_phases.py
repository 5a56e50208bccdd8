"""Law: with no other interview and no new event, no phase turns back as days pass."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.advice import Phase
from followup_rules.case import Case
from tests.profiles import law
from tests.strategies import AHEAD, PLAIN_TODAYS, cases, moved

ORDER = get_args(Phase)
STEPS = st.lists(st.one_of(st.integers(1, 3), st.integers(1, 20)), min_size=1, max_size=5)


@law(70)
@given(cases(today=PLAIN_TODAYS), st.one_of(st.just(0), AHEAD), STEPS)
def test_phases_only_go_forward(case: Case, ahead: int, steps: list[int]) -> None:
    """One interview at most, past or booked, and the calendar turns its pages."""
    only = case.interviews[:1]
    if only and ahead:
        only = (only[0].model_copy(update={"on": moved(case.today, ahead)}),)
    case = case.model_copy(update={"interviews": only})
    timing = followup_rules.advise(case).timing
    for step in steps:
        case = case.model_copy(update={"today": moved(case.today, step)})
        then, timing = timing, followup_rules.advise(case).timing
        if then is None or timing is None:
            # A booked interview of a process that is over is ignored, until its day has come.
            assert then is None
            continue
        assert timing.counted_from == then.counted_from
        assert timing.days_since == then.days_since + step
        assert ORDER.index(timing.phase) >= ORDER.index(then.phase)
        assert timing.check_in or not then.check_in, "silence doesn't end by itself"
