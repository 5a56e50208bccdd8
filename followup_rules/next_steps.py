"""What to do next, and on which day: for each verdict, in the order in which it is done.

Nothing here offends a declared restriction: while one is in force, the next step is silence, or
the declared way, until the day after its last (A20).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from followup_rules.advice import Alternative, Message, NextStep, Timing, Turn, Verdict
from followup_rules.case import Case
from followup_rules.days import next_working_day, plus
from followup_rules.decide import Decision
from followup_rules.facts import (
    BETWEEN_TOUCHES,
    PENDING_LONG,
    Facts,
    Moments,
    contacts_that_count,
)
from followup_rules.note import compose
from followup_rules.sentences import Sentences

_EMAILS: Final = frozenset({"thank_you_email", "follow_up_email", "via_recruiter"})


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that a next step is made of."""

    case: Case
    facts: Facts
    when: Moments
    timing: Timing | None
    decision: Decision
    others: tuple[Alternative, ...]
    turn: Turn | None
    words: Sentences
    send_on: date | None = None
    """The day that a plan gives."""

    @property
    def send_day(self) -> date:
        """The day to send on, where there is one to come."""
        if self.send_on:
            return self.send_on
        first = self.turn.date if self.decision.verdict == "wait" and self.turn else self.case.today
        if self.timing:
            return max(first, self.timing.suggested)
        return next_working_day(first, self.case.preferences)

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
        """Make a step; its sentence may speak of its day and of what else is given."""
        written = compose(self.case, kind=message) if message else None
        return NextStep(
            kind=kind,
            text=self.words.say(f"step.{key or kind}", day=on or self.case.today, **more),
            on=on,
            claims=claims,
            message=written if isinstance(written, Message) else None,
        )


def next_steps(now: Situation) -> tuple[NextStep, ...]:
    """Return the steps for this situation."""
    if now.facts.restriction != "none":
        return tuple(_restricted(now))
    return tuple(_STEPS[now.decision.verdict](now))


def _restricted(now: Situation) -> Iterator[NextStep]:
    yield from (now.step("write", _day_for(now, one), *one.claims) for one in now.others[:1])
    after = plus(now.until, 1) if now.until else None
    key = "until_then" if after else "until_further_notice"
    if now.facts.link == "received":
        yield now.step("their_invitation_waits", after, "A20", key=f"their_invitation_{key}")
    elif now.decision.verdict in ("already_connected", "pending") or not now.others:
        yield now.step("silence", after, "A20", key=f"silence_{key}")
    elif after:
        yield now.step("look_again", after, "A20", key="look_again_restriction")


def _day_for(now: Situation, way: Alternative) -> date:
    """Return the day for another way: a working day, and a week after the last touch (A6)."""
    first = now.case.today
    if way.kind == "thank_you_email":
        return first
    if way.kind != "existing_channel" and way.message and now.when.next_touch_on:
        first = now.when.next_touch_on
    return next_working_day(first, now.case.preferences)


def _thanks(now: Situation) -> Iterator[NextStep]:
    for way in now.others:
        if way.kind in ("thank_you_email", "via_recruiter"):
            key = "thank_you_reply" if now.facts.outcome == "rejected" else "thank_you"
            yield now.step("thank_you", _day_for(now, way), "S41", "S44", key=key)
            return


def _send(now: Situation, *claims: str) -> NextStep:
    """Return the step of sending; in their morning, where their zone is known (A3)."""
    zone = now.case.person.time_zone
    if zone:
        return now.step("send", now.send_day, *claims, "A3", key="send_zone", zone=zone)
    return now.step("send", now.send_day, *claims)


def _connect(now: Situation) -> Iterator[NextStep]:
    yield from _thanks(now)
    yield _send(now, "S6", "S18")
    after = plus(now.send_day, PENDING_LONG)
    yield now.step("look_again", after, "S32", "A23", key="look_again_sent")


def _wait(now: Situation) -> Iterator[NextStep]:
    yield from _thanks(now)
    if now.turn and now.turn.verdict == "connect":
        yield _send(now, "S14", "S17")
    elif now.turn:
        yield now.step("look_again", now.turn.date, "A1", key="look_again_change")
    elif now.facts.met == "not_yet":
        yield now.step("look_again", None, "A29", key="look_again_met")
    else:
        decision_by = now.case.application.decision_by
        on_day = decision_by if decision_by and decision_by > now.case.today else None
        key = "look_again_decision_by" if on_day else "look_again_decision"
        yield now.step("look_again", on_day, "A16", key=key)


def _use_alternative(now: Situation) -> Iterator[NextStep]:
    for way in now.others[:1]:
        yield now.step(
            "write" if way.message else "quietly",
            _day_for(now, way),
            *way.claims,
        )
    if now.decision.unknowns:
        yield now.step("answer", None, "S39", "A21")
    if now.facts.link == "withdrawn":
        reopens = now.when.reopens_on
        if reopens and reopens > now.case.today:
            yield now.step("no_second_request", reopens, "A24", key="no_second_request_until")
        else:
            yield now.step("no_second_request", None, "A24")
    elif now.turn:
        yield now.step("look_again", now.turn.date, "A1", key="look_again_change")


def _do_not_connect(now: Situation) -> Iterator[NextStep]:
    yield from _thanks(now)
    yield now.step("leave_it", None, "S49")


def _accept(now: Situation) -> Iterator[NextStep]:
    yield now.step("accept", now.case.today, "A27", message="accept_invitation")
    yield now.step("patience", None, "S9", "A25")


def _connected(now: Situation) -> Iterator[NextStep]:
    since = now.case.invitation.on or date.min
    yours = {
        one.kind
        for one in contacts_that_count(now.case)
        if one.by == "you" and one.channel == "linkedin" and one.on >= since
    }
    if not yours:
        yield now.step("thank_connected", now.case.today, "S9", "A25", message="after_acceptance")
    if now.facts.outcome in ("live", "offer") and "substance" not in yours:
        first = now.when.next_touch_on or now.case.today
        on = next_working_day(
            first if yours else plus(now.case.today, BETWEEN_TOUCHES), now.case.preferences
        )
        yield now.step("useful_item", on, "S12", "A25")
    yield now.step("patience", None, "S9", "A25")


def _pending(now: Situation) -> Iterator[NextStep]:
    sent_on = now.case.invitation.on
    if now.facts.link == "pending":
        on = plus(sent_on or now.case.today, PENDING_LONG)
        yield now.step("leave_it", None, "A23", key="leave_pending")
        yield now.step("look_again", on, "A23", key="look_again_pending")
        return
    yield now.step("no_rejection", None, "S32", "S33", "S34", "S35", "S36", "S37", "S52")
    for way in now.others[:1]:
        yield now.step("other_channels", _day_for(now, way), "S38", *way.claims)
    yield now.step("leave_it", None, "A23", key="leave_pending_long")


_STEPS: Final[Mapping[Verdict, Callable[[Situation], Iterator[NextStep]]]] = {
    "connect": _connect,
    "wait": _wait,
    "use_alternative": _use_alternative,
    "do_not_connect": _do_not_connect,
    "accept_invitation": _accept,
    "already_connected": _connected,
    "pending": _pending,
}
