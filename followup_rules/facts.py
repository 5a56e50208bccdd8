"""What a case comes to: its facts, cut into the few values that the guide distinguishes.

``read`` turns a ``Case`` into ``Facts``, the only thing that rules look at. Every attribute has a
finite domain (``DOMAINS``), so that what the rules decide can be proved over all of them. The days
behind the bands (when they asked to be added, when you last touched base …) stand in ``Moments``,
for the clock and for sentences.

Each value's meaning follows a reading of the guide, named beside it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from followup_rules.case import (
    Case,
    Contact,
    ContactKind,
    Environment,
    Interest,
    Interview,
    Part,
    ProfileMatch,
    Rapport,
    Stage,
)
from followup_rules.days import days_from, next_working_day, plus

ANOTHER_ROUND_WITHIN: Final = 7
"""Days ahead within which another interview with the same person holds everything back (A4)."""
FLOOR: Final = 3
"""Days after the interview before which a request is too soon (S14, A1)."""
IDEAL_FROM: Final = 5
IDEAL_TO: Final = 7
ON_TIME_UNTIL: Final = 14
"""Days: the ideal window (S17) and the guide's two weeks (S15)."""
SILENCE_AFTER: Final = 14
"""Days without a word after which S16 holds."""
BETWEEN_TOUCHES: Final = 7
"""Days from one touch to the next (A6); also the span of a live exchange (A15)."""
PENDING_LONG: Final = 14
"""Days after which a pending request counts as not accepted (A23)."""
WITHDRAWN_BLOCK: Final = 21
"""Days for which LinkedIn blocks a new invitation to the same person (A24)."""
EXCHANGE_MESSAGES: Final = 3
"""Messages and calls within a week that make a live exchange (A15)."""
TOO_MANY_UNANSWERED: Final = 2

_OVER: Final[frozenset[Stage]] = frozenset(
    {"offer_accepted", "offer_declined", "rejected", "withdrawn"}
)
"""Stages after which booked interviews no longer count."""
HEARD: Final[frozenset[ContactKind]] = frozenset(
    {
        "scheduling",
        "substance",
        "news",
        "rejection",
        "negative_feedback",
        "invites_connection",
    }
)
"""What counts as having heard back (A5): no thank-you, no courtesy."""
REFUSALS: Final[frozenset[ContactKind]] = frozenset({"rejection", "negative_feedback"})
"""A clear no (S46, A17)."""
ASKS: Final[ContactKind] = "invites_connection"
"""Their word that you add them (A27)."""

RestrictionBand = Literal["none", "no_contact", "named_channel", "discretion"]
Link = Literal[
    "none",
    "connected",
    "received",
    "pending",
    "pending_long",
    "withdrawn",
    "withdrawn_reopened",
    "unknown",
]
Met = Literal["yes", "not_yet", "no_date"]
Outcome = Literal["live", "offer", "accepted", "rejected", "declined"]
Assessed = Literal["yes", "no", "unknown"]
PlacesBand = Literal["free", "advised_used", "none_left"]
Exchange = Literal["none", "live", "unanswered"]
ClockBand = Literal[
    "no_date",
    "another_round",
    "day_0_1",
    "day_2",
    "day_3_4",
    "day_5_7",
    "day_8_14",
    "late",
    "stale",
    "next_day",
    "open",
]
Means = Literal["note", "note_after_reset", "no_note"]


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a case, each one value of a small domain."""

    restriction: RestrictionBand
    """The declared rule in force today (A20)."""
    link: Link
    """The LinkedIn invitation; ``withdrawn_reopened``: A24's exception holds."""
    profile: ProfileMatch
    """A28."""
    met: Met
    """``not_yet``: before the first interview with them (A29)."""
    outcome: Outcome
    """``declined``: you declined or withdrew (A19); an offer in hand is a live process."""
    asked: bool
    """They asked to be added (A27), after a rejection: with it or since (A16)."""
    interest: Interest
    part: Part
    assessed: Assessed
    runs_process: bool
    rapport: Rapport
    environment: Environment
    places: PlacesBand
    """Of the limits for one employer (A11)."""
    cool_panel: bool
    """Someone on the panel seemed less receptive (A12); only a plan knows."""
    plan_full: bool
    """The places go to people above; only a plan knows."""
    exchange: Exchange
    """A15: a live two-way exchange; two or more messages of yours without an answer."""
    silence: bool
    """S16 holds (A5)."""
    unsure: bool
    """You said that you hesitate (A21)."""
    clock: ClockBand
    """``next_day``/``open``: the days since the interview don't matter (A16, A19)."""
    checked_in: bool
    """A check-in of yours since the interview (A1)."""
    touched: bool
    """A touch of yours less than a week ago (A6)."""
    cautious: bool
    """You wait for the decision by choice."""
    means: Means
    """Can a personalised note be attached, now or after the quota's reset in time?"""


