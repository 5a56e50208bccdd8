"""What to do next, and on which day: for each verdict, in the order in which it is done.

Nothing here offends a declared restriction: while one is in force, the next step is silence, or
the declared way, until the day after its last (A20).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from followup_rules.advice import Alternative, NextStep, Timing, Verdict, VerdictChange
from followup_rules.answers.later import unwritten
from followup_rules.case import Case
from followup_rules.days import days_from, next_working_day, plus
from followup_rules.decision.bands import PENDING_LONG
from followup_rules.decision.facts import Facts
from followup_rules.decision.history import BETWEEN_TOUCHES, KeyDates
from followup_rules.decision.table import Decision
from followup_rules.locales import Sentences

THANKS_FOR_CONNECTING: Final = 3
"""Days after they accepted up to which a thank-you for it still belongs to it."""


@dataclass(frozen=True, slots=True)
class StepContext:
    """Everything that a next step is made of."""

    case: Case
    facts: Facts
    when: KeyDates
    timing: Timing | None
    decision: Decision
    others: tuple[Alternative, ...]
    turn: VerdictChange | None
    words: Sentences
    send_day: date
    """The day to send on, where there is one to come."""
    your_turn_on: date | None = None
    """In a live exchange whose last word is yours: the first day for another message."""

    @property
    def until(self) -> date | None:
        """The last day of the restriction in force."""
        declared = self.case.application.restriction
        return declared.until if declared and self.facts.restriction != "none" else None

    def step(
        self,
        kind: str,
        on: date | None,
        *claims: str,
        message: str | None = None,
        key: str | None = None,
        **more: object,
    ) -> NextStep:
        """Make a step; its sentence may speak of its day and of what else is given.

        The words of its ``message``, a kind that ``compose`` knows, are to be composed.
        """
        return NextStep(
            kind=kind,
            text=self.words.say(f"step.{key or kind}", day=on or self.case.today, **more),
            on=on,
            claims=claims,
            message=unwritten(message) if message else None,
        )


def next_steps(now: StepContext) -> tuple[NextStep, ...]:
    """Return the steps for this situation."""
    if now.facts.restriction != "none":
        return tuple(_restricted(now))
    return tuple(_STEPS[now.decision.verdict](now))


def _restricted(now: StepContext) -> Iterator[NextStep]:
    yield from (now.step("write", _day_for(now, one), *one.claims) for one in now.others[:1])
    after = plus(now.until, 1) if now.until else None
    key = "until_then" if after else "until_further_notice"
    if now.facts.link == "received":
        yield now.step("their_invitation_waits", after, "A20", key=f"their_invitation_{key}")
    elif now.decision.verdict in ("already_connected", "pending") or not now.others:
        yield now.step("silence", after, "A20", key=f"silence_{key}")
    elif after:
        yield now.step("look_again", after, "A20", key="look_again_restriction")


def send_day(
    case: Case, decision: Decision, clock: Timing | None, turn: VerdictChange | None
) -> date:
    """Return the day to send the request on, where there is one to come.

    A working day is only a suggestion: where the answer turns before it comes, today is better.
    """
    first = turn.date if decision.verdict == "wait" and turn else case.today
    day = max(first, clock.suggested) if clock else next_working_day(first, case.preferences)
    too_late = decision.verdict == "connect" and turn is not None and turn.date <= day
    return case.today if too_late else day


def _day_for(now: StepContext, way: Alternative) -> date:
    """Return the day for another way: a working day, and a week after the last touch (A6)."""
    first = now.case.today
    if way.kind == "existing_channel":
        return now.your_turn_on or first
    if way.kind == "thank_you_email":
        return first
    if way.message and now.when.next_touch_on:
        first = now.when.next_touch_on
    return next_working_day(first, now.case.preferences)


def thanks_come_too_late(now: StepContext) -> bool:
    """Tell whether the thank-you would go out with the request, or after it.

    Both would say the same (practice: different days); the note carries the thanks (S20).
    """
    to_send = now.decision.verdict == "connect" or (
        now.decision.verdict == "wait" and now.turn is not None and now.turn.verdict == "connect"
    )
    return to_send and any(_day_for(now, way) >= now.send_day for way in now.others)


def _thanks(now: StepContext) -> Iterator[NextStep]:
    for way in now.others:
        if way.kind in ("thank_you_email", "via_recruiter") and way.message:
            key = "thank_you_reply" if now.facts.outcome == "rejected" else "thank_you"
            if way.kind == "via_recruiter":
                key = "thank_you_recruiter"
            elif now.facts.link == "pending" and now.case.invitation.with_note is False:
                key = "thank_you_missing"
            yield now.step("thank_you", _day_for(now, way), "S41", "S44", key=key)
            return


def _send(now: StepContext, *claims: str) -> NextStep:
    """Return the step of sending; in their morning, where their zone is known (A3)."""
    zone = now.case.person.time_zone
    if zone:
        return now.step("send", now.send_day, *claims, "A3", key="send_zone", zone=zone)
    return now.step("send", now.send_day, *claims)


def _connect(now: StepContext) -> Iterator[NextStep]:
    yield from _thanks(now)
    yield _send(now, "S6", "S18")
    after = plus(now.send_day, PENDING_LONG)
    yield now.step("look_again", after, "S32", "A23", key="look_again_sent")


def _wait(now: StepContext) -> Iterator[NextStep]:
    yield from _thanks(now)
    decision_by = now.case.application.decision_by
    if now.turn and now.turn.verdict == "connect":
        yield _send(now, "S14", "S17")
    elif now.turn:
        yield now.step("look_again", now.turn.date, "A1", key="look_again_change")
    elif now.facts.met == "fell_through":
        yield now.step("new_day", now.case.today, "A30")
        yield now.step("look_again", None, "A29", "A30", key="look_again_met")
    elif now.facts.met == "not_yet":
        yield now.step("look_again", None, "A29", key="look_again_met")
    else:
        on_day = decision_by if decision_by and decision_by > now.case.today else None
        key = "look_again_decision_by" if on_day else "look_again_decision"
        yield now.step("look_again", on_day, "A16", key=key)


def _use_alternative(now: StepContext) -> Iterator[NextStep]:
    for way in now.others[:1]:
        yield now.step(
            "write" if way.message or way.kind in _WRITING else "quietly",
            _day_for(now, way),
            *way.claims,
        )
    if now.decision.unknowns:
        yield now.step("answer", None, "S39", "A21")
    if now.facts.link == "withdrawn":
        yield _after_withdrawing(now)
    elif now.turn:
        yield now.step("look_again", now.turn.date, "A1", key="look_again_change")


_WRITING: Final = frozenset({"follow_up_email", "via_recruiter", "employer_channel"})


def _after_withdrawing(now: StepContext) -> NextStep:
    """Say when, and whether, a new request is right (A24, A27)."""
    reopens, asked = now.when.reopens_on, now.when.asked_last
    ahead = reopens if reopens and reopens > now.case.today else None
    withdrawn = now.case.invitation.on
    if now.facts.asked and asked and (withdrawn is None or asked >= withdrawn):
        key = "send_again" if ahead else "send_again_unknown"
        return now.step("send_again", ahead, "A24", "A27", key=key)
    key = "no_second_request_until" if ahead else "no_second_request"
    return now.step("no_second_request", ahead, "A24", key=key)


def _do_not_connect(now: StepContext) -> Iterator[NextStep]:
    yield from _thanks(now)
    if now.facts.outcome not in ("live", "offer") or now.facts.interest == "lost":
        yield now.step("leave_it", None, "S49")
        return
    decision_by = now.case.application.decision_by
    ahead = decision_by if decision_by and decision_by > now.case.today else None
    yield now.step("leave_it", ahead, "S49", key="leave_them_by" if ahead else "leave_them")


def _accept(now: StepContext) -> Iterator[NextStep]:
    yield now.step("accept", now.case.today, "A27", message="accept_invitation")
    yield now.step("patience", None, "S9", "A25")


def _connected(now: StepContext) -> Iterator[NextStep]:
    if now.facts.met == "fell_through" and now.facts.outcome in ("live", "offer"):
        yield now.step("new_day", now.case.today, "A30")
    if _thanks_for_connecting(now):
        yield now.step("thank_connected", now.case.today, "S9", "A25", message="after_acceptance")
    if now.facts.outcome in ("live", "offer") and now.facts.met in ("yes", "no_date"):
        touched, since = now.when.touched_on, now.case.invitation.on
        if touched is None or (since is not None and touched < since):
            yield now.step("useful_item", _useful_item_on(now), "S12", "A25")
    if now.facts.met in ("not_yet", "fell_through"):
        yield now.step("look_again", None, "A29", key="look_again_met")
    else:
        yield now.step("patience", None, "S9", "A25")


def _thanks_for_connecting(now: StepContext) -> bool:
    """Tell whether thanks for connecting are due: fresh, during the process, and once (A25, A32).

    Nobody is thanked who was connected before the first interview, or on a day that isn't known.
    """
    since, first = now.case.invitation.on, now.when.first_interview
    if since is None or first is None or since < first or now.facts.known:
        return False
    waited = days_from(since, now.case.today)
    if now.facts.outcome not in ("live", "offer") or not 0 <= waited <= THANKS_FOR_CONNECTING:
        return False
    return not any(
        one.by == "you" and one.channel == "linkedin" and one.on >= since
        for one in now.case.contacts
    )


def _useful_item_on(now: StepContext) -> date:
    """Return a day that stays what it was until something happens: a week after the last event."""
    today = now.case.today
    events = [now.case.invitation.on, now.when.met_on, now.when.touched_on]
    last = max((day for day in events if day is not None), default=None)
    due = plus(last, BETWEEN_TOUCHES) if last is not None else today
    return next_working_day(max(due, today), now.case.preferences)


def _pending(now: StepContext) -> Iterator[NextStep]:
    yield from _thanks(now) if now.facts.link == "pending" else ()
    slip = now.case.invitation.with_note is False
    if now.facts.link == "pending":
        sent_on = now.case.invitation.on
        key = "leave_pending_slip" if slip else "leave_pending"
        yield now.step("leave_it", None, "A23", *(("A34",) if slip else ()), key=key)
        if sent_on is None:  # a day counted from today would recede daily
            yield now.step("look_again", None, "A23", key="look_again_pending_undated")
        else:
            yield now.step("look_again", plus(sent_on, PENDING_LONG), "A23", key="look_again_then")
        return
    yield now.step("no_rejection", None, "S32", "S33", "S34", "S35", "S36", "S37", "S52")
    for way in now.others[:1]:
        yield now.step("other_channels", _day_for(now, way), "S38", *way.claims)
    yield now.step("leave_it", None, "A23", key="leave_pending_long")


_STEPS: Final[Mapping[Verdict, Callable[[StepContext], Iterator[NextStep]]]] = {
    "connect": _connect,
    "wait": _wait,
    "use_alternative": _use_alternative,
    "do_not_connect": _do_not_connect,
    "accept_invitation": _accept,
    "already_connected": _connected,
    "pending": _pending,
}
