"""Law: moving every date by whole weeks moves every date of the answer, and nothing else.

Holidays move too. By whole weeks, because weekends stay where they are. The answer is compared
in its facts; its sentences may name a day, and a month has another name and length.
"""

import re
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import followup_rules
from followup_rules.advice import Advice
from followup_rules.case import Case
from tests.profiles import law
from tests.strategies import PLAIN_TODAYS, cases, moved

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def with_days_moved(told: Any, days: int) -> Any:  # noqa: ANN401  # any JSON
    if isinstance(told, dict):
        return {name: with_days_moved(value, days) for name, value in told.items()}
    if isinstance(told, list):
        return [with_days_moved(value, days) for value in told]
    if isinstance(told, str) and ISO_DAY.fullmatch(told):
        return moved(date.fromisoformat(told), days).isoformat()
    return told


def facts_of(advice: Advice) -> dict[str, Any]:
    answer = advice.model_dump(mode="json")
    return {
        "verdict": answer["verdict"],
        "certainty": answer["certainty"],
        "timing": answer["timing"],
        "basis": answer["basis"],
        "reasons": [(reason["rule"], reason["facts"]) for reason in answer["reasons"]],
        "alternatives": [other["kind"] for other in answer["alternatives"]],
        "next_steps": [{"kind": step["kind"], "on": step["on"]} for step in answer["next_steps"]],
        "questions": [question["field"] for question in answer["questions"]],
        "would_change": answer["would_change"],
        "changes_on": answer["changes_on"],
    }


@law(100)
@given(cases(today=PLAIN_TODAYS), st.integers(-60, 60).filter(bool))
def test_whole_weeks_move_every_date_and_leave_the_verdict(case: Case, weeks: int) -> None:
    days = 7 * weeks
    elsewhere = Case.model_validate(with_days_moved(case.model_dump(mode="json"), days))
    before = facts_of(followup_rules.advise(case))
    after = facts_of(followup_rules.advise(elsewhere))
    assert after == with_days_moved(before, days)
