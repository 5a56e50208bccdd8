"""What the models refuse, ignore and take for granted, as the contract says."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from pydantic import ValidationError

from followup_rules import advise
from followup_rules.case import Case, Interview, Invitation, Panel, PanelInterview, ThankedAbout

SMALLEST: dict[str, Any] = {
    "today": "2026-11-20",
    "person": {"name": "Mara Quill"},
    "application": {
        "role": "Analyst",
        "company": "Brightwater",
        "stage": "interviewing",
        "interest": "role_and_company",
    },
}


def told(**changes: Any) -> dict[str, Any]:  # noqa: ANN401  # any JSON
    """Return the smallest case with some parts replaced; a part that is an object is added to."""
    case = dict(SMALLEST)
    for name, value in changes.items():
        both = isinstance(value, dict) and isinstance(case.get(name), dict)
        case[name] = {**case[name], **value} if both else value
    return case


class Missing(datetime):
    """As pandas' NaT: a datetime by its class, and no day of the calendar."""

    def date(self) -> date:
        raise ValueError("NaTType does not support date")


class Timestamp(datetime):
    """As pandas' Timestamp: a datetime with a class of its own."""


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 11, 20, 23, 59),  # noqa: DTZ001  # the candidate's own clock
        datetime(2026, 11, 20, 0, 30, tzinfo=timezone(timedelta(hours=13))),
        Timestamp(2026, 11, 20, 10, tzinfo=UTC),
        date(2026, 11, 20),
    ],
)
def test_a_moment_is_taken_as_the_day_that_it_says(moment: date) -> None:
    case = Case.model_validate(told(today=moment))
    assert type(case.today) is date
    assert case.today == date(2026, 11, 20)


def test_a_moment_without_a_day_is_refused_in_plain_words() -> None:
    with pytest.raises(ValidationError, match="this is no day: the time is missing"):
        Case.model_validate(told(today=Missing(2026, 11, 20)))


def refused_field(case: dict[str, Any]) -> str:
    with pytest.raises(ValidationError) as refusal:
        Case.model_validate(case)
    return ".".join(str(step) for step in refusal.value.errors()[0]["loc"])


def test_what_is_left_out_is_as_the_contract_says() -> None:
    case = Case.model_validate(SMALLEST)
    assert case.person.model_dump() == {
        "name": "Mara Quill",
        "greet_as": None,
        "addressed_as": None,
        "headline": "",
        "company": "",
        "part": "unknown",
        "assessed_you": None,
        "runs_process": False,
        "rapport": "unknown",
        "profile": "found",
        "posts_publicly": None,
        "email_known": None,
        "time_zone": None,
        "still_there": None,
        "known_before": False,
        "thank_for": (),
        "thanked_about": ThankedAbout().model_dump(),
    }
    assert case.application.internal is False
    told_of = Interview(on=date(2026, 11, 10)), PanelInterview(on=date(2026, 11, 10))
    assert [one.took_place for one in told_of] == [True, True]
    assert Invitation().with_note is None
    assert case.application.environment == "unknown"
    assert case.application.decision_by is None
    assert case.application.restriction is None
    assert (case.interviews, case.contacts, case.application.excites_you) == ((), (), ())
    assert (case.invitation.state, case.invitation.on) == ("none", None)
    assert Invitation().state == "unknown", "told, and its state left out"
    assert (case.invitations_sent, case.unsure) == (0, False)
    assert (case.account.note_limit, case.account.notes_left) == (200, None)
    wishes = case.preferences
    assert (wishes.cautious, wishes.weekend, wishes.holidays) == (False, ("sat", "sun"), ())
    assert (wishes.limits.advised, wishes.limits.at_most) == (3, 5)
    assert (wishes.stale_after_days, wishes.language) == (28, "en")
    assert (wishes.note_language, wishes.tone) == (None, None)


@pytest.mark.parametrize(
    "missing",
    [
        "today",
        "person",
        "application",
        "person.name",
        *(f"application.{n}" for n in ("role", "company", "stage", "interest")),
    ],
)
def test_what_is_required(missing: str) -> None:
    case = {
        **SMALLEST,
        "person": dict(SMALLEST["person"]),
        "application": dict(SMALLEST["application"]),
    }
    part, _, field = missing.partition(".")
    if field:
        del case[part][field]
    else:
        del case[part]
    assert refused_field(case) == missing


