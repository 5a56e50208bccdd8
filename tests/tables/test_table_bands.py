"""The verdict is constant inside each band of days and changes only at the declared edges."""

from datetime import timedelta
from itertools import pairwise

import pytest

from followup_rules import advise
from followup_rules.case import Case
from followup_rules.decision.read import read
from followup_rules.decision.table import decide
from scripts.proofs.case_factory import TODAY

STAGES = ("interviewing", "awaiting_decision", "on_hold", "offer_received", "offer_accepted")
EDGES = {0, 2, 3, 5, 8, 15}
"""Days since the interview on which a band begins; with the day on which it becomes stale."""


def on_day(days: int, stage: str, stale_after: int = 28, **person: object) -> Case:
    return Case.model_validate(
        {
            "today": TODAY.isoformat(),
            "person": {
                "name": "Mina Okafor",
                "part": "hiring_manager",
                "assessed_you": True,
                "rapport": "warm",
                **person,
            },
            "application": {
                "role": "data engineer",
                "company": "Nordlicht Labs",
                "stage": stage,
                "interest": "role_and_company",
            },
            "interviews": [{"on": (TODAY - timedelta(days=days)).isoformat()}],
            "preferences": {"stale_after_days": stale_after},
        }
    )


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("stale_after", [0, 2, 7, 14, 15, 21, 28, 60])
def test_nothing_changes_between_the_edges(stage: str, stale_after: int) -> None:
    edges = EDGES | {stale_after + 1}
    for before, after in pairwise(range(-20, 80)):
        one = read(on_day(before, stage, stale_after))
        other = read(on_day(after, stage, stale_after))
        if after not in edges:
            assert one == other, after
            assert decide(one) == decide(other)


def test_the_days_of_a_warm_hiring_manager() -> None:
    """A1's table, day by day, as nobody is heard from."""
    expected = (
        [("wait", "clear")] * 2
        + [("wait", "judgement")]
        + [("connect", "clear")] * 26
        + [("use_alternative", "judgement")] * 5
    )
    verdicts = []
    for days in range(34):
        advice = advise(on_day(days, "awaiting_decision"))
        verdicts.append((advice.verdict, advice.certainty))
    assert verdicts == expected


def test_the_phases_day_by_day() -> None:
    phases = []
    for days in range(-2, 31):
        timing = advise(on_day(days, "awaiting_decision")).timing
        assert timing is not None
        phases.append(timing.phase)
    assert phases == (
        ["before"] * 2
        + ["too_soon"] * 3
        + ["allowed"] * 2
        + ["ideal"] * 3
        + ["on_time"] * 7
        + ["late"] * 14
        + ["stale"] * 2
    )


def test_silence_begins_on_day_fifteen() -> None:
    for days in (14, 15):
        timing = advise(on_day(days, "awaiting_decision")).timing
        assert timing is not None
        assert timing.check_in == (days == 15)
