"""``plan``: everyone met for one application; whom of them, in what order, on which days.

People are taken in the guide's order (S25, S26, S30), each advised as if whoever is above had used
their place. Who gets which day is decided in ``schedule``.

People who differ only in their name and in what was talked about get the same answer: it is worked
out once, and only their notes and messages are composed for each, when they are looked at.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Final, Literal

from followup_rules.advice import Advice, NotInvited, Places, Plan, Planned
from followup_rules.answers.advise import Standing
from followup_rules.answers.schedule import Window, spread, window
from followup_rules.case import (
    Application,
    Case,
    Contact,
    Environment,
    Interview,
    Panel,
    PanelPerson,
    Person,
)
from followup_rules.decision.facts import Facts, PlanContext
from followup_rules.decision.history import HEARD, REFUSALS, counts, key_dates
from followup_rules.decision.read import read, uses_a_place
from followup_rules.decision.table import decide
from followup_rules.decision.timing import timing
from followup_rules.explanation.changes import changes_on

COOL: Final = frozenset({"cold", "disengaged", "skeptical"})
"""Less receptive (A12)."""
COOL_AT_LEAST: Final = 2
"""So many of those who assessed you, and more than half, make the environment cold (A12)."""
_PARTS: Final = ("senior", "recruiter", "peer")
_WARMTH: Final = ("warm", "neutral", "formal")
Group = Literal["connect", "instead", "skip", "settled"]
_GROUPS: Final[dict[str, Group]] = {
    "connect": "connect",
    "wait": "connect",
    "use_alternative": "instead",
    "do_not_connect": "skip",
}


_Told = tuple[Hashable, ...]
"""What is told of one of the people, as far as an answer without its words depends on it."""
_WORDS_ONLY: Final = frozenset({"name", "greet_as", "headline"})
"""What is told of a person for the words of notes and messages alone."""
_TELLING: Final = attrgetter(*(name for name in Person.model_fields if name not in _WORDS_ONLY))


@dataclass(frozen=True, slots=True)
class _Asked:
    """One of the people, with the case that was asked about them."""

    key: str
    case: Case
    facts: Facts
    context: PlanContext
    group: Group
    told: _Told


def plan(panel: Panel) -> Plan:
    """Answer a panel. The order in which the people are told makes no difference."""
    asked = _ask(panel)
    to_invite, days = _spread(asked)
    advisor = _Advisor()
    connect = [
        Planned(key=one.key, send_on=day, advice=advisor.advise(one, variant=index, send_on=day))
        for index, (one, day) in enumerate(zip(to_invite, days, strict=True))
    ]
    rest: dict[Group, list[NotInvited]] = {"instead": [], "skip": [], "settled": []}
    for one in asked:
        if one.group != "connect":
            rest[one.group].append(NotInvited(key=one.key, advice=advisor.advise(one)))
    left = max(0, panel.preferences.limits.at_most - panel.invitations_sent)
    return Plan(
        connect=tuple(connect),
        instead=tuple(rest["instead"]),
        skip=tuple(rest["skip"]),
        settled=tuple(rest["settled"]),
        places=Places(used=panel.invitations_sent, left=left),
    )


class _Advisor:
    """Advises the people of one panel, those who are alike but once."""

    def __init__(self) -> None:
        self._known: dict[tuple[_Told, PlanContext, date | None], Standing] = {}

    def advise(self, one: _Asked, *, variant: int = 0, send_on: date | None = None) -> Advice:
        alike = one.told, one.context, send_on
        standing = self._known.get(alike)
        if standing is None:
            standing = self._known[alike] = Standing(one.case, one.context, send_on)
        return standing.advice(one.case, variant=variant)


def send_days(panel: Panel) -> dict[str, date]:
    """Return the day of everyone whom ``plan`` lists under ``connect``, by their key."""
    to_invite, days = _spread(_ask(panel))
    return {one.key: day for one, day in zip(to_invite, days, strict=True)}


def _spread(asked: list[_Asked]) -> tuple[list[_Asked], list[date]]:
    """Return those who may be invited, in order, and a day for each."""
    to_invite = [one for one in asked if one.group == "connect"]
    sent = [one.case.invitation.on for one in asked if one.case.invitation.state == "sent"]
    return to_invite, spread([_window(one) for one in to_invite], [day for day in sent if day])


def _ask(panel: Panel) -> list[_Asked]:
    """Ask about everyone in order, each as if whoever is above had used their place."""
    shared = _shared(panel)
    cool = any(one.person.rapport in COOL for one in panel.people)
    asked: list[_Asked] = []
    known: dict[tuple[_Told, PlanContext], Facts] = {}
    taken = 0
    for one in sorted(panel.people, key=lambda one: _rank(panel, one)):
        case = _case_of(panel, one, shared, panel.invitations_sent + taken)
        full = panel.invitations_sent + taken >= panel.preferences.limits.at_most
        context, told = PlanContext(cool_panel=cool, full=full, above=taken), _told(one)
        facts = known.get((told, context))
        if facts is None:
            facts = known[told, context] = read(case, context)
        group = _GROUPS.get(decide(facts).verdict, "settled")
        if group == "connect" and uses_a_place(one.person):
            taken += 1
        asked.append(_Asked(one.key, case, facts, context, group, told))
    return asked


def _told(one: PanelPerson) -> _Told:
    """Return what sets the answer for one of a panel apart from the others'; see ``_Told``."""
    return (
        _TELLING(one.person),
        tuple((met.on, met.took_place) for met in one.interviews),
        one.contacts,
        one.invitation,
        one.unsure,
    )