UNKNOWN: Final = {
    "part": "unknown",
    "assessed": "unknown",
    "rapport": "unknown",
    "interest": "unsure",
}
"""The facts that may be unknown and then hold back (A21), with the value that says so."""


def unknown_facts(facts: Facts) -> tuple[str, ...]:
    """Return the facts of this case that are unknown and may hold back (A21)."""
    return tuple(name for name, unknown in UNKNOWN.items() if getattr(facts, name) == unknown)


@dataclass(frozen=True, slots=True)
class Moments:
    """The days behind the facts, where they are known."""

    counted_from: date | None
    """Their last interview, or the booked one (contract: Timing)."""
    met_on: date | None
    """The last interview with them that has happened."""
    last_interview: date | None
    """The last one of the application, booked or past, whoever sat in it: where a round is booked,
    the process is alive and you have heard (A5)."""
    last_heard: date | None
    asked_on: date | None
    """Their first word that you add them; after a rejection, the first with it or since."""
    asked_last: date | None
    refused_on: date | None
    """The last rejection or negative feedback."""
    touched_on: date | None
    next_touch_on: date | None
    """The first day on which another touch is all right, while one is less than a week old."""
    checked_in_on: date | None
    may_invite_from: date | None
    """After a rejection with an invitation of theirs: the next working day (A16)."""
    reopens_on: date | None
    """The end of LinkedIn's block after a withdrawal (A24)."""
    resets_on: date | None
    """The day of the quota's reset, while no note is left."""


def interviews_that_count(case: Case) -> tuple[Interview, ...]:
    """Return the interviews, without booked ones once the stage is over."""
    if case.application.stage in _OVER:
        return tuple(one for one in case.interviews if one.on <= case.today)
    return case.interviews


def contacts_that_count(case: Case) -> tuple[Contact, ...]:
    """Return the contacts from the first interview on."""
    first = min((one.on for one in interviews_that_count(case)), default=None)
    return tuple(one for one in case.contacts if first is None or one.on >= first)


def moments(case: Case) -> Moments:
    """Read the days off a case."""
    today, preferences = case.today, case.preferences
    interviews, contacts = interviews_that_count(case), contacts_that_count(case)
    theirs = [one.on for one in interviews if one.with_person]
    asked = sorted(one.on for one in contacts if one.by == "them" and one.kind == ASKS)
    refused_on = _last(contacts, by=("them", "employer"), kinds=REFUSALS)
    asked_on = next((day for day in asked if refused_on is None or day >= refused_on), None)
    withdrawn = case.invitation.on if case.invitation.state == "withdrawn" else None
    touched_on = _last(contacts, by=("you",), kinds=("substance", "check_in"))
    quota_spent = case.account.notes_left == 0
    return Moments(
        counted_from=_counted_from(theirs, today),
        met_on=max((day for day in theirs if day <= today), default=None),
        last_interview=max((one.on for one in interviews), default=None),
        last_heard=_last(contacts, by=("them", "employer"), kinds=HEARD),
        asked_on=asked_on or next(iter(asked), None),
        asked_last=asked[-1] if asked else None,
        refused_on=refused_on,
        touched_on=touched_on,
        next_touch_on=plus(touched_on, BETWEEN_TOUCHES)
        if touched_on and days_from(touched_on, today) < BETWEEN_TOUCHES
        else None,
        checked_in_on=_last(
            tuple(one for one in contacts if one.on >= _since(theirs, today)),
            by=("you",),
            kinds=("check_in",),
        ),
        may_invite_from=next_working_day(plus(asked_on, 1), preferences) if asked_on else None,
        reopens_on=plus(withdrawn, WITHDRAWN_BLOCK) if withdrawn else None,
        resets_on=case.account.notes_reset_on if quota_spent else None,
    )


