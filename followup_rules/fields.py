"""From a fact back to the field of the contract that it is read from, and to its value there."""

from collections.abc import Callable, Mapping
from typing import Final

from followup_rules.advice import FactValue
from followup_rules.case import Case
from followup_rules.days import days_from
from followup_rules.facts import Facts, moments

FIELDS: Final[Mapping[str, str]] = {
    "restriction": "application.restriction",
    "link": "invitation.state",
    "profile": "person.profile",
    "met": "interviews",
    "outcome": "application.stage",
    "asked": "contacts",
    "interest": "application.interest",
    "part": "person.part",
    "assessed": "person.assessed_you",
    "runs_process": "person.runs_process",
    "rapport": "person.rapport",
    "environment": "application.environment",
    "places": "invitations_sent",
    "cool_panel": "people",
    "plan_full": "people",
    "exchange": "contacts",
    "silence": "timing.check_in",
    "unsure": "unsure",
    "clock": "timing.days_since",
    "checked_in": "contacts",
    "touched": "contacts",
    "cautious": "preferences.cautious",
    "means": "account.notes_left",
}
"""Fact -> the field of the contract that it is read from."""


def field_of(name: str, case: Case, facts: Facts) -> str:
    """Return the field that this fact of the case comes from.

    A refusal may stand in a contact rather than in the stage; then it is told from there.
    """
    refused_by_word = facts.outcome == "rejected" and case.application.stage != "rejected"
    if name == "outcome" and refused_by_word:
        return "contacts"
    if name == "clock" and facts.clock == "no_date":
        return "interviews"
    return FIELDS[name]


def value_of(name: str, case: Case, facts: Facts) -> FactValue:
    """Return the value of the fact, as the contract has it."""
    return _VALUES[name](case, facts)


def _days_since(case: Case, _: Facts) -> FactValue:
    start = moments(case).counted_from
    return days_from(start, case.today) if start else None


def _restriction(_: Case, facts: Facts) -> FactValue:
    return None if facts.restriction == "none" else facts.restriction


def _outcome(case: Case, facts: Facts) -> FactValue:
    if field_of("outcome", case, facts) == "contacts":
        return "rejection"
    return case.application.stage


def _word(name: str, holds: str, else_: str) -> Callable[[Case, Facts], FactValue]:
    def value(_: Case, facts: Facts) -> FactValue:
        return holds if getattr(facts, name) else else_

    return value


_MET: Final = {"yes": "held", "not_yet": "booked", "no_date": None}
_EXCHANGE: Final = {"live": "live_exchange", "unanswered": "unanswered", "none": "no_exchange"}
_VALUES: Final[Mapping[str, Callable[[Case, Facts], FactValue]]] = {
    "restriction": _restriction,
    "link": lambda case, _: case.invitation.state,
    "profile": lambda case, _: case.person.profile,
    "met": lambda _, facts: _MET[facts.met],
    "outcome": _outcome,
    "asked": _word("asked", "invites_connection", "no_invites_connection"),
    "interest": lambda case, _: case.application.interest,
    "part": lambda case, _: case.person.part,
    "assessed": lambda case, _: case.person.assessed_you,
    "runs_process": lambda case, _: case.person.runs_process,
    "rapport": lambda case, _: case.person.rapport,
    "environment": lambda case, _: case.application.environment,
    "places": lambda case, _: case.invitations_sent,
    "cool_panel": lambda _, facts: facts.cool_panel,
    "plan_full": lambda _, facts: facts.plan_full,
    "exchange": lambda _, facts: _EXCHANGE[facts.exchange],
    "silence": lambda _, facts: facts.silence,
    "unsure": lambda case, _: case.unsure,
    "clock": _days_since,
    "checked_in": _word("checked_in", "check_in", "no_check_in"),
    "touched": _word("touched", "touch_this_week", "no_touch_this_week"),
    "cautious": lambda case, _: case.preferences.cautious,
    "means": lambda case, _: case.account.notes_left,
}
