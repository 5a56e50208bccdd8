"""Situations that people asked about, each with the answer that was written down first.

Days are counted from today, a Monday; ``HM`` is a warm hiring manager who assessed you. Each test
is one input of a kind; the kinds are held by the laws in ``tests/properties/test_law_steps.py``.
"""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given

from followup_rules import Panel, advise, plan
from followup_rules.advice import Advice
from followup_rules.case import Case
from followup_rules.cli import text
from tests.profiles import law
from tests.strategies import cases

TODAY = date(2026, 11, 23)
HM = {"name": "Mara Quill", "part": "hiring_manager", "assessed_you": True, "rapport": "warm"}


def day(days: int) -> str:
    """Return the day so many days from today; negative: ago."""
    return (TODAY + timedelta(days)).isoformat()


def said(on: int, by: str, kind: str, channel: str = "email") -> dict[str, str]:
    return {"on": day(on), "by": by, "kind": kind, "channel": channel}


def case(
    interview: int | None = -6,
    *words: dict[str, str],
    stage: str = "awaiting_decision",
    today: int = 0,
    **more: Any,  # noqa: ANN401  # any JSON
) -> Case:
    person = {**HM, **more.pop("person", {})}
    application = {
        "role": "Controller",
        "company": "Brightwater",
        "stage": stage,
        "interest": "role_and_company",
        **more.pop("application", {}),
    }
    interviews = more.pop("interviews", [] if interview is None else [{"on": day(interview)}])
    return Case.model_validate(
        {
            "today": day(today),
            "person": person,
            "application": application,
            "interviews": interviews,
            "contacts": list(words),
            **more,
        }
    )


def answer(*told: Any, **more: Any) -> Advice:  # noqa: ANN401  # any JSON
    return advise(case(*told, **more))


def steps(advice: Advice) -> dict[str, date | None]:
    return {step.kind: step.on for step in advice.next_steps}


def texts(advice: Advice) -> str:
    said_there = [*advice.next_steps, *advice.alternatives, *advice.reasons]
    return " ".join([advice.headline, *(one.text for one in said_there)])


# --- their "add me" (A27) ----------------------------------------------------------------------

ADD_ME = said(0, "them", "invites_connection")


def test_add_me_lifts_the_week_since_your_own_message() -> None:
    advice = answer(-6, said(-1, "you", "substance"), ADD_ME)
    assert (advice.verdict, advice.reasons[0].rule) == ("connect", "they-asked")
    assert steps(advice)["send"] == TODAY


def test_add_me_after_an_exchange_is_no_overdoing() -> None:
    thanks, reply = said(-5, "you", "thank_you"), said(-4, "them", "substance")
    advice = answer(-6, thanks, reply, said(-3, "them", "invites_connection"))
    assert advice.verdict == "connect"


def test_what_you_write_after_add_me_counts_again() -> None:
    advice = answer(-6, said(-3, "them", "invites_connection"), said(-1, "you", "substance"))
    assert (advice.verdict, advice.reasons[0].rule) == ("wait", "week-between-touches")


def test_a_rejection_your_reply_and_then_add_me() -> None:
    words = said(-3, "them", "rejection"), said(-2, "you", "substance")
    advice = answer(-9, *words, said(-1, "them", "invites_connection"), stage="rejected")
    assert (advice.verdict, advice.certainty) == ("connect", "judgement")


@pytest.mark.parametrize("stage", ["offer_declined", "withdrawn", "rejected"])
@pytest.mark.parametrize("interest", ["company_only", "lost", "unsure", "role_and_company"])
def test_once_it_is_over_add_me_doesnt_ask_for_interest(stage: str, interest: str) -> None:
    word = said(-4, "them", "invites_connection")
    advice = answer(-9, word, stage=stage, application={"interest": interest})
    assert (advice.verdict, advice.certainty) == ("connect", "judgement")


@pytest.mark.parametrize("interest", ["company_only", "lost"])
def test_while_it_lives_add_me_doesnt_make_up_for_interest(interest: str) -> None:
    assert answer(-6, ADD_ME, application={"interest": interest}).verdict != "connect"


