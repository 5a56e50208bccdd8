"""What would change the answer: another day, or one fact told otherwise.

Both are found by asking the same question again with a changed case, never by reasoning about the
rules, so that whoever makes the change gets the answer that was announced.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final, get_args

from followup_rules.advice import Change, FactValue, Turn, Verdict
from followup_rules.case import (
    Application,
    Case,
    Contact,
    Environment,
    Interest,
    Part,
    Person,
    Rapport,
)
from followup_rules.days import days_from, plus
from followup_rules.decide import decide
from followup_rules.facts import (
    ALONE,
    ANOTHER_ROUND_WITHIN,
    BETWEEN_TOUCHES,
    FLOOR,
    ON_TIME_UNTIL,
    WITHDRAWN_BLOCK,
    InPlan,
    moments,
    read,
)

MOST_CHANGES: Final = 5


def changes_on(case: Case, verdict: Verdict, seen: InPlan = ALONE) -> Turn | None:
    """Return the first later day on which the verdict is another, if nothing else happens."""
    for day in later_edges(case):
        later = case.model_copy(update={"today": day})
        turned = decide(read(later, seen)).verdict
        if turned != verdict:
            return Turn(date=day, verdict=turned)
    return None


def later_edges(case: Case) -> list[date]:
    """Return the days after today on which a fact of the case may change by itself, in order."""
    when, stale = moments(case), case.preferences.stale_after_days
    edges: set[date] = set()

    def add(day: date | None, *after: int) -> None:
        if day is not None:
            edges.update(plus(day, days) for days in after)

    since_interview = (0, 1, 2, FLOOR, ON_TIME_UNTIL + 1, stale + 1)
    add(when.met_on, *since_interview)
    add(when.last_interview, ON_TIME_UNTIL + 1)
    for booked in {one.on for one in case.interviews if one.on > case.today}:
        add(booked, -ANOTHER_ROUND_WITHIN, *since_interview)
    add(when.last_heard, ON_TIME_UNTIL + 1)
    for said in {one.on for one in case.contacts}:
        if days_from(said, case.today) <= BETWEEN_TOUCHES:
            add(said, BETWEEN_TOUCHES, BETWEEN_TOUCHES + 1)
    add(case.application.decision_by, 1)
    declared = case.application.restriction
    add(declared.until if declared else None, 1)
    add(case.invitation.on, WITHDRAWN_BLOCK)
    add(when.may_invite_from, 0)
    add(when.resets_on, 0)
    return sorted(day for day in edges if day > case.today)


def would_change(case: Case, verdict: Verdict, seen: InPlan = ALONE) -> tuple[Change, ...]:
    """Return single facts that, told otherwise, give another verdict; the likeliest first.

    One change a field and verdict, at most five in all: first what is unknown, then what may
    happen, then what may have been told wrongly.
    """
    found: list[Change] = []
    listed: set[tuple[str, Verdict]] = set()
    for field, value, changed in _tries(case):
        turned = decide(read(changed, seen)).verdict
        if turned != verdict and (field, turned) not in listed:
            listed.add((field, turned))
            found.append(Change(field=field, to=value, verdict=turned))
            if len(found) == MOST_CHANGES:
                break
    return tuple(found)


Try = tuple[str, FactValue, Case]


def _person(case: Case, **update: object) -> Case:
    return case.model_copy(update={"person": case.person.model_copy(update=update)})


def _application(case: Case, **update: object) -> Case:
    return case.model_copy(update={"application": case.application.model_copy(update=update)})


def _contact(case: Case, **told: object) -> Case:
    contact = Contact.model_validate({"on": case.today, **told})
    return case.model_copy(update={"contacts": (*case.contacts, contact)})


def _tries(case: Case) -> Iterator[Try]:
    """Yield single changes, the likeliest first."""
    yield from _answers(case)
    yield from _events(case)
    yield from _second_thoughts(case)


def _answers(case: Case) -> Iterator[Try]:
    """What is unknown becomes known."""
    person, application = case.person, case.application
    if case.invitation.state == "unknown":
        yield from _states(case)
    if person.assessed_you is None:
        yield from _assessed(case, (True, False))
    if person.rapport == "unknown":
        yield from _rapports(case)
    if person.part == "unknown":
        yield from _parts(case)
    if application.interest == "unsure":
        yield from _interests(case)
    if person.profile != "found":
        yield "person.profile", "found", _person(case, profile="found")


def _events(case: Case) -> Iterator[Try]:
    """What may happen."""
    stage = case.application.stage
    declared = case.application.restriction
    if declared is not None and (declared.until is None or declared.until >= case.today):
        yield "application.restriction", None, _application(case, restriction=None)
    asks = _contact(case, by="them", channel="email", kind="invites_connection")
    yield "contacts", "invites_connection", asks
    for there in ("rejected", "offer_accepted", "offer_received"):
        if stage != there:
            yield "application.stage", there, _application(case, stage=there)
    news = _contact(case, by="employer", channel="email", kind="news")
    yield "contacts", "news", news
    if case.account.notes_left != 0:
        spent = case.account.model_copy(update={"notes_left": 0})
        yield "account.notes_left", 0, case.model_copy(update={"account": spent})
    else:
        more = case.account.model_copy(update={"notes_left": 1})
        yield "account.notes_left", 1, case.model_copy(update={"account": more})


def _second_thoughts(case: Case) -> Iterator[Try]:
    """What may have been told wrongly, or be wished otherwise."""
    person = case.person
    if person.rapport != "unknown":
        yield from _rapports(case)
    if person.assessed_you is not None:
        yield from _assessed(case, (not person.assessed_you,))
    if case.unsure:
        yield "unsure", False, case.model_copy(update={"unsure": False})
    if case.application.interest != "unsure":
        yield from _interests(case)
    if case.preferences.cautious:
        eager = case.preferences.model_copy(update={"cautious": False})
        yield "preferences.cautious", False, case.model_copy(update={"preferences": eager})
    if person.part != "unknown":
        yield from _parts(case)
    yield from _unlikely(case)


def _unlikely(case: Case) -> Iterator[Try]:
    """What is seldom told wrongly."""
    person, limits = case.person, case.preferences.limits
    for environment in get_args(Environment):
        if environment != case.application.environment:
            changed = _application(case, environment=environment)
            yield "application.environment", environment, changed
    for sent in (0, limits.advised, limits.at_most):
        if sent != case.invitations_sent:
            yield "invitations_sent", sent, case.model_copy(update={"invitations_sent": sent})
    if not person.runs_process:
        yield "person.runs_process", True, _person(case, runs_process=True)
    if not case.unsure:
        yield "unsure", True, case.model_copy(update={"unsure": True})
    if case.invitation.state != "unknown":
        yield from _states(case)
    for stage in ("offer_declined", "withdrawn", "interviewing", "on_hold"):
        if stage != case.application.stage:
            yield "application.stage", stage, _application(case, stage=stage)


def _assessed(case: Case, values: tuple[bool, ...]) -> Iterator[Try]:
    for value in values:
        yield "person.assessed_you", value, _person(case, assessed_you=value)


def _rapports(case: Case) -> Iterator[Try]:
    yield from _each("person.rapport", case, Rapport, _person, case.person)


def _parts(case: Case) -> Iterator[Try]:
    yield from _each("person.part", case, Part, _person, case.person)


def _interests(case: Case) -> Iterator[Try]:
    yield from _each("application.interest", case, Interest, _application, case.application)


def _each(
    field: str,
    case: Case,
    words: object,
    change: Callable[..., Case],
    told: Person | Application,
) -> Iterator[Try]:
    name = field.rpartition(".")[2]
    for value in get_args(words):
        if value not in ("unknown", "unsure", getattr(told, name)):
            yield field, value, change(case, **{name: value})


def _states(case: Case) -> Iterator[Try]:
    for state in ("none", "connected", "received", "sent"):
        if state != case.invitation.state:
            there = case.invitation.model_copy(update={"state": state, "on": None})
            yield "invitation.state", state, case.model_copy(update={"invitation": there})