def _rank(panel: Panel, one: PanelPerson) -> tuple[int, int, int, str]:
    """Return what the order is made by: part, warmth, the later interview that counts, key."""
    person = one.person
    if person.part == "hiring_manager":
        part = 0
    elif person.assessed_you and person.runs_process:
        part = 1
    else:
        part = 2 + (_PARTS.index(person.part) if person.part in _PARTS else len(_PARTS))
    warmth = _WARMTH.index(person.rapport) if person.rapport in _WARMTH else len(_WARMTH)
    stage, today = panel.application.stage, panel.today
    held = (met.on.toordinal() for met in one.interviews if counts(met, stage, today))
    last = max(held, default=0)
    return part, warmth, -last, one.key


@dataclass(frozen=True, slots=True)
class _Shared:
    """What everyone's case has in common."""

    application: Application
    interviews: tuple[Interview, ...]
    contacts: tuple[Contact, ...]


def _shared(panel: Panel) -> _Shared:
    return _Shared(
        application=panel.application.model_copy(update={"environment": _environment(panel)}),
        interviews=tuple(Interview(on=day, with_person=False) for day in _days_of(panel)),
        contacts=(*panel.contacts, *_news(panel)),
    )


def _environment(panel: Panel) -> Environment:
    """Return the environment: as told, else cold if most of those who assessed you were."""
    told = panel.application.environment
    if told != "unknown":
        return told
    rapports = [one.person.rapport for one in panel.people if one.person.assessed_you]
    cool = sum(rapport in COOL for rapport in rapports)
    return "cold" if cool >= COOL_AT_LEAST and 2 * cool > len(rapports) else "unknown"


def _days_of(panel: Panel) -> list[date]:
    """Return the days of interviews that can matter to others: the first and the last of all.

    Words count from the first on, and silence from the last; one that did not take place is none.
    """
    stage, today = panel.application.stage, panel.today
    every = (met for one in panel.people for met in one.interviews)
    days = {met.on for met in every if counts(met, stage, today)}
    return sorted({min(days), max(days)}) if days else []


def _news(panel: Panel) -> list[Contact]:
    """Return the last word and the last refusal of anyone there, as the employer's (A5)."""
    words = [told for one in panel.people for told in one.contacts if told.by != "you"]
    found = []
    for kinds in (HEARD, REFUSALS):
        told = [(word.on, word.kind) for word in words if word.kind in kinds]
        if told:
            # An invitation to connect, too, is only a word to those it wasn't made to (A27).
            on, kind = max(told)
            found.append(Contact(on=on, by="employer", channel="other", kind=kind))
    return found


def _case_of(panel: Panel, one: PanelPerson, shared: _Shared, sent: int) -> Case:
    theirs = [Interview(**dict(met)) for met in one.interviews]
    return Case(
        today=panel.today,
        application=shared.application,
        contacts=(*shared.contacts, *one.contacts),
        invitations_sent=sent,
        account=panel.account,
        preferences=panel.preferences,
        person=one.person,
        interviews=(*theirs, *shared.interviews),
        invitation=one.invitation,
        unsure=one.unsure,
    )


def _window(one: _Asked) -> Window:
    verdict = decide(one.facts).verdict
    turn = changes_on(one.case, verdict, one.context) if verdict == "wait" else None
    opens = turn.date if turn else one.case.today
    return window(one.case, timing(one.case, one.facts, key_dates(one.case)), opens)
