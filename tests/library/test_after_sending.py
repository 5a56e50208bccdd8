"""After sending: what the guide says of a request that waits, was withdrawn, or was accepted."""

from datetime import timedelta
from typing import Any

import pytest

from followup_rules import Advice, advise
from followup_rules.case import Case
from followup_rules.decision.facts import EXAMPLE
from scripts.proofs.case_factory import TODAY, case_of


def with_invitation(state: str, days: int | None, **more: Any) -> Advice:  # noqa: ANN401  # fields
    told = case_of({**EXAMPLE}).model_dump(mode="json") | more
    on = None if days is None else (TODAY - timedelta(days=days)).isoformat()
    told["invitation"] = {"state": state, "on": on}
    return advise(Case.model_validate(told))


def kinds(advice: Advice) -> list[str]:
    return [step.kind for step in advice.next_steps]


@pytest.mark.parametrize("days", [0, 1, 13])
def test_under_fourteen_days_a_request_is_left_alone(days: int) -> None:
    advice = with_invitation("sent", days)
    assert (advice.verdict, advice.reasons[0].rule) == ("pending", "request-pending")
    assert kinds(advice) == ["thank_you", "leave_it", "look_again"]
    assert advice.next_steps[2].on == TODAY + timedelta(days=14 - days)


@pytest.mark.parametrize("days", [14, 15, 60])
def test_from_fourteen_days_on_it_is_no_rejection_and_other_channels_are_open(days: int) -> None:
    advice = with_invitation("sent", days)
    assert (advice.verdict, advice.reasons[0].rule) == ("pending", "request-not-accepted")
    assert kinds(advice) == ["no_rejection", "other_channels", "leave_it"]
    ordinary = advice.next_steps[0]
    assert {"S32", "S33", "S34", "S35", "S36", "S37"} <= set(ordinary.claims)
    assert advice.alternatives
    for way in advice.alternatives:
        words = (way.message.text if way.message else "").lower()
        assert "request" not in words
        assert "invitation" not in words


def test_a_withdrawn_request_may_be_made_again_after_an_offer_and_three_weeks() -> None:
    offer = {"application": {**_application(), "stage": "offer_received"}}
    early, late = (with_invitation("withdrawn", days, **offer) for days in (20, 21))
    assert early.reasons[0].rule == "request-withdrawn"
    (until,) = [step for step in early.next_steps if step.kind == "no_second_request"]
    assert until.on == TODAY + timedelta(days=1)
    assert late.verdict == "connect"


def test_once_accepted_one_thank_you_then_at_most_one_useful_thing_then_patience() -> None:
    assert kinds(with_invitation("connected", 1)) == [
        "thank_connected",
        "useful_item",
        "patience",
    ]


def test_their_invitation_is_accepted_today() -> None:
    advice = with_invitation("received", 2)
    assert advice.verdict == "accept_invitation"
    assert (advice.next_steps[0].kind, advice.next_steps[0].on) == ("accept", TODAY)


def _application() -> dict[str, Any]:
    told: dict[str, Any] = case_of({**EXAMPLE}).model_dump(mode="json")["application"]
    return told
