"""Law: a plan never uses more places than are left, and counts them right (S29, A11).

Your own agency recruiter uses none. Once you have accepted the offer there is "no cap argument"
(A19).
"""

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.case import Panel
from followup_rules.decision.read import uses_a_place
from tests.profiles import law
from tests.strategies import mostly, panels


@law(50)
@given(
    panels(
        people=st.integers(3, 9),
        rapport=mostly(["warm"], ["neutral", "unknown", "cold"]),
        invitations_sent=st.integers(0, 6),
    )
)
def test_no_more_than_the_places_left(panel: Panel) -> None:
    plan = followup_rules.plan(panel)
    limits = panel.preferences.limits
    assert plan.places.used == panel.invitations_sent
    assert plan.places.left == max(0, limits.at_most - panel.invitations_sent)
    own = {one.key for one in panel.people if not uses_a_place(one.person)}
    using = [one.key for one in plan.connect if one.key not in own]
    if panel.application.stage != "offer_accepted":
        assert len(using) <= plan.places.left