def test_answers_about_dates_and_polite_lines_are_not_unanswered() -> None:
    words = said(-3, "them", "scheduling"), said(-2, "you", "scheduling")
    advice = answer(-6, *words, said(-1, "you", "courtesy"))
    assert advice.verdict == "connect"


def test_a_withdrawn_request_that_they_want_names_the_day() -> None:
    withdrawn = {"state": "withdrawn", "on": day(-3)}
    advice = answer(-6, ADD_ME, invitation=withdrawn)
    assert advice.verdict == "use_alternative"
    assert steps(advice)["send_again"] == TODAY + timedelta(18)
    assert "on Friday 11 December" in advice.headline
    assert "tactic" not in texts(advice)
    undated = answer(-6, ADD_ME, invitation={"state": "withdrawn"})
    assert "send_again" in steps(undated)


# --- steps and dates ---------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["offer_declined", "withdrawn"])
def test_on_stepping_back_thanks_by_email_are_due_however_old_the_interview(stage: str) -> None:
    advice = answer(-20, said(-19, "you", "thank_you"), stage=stage)
    assert [way.kind for way in advice.alternatives] == ["thank_you_email"]
    assert "interests you" not in advice.alternatives[0].text
    done = answer(-20, said(-1, "you", "thank_you"), stage=stage)
    assert done.alternatives == ()


def test_connected_and_nothing_logged_the_useful_thing_keeps_its_day() -> None:
    connected = {"state": "connected", "on": day(-2)}
    promised = {
        steps(answer(-6, invitation=connected, today=later))["useful_item"] for later in range(5)
    }
    assert promised == {TODAY + timedelta(7)}, "Saturday's week, on the Monday after"
    thanked = said(0, "you", "thank_you", "linkedin")
    assert steps(answer(-6, thanked, invitation=connected))["useful_item"] in promised


def test_in_a_live_exchange_it_is_their_turn_after_your_word() -> None:
    words = said(-5, "you", "thank_you"), said(-4, "them", "substance")
    advice = answer(-6, *words, said(-3, "you", "substance"))
    assert advice.reasons[0].rule == "live-exchange"
    assert steps(advice)["write"] == TODAY + timedelta(4)
    assert "their turn" in advice.headline
    theirs = answer(-6, *words, said(-3, "you", "substance"), said(-2, "them", "substance"))
    assert steps(theirs)["write"] == TODAY


def test_pending_with_a_thank_you_owed_doesnt_say_that_nothing_is_to_be_done() -> None:
    advice = answer(-2, invitation={"state": "sent", "on": day(-1)})
    assert list(steps(advice)) == ["thank_you", "leave_it", "look_again"]
    assert "nothing" not in texts(advice).lower().replace("that means nothing", "")


@pytest.mark.parametrize("ago", [5, 6, 7])
def test_no_email_on_the_day_of_the_request(ago: int) -> None:
    advice = answer(-ago)
    assert (advice.verdict, steps(advice)["send"]) == ("connect", TODAY)
    assert "thank_you" not in steps(advice)
    assert advice.alternatives == ()


def test_your_own_mail_yesterday_is_not_followed_by_a_thank_you_today() -> None:
    advice = answer(-3, said(-1, "you", "substance"))
    assert advice.verdict == "wait"
    assert "thank_you" not in steps(advice)


def test_no_profile_and_no_address_goes_through_the_recruiter_or_their_platform() -> None:
    person = {"profile": "not_found", "email_known": False}
    offered = said(-2, "them", "offers_other_platform")
    advice = answer(-3, offered, person=person)
    kinds = [way.kind for way in advice.alternatives]
    assert kinds == ["via_recruiter", "other_platform"]
    assert "recruiter" in advice.headline


@pytest.mark.parametrize("rapport", ["cold", "skeptical", "disengaged"])
def test_in_a_live_process_leave_it_is_not_all(rapport: str) -> None:
    told = {"person": {"rapport": rapport}, "application": {"decision_by": day(4)}}
    thanked = said(-5, "you", "thank_you")
    advice = answer(-6, thanked, **told)
    assert advice.verdict == "do_not_connect"
    assert [(step.kind, step.on) for step in advice.next_steps] == [
        ("leave_it", TODAY + timedelta(4))
    ]
    assert "others you met" in advice.next_steps[0].text