@dataclass(frozen=True, slots=True)
class InPlan:
    """What only a plan knows of one of its people."""

    cool_panel: bool = False
    """Someone on the panel seemed less receptive (A12)."""
    full: bool = False
    """The places are used up by those above (A11)."""


ALONE: Final = InPlan()
"""A case on its own."""


def read(case: Case, seen: InPlan = ALONE) -> Facts:
    """Cut a case into facts."""
    when = moments(case)
    person, application, preferences = case.person, case.application, case.preferences
    outcome = _outcome(case, when)
    asked = _asked(when, outcome)
    silence = _silence(case, when, outcome)
    return Facts(
        restriction=_restriction(case),
        link=_link(case, when, outcome),
        profile=person.profile,
        met=_met(case),
        outcome=outcome,
        asked=asked,
        interest=application.interest,
        part=person.part,
        assessed={True: "yes", False: "no", None: "unknown"}[person.assessed_you],  # type: ignore[arg-type]
        runs_process=person.runs_process,
        rapport=person.rapport,
        environment=application.environment,
        places=_places(case),
        cool_panel=seen.cool_panel,
        plan_full=seen.full,
        exchange=_exchange(case, outcome),
        silence=silence,
        unsure=case.unsure,
        clock=_clock(case, when, outcome, asked=asked),
        checked_in=when.checked_in_on is not None,
        touched=when.next_touch_on is not None,
        cautious=preferences.cautious,
        means=_means(case, when),
    )


def _last(
    contacts: tuple[Contact, ...], *, by: tuple[str, ...], kinds: Collection[str]
) -> date | None:
    """Return the day of the last such contact."""
    days = [one.on for one in contacts if one.by in by and one.kind in kinds]
    return max(days, default=None)


def _counted_from(theirs: list[date], today: date) -> date | None:
    """Return the day from which this person's clock runs (A1, A4)."""
    past = [day for day in theirs if day <= today]
    soon = [day for day in theirs if 0 < days_from(today, day) <= ANOTHER_ROUND_WITHIN]
    if past:
        return min(soon) if soon else max(past)
    return min(theirs, default=None)


def _since(theirs: list[date], today: date) -> date:
    """Return the day from which what you wrote counts as after the interview."""
    return max((day for day in theirs if day <= today), default=date.min)


def _restriction(case: Case) -> RestrictionBand:
    declared = case.application.restriction
    if declared is None or (declared.until is not None and declared.until < case.today):
        return "none"
    return declared.kind


def _outcome(case: Case, when: Moments) -> Outcome:
    """How the process stands; a refusal on record counts unless an offer came of it (A17)."""
    match case.application.stage:
        case "offer_accepted":
            return "accepted"
        case "offer_received":
            return "offer"
        case "offer_declined":
            return "declined"
        case "withdrawn":
            # Their no comes first in the guide's order, even where you have stepped back since.
            return "rejected" if when.refused_on else "declined"
        case "rejected":
            return "rejected"
        case _:
            return "rejected" if when.refused_on else "live"


def _asked(when: Moments, outcome: Outcome) -> bool:
    """They asked to be added; after a rejection it must have come with it or since (A27)."""
    if when.asked_on is None:
        return False
    return outcome != "rejected" or when.may_invite_from is not None


