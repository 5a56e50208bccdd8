"""Law: someone connected, or with your invitation pending, is never told to be sent one."""

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.case import Case, Panel
from tests.profiles import law
from tests.strategies import cases, panels

SETTLED = {"connected": "already_connected", "sent": "pending"}


@law(130)
@given(cases(state=st.sampled_from(sorted(SETTLED))))
def test_no_second_invitation(case: Case) -> None:
    advice = followup_rules.advise(case)
    assert advice.verdict == SETTLED[case.invitation.state]
    assert advice.note is None
    assert advice.changes_on is None or advice.changes_on.verdict != "connect"


@law(35)
@given(panels(state=st.sampled_from(("connected", "sent", "none", "received"))))
def test_no_plan_sends_them_one(panel: Panel) -> None:
    settled = {one.key for one in panel.people if one.invitation.state in SETTLED}
    plan = followup_rules.plan(panel)
    assert settled <= {one.key for one in plan.settled}
    assert settled.isdisjoint(one.key for one in plan.connect)
