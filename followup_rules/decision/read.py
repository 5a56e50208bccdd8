"""How a case is cut into facts: ``read`` turns a ``Case`` into the ``Facts`` that rules look at.

The days behind them (when they asked to be added, when you last wrote …) stand in
``history.KeyDates``, for the clock and for sentences.
"""

from datetime import date, timedelta
from typing import Final

from followup_rules.case import Case, Person
from followup_rules.days import days_from, plus
from followup_rules.decision.bands import (
    ON_TIME_UNTIL,
    PENDING_LONG,
    SILENCE_AFTER,
    band,
)
from followup_rules.decision.facts import (
    ALONE,
    Assessed,
    ClockBand,
    Exchange,
    Facts,
    Link,
    Means,
    Met,
    Outcome,
    PlacesBand,
    PlanContext,
    RestrictionBand,
    There,
)
from followup_rules.decision.history import (
    BETWEEN_TOUCHES,
    History,
    KeyDates,
    count_in,
    history_of,
    key_dates,
    last_in,
)
from followup_rules.names.company import same_company

EXCHANGE_MESSAGES: Final = 3
"""Messages and calls within a week that make a live exchange (A15)."""
TOO_MANY_UNANSWERED: Final = 2


def read(case: Case, context: PlanContext = ALONE, history: History | None = None) -> Facts:
    """Cut a case into facts; ``history`` spares sorting its interviews and contacts again."""
    told = history or history_of(case)
    when = key_dates(case, told)
    person, application = case.person, case.application
    outcome = _outcome(case, when)
    asked = _asked(when, outcome)
    return Facts(
        restriction=_restriction(case),
        link=_link(case, when, outcome),
        profile=person.profile,
        met=_met(case, when, told),
        outcome=outcome,
        asked=asked,
        interest=application.interest,
        there=_there(case),
        part=person.part,
        assessed="unknown" if person.assessed_you is None else _YES_NO[person.assessed_you],
        runs_process=person.runs_process,
        rapport=person.rapport,
        known=person.known_before,
        environment=application.environment,
        places=_places(case),
        cool_panel=context.cool_panel,
        plan_full=context.full,
        exchange=exchange(case, when, told, outcome),
        silence=_silence(case, when, outcome),
        unsure=case.unsure,
        clock=_clock(case, when, outcome, asked=asked),
        checked_in=when.checked_in_on is not None,
        touched=when.held_until is not None,
        cautious=case.preferences.cautious,
        means=_means(case, when),
    )


_YES_NO: Final[dict[bool, Assessed]] = {True: "yes", False: "no"}


def _there(case: Case) -> There:
    """A31: told, or in doubt where their profile names another company than the application."""
    person, company = case.person, case.application.company
    if person.still_there is not None:
        return "yes" if person.still_there else "left"
    if not person.company or not company or person.part == "agency_recruiter":
        return "yes"
    same = person.company == company or same_company(person.company, company)
    return "yes" if same else "doubtful"


def uses_a_place(person: Person) -> bool:
    """Tell whether a request to them counts towards the employer's places (A11, A31, A32)."""
    return (
        person.part != "agency_recruiter"
        and person.still_there is not False
        and not person.known_before
    )


def _restriction(case: Case) -> RestrictionBand:
    declared = case.application.restriction
    if declared is None or (declared.until is not None and declared.until < case.today):
        return "none"
    return declared.kind


def _outcome(case: Case, when: KeyDates) -> Outcome:
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


def _asked(when: KeyDates, outcome: Outcome) -> bool:
    """They asked to be added; after a rejection it must have come with it or since (A27)."""
    if when.asked_on is None:
        return False
    return outcome != "rejected" or when.may_invite_from is not None


def _link(case: Case, when: KeyDates, outcome: Outcome) -> Link:
    link = _link_state(case, when, outcome)
    free = link in ("none", "unknown", "withdrawn_reopened")
    return "not_offered" if free and case.invitation.can_send is False else link


def _link_state(case: Case, when: KeyDates, outcome: Outcome) -> Link:
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


def _met(case: Case, when: KeyDates, told: History) -> Met:
    if when.met_on is not None:
        return "yes"
    if when.booked_on is not None:
        return "not_yet"
    if told.fell_through:
        return "fell_through"
    return "not_yet" if case.application.stage == "before_interview" else "no_date"


def _places(case: Case) -> PlacesBand:
    limits = case.preferences.limits
    if case.invitations_sent >= limits.at_most:
        return "none_left"
    return "advised_used" if case.invitations_sent >= limits.advised else "free"


def exchange(case: Case, when: KeyDates, told: History, outcome: Outcome) -> Exchange:
    """A15: after the interview, with this person alone; words in the room are no messages.

    A live exchange holds back until "the outcome is known". What was written before they asked to
    be added counts for nothing (A27).
    """
    since = max(when.first_interview or date.min, when.met_on or date.min)
    if when.asked_last is not None and when.asked_last >= since:
        if when.asked_last >= case.today:
            return "none"
        since = when.asked_last + _A_DAY
    if (
        outcome in ("live", "offer")
        and last_in(told.answers, since)
        and last_in(told.mine, since)
        and count_in(told.messages, max(since, plus(case.today, -BETWEEN_TOUCHES)))
        >= EXCHANGE_MESSAGES
    ):
        return "live"
    last_word = last_in(told.words, when.first_interview or date.min)
    if last_word is not None and last_word >= since:
        if last_word >= case.today:
            return "none"
        since = last_word + _A_DAY
    spare = 1 if last_in(told.check_ins, since) else 0
    return "unanswered" if count_in(told.touches, since) - spare >= TOO_MANY_UNANSWERED else "none"


_A_DAY: Final = timedelta(days=1)


def _silence(case: Case, when: KeyDates, outcome: Outcome) -> bool:
    """S16 as A5 reads it: silence since the last interview and the last word, no promise open."""
    if outcome != "live" or when.last_interview is None:
        return False
    promised = case.application.decision_by
    if promised is not None and promised >= case.today:
        return False
    last = max(when.last_interview, when.last_heard or when.last_interview)
    return days_from(last, case.today) > SILENCE_AFTER


def _clock(case: Case, when: KeyDates, outcome: Outcome, *, asked: bool) -> ClockBand:
    if outcome == "accepted":
        return "open"
    if outcome == "declined" and asked:
        return "open"
    if outcome == "rejected" and asked and when.may_invite_from is not None:
        return "next_day" if case.today < when.may_invite_from else "open"
    if when.counted_from is None:
        return "no_date"
    since = days_from(when.counted_from, case.today)
    return band(since, case.preferences.stale_after_days).clock


def _means(case: Case, when: KeyDates) -> Means:
    """A note can be attached unless the free quota is spent; a reset helps inside the window."""
    if case.account.notes_left != 0 or (when.resets_on and when.resets_on <= case.today):
        return "note"
    if when.resets_on is None or when.counted_from is None:
        return "no_note"
    in_time = when.resets_on <= plus(when.counted_from, ON_TIME_UNTIL)
    return "note_after_reset" if in_time else "no_note"
