"""``plan``: everyone met for one application; whom of them, in what order, on which days.

People are taken in the guide's order (S25, S26, S30), each advised as if the places above were
used. Which day is whose is decided in ``spread``.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from followup_rules.advice import Placed, Places, Plan, Planned
from followup_rules.answer import advise_in_panel
from followup_rules.case import Case, Contact, Environment, Interview, Panel, PanelPerson
from followup_rules.changes import changes_on
from followup_rules.clock import timing
from followup_rules.decide import decide
from followup_rules.facts import HEARD, REFUSALS, Facts, InPlan, moments, read
from followup_rules.spread import Window, spread, window

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


@dataclass(frozen=True, slots=True)
class _Asked:
    """One of the people, with the case that was asked about them."""

    key: str
    case: Case
    facts: Facts
    seen: InPlan
    group: Group


def plan(panel: Panel) -> Plan:
    """Answer a panel. The order in which the people are told makes no difference."""
    cool = any(one.person.rapport in COOL for one in panel.people)
    asked = _ask(panel, cool=cool)
    to_invite = [one for one in asked if one.group == "connect"]
    days = spread([_window(one) for one in to_invite])
    connect = [
        Planned(
            key=one.key,
            send_on=day,
            advice=advise_in_panel(one.case, one.seen, variant=place, send_on=day),
        )
        for place, (one, day) in enumerate(zip(to_invite, days, strict=True))
    ]
    rest: dict[Group, list[Placed]] = {"instead": [], "skip": [], "settled": []}
    for one in asked:
        if one.group != "connect":
            advice = advise_in_panel(one.case, one.seen)
            rest[one.group].append(Placed(key=one.key, advice=advice))
    left = max(0, panel.preferences.limits.at_most - panel.invitations_sent)
    return Plan(
        connect=tuple(connect),
        instead=tuple(rest["instead"]),
        skip=tuple(rest["skip"]),
        settled=tuple(rest["settled"]),
        places=Places(used=panel.invitations_sent, left=left),
    )


def _ask(panel: Panel, *, cool: bool) -> list[_Asked]:
    """Ask about everyone in order, each as if the places above were used."""
    shared = _shared(panel)
    asked: list[_Asked] = []
    taken = 0
    for one in sorted(panel.people, key=_rank):
        case = _case_of(panel, one, shared, panel.invitations_sent + taken)
        full = panel.invitations_sent + taken >= panel.preferences.limits.at_most
        seen = InPlan(cool_panel=cool, full=full)
        facts = read(case, seen)
        group = _GROUPS.get(decide(facts).verdict, "settled")
        if group == "connect" and one.person.part != "agency_recruiter":
            taken += 1
        asked.append(_Asked(one.key, case, facts, seen, group))
    return asked


def _rank(one: PanelPerson) -> tuple[int, int, int, str]:
    """Return the place in the order: part, warmth, later interview, key."""
    person = one.person
    if person.part == "hiring_manager":
        part = 0
    elif person.assessed_you and person.runs_process:
        part = 1
    else:
        part = 2 + (_PARTS.index(person.part) if person.part in _PARTS else len(_PARTS))
    warmth = _WARMTH.index(person.rapport) if person.rapport in _WARMTH else len(_WARMTH)
    last = max((met.on.toordinal() for met in one.interviews), default=0)
    return part, warmth, -last, one.key


@dataclass(frozen=True, slots=True)
class _Shared:
    """What everyone's case has in common."""

    environment: Environment
    interviews: tuple[Interview, ...]
    contacts: tuple[Contact, ...]


def _shared(panel: Panel) -> _Shared:
    return _Shared(
        environment=_environment(panel),
        interviews=tuple(Interview(on=day, with_person=False) for day in _days_of(panel)),
        contacts=(*panel.contacts, *_news(panel)),
    )


def _environment(panel: Panel) -> Environment:
    """Return how the place felt: as told, else cold if most of those who assessed you were."""
    told = panel.application.environment
    if told != "unknown":
        return told
    rapports = [one.person.rapport for one in panel.people if one.person.assessed_you]
    cool = sum(rapport in COOL for rapport in rapports)
    return "cold" if cool >= COOL_AT_LEAST and 2 * cool > len(rapports) else "unknown"


def _days_of(panel: Panel) -> list[date]:
    """Return the days of interviews that can matter to others: the first and the last of all.

    Words count from the first on, and silence from the last.
    """
    days = {met.on for one in panel.people for met in one.interviews}
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
    theirs = [
        Interview(on=met.on, format=met.format, talked_about=met.talked_about)
        for met in one.interviews
    ]
    application = panel.application.model_copy(update={"environment": shared.environment})
    return Case(
        today=panel.today,
        application=application,
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
    turn = changes_on(one.case, verdict, one.seen) if verdict == "wait" else None
    opens = turn.date if turn else one.case.today
    return window(one.case, timing(one.case, one.facts, moments(one.case)), opens)
