"""Plans: whom, in which order, on which days, with which places."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from followup_rules import Case, Panel, advise, plan
from followup_rules.answers.schedule import Window, spread
from scripts.proofs.case_factory import TODAY


def someone(key: str, part: str = "senior", rapport: str = "warm", **more: Any) -> dict[str, Any]:  # noqa: ANN401  # fields of the contract
    days = more.pop("days", 6)
    contacts = more.pop("contacts", [])
    invitation = more.pop("invitation", {"state": "none"})
    return {
        "key": key,
        "person": {
            "name": f"{key} Vale",
            "part": part,
            "rapport": rapport,
            "assessed_you": True,
            **more,
        },
        "interviews": [{"on": (TODAY - timedelta(days=days)).isoformat()}],
        "contacts": contacts,
        "invitation": invitation,
    }


def panel(*people: dict[str, Any], **more: Any) -> Panel:  # noqa: ANN401  # fields of the contract
    application = {
        "role": "data engineer",
        "company": "Nordlicht Labs",
        "stage": "awaiting_decision",
        "interest": "role_and_company",
        **more.pop("application", {}),
    }
    return Panel.model_validate(
        {"today": TODAY.isoformat(), "application": application, "people": people, **more}
    )


def keys(people: Any) -> list[str]:  # noqa: ANN401  # planned or placed
    return [one.key for one in people]


def test_the_order_is_part_then_warmth_then_later_interview_then_key() -> None:
    people = [
        someone("peer", "peer"),
        someone("recruiter", "recruiter"),
        someone("agency", "agency_recruiter"),
        someone("b", "senior"),
        someone("a", "senior"),
        someone("later", "senior", days=5),
        someone("runs", "recruiter", runs_process=True),
        someone("formal", "hiring_manager", "formal"),
        someone("neutral", "hiring_manager", "neutral"),
        someone("boss", "hiring_manager"),
    ]
    limits = {"preferences": {"limits": {"advised": 20, "at_most": 20}}}
    expected = ["boss", "neutral", "formal", "runs", "later", "a", "b", "recruiter", "peer"]
    assert keys(plan(panel(*people, **limits)).connect) == [*expected, "agency"]


def test_a_hiring_manager_comes_before_whoever_runs_the_process_however_warm() -> None:
    people = [
        someone("runs", "recruiter", runs_process=True),
        someone("boss", "hiring_manager", "formal"),
    ]
    assert keys(plan(panel(*people)).connect) == ["boss", "runs"]


def test_from_three_on_only_key_people_and_warm_seniors_and_from_five_nobody() -> None:
    people = [someone(f"s{number}") for number in range(6)]
    people += [someone("peer", "peer"), someone("agency", "agency_recruiter")]
    made = plan(panel(*people))
    assert keys(made.connect) == ["s0", "s1", "s2", "s3", "s4", "agency"]
    assert keys(made.instead) == ["s5", "peer"]
    assert made.places.model_dump() == {"used": 0, "left": 5}
    two_left = plan(panel(*people, invitations_sent=3))
    assert keys(two_left.connect) == ["s0", "s1", "agency"]
    assert two_left.places.model_dump() == {"used": 3, "left": 2}


def test_each_advice_is_given_as_if_the_places_above_were_used() -> None:
    made = plan(panel(*[someone(f"s{number}") for number in range(6)]))
    assert made.instead[0].advice.reasons[0].rule == "no-places-left"
    reason = made.instead[0].advice.reasons[0].text
    assert "limit for this employer is 5" in reason
    assert "you have sent" not in reason.lower(), "nobody has sent any"


def test_whoever_you_have_not_met_gets_no_place_that_is_gone() -> None:
    people = [someone("boss", "hiring_manager", days=-3), someone("senior")]
    full = plan(panel(*people, invitations_sent=5))
    assert keys(full.connect) == []
    assert [one.advice.reasons[0].rule for one in full.instead] == [
        "no-place-in-the-plan",
        "no-places-left",
    ]
    assert keys(plan(panel(*people, invitations_sent=4)).connect) == ["boss"]


def test_most_of_them_cold_makes_the_place_cold_unless_you_say_otherwise() -> None:
    people = [
        someone("boss", "hiring_manager"),
        someone("x", rapport="cold"),
        someone("y", rapport="skeptical"),
    ]
    made = plan(panel(*people))
    assert [one.advice.reasons[0].rule for one in made.instead] == ["warm-in-a-cold-place"]
    told = plan(panel(*people, application={"environment": "neutral"}))
    assert keys(told.connect) == ["boss"]
    one_cold = plan(panel(people[0], people[1]))
    assert keys(one_cold.connect) == ["boss"]
    half = plan(panel(*people, someone("z", "hiring_manager")))
    assert keys(half.connect) == ["boss", "z"]


def test_the_hard_limit_comes_before_a_cool_panel() -> None:
    people = [someone("cold", rapport="cold"), someone("peer", "peer")]
    made = plan(panel(*people, invitations_sent=5))
    assert made.instead[0].advice.reasons[0].rule == "no-places-left"
    assert made.instead[0].advice.certainty == "clear"


def test_whoever_did_not_assess_you_has_no_say_in_how_the_place_was() -> None:
    cold = [someone(key, rapport="cold", assessed_you=False) for key in ("x", "y")]
    assert keys(plan(panel(someone("boss", "hiring_manager"), *cold)).connect) == ["boss"]


def test_what_others_there_said_is_the_employers_word() -> None:
    """Silence ends for all of them when one of them writes, or says no."""
    told = {"on": TODAY.isoformat(), "by": "them", "channel": "email", "kind": "news"}
    quiet = [someone("boss", "hiring_manager", days=20), someone("other", days=20)]
    made = plan(panel(*quiet))
    assert made.connect[0].advice.reasons[0].rule == "check-in"
    heard = [quiet[0], someone("other", days=20, contacts=[told])]
    assert plan(panel(*heard)).connect[0].advice.reasons[0].rule == "late-but-alive"
    no = [quiet[0], someone("other", days=20, contacts=[{**told, "kind": "rejection"}])]
    assert plan(panel(*no)).skip[0].advice.reasons[0].rule == "clear-rejection"


def test_what_you_were_asked_by_one_is_no_invitation_by_another() -> None:
    asks = {"on": TODAY.isoformat(), "by": "them", "channel": "email", "kind": "invites_connection"}
    people = [someone("asked", days=1, contacts=[asks]), someone("other", days=1)]
    made = {one.key: one.advice.verdict for one in plan(panel(*people)).connect}
    assert made == {"asked": "connect", "other": "wait"}


def test_two_a_day_and_on_the_day_that_the_advice_says() -> None:
    people = [someone(f"boss{number}", "hiring_manager") for number in range(5)]
    made = plan(panel(*people)).connect
    assert max(Counter(one.send_on for one in made).values()) == 2
    for one in made:
        sends = [step.on for step in one.advice.next_steps if step.kind == "send"]
        assert sends == [one.send_on]
        assert one.send_on >= TODAY
        assert one.send_on.weekday() < 5


@pytest.mark.parametrize("sent", [0, 1, 2])
def test_what_was_sent_today_counts_among_the_two_of_the_day(
    sent: int,
) -> None:
    gone = {"state": "sent", "on": TODAY.isoformat()}
    people = [someone(f"boss{number}", "hiring_manager") for number in range(3)]
    people += [someone(f"sent{number}", invitation=gone) for number in range(sent)]
    made = plan(panel(*people)).connect
    assert len(made) == 3
    days = Counter((one.send_on - TODAY).days for one in made)
    assert days[0] == 2 - sent
    assert max(days.values()) <= 2


@pytest.mark.parametrize("state", ["connected", "received", "withdrawn"])
def test_what_became_of_others_today_leaves_the_two_of_the_day(state: str) -> None:
    """Their requests went out on another day."""
    gone = {"state": state, "on": TODAY.isoformat()}
    people = [someone("one"), someone("two")]
    alone = plan(panel(*people))
    others = [someone(f"other{number}", invitation=gone) for number in range(2)]
    days = {one.key: one.send_on for one in plan(panel(*people, *others)).connect}
    assert days == {one.key: one.send_on for one in alone.connect}
    assert list(days.values()).count(TODAY) == 2


def test_no_two_notes_alike() -> None:
    people = [someone(f"boss{number}", "hiring_manager") for number in range(5)]
    notes = [one.advice.note for one in plan(panel(*people)).connect]
    texts = [note.text.replace(f"boss{number}", "") for number, note in enumerate(notes) if note]
    assert len(set(texts)) == len(people)


def test_settled_people_take_no_place() -> None:
    people = [
        someone("connected", invitation={"state": "connected"}),
        someone("pending", invitation={"state": "sent"}),
        someone("theirs", invitation={"state": "received"}),
        someone("boss", "hiring_manager"),
    ]
    made = plan(panel(*people, invitations_sent=4))
    assert keys(made.settled) == ["connected", "pending", "theirs"]
    assert keys(made.connect) == ["boss"]


def test_an_empty_panel_has_a_plan() -> None:
    made = plan(panel())
    assert made.connect == made.instead == made.skip == made.settled == ()


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        ([[0], [0], [0]], [0, 0, 0]),
        ([[0, 1], [0, 1], [0, 1]], [0, 0, 1]),
        ([[0, 1], [0, 1], [0]], [1, 0, 0]),
        ([[0, 1], [1, 2], [1, 2], [0], [0], [1]], None),
        ([], []),
    ],
)
def test_days_are_given_so_that_nobody_keeps_one_that_another_needs(
    windows: list[list[int]], expected: list[int] | None
) -> None:
    given = spread([Window(tuple(day(one) for one in days)) for days in windows])
    found = [(one - TODAY).days for one in given]
    assert all(one in days for one, days in zip(found, windows, strict=True))
    if expected is not None:
        assert found == expected
    else:
        assert max(Counter(found).values()) == 2


@pytest.mark.parametrize("invitation", [{"state": "none"}, {"state": "received"}])
def test_what_is_written_to_whoever_is_not_invited_is_as_alone(invitation: dict[str, str]) -> None:
    """Only notes get further wordings, so that no two of those who are invited read the same."""
    one = someone("peer", "peer", "formal", invitation=invitation)
    made = plan(panel(one))
    (placed,) = (*made.instead, *made.settled, *made.skip)
    told = {name: value for name, value in one.items() if name != "key"}
    case = Case.model_validate(
        {**told, **panel().model_dump(mode="json", include={"today", "application"})}
    )
    alone = advise(case)
    assert [one.message for one in placed.advice.alternatives] == [
        one.message for one in alone.alternatives
    ]
    assert [one.message for one in placed.advice.next_steps] == [
        one.message for one in alone.next_steps
    ]
    assert any(one.message for one in (*alone.alternatives, *alone.next_steps))


@pytest.mark.parametrize("days", range(8))
def test_nobody_is_written_to_on_a_day_off_while_a_working_day_is_left(days: int) -> None:
    """Five people met on one day, who are spread over the days of their window."""
    people = [someone(f"boss{number}", "hiring_manager", days=days) for number in range(5)]
    weekdays = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    for weekend in (("sat", "sun"), ("fri", "sat"), ("sun",)):
        off = TODAY + timedelta(days=8 - days)
        preferences = {"weekend": weekend, "holidays": [off.isoformat()]}
        for one in plan(panel(*people, preferences=preferences)).connect:
            assert weekdays[one.send_on.weekday()] not in weekend
            assert one.send_on != off


def test_an_interview_of_others_that_did_not_take_place_begins_nothing() -> None:
    """Word from before it counts as if there had been none."""
    missed = {"on": "2026-11-20", "took_place": False}
    no = {"on": "2026-11-19", "by": "employer", "channel": "email", "kind": "rejection"}
    people = [{**someone("one"), "interviews": []}, {**someone("two"), "interviews": [missed]}]
    made = plan(panel(*people, contacts=[no]))
    assert keys(made.connect) == []
    assert set(keys(made.skip)) == {"one", "two"}


def test_an_interview_booked_before_the_stage_was_over_moves_nobody_up() -> None:
    booked = {"on": (TODAY + timedelta(days=1)).isoformat()}
    people = [someone("a"), {**someone("b"), "interviews": [*someone("b")["interviews"], booked]}]
    assert keys(plan(panel(*people)).connect) == ["b", "a"]
    over = plan(panel(*people, application={"stage": "offer_accepted"}))
    assert keys(over.connect) == ["a", "b"]
