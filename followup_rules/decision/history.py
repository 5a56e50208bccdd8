"""The interviews and contacts of a case, sorted once, and the key dates that are read off them.

A ``History`` doesn't know what day it is: the same one serves every later day that is asked about
(``explanation.changes``), each answered with a few binary searches. Building it is
n log n in the number of interviews and contacts. Which of them count is decided here: interviews
that did not take place never do (A30), booked ones not once the stage is over, contacts not from
before the first interview (contract).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from followup_rules.case import Case, Contact, ContactKind, Interview, PanelInterview, Stage
from followup_rules.days import days_from, next_working_day, plus

ANOTHER_ROUND_WITHIN: Final = 7
"""Days ahead within which another interview with the same person holds everything back (A4)."""
BETWEEN_TOUCHES: Final = 7
"""Days from one touch to the next (A6); also the span of a live exchange (A15)."""
WITHDRAWN_BLOCK: Final = 21
"""Days for which LinkedIn blocks a new invitation to the same person (A24)."""

_OVER: Final[frozenset[Stage]] = frozenset(
    {"offer_accepted", "offer_declined", "rejected", "withdrawn"}
)
"""Stages after which booked interviews no longer count."""
HEARD: Final[frozenset[ContactKind]] = frozenset(
    {"scheduling", "substance", "news", "rejection", "negative_feedback", "invites_connection"}
)
"""What counts as having heard back (A5): no thank-you, no courtesy."""
REFUSALS: Final[frozenset[ContactKind]] = frozenset({"rejection", "negative_feedback"})
"""A clear no (S46, A17)."""
ASKS: Final[ContactKind] = "invites_connection"
"""Their word that you add them (A27)."""
TOUCHES: Final[frozenset[ContactKind]] = frozenset({"substance", "check_in"})
"""Messages of yours that ask for attention (A6, A15): no thank-you, courtesy or answer on dates."""


class History:
    """Days of one person's interviews and contacts, each list in order."""

    def __init__(self, interviews: Sequence[Interview], contacts: Sequence[Contact]) -> None:
        """Sort the days once; what falls outside is left out when a list is asked."""
        held = [one for one in interviews if one.took_place]
        self.interviews = sorted(one.on for one in held)
        self.theirs = sorted(one.on for one in held if one.with_person)
        self.fell_through = any(one.with_person and not one.took_place for one in interviews)
        """An interview with this person was cancelled, missed, or moved without a day."""
        groups: dict[tuple[str, str, bool], list[date]] = {}
        for one in contacts:
            key = one.by, one.kind, one.channel == "in_person"
            groups.setdefault(key, []).append(one.on)

        def days(
            by: Collection[str], kinds: Collection[str] | None = None, *, in_person: bool = True
        ) -> list[date]:
            return sorted(
                on
                for (who, kind, spoken), some in groups.items()
                if who in by and (kinds is None or kind in kinds) and (in_person or not spoken)
                for on in some
            )

        self.asks = days(_THEM, (ASKS,))
        self.refusals = days(_ANYONE_THERE, REFUSALS)
        self.heard = days(_ANYONE_THERE, HEARD)
        self.words = days(_THEM)
        """Whatever this person said or wrote."""
        self.touches = days(_YOU, TOUCHES)
        self.check_ins = days(_YOU, ("check_in",))
        self.thanks = days(_YOU, ("thank_you",))
        self.messages = days((*_YOU, *_THEM), in_person=False)
        """Messages and calls between you and them, whoever wrote."""
        self.mine = days(_YOU, in_person=False)
        self.answers = days(_THEM, ("substance",), in_person=False)


_YOU: Final = ("you",)
_THEM: Final = ("them",)
_ANYONE_THERE: Final = ("them", "employer")


def history_of(case: Case) -> History:
    """Return the history of a case."""
    return History(case.interviews, case.contacts)


def last_in(days: Sequence[date], since: date = date.min, until: date = date.max) -> date | None:
    """Return the last of these sorted days within two, both included."""
    index = bisect_right(days, until)
    return days[index - 1] if index and days[index - 1] >= since else None


def first_in(days: Sequence[date], since: date) -> date | None:
    """Return the first of these sorted days from ``since`` on."""
    index = bisect_left(days, since)
    return days[index] if index < len(days) else None


def count_in(days: Sequence[date], since: date) -> int:
    """Return how many of these sorted days are not before ``since``."""
    return len(days) - bisect_left(days, since)


