"""Law: a plan doesn't depend on the order in which the people are told."""

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.case import Panel
from tests.profiles import law
from tests.strategies import panels


@law(40)
@given(panels(people=st.integers(2, 6)), st.data())
def test_people_in_any_order_make_the_same_plan(panel: Panel, data: st.DataObject) -> None:
    shuffled = tuple(data.draw(st.permutations(panel.people)))
    other = panel.model_copy(update={"people": shuffled})
    assert (
        followup_rules.plan(other).model_dump_json() == followup_rules.plan(panel).model_dump_json()
    )
