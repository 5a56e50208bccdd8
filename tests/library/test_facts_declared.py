"""What is declared of the facts fits the facts, the contract, the sentences and the rules."""

import pytest

from followup_rules.case import Case
from followup_rules.decision.facts import (
    DOMAINS,
    FACTS,
    ITSELF_WHEN,
    MAY_BE,
    NAMES,
    UNKNOWNS,
    Facts,
)
from followup_rules.explanation.fields import told_in
from followup_rules.locales import catalogue, languages
from followup_rules.rules import TABLE
from scripts.docs.rule_words import SUBJECTS, TRUTHS

PLAIN = Case.model_validate(
    {
        "today": "2026-11-23",
        "person": {"name": "Mara Ellington"},
        "application": {
            "role": "Data Analyst",
            "company": "Quillmere",
            "stage": "interviewing",
            "interest": "unsure",
        },
    }
)
NOT_IN_A_CASE = {"people", "timing.check_in", "timing.days_since"}
"""Fields of plans and of answers."""


def test_every_fact_is_declared_and_has_values() -> None:
    assert set(NAMES) == set(DOMAINS) == set(Facts.__slots__)
    assert all(len(set(values)) == len(values) > 1 for values in DOMAINS.values())


@pytest.mark.parametrize("name", NAMES)
def test_what_is_declared_of_a_fact_fits_its_values_and_the_contract(name: str) -> None:
    fact, domain = FACTS[name], DOMAINS[name]
    assert fact.plain in domain
    assert {*fact.told, *fact.elsewhere} <= set(domain)
    for field in {fact.field, *fact.elsewhere.values()} - NOT_IN_A_CASE:
        told_in(PLAIN, field)
    if fact.field in NOT_IN_A_CASE - {"timing.days_since"}:
        assert set(fact.told) == set(domain)
    if fact.unknown:
        assert set(fact.unknown.values) < set(domain)
        assert set(MAY_BE[name]) <= set(domain) - set(fact.unknown.values)


def test_every_fact_that_may_be_unknown_has_its_turn_and_its_question_in_every_language() -> None:
    assert set(UNKNOWNS) == {name for name, fact in FACTS.items() if fact.unknown}
    for language in languages():
        said = catalogue(language)
        assert {name for name in NAMES if f"question.{name}" in said} == set(UNKNOWNS)


def test_what_an_unknown_fact_depends_on_comes_before_it() -> None:
    for name, condition in ITSELF_WHEN.items():
        assert not condition.keys() & ITSELF_WHEN.keys()
        assert all(values <= set(DOMAINS[other]) for other, values in condition.items())
        assert UNKNOWNS[name].then == "over_all"


def test_rules_look_at_declared_facts_and_the_documents_can_name_them() -> None:
    assert {name for rule in TABLE for one in rule.when for name in one} <= set(NAMES)
    for name, domain in DOMAINS.items():
        assert name in (TRUTHS if set(domain) == {False, True} else SUBJECTS)
