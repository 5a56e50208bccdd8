"""Law: a plan never sends to someone whose own advice says no, and forgets nobody."""

from collections import Counter

from hypothesis import given

import followup_rules
from followup_rules.case import Panel
from tests.profiles import law
from tests.strategies import panels

GROUPS = {
    "connect": {"connect", "wait"},
    # Whom you have yet to meet is told to wait even where no place is left for them.
    "instead": {"use_alternative", "wait"},
    "skip": {"do_not_connect"},
    "settled": {"already_connected", "pending", "accept_invitation"},
}


@law(50)
@given(panels())
def test_everyone_stands_where_their_advice_puts_them(panel: Panel) -> None:
    plan = followup_rules.plan(panel)
    found: Counter[str] = Counter()
    for group, verdicts in GROUPS.items():
        for one in getattr(plan, group):
            assert one.advice.verdict in verdicts
            found[one.key] += 1
    assert found == Counter(one.key for one in panel.people)
    for one in plan.connect:
        assert one.send_on >= panel.today
        if one.advice.timing is not None and one.advice.timing.days_since < 0:
            assert one.send_on > panel.today or panel.today.year == 9999
