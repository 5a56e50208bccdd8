"""Law: with a fact of A21 unknown, the verdict is connect only if it is so for each of its values.

The facts: ``part``, ``assessed_you``, ``rapport``, ``interest`` and the invitation's state; one
of them alone, and several at a time.
"""

from collections.abc import Iterator
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.case import Case, Interest, InvitationState, Part, Rapport
from tests.profiles import law
from tests.strategies import cases, mostly, values

PARTS = [part for part in values(Part) if part != "unknown"]
RAPPORTS = [rapport for rapport in values(Rapport) if rapport != "unknown"]
INTERESTS = [interest for interest in values(Interest) if interest != "unsure"]
STATES = [state for state in values(InvitationState) if state != "unknown"]
ASKED = st.sampled_from(("invites_connection", "courtesy"))
"""Where they asked, a part may stay unknown and the verdict still be connect."""


def each_value(case: Case) -> Iterator[Case]:
    person, app, link = case.person, case.application, case.invitation
    for part, assessed, rapport, interest, state in product(
        PARTS if person.part == "unknown" else [person.part],
        [True, False] if person.assessed_you is None else [person.assessed_you],
        RAPPORTS if person.rapport == "unknown" else [person.rapport],
        INTERESTS if app.interest == "unsure" else [app.interest],
        STATES if link.state == "unknown" else [link.state],
    ):
        yield case.model_copy(
            update={
                "person": person.model_copy(
                    update={"part": part, "assessed_you": assessed, "rapport": rapport}
                ),
                "application": app.model_copy(update={"interest": interest}),
                "invitation": link.model_copy(update={"state": state}),
            }
        )


def check(case: Case, data: st.DataObject) -> None:
    """Try two of its values: over all the examples every one of them has its turn."""
    if followup_rules.advise(case).verdict == "connect":
        possible = list(each_value(case))
        for known in data.draw(st.lists(st.sampled_from(possible), min_size=2, max_size=2)):
            assert followup_rules.advise(known).verdict == "connect", known


@law(150)
@given(
    st.one_of(
        cases(part=st.just("unknown"), contact_kind=ASKED),
        cases(assessed_you=st.none(), contact_kind=ASKED),
        cases(rapport=st.just("unknown"), stage=mostly(["offer_accepted"], ["interviewing"])),
        cases(interest=st.just("unsure")),
        cases(state=st.just("unknown")),
    ),
    st.data(),
)
def test_an_unknown_fact_allows_no_more_than_a_known_one(case: Case, data: st.DataObject) -> None:
    check(case, data)


@law(150)
@given(
    cases(
        part=mostly(["unknown"], PARTS),
        assessed_you=st.sampled_from((None, True)),
        rapport=st.sampled_from(("unknown", "warm")),
        stage=st.sampled_from(("offer_accepted", "awaiting_decision")),
        contact_kind=ASKED,
    ),
    st.data(),
)
def test_several_unknown_facts_never_allow_more_either(case: Case, data: st.DataObject) -> None:
    check(case, data)