# --- untrue or confusing -----------------------------------------------------------------------


def test_a_plan_with_nobody_invited_says_of_nobody_that_they_were() -> None:
    people = [
        {"key": str(number), "person": {**HM, "part": "peer"}, "interviews": [{"on": day(-6)}]}
        for number in range(8)
    ]
    application = case().application.model_dump()
    panel = {"today": day(0), "application": application, "people": people}
    made = plan(Panel.model_validate(panel))
    assert len(made.connect) == 3
    assert made.instead
    for one in (*made.connect, *made.instead):
        assert "you have sent" not in texts(one.advice).lower()


def test_on_hold_nothing_is_said_to_be_moving() -> None:
    advice = answer(-20, said(-3, "employer", "news"), stage="on_hold")
    assert advice.reasons[0].rule == "late-but-alive"
    assert "moving" not in texts(advice)


# --- what could not be said --------------------------------------------------------------------


@pytest.mark.parametrize("on", [-3, 4])
def test_a_cancelled_interview_waits_for_a_new_day(on: int) -> None:
    cancelled = {"on": day(on), "took_place": False}
    advice = answer(interviews=[cancelled])
    assert (advice.verdict, advice.reasons[0].rule) == ("wait", "interview-fell-through")
    assert advice.timing is None
    assert [step.kind for step in advice.next_steps] == ["new_day", "look_again"]
    assert [way.kind for way in advice.alternatives] == ["follow_up_email"]
    booked = answer(interviews=[cancelled, {"on": day(9)}])
    assert booked.reasons[0].rule == "not-met-yet"
    held = answer(interviews=[{"on": day(-6)}, cancelled])
    assert held.verdict == "connect"


def test_after_a_no_a_cancelled_interview_is_not_thanked_for() -> None:
    advice = answer(interviews=[{"on": day(-3), "took_place": False}], stage="rejected")
    assert advice.verdict == "do_not_connect"
    assert advice.alternatives == ()
    assert "thank_you" not in steps(advice)


def test_a_cancelled_interview_with_others_starts_no_clock_either() -> None:
    others = {"on": day(-1), "with_person": False, "took_place": False}
    late = answer(interviews=[{"on": day(-16)}, others])
    assert late.timing is not None
    assert late.timing.check_in


@pytest.mark.parametrize(
    ("person", "verdict", "rule"),
    [
        ({}, "connect", "left-the-company"),
        ({"rapport": "neutral"}, "use_alternative", "left-and-reserved"),
        ({"rapport": "neutral", "known_before": True}, "connect", "left-the-company"),
        ({"rapport": "cold"}, "do_not_connect", "cold-person"),
    ],
)
def test_who_has_left_is_a_judgement(person: dict[str, Any], verdict: str, rule: str) -> None:
    advice = answer(-6, person={"still_there": False, **person}, invitations_sent=5)
    assert (advice.verdict, advice.reasons[0].rule) == (verdict, rule)
    assert advice.certainty == ("clear" if verdict == "do_not_connect" else "judgement")


def test_whether_they_have_left_is_asked_where_the_companies_differ() -> None:
    asked = [one.field for one in answer(-6, person={"company": "Fjordbank"}).questions]
    assert "person.still_there" not in asked, "a warm one may be invited either way"
    doubtful = {"company": "Fjordbank", "rapport": "neutral"}
    felt = {"environment": "neutral"}
    advice = answer(-6, person=doubtful, application=felt)
    assert advice.verdict == "connect", "never assumed from the page alone"
    assert [one.field for one in advice.questions] == ["person.still_there"]
    spelt = answer(-6, person={**doubtful, "company": "BRIGHTWATER Ltd."}, application=felt)
    assert spelt.questions == ()
    told = answer(-6, person={**doubtful, "still_there": True}, application=felt)
    assert told.questions == ()