@pytest.mark.parametrize(
    ("case", "field"),
    [
        (told(interviews=[{}]), "interviews.0.on"),
        (told(contacts=[{"by": "you"}]), "contacts.0.on"),
        (told(contacts=[{"on": "2026-11-20"}, {"on": "2026-11-21"}]), "contacts.1.on"),
        (told(person={"part": "boss"}), "person.part"),
        (told(person={"assessed_you": "yes"}), "person.assessed_you"),
        (told(person={"runs_process": None}), "person.runs_process"),
        (told(person={"nickname": "Q"}), "person.nickname"),
        (told(person={"name": None}), "person.name"),
        (told(person={"name": "x" * 501}), "person.name"),
        (told(person={"headline": "x" * 2001}), "person.headline"),
        (told(application={"role": "x" * 2001}), "application.role"),
        (told(application={"excites_you": ["x"] * 1001}), "application.excites_you"),
        (told(application={"decision_by": "2026-02-29"}), "application.decision_by"),
        (told(application={"restriction": {}}), "application.restriction.kind"),
        (told(interviews=[{"on": "2026-11-01"}] * 1001), "interviews"),
        (told(invitation={"state": "ignored"}), "invitation.state"),
        (told(invitations_sent=-1), "invitations_sent"),
        (told(invitations_sent=2.0), "invitations_sent"),
        (told(unsure=0), "unsure"),
        (told(account={"note_limit": 99}), "account.note_limit"),
        (told(account={"notes_left": -1}), "account.notes_left"),
        (told(preferences={"limits": {"advised": 6}}), "preferences.limits"),
        (told(preferences={"weekend": ["saturday"]}), "preferences.weekend.0"),
        (told(preferences={"stale_after_days": -1}), "preferences.stale_after_days"),
        (told(preferences={"language": ""}), "preferences.language"),
        (told(today="2026-11-20T10:00:00"), "today"),
        (told(today="2026-1-2"), "today"),
        (told(today=1763596800), "today"),
        (told(today=Missing(2026, 11, 20)), "today"),
        (told(today="0000-01-01"), "today"),
        (told(surprise=1), "surprise"),
    ],
)
def test_what_is_refused_names_its_field(case: dict[str, Any], field: str) -> None:
    assert refused_field(case) == field


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", date(2024, 2, 29)])
def test_every_day_of_the_calendar_is_taken_and_answered(day: str | date) -> None:
    case = Case.model_validate(told(today=day, interviews=[{"on": day}], contacts=[{"on": day}]))
    assert advise(case).timing is not None


def test_values_at_the_limits_are_accepted() -> None:
    case = told(
        person={"name": "x" * 500, "headline": "x" * 2000},
        account={"note_limit": 100},
        preferences={"limits": {"advised": 5, "at_most": 5}, "weekend": []},
        contacts=[{"on": SMALLEST["today"]}],
    )
    assert advise(Case.model_validate(case)).headline


def test_models_don_t_change() -> None:
    case = Case.model_validate(SMALLEST)
    with pytest.raises(ValidationError):
        case.unsure = True  # type: ignore[misc]  # that is the point
    assert hash(case) == hash(Case.model_validate(SMALLEST))


def test_booked_interviews_are_ignored_once_the_stage_is_over() -> None:
    booked = [{"on": "2026-11-10"}, {"on": "2026-11-24"}]
    for stage in ("offer_accepted", "offer_declined", "rejected", "withdrawn"):
        case = Case.model_validate(told(application={"stage": stage}, interviews=booked))
        timing = advise(case).timing
        assert timing is not None
        assert timing.counted_from == date(2026, 11, 10)
    timing = advise(Case.model_validate(told(interviews=booked))).timing
    assert timing is not None
    assert timing.counted_from == date(2026, 11, 24)


def test_contacts_from_before_the_first_interview_are_ignored() -> None:
    interviews = [{"on": "2026-11-10"}, {"on": "2026-11-14"}]
    for day, verdict in (("2026-11-09", "connect"), ("2026-11-10", "do_not_connect")):
        case = told(
            person={"part": "hiring_manager", "assessed_you": True, "rapport": "warm"},
            interviews=interviews,
            contacts=[{"on": day, "kind": "rejection"}],
        )
        assert advise(Case.model_validate(case)).verdict == verdict


def test_a_panel_needs_a_key_for_everyone_and_past_contacts() -> None:
    one = {"key": "a", "person": {"name": "Mara Quill"}}
    panel = {name: SMALLEST[name] for name in ("today", "application")}
    assert Panel.model_validate({**panel, "people": [one, {**one, "key": "b"}]})
    with pytest.raises(ValidationError, match="key of their own"):
        Panel.model_validate({**panel, "people": [one, one]})
    late = {**one, "contacts": [{"on": "2026-11-21"}]}
    with pytest.raises(ValidationError) as refusal:
        Panel.model_validate({**panel, "people": [late]})
    assert refusal.value.errors()[0]["loc"] == ("people", 0, "contacts", 0, "on")
