"""Explanations that hold: what fixes the verdict, what would change it, and when it changes.

Each is checked against the question asked anew, never against the code that found it. What fixes
the verdict and what is asked are proved over the whole space in ``tables/test_every_answer.py``.
"""

from datetime import timedelta
from functools import cache

import pytest

from followup_rules import advise
from followup_rules.case import Case
from followup_rules.decision.facts import EXAMPLE, UNKNOWN
from followup_rules.decision.read import read
from followup_rules.decision.table import decide
from followup_rules.explanation.reasons import READ_AS_ORDINARY
from followup_rules.rules import TABLE
from followup_rules.rules.rule import Value
from scripts.proofs.case_factory import TODAY, case_of
from scripts.proofs.space import Space


@cache
def some_facts() -> list[dict[str, Value]]:
    """Facts from all over the space, and the same with something unknown."""
    known = list(Space(TABLE, possible_only=True).walks())[::60]
    found = []
    for number, told in enumerate(known):
        found.append(told)
        names = [name for bit, name in enumerate(UNKNOWN) if number % 15 >> bit & 1]
        found.append({**told, **{name: UNKNOWN[name] for name in names}})
    return found


@cache
def some_cases() -> list[Case]:
    return [
        case_of(told)
        for told in some_facts()[::3]
        if not told["cool_panel"] and not told["plan_full"]
    ]


def test_the_basis_names_fields_with_their_values() -> None:
    basis = {fact.field: fact.value for fact in advise(case_of({**EXAMPLE})).basis}
    assert basis["person.part"] == "hiring_manager"
    assert basis["timing.days_since"] == 7
    restricted = advise(case_of({**EXAMPLE, "restriction": "no_contact"})).basis
    assert {(fact.field, fact.value) for fact in restricted} == {
        ("application.restriction", "no_contact"),
        ("invitation.state", "none"),
    }


def test_a_connect_says_when_it_turns_into_something_else() -> None:
    booked = case_of({**EXAMPLE}).model_dump(mode="json")
    booked["interviews"].append({"on": (TODAY + timedelta(days=9)).isoformat()})
    told = advise(Case.model_validate(booked)).changes_on
    assert told is not None
    assert (told.date, told.verdict) == (TODAY + timedelta(days=2), "wait")


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        ({"assessed": "unknown"}, ["person.assessed_you"]),
        ({"rapport": "unknown"}, ["person.rapport"]),
        ({"link": "unknown"}, ["invitation.state"]),
        ({"profile": "ambiguous"}, ["person.profile"]),
        ({"met": "no_date", "clock": "no_date"}, ["interviews"]),
        ({"environment": "unknown"}, ["application.environment"]),
        ({"met": "not_yet", "clock": "no_date"}, []),
        ({"met": "no_date", "outcome": "rejected", "asked": True, "clock": "open"}, []),
        ({"part": "unknown", "assessed": "no"}, []),
        ({"part": "unknown"}, []),
        ({"part": "unknown", "assessed": "unknown"}, ["person.assessed_you"]),
        (
            {"part": "unknown", "assessed": "unknown", "rapport": "unknown"},
            ["person.assessed_you", "person.rapport", "person.part"],
        ),
        ({"link": "unknown", "assessed": "unknown"}, ["invitation.state", "person.assessed_you"]),
        ({"profile": "ambiguous", "rapport": "unknown"}, ["person.profile", "person.rapport"]),
        ({}, []),
    ],
)
def test_the_questions_of_a_case(told: dict[str, Value], fields: list[str]) -> None:
    asked = [one.field for one in advise(case_of({**EXAMPLE, **told})).questions]
    assert asked == fields


def test_the_reasons_are_few_and_say_what_they_rest_on() -> None:
    for case in some_cases():
        advice = advise(case)
        assert 1 <= len(advice.reasons) <= 5
        assert len({reason.rule for reason in advice.reasons}) == len(advice.reasons)
        decision = decide(read(case))
        assert advice.reasons[0].rule == decision.rule.id
        if decision.rule.unknowns != "agree":
            assert advice.reasons[0].facts
        for reason in advice.reasons:
            assert "{" not in reason.text
            assert "None" not in reason.text
            assert reason.claims


def test_of_many_reasons_five_are_told() -> None:
    told = case_of({**EXAMPLE, "part": "peer", "environment": "mixed", "clock": "day_3_4"})
    all_of_them = {"outcome": "offer", "link": "withdrawn_reopened"}
    more = case_of({**EXAMPLE, "part": "peer", "environment": "mixed", **all_of_them})
    assert len(decide(read(told)).alongside) > 4
    assert len(decide(read(more)).alongside) > 4
    for case in (told, more):
        reasons = advise(case).reasons
        assert [one.rule for one in reasons[1:]] == [
            rule.id for rule in decide(read(case)).alongside[:4]
        ]


def test_a_reason_names_the_facts_of_the_condition_that_holds() -> None:
    runs = case_of({**EXAMPLE, "part": "peer", "runs_process": True})
    (first, *_) = advise(runs).reasons
    assert first.rule == "key-person"
    assert "person.runs_process" in first.facts
    assert "person.part" not in first.facts
    leads = advise(case_of({**EXAMPLE})).reasons[0]
    assert "person.part" in leads.facts
    assert "person.runs_process" not in leads.facts


def test_a_reason_names_the_day_on_which_the_notes_start_anew() -> None:
    waits = case_of({**EXAMPLE, "means": "note_after_reset"})
    for away, day in ((1, "tomorrow"), (2, "on Wednesday")):
        account = {"notes_left": 0, "notes_reset_on": TODAY + timedelta(days=away)}
        later = waits.model_copy(update={"account": waits.account.model_copy(update=account)})
        (first, *_) = advise(later).reasons
        assert first.text.endswith(f"You get new ones {day}.")


def test_who_asked_for_the_request_that_you_withdrew_is_told_nothing_of_pushing() -> None:
    told = case_of(EXAMPLE).model_dump()
    on = TODAY - timedelta(days=5)
    told["invitation"] = {"state": "withdrawn", "on": on}
    (alone, *_) = advise(Case.model_validate(told)).reasons
    asked = {"on": TODAY - timedelta(days=2), "by": "them", "channel": "email"}
    told["contacts"] = [{**asked, "kind": "invites_connection"}]
    (first, *_) = advise(Case.model_validate(told)).reasons
    assert alone.rule == first.rule == "request-withdrawn"
    assert "pushy" in alone.text
    assert first.text.startswith("They asked you to add them")
    assert "pushy" not in first.text


def test_nothing_that_is_said_is_left_unfilled() -> None:
    for case in some_cases():
        advice = advise(case)
        said = [advice.headline, *(one.text for one in advice.alternatives)]
        said += [one.text for one in (*advice.next_steps, *advice.questions)]
        for text in said:
            assert text
            assert "{" not in text
            assert "None" not in text
        if advice.verdict == "use_alternative":
            assert advice.alternatives


def test_what_reads_as_nothing_out_of_the_ordinary_while_it_is_unknown() -> None:
    ordinary = {"interviews", "application.environment", "person.still_there"}
    assert ordinary == READ_AS_ORDINARY
