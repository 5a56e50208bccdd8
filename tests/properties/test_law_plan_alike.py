"""Law: whoever is like another one of a plan, or nearly, gets the answer that is theirs.

The answer is worked out once for people who differ in words alone. Nobody may notice, neither in
a note nor where one of them differs in something that matters.
"""

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.advice import Plan
from followup_rules.case import Contact, Panel, PanelPerson
from tests.profiles import law
from tests.strategies import NAMES, panel_people, panels, usual_facts

TOPICS = ("the move to streaming", "Wie das Team entscheidet", "what comes next", "")
FIELDS = ("", "person", "interviews", "contacts", "invitation", "unsure")
"""What the later one may differ in; empty: in words alone."""
CHANGES_NOTHING = {"by": "employer", "kind": "courtesy"}
"""A contact that no answer depends on; whoever has one is no longer alike."""


def twin_of(one: PanelPerson, name: str, topic: str, field: str, other: PanelPerson) -> PanelPerson:
    """Return somebody who comes later in the plan: other words, and one field of somebody else."""
    told = one.model_dump(mode="json") | {"key": f"{one.key}, the second"}
    elsewhere = other.model_dump(mode="json")
    if field:
        told[field] = elsewhere[field]
    told["person"] |= {"name": name, "headline": topic}
    for met in told["interviews"]:
        met["talked_about"] = [topic] if topic else []
    return PanelPerson.model_validate(told)


def answers(plan: Plan) -> dict[str, str]:
    """Return what a plan says of the later ones."""
    return {
        one.key: one.model_dump_json()
        for group in (plan.connect, plan.instead, plan.skip, plan.settled)
        for one in group
        if one.key.endswith(", the second")
    }


@law(20)
@given(panels(), st.data())
def test_whoever_is_like_another_is_answered_as_if_they_were_not(
    panel: Panel, data: st.DataObject
) -> None:
    others = panel_people(panel.today, "other", usual_facts())
    twins = tuple(
        twin_of(
            one,
            data.draw(NAMES),
            data.draw(st.sampled_from(TOPICS)),
            data.draw(st.sampled_from(FIELDS)),
            data.draw(others),
        )
        for one in panel.people
    )
    nothing = Contact.model_validate({"on": panel.today, **CHANGES_NOTHING})
    unlike = tuple(
        one.model_copy(update={"contacts": (*one.contacts, nothing)}) for one in panel.people
    )
    together = panel.model_copy(update={"people": (*panel.people, *twins)})
    apart = panel.model_copy(update={"people": (*unlike, *twins)})
    assert answers(followup_rules.plan(together)) == answers(followup_rules.plan(apart))