@dataclass(frozen=True, slots=True)
class KeyDates:
    """The days behind the facts, where they are known."""

    counted_from: date | None
    """Their last interview, or the booked one (contract: Timing)."""
    met_on: date | None
    """The last interview with them that has happened."""
    booked_on: date | None
    """The next interview with them that is to come."""
    first_interview: date | None
    """The first of the application: contacts from before it don't count."""
    last_interview: date | None
    """The last one of the application, booked or past, whoever sat in it: where a round is booked,
    the process is alive and you have heard (A5)."""
    last_heard: date | None
    asked_on: date | None
    """Their first word that you add them; after a rejection, the first with it or since."""
    asked_last: date | None
    """The last one: what you wrote up to that day no longer holds you back (A27)."""
    refused_on: date | None
    """The last rejection or negative feedback."""
    touched_on: date | None
    """Your last touch (A6)."""
    next_touch_on: date | None
    """The first day on which another touch is all right, while one is less than a week old."""
    holding_touch_on: date | None
    """Your last touch, if it holds a request back: one from before they asked to be added, or of
    the same day, doesn't (A27)."""
    held_until: date | None
    """The first day on which a request is all right, while that touch is less than a week old."""
    checked_in_on: date | None
    may_invite_from: date | None
    """After a rejection with an invitation of theirs: the next working day (A16)."""
    reopens_on: date | None
    """The end of LinkedIn's block after a withdrawal (A24)."""
    resets_on: date | None
    """The day of the quota's reset, while no note is left."""


def key_dates(case: Case, history: History | None = None) -> KeyDates:
    """Read the key dates off a case; ``history`` spares sorting its lists again."""
    told = history or history_of(case)
    today = case.today
    until = today if case.application.stage in _OVER else date.max
    first = told.interviews[0] if told.interviews and told.interviews[0] <= until else None
    since = first or date.min
    met_on = last_in(told.theirs, until=today)
    booked_on = first_in(told.theirs, plus(today, 1)) if today < until else None
    refused_on = last_in(told.refusals, since)
    first_ask = first_in(told.asks, since)
    asked_on = first_in(told.asks, max(since, refused_on or date.min))
    touched_on = last_in(told.touches, since)
    asked_last = last_in(told.asks, since)
    invitation = case.invitation
    withdrawn = invitation.on if invitation.state == "withdrawn" else None
    lifted = asked_last is not None and touched_on is not None and touched_on <= asked_last
    holding_touch_on = None if lifted else touched_on
    return KeyDates(
        counted_from=_counted_from(met_on, booked_on, today),
        met_on=met_on,
        booked_on=booked_on,
        first_interview=first,
        last_interview=last_in(told.interviews, until=until),
        last_heard=last_in(told.heard, since),
        asked_on=asked_on or first_ask,
        asked_last=asked_last,
        refused_on=refused_on,
        touched_on=touched_on,
        next_touch_on=_a_week_after(touched_on, today),
        holding_touch_on=holding_touch_on,
        held_until=_a_week_after(holding_touch_on, today),
        checked_in_on=last_in(told.check_ins, max(since, met_on or date.min)),
        may_invite_from=next_working_day(plus(asked_on, 1), case.preferences) if asked_on else None,
        reopens_on=plus(withdrawn, WITHDRAWN_BLOCK) if withdrawn else None,
        resets_on=case.account.notes_reset_on if case.account.notes_left == 0 else None,
    )


def _counted_from(met_on: date | None, booked_on: date | None, today: date) -> date | None:
    """Return the day from which this person's clock runs (A1, A4)."""
    if met_on is None:
        return booked_on
    if booked_on is not None and days_from(today, booked_on) <= ANOTHER_ROUND_WITHIN:
        return booked_on
    return met_on


def _a_week_after(touched_on: date | None, today: date) -> date | None:
    if touched_on is None or days_from(touched_on, today) >= BETWEEN_TOUCHES:
        return None
    return plus(touched_on, BETWEEN_TOUCHES)


def interviews_that_count(case: Case) -> tuple[Interview, ...]:
    """Return the interviews that took place or are booked; none booked once the stage is over."""
    stage, today = case.application.stage, case.today
    return tuple(one for one in case.interviews if counts(one, stage, today))


def counts(one: Interview | PanelInterview, stage: Stage, today: date) -> bool:
    """Tell whether an interview took place, or is booked and the stage not over."""
    return one.took_place and (one.on <= today or stage not in _OVER)


def contacts_that_count(case: Case) -> tuple[Contact, ...]:
    """Return the contacts from the first interview on."""
    first = min((one.on for one in interviews_that_count(case)), default=date.min)
    return tuple(one for one in case.contacts if one.on >= first)
