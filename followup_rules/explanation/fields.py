"""From a fact back to the field of the contract that it is read from, and to its value there."""

from operator import attrgetter
from typing import Any

from followup_rules.advice import FactValue
from followup_rules.case import Case
from followup_rules.days import days_from
from followup_rules.decision.facts import FACTS, Facts
from followup_rules.decision.history import key_dates


def field_of(name: str, case: Case, facts: Facts) -> str:
    """Return the field that this fact of the case comes from.

    A refusal may stand in a contact rather than in the stage; then it is told from there.
    """
    if name == "outcome" and _refused_by_word(case, facts):
        return "contacts"
    return FACTS[name].field_for(getattr(facts, name))


def value_of(name: str, case: Case, facts: Facts) -> FactValue:
    """Return the value of the fact, as the contract has it."""
    fact, value = FACTS[name], getattr(facts, name)
    if name == "outcome" and _refused_by_word(case, facts):
        return "rejection"
    if value in fact.told:
        return fact.told[value]
    if name == "clock":
        start = key_dates(case).counted_from
        return days_from(start, case.today) if start else None
    told: FactValue = told_in(case, fact.field)
    return told


def told_in(case: Case, field: str) -> Any:  # noqa: ANN401  # a field may hold anything
    """Return what a field of the case holds, given its path: ``person.part``."""
    return attrgetter(field)(case)


def _refused_by_word(case: Case, facts: Facts) -> bool:
    return facts.outcome == "rejected" and case.application.stage != "rejected"
