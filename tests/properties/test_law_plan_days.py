"""Law: a plan never piles all sends on one day: two a day while a window leaves another day.

What has been sent on a day counts.
"""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.advice import Planned
from followup_rules.case import Limits, Panel
from tests.profiles import law
from tests.strategies import PLAIN_TODAYS, mostly, moved, panels

YES, NO = st.sampled_from((True,)), st.sampled_from((False,))
NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def other_days(panel: Panel, one: Planned) -> list[int]:
    """The working days of this person's window, as ordinals."""
    timing = one.advice.timing
    if timing is None:
        return []
    start = max(panel.today, timing.earliest)
    days = range(start.toordinal(), timing.on_time_until.toordinal() + 1)
    return [
        day
        for day in days
        if NAMES[(day - 1) % 7] not in panel.preferences.weekend
        and moved(panel.today, day - panel.today.toordinal()) not in panel.preferences.holidays
    ]


@law(40)
@given(
    panels(
        today=PLAIN_TODAYS,
        people=st.integers(3, 9),
        rapport=st.just("warm"),
        part=mostly(["hiring_manager", "senior", "agency_recruiter"], ["peer"]),
        assessed_you=YES,
        unsure=NO,
        invitations_sent=st.just(0),
        contact_kind=mostly(["thank_you", "courtesy", "scheduling"], ["substance"]),
    ).map(
        lambda panel: panel.model_copy(
            update={
                "preferences": panel.preferences.model_copy(
                    update={"limits": Limits(advised=9, at_most=9)}
                )
            }
        )
    )
)
def test_two_a_day_while_another_day_is_left(panel: Panel) -> None:
    plan = followup_rules.plan(panel)
    sends = Counter(one.send_on.toordinal() for one in plan.connect)
    sends.update(
        one.invitation.on.toordinal()
        for one in panel.people
        if one.invitation.state == "sent" and one.invitation.on is not None
    )
    for one in plan.connect:
        if sends[one.send_on.toordinal()] > 2:
            assert all(sends[day] >= 2 for day in other_days(panel, one)), one.key
