"""Law: whom you found skeptical, disengaged or cold, you are never told to send one.

Whatever their part; unless they asked for it, or you have accepted the offer. While the process
is live, not even then (A27): their word wins over the mood only after a rejection.
"""

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.case import Case
from tests.profiles import law
from tests.strategies import REFUSALS, cases

COLD = st.sampled_from(("skeptical", "disengaged", "cold"))


def asked(case: Case) -> bool:
    return any(c.by == "them" and c.kind == "invites_connection" for c in case.contacts)


def refused(case: Case) -> bool:
    return case.application.stage == "rejected" or any(
        c.by != "you" and c.kind in REFUSALS for c in case.contacts
    )


def check(case: Case) -> None:
    advice = followup_rules.advise(case)
    told_to_send = advice.verdict in ("connect", "wait") and advice.note is not None
    if advice.verdict == "connect" or (told_to_send and case.application.stage == "rejected"):
        accepted = case.application.stage == "offer_accepted"
        assert accepted or (asked(case) and refused(case))


@law(130)
@given(cases(rapport=COLD))
def test_no_word_to_the_cold(case: Case) -> None:
    check(case)


@law(130)
@given(
    cases(
        rapport=COLD,
        stage=st.sampled_from(("rejected", "awaiting_decision", "offer_accepted", "withdrawn")),
        contact_kind=st.sampled_from(("invites_connection", *REFUSALS)),
    )
)
def test_not_even_where_they_asked_while_it_is_live(case: Case) -> None:
    check(case)
