"""The clock of one person: windows, what moves the earliest day, which day is suggested."""

from datetime import date, timedelta
from typing import Any

import pytest

from followup_rules import Case, advise
from followup_rules.advice import Timing
from followup_rules.decision.bands import band

MET = date(2026, 11, 16)
"""A Monday."""


def timing(today: date = MET, **more: Any) -> Timing:  # noqa: ANN401  # fields of the contract
    told = advise(case(today, **more)).timing
    assert told is not None
    return told


def case(today: date = MET, **more: Any) -> Case:  # noqa: ANN401  # fields of the contract
    application = {
        "role": "data engineer",
        "company": "Nordlicht Labs",
        "stage": "awaiting_decision",
        "interest": "role_and_company",
        **more.pop("application", {}),
    }
    return Case.model_validate(
        {
            "today": today.isoformat(),
            "person": {
                "name": "Mina Okafor",
                "part": "hiring_manager",
                "assessed_you": True,
                "rapport": "warm",
            },
            "application": application,
            "interviews": [{"on": MET.isoformat()}],
            **more,
        }
    )


def later(days: int) -> date:
    return MET + timedelta(days=days)


def test_the_windows_do_not_depend_on_today() -> None:
    told = timing(later(20))
    assert told.counted_from == MET
    assert (told.earliest, told.ideal_from, told.ideal_to, told.on_time_until) == (
        later(3),
        later(5),
        later(7),
        later(14),
    )


@pytest.mark.parametrize(
    ("today", "suggested"),
    [
        (0, 7),  # Saturday and Sunday are days five and six
        (3, 7),
        (7, 7),
        (8, 8),
        (12, 14),  # a Saturday: the Monday is still in time
        (14, 14),
        (15, 15),
        (19, 21),
    ],
)
def test_the_suggested_day(today: int, suggested: int) -> None:
    assert timing(later(today)).suggested == later(suggested)


def test_holidays_move_the_suggested_day_and_no_window() -> None:
    told = timing(later(4), preferences={"holidays": [later(7).isoformat()]})
    assert told.suggested == later(4)
    assert told.ideal_to == later(7)


def test_without_working_days_the_window_still_holds() -> None:
    week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    assert timing(later(1), preferences={"weekend": week}).suggested == later(5)


@pytest.mark.parametrize("spoilt", [0, 1, 2])
def test_the_one_working_day_of_a_week_is_found_however_many_are_holidays(spoilt: int) -> None:
    """Today is the day after it, so each holiday costs a whole week."""
    told = {
        "weekend": ["mon", "tue", "wed", "thu", "sat", "sun"],
        "holidays": [later(25 + 7 * week).isoformat() for week in range(spoilt)],
    }
    assert timing(later(19), preferences=told).suggested == later(25 + 7 * spoilt)


def test_a_touch_moves_the_earliest_day() -> None:
    told = timing(
        later(6),
        contacts=[
            {"on": later(2).isoformat(), "by": "you", "channel": "email", "kind": "substance"}
        ],
    )
    assert told.earliest == later(9)


@pytest.mark.parametrize(("written", "earliest"), [(3, 4), (4, 4), (5, 12)])
def test_a_touch_from_before_they_asked_moves_nothing(written: int, earliest: int) -> None:
    """Test A27: they asked on the fourth day; what was written on that day doesn't count either."""
    contacts = [
        {
            "on": later(4).isoformat(),
            "by": "them",
            "channel": "email",
            "kind": "invites_connection",
        },
        {"on": later(written).isoformat(), "by": "you", "channel": "email", "kind": "check_in"},
    ]
    assert timing(later(6), contacts=contacts).earliest == later(earliest)


def test_a_quota_that_starts_anew_moves_the_earliest_day() -> None:
    account = {"notes_left": 0, "notes_reset_on": later(9).isoformat()}
    told = timing(later(6), account=account)
    assert told.earliest == later(9)
    assert told.suggested == later(9)


def test_a_restriction_moves_the_earliest_day_to_the_day_after_it() -> None:
    declared = {"kind": "no_contact", "until": later(10).isoformat()}
    assert timing(later(6), application={"restriction": declared}).earliest == later(11)


def test_add_me_and_a_job_accepted_need_no_waiting() -> None:
    asks = [{"on": MET.isoformat(), "by": "them", "channel": "email", "kind": "invites_connection"}]
    assert timing(later(1), contacts=asks).suggested == later(1)
    assert timing(later(1), application={"stage": "offer_accepted"}).suggested == later(1)


def test_another_interview_within_a_week_is_counted_from() -> None:
    for days, counted in ((7, 13), (8, 0)):
        interviews = [{"on": MET.isoformat()}, {"on": later(6 + days).isoformat()}]
        assert timing(later(6), interviews=interviews).counted_from == later(counted)


def test_a_booked_interview_with_others_leaves_the_clock_alone() -> None:
    interviews = [
        {"on": MET.isoformat()},
        {"on": later(8).isoformat(), "with_person": False},
    ]
    assert timing(later(6), interviews=interviews).counted_from == MET


def test_no_interview_no_clock() -> None:
    assert advise(case(interviews=[])).timing is None


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-1, "before"),
        (0, "too_soon"),
        (2, "too_soon"),
        (3, "allowed"),
        (5, "ideal"),
        (8, "on_time"),
        (14, "on_time"),
        (15, "late"),
        (28, "late"),
        (29, "stale"),
    ],
)
def test_phases(days: int, expected: str) -> None:
    assert band(days, 28).phase == expected


def test_a_short_patience_makes_stale_follow_at_once() -> None:
    assert band(15, 10).phase == "stale"
    assert band(14, 10).phase == "on_time"
