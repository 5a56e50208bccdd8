"""Law: a declared restriction always wins, and nothing that is advised offends it (A20)."""

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.advice import Advice
from followup_rules.case import Case, Restriction
from tests.profiles import law
from tests.strategies import cases

YES = st.sampled_from((True,))
EMAILS = {"thank_you_email", "follow_up_email"}
CHANNELS = {
    "recruiter": {"via_recruiter"},
    "employer": {"employer_channel"},
    None: {"via_recruiter", "employer_channel"},
}


def in_force(case: Case) -> Restriction | None:
    rule = case.application.restriction
    if rule is None or (rule.until is not None and rule.until < case.today):
        return None
    return rule


def permitted(rule: Restriction) -> set[str]:
    if rule.kind == "no_contact":
        return set()
    return EMAILS if rule.kind == "discretion" else CHANNELS[rule.through]


def check(case: Case, advice: Advice) -> None:
    rule = in_force(case)
    assert rule is not None
    state = case.invitation.state
    if state in ("connected", "sent"):
        assert advice.verdict == {"connected": "already_connected", "sent": "pending"}[state]
    elif rule.kind == "no_contact":
        assert advice.verdict == "do_not_connect"
    else:
        assert advice.verdict == "use_alternative"
        assert advice.alternatives, "an alternative without one"
    kinds = {alternative.kind for alternative in advice.alternatives}
    assert kinds <= permitted(rule)
    assert advice.note is None
    if rule.kind == "no_contact" or state in ("connected", "sent"):
        assert all(step.message is None for step in advice.next_steps), "words for no one"


@law(130)
@given(cases(restriction=YES))
def test_a_restriction_wins_and_nothing_offends_it(case: Case) -> None:
    if in_force(case):
        check(case, followup_rules.advise(case))


@law(130)
@given(
    cases(
        restriction=YES,
        stage=st.sampled_from(("offer_accepted", "awaiting_decision")),
        state=st.sampled_from(("received", "sent", "connected", "unknown", "none", "withdrawn")),
        contact_kind=st.sampled_from(("invites_connection", "substance")),
    )
)
def test_it_wins_over_an_invitation_and_over_a_contract(case: Case) -> None:
    if in_force(case):
        check(case, followup_rules.advise(case))
