"""What would change the answer: another day, or one fact told otherwise.

Both are found by asking the same question again with a changed case, never by reasoning about the
rules, so that whoever makes the change gets the answer that was announced.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from followup_rules.advice import Change, FactValue, Verdict, VerdictChange
from followup_rules.case import Case, Contact
from followup_rules.days import days_from, plus
from followup_rules.decision.bands import FLOOR, ON_TIME_UNTIL, SILENCE_AFTER
from followup_rules.decision.facts import ALONE, FACTS, MAY_BE, PlanContext
from followup_rules.decision.history import (
    ANOTHER_ROUND_WITHIN,
    BETWEEN_TOUCHES,
    WITHDRAWN_BLOCK,
    History,
    history_of,
    key_dates,
)
from followup_rules.decision.read import read
from followup_rules.decision.table import decide
from followup_rules.explanation.fields import told_in

MOST_CHANGES: Final = 5


def changes_on(
    case: Case, verdict: Verdict, context: PlanContext = ALONE, history: History | None = None
) -> VerdictChange | None:
    """Return the first later day on which the verdict is another, if nothing else happens."""
    told = history or history_of(case)
    for day in later_edges(case, told):
        later = case.model_copy(update={"today": day})
        turned = decide(read(later, context, told)).verdict
        if turned != verdict:
            return VerdictChange(date=day, verdict=turned)
    return None


def later_edges(case: Case, history: History | None = None) -> list[date]:
    """Return the days after today on which a fact of the case may change by itself, in order."""
    told = history or history_of(case)
    when, stale = key_dates(case, told), case.preferences.stale_after_days
    today = case.today
    edges: set[date] = set()

    def add(day: date | None, *after: int) -> None:
        if day is not None:
            edges.update(plus(day, days) for days in after)

    since_interview = (0, 1, 2, FLOOR, ON_TIME_UNTIL + 1, stale + 1)
    add(when.met_on, *since_interview)
    add(when.last_interview, SILENCE_AFTER + 1)
    for booked in {day for day in told.theirs if day > today}:
        add(booked, -ANOTHER_ROUND_WITHIN, *since_interview)
    add(when.last_heard, SILENCE_AFTER + 1)
    for said in {*told.messages, *told.touches}:
        if days_from(said, today) <= BETWEEN_TOUCHES:
            add(said, BETWEEN_TOUCHES, BETWEEN_TOUCHES + 1)
    add(case.application.decision_by, 1)
    declared = case.application.restriction
    add(declared.until if declared else None, 1)
    add(case.invitation.on, WITHDRAWN_BLOCK)
    add(when.may_invite_from, 0)
    add(when.resets_on, 0)
    return sorted(day for day in edges if day > today)


def would_change(
    case: Case, verdict: Verdict, context: PlanContext = ALONE, history: History | None = None
) -> tuple[Change, ...]:
    """Return single facts that, told otherwise, give another verdict; the likeliest first.

    One change a field and verdict, at most five in all: first what is unknown, then what may
    happen, then what may have been told wrongly.
    """
    told = history or history_of(case)
    found: list[Change] = []
    listed: set[tuple[str, Verdict]] = set()
    for field, value, changed in _tries(case):
        same = changed.contacts is case.contacts and changed.interviews is case.interviews
        turned = decide(read(changed, context, told if same else None)).verdict
        if turned != verdict and (field, turned) not in listed:
            listed.add((field, turned))
            found.append(Change(field=field, to=value, verdict=turned))
            if len(found) == MOST_CHANGES:
                break
    return tuple(found)


Try = tuple[str, FactValue, Case]


def _contact(case: Case, **told: object) -> Case:
    contact = Contact.model_validate({"on": case.today, **told})
    return case.model_copy(update={"contacts": (*case.contacts, contact)})


def _tries(case: Case) -> Iterator[Try]:
    """Yield single changes, the likeliest first."""
    yield from _answers(case)
    yield from _events(case)
    yield from _second_thoughts(case)


def _answers(case: Case) -> Iterator[Try]:
    """Yield the unknown facts, made known."""
    person, application = case.person, case.application
    if case.invitation.state == "unknown":
        yield from _states(case)
    if person.assessed_you is None:
        yield from _others("assessed", case)
    if person.rapport == "unknown":
        yield from _others("rapport", case)
    if person.part == "unknown":
        yield from _others("part", case)
    if application.interest == "unsure":
        yield from _others("interest", case)
    if case.invitation.can_send is False:
        yield _as(case, "invitation.can_send", to=True)
    if person.profile != "found":
        yield _as(case, "person.profile", to="found")
    if person.still_there is None and person.company and application.company:
        yield _as(case, "person.still_there", to=False)


def _events(case: Case) -> Iterator[Try]:
    """Yield what may happen."""
    stage = case.application.stage
    declared = case.application.restriction
    if declared is not None and (declared.until is None or declared.until >= case.today):
        yield _as(case, "application.restriction", to=None)
    asks = _contact(case, by="them", channel="email", kind="invites_connection")
    yield "contacts", "invites_connection", asks
    for there in ("rejected", "offer_accepted", "offer_received"):
        if stage != there:
            yield _as(case, "application.stage", to=there)
    news = _contact(case, by="employer", channel="email", kind="news")
    yield "contacts", "news", news
    if case.account.notes_left != 0:
        yield _as(case, "account.notes_left", to=0)
    else:
        yield _as(case, "account.notes_left", to=1)


def _second_thoughts(case: Case) -> Iterator[Try]:
    """Yield changes of what may have been told wrongly, or be wished otherwise."""
    person = case.person
    if person.rapport != "unknown":
        yield from _others("rapport", case)
    if person.assessed_you is not None:
        yield from _others("assessed", case)
    if case.unsure:
        yield _as(case, "unsure", to=False)
    if case.application.interest != "unsure":
        yield from _others("interest", case)
    if case.preferences.cautious:
        yield _as(case, "preferences.cautious", to=False)
    if person.part != "unknown":
        yield from _others("part", case)
    yield from _unlikely(case)


def _unlikely(case: Case) -> Iterator[Try]:
    """Yield changes of what is seldom told wrongly."""
    person, limits = case.person, case.preferences.limits
    yield from _others("environment", case)
    for sent in (0, limits.advised, limits.at_most):
        if sent != case.invitations_sent:
            yield _as(case, "invitations_sent", to=sent)
    if not person.known_before:
        yield _as(case, "person.known_before", to=True)
    if not person.runs_process:
        yield _as(case, "person.runs_process", to=True)
    if not case.unsure:
        yield _as(case, "unsure", to=True)
    if case.invitation.state != "unknown":
        yield from _states(case)
    for stage in ("offer_declined", "withdrawn", "interviewing", "on_hold"):
        if stage != case.application.stage:
            yield _as(case, "application.stage", to=stage)


def _others(fact: str, case: Case) -> Iterator[Try]:
    """Yield the case with this fact changed to each of its other known values."""
    field = FACTS[fact].field
    now = told_in(case, field)
    for value in MAY_BE[fact]:
        told = FACTS[fact].told.get(value, value)
        if told != now:
            yield _as(case, field, to=told)


def _as(case: Case, field: str, *, to: FactValue) -> Try:
    return field, to, _with(case, field, to)


def _with(case: Case, field: str, value: object) -> Case:
    """Return the case with one field changed, given its path: ``person.part``."""
    within, _, name = field.rpartition(".")
    if not within:
        return case.model_copy(update={name: value})
    return _with(case, within, told_in(case, within).model_copy(update={name: value}))


def _states(case: Case) -> Iterator[Try]:
    for state in ("none", "connected", "received", "sent"):
        if state != case.invitation.state:
            there = case.invitation.model_copy(update={"state": state, "on": None})
            yield "invitation.state", state, case.model_copy(update={"invitation": there})