def test_someone_known_before_counts_as_warm_and_uses_no_place() -> None:
    peer = {"part": "peer", "rapport": "formal", "known_before": True}
    assert answer(-6, person=peer, invitations_sent=5).verdict == "connect"
    cold = answer(-6, person={**peer, "rapport": "cold"})
    assert cold.verdict == "do_not_connect"
    stranger = answer(-6, person={**peer, "known_before": False})
    assert stranger.verdict == "use_alternative"


@pytest.mark.parametrize(
    ("person", "invitation", "stage"),
    [
        ({"known_before": True}, {"state": "connected", "on": day(-1)}, "awaiting_decision"),
        ({}, {"state": "connected", "on": day(-700)}, "awaiting_decision"),
        ({}, {"state": "connected"}, "awaiting_decision"),
        ({}, {"state": "connected", "on": day(-1)}, "rejected"),
        ({}, {"state": "connected", "on": day(-1)}, "offer_accepted"),
    ],
)
def test_thanks_for_connecting_only_where_they_belong(
    person: dict[str, Any], invitation: dict[str, Any], stage: str
) -> None:
    advice = answer(-6, person=person, invitation=invitation, stage=stage)
    assert "thank_connected" not in steps(advice)
    fresh = answer(-6, invitation={"state": "connected", "on": day(-1)})
    assert "thank_connected" in steps(fresh)


def test_connected_before_the_interview_there_is_nothing_to_send_yet() -> None:
    for invited in (-40, -1):
        advice = answer(3, invitation={"state": "connected", "on": day(invited)})
        assert list(steps(advice)) == ["look_again"]


def test_who_works_there_uses_the_companys_own_channels_first() -> None:
    advice = answer(-3, application={"internal": True}, unsure=True)
    assert advice.alternatives[0].kind == "employer_channel"
    assert "your company's own" in advice.alternatives[0].text
    accepted = answer(-3, stage="offer_accepted", application={"internal": True})
    assert "join" not in texts(accepted)


def test_a_request_without_its_note_stays_and_the_email_says_the_rest() -> None:
    sent = {"state": "sent", "on": day(-1), "with_note": False}
    advice = answer(-4, invitation=sent)
    assert list(steps(advice)) == ["thank_you", "leave_it", "look_again"]
    assert "what your request didn't" in advice.next_steps[0].text
    assert "three weeks" in advice.next_steps[1].text
    thanked = answer(-4, said(-3, "you", "thank_you"), invitation=sent)
    assert "thank_you" not in steps(thanked)


# --- as text for people ------------------------------------------------------------------------


def test_nothing_is_aimed_at_or_checked_in_where_nothing_is_sent() -> None:
    silent = case(-20, person={"rapport": "cold"})
    advice = advise(silent)
    assert advice.timing is not None
    assert advice.timing.check_in
    told = text.advice(advice, silent, text.Page())
    assert "aim for" not in told
    assert "checks in" not in told


def test_two_people_of_one_name_are_told_apart_in_a_plan() -> None:
    people = [
        {"key": key, "person": {**HM, "part": part}, "interviews": [{"on": day(-6)}]}
        for key, part in (("of finance", "hiring_manager"), ("of sales", "logistics"))
    ]
    application = case().application.model_dump()
    panel = Panel.model_validate({"today": day(0), "application": application, "people": people})
    told = text.plan(plan(panel), panel, text.Page())
    assert "Mara Quill (of finance)" in told
    assert "Mara Quill (of sales)" in told


ASKED = {"on": day(0), "by": "them", "channel": "email", "kind": "invites_connection"}
PLACES_USED = Case.model_validate(
    {**case().model_dump(), "invitations_sent": 5, "contacts": [ASKED], "person": HM}
)
"""A case in which the number of invitations used is among what would change the answer."""


@law(150)
@given(cases())
@example(PLACES_USED)
def test_what_would_change_the_answer_is_said_in_words(drawn: Case) -> None:
    told = text.advice(advise(drawn), drawn, text.Page(width=400))
    after = told.partition("What would change this")[2]
    assert "_" not in after
    assert " were " not in after