def _link(case: Case, when: Moments, outcome: Outcome) -> Link:
    invitation, today = case.invitation, case.today
    match invitation.state:
        case "sent":
            waited = days_from(invitation.on, today) if invitation.on else 0
            return "pending_long" if waited >= PENDING_LONG else "pending"
        case "withdrawn":
            if when.reopens_on is None or invitation.on is None or today < when.reopens_on:
                return "withdrawn"
            asked_since = when.asked_last is not None and when.asked_last >= invitation.on
            offered = outcome in ("offer", "accepted")
            return "withdrawn_reopened" if offered or asked_since else "withdrawn"
        case state:
            return state


def _met(case: Case) -> Met:
    theirs = [one.on for one in interviews_that_count(case) if one.with_person]
    if any(day <= case.today for day in theirs):
        return "yes"
    if theirs or case.application.stage == "before_interview":
        return "not_yet"
    return "no_date"


def _places(case: Case) -> PlacesBand:
    limits = case.preferences.limits
    if case.invitations_sent >= limits.at_most:
        return "none_left"
    return "advised_used" if case.invitations_sent >= limits.advised else "free"


def _exchange(case: Case, outcome: Outcome) -> Exchange:
    """A15: after the interview, with this person alone; words in the room are no messages.

    A live exchange holds back until "the outcome is known".
    """
    contacts = contacts_that_count(case)
    theirs = [one.on for one in interviews_that_count(case) if one.with_person]
    since = _since(theirs, case.today)
    messages = [
        one
        for one in contacts
        if one.on >= since and one.by != "employer" and one.channel != "in_person"
    ]
    answered = any(one.by == "them" and one.kind == "substance" for one in messages)
    recent = [one for one in messages if days_from(one.on, case.today) <= BETWEEN_TOUCHES]
    both_ways = answered and any(one.by == "you" for one in messages)
    if outcome in ("live", "offer") and both_ways and len(recent) >= EXCHANGE_MESSAGES:
        return "live"
    last_word = max((one.on for one in contacts if one.by == "them"), default=None)
    yours = [
        one
        for one in contacts
        if one.by == "you"
        and one.kind != "thank_you"
        and one.on >= since
        and (last_word is None or one.on > last_word)
    ]
    spare = 1 if any(one.kind == "check_in" for one in yours) else 0
    return "unanswered" if len(yours) - spare >= TOO_MANY_UNANSWERED else "none"


def _silence(case: Case, when: Moments, outcome: Outcome) -> bool:
    """S16 as A5 reads it: silence since the last interview and the last word, no promise open."""
    if outcome != "live" or when.last_interview is None:
        return False
    promised = case.application.decision_by
    if promised is not None and promised >= case.today:
        return False
    last = max(when.last_interview, when.last_heard or when.last_interview)
    return days_from(last, case.today) > SILENCE_AFTER


def _clock(case: Case, when: Moments, outcome: Outcome, *, asked: bool) -> ClockBand:
    if outcome == "accepted":
        return "open"
    if outcome == "declined" and asked:
        return "open"
    if outcome == "rejected" and asked and when.may_invite_from is not None:
        return "next_day" if case.today < when.may_invite_from else "open"
    if when.counted_from is None:
        return "no_date"
    days = days_from(when.counted_from, case.today)
    if days < 0:
        return "another_round"
    bands: tuple[tuple[int, ClockBand], ...] = (
        (1, "day_0_1"),
        (FLOOR - 1, "day_2"),
        (IDEAL_FROM - 1, "day_3_4"),
        (IDEAL_TO, "day_5_7"),
        (ON_TIME_UNTIL, "day_8_14"),
        (case.preferences.stale_after_days, "late"),
    )
    return next((band for last, band in bands if days <= last), "stale")


def _means(case: Case, when: Moments) -> Means:
    """A note can be attached unless the free quota is spent; a reset helps inside the window."""
    if case.account.notes_left != 0 or (when.resets_on and when.resets_on <= case.today):
        return "note"
    if when.resets_on is None or when.counted_from is None:
        return "no_note"
    in_time = when.resets_on <= plus(when.counted_from, ON_TIME_UNTIL)
    return "note_after_reset" if in_time else "no_note"
