"""Connect when only the day of the interview is unknown: the windows can't be counted."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="day-not-known",
    step="go",
    claims=("S5",),
    readings=("A1", "A21"),
    quote="wait a few days after the interview",
    when=(when(clock={"no_date"}, outcome=PROCESS),),
    effect="for",
    verdict="connect",
    certainty="judgement",
    leaves_open="thanks",
    example={"met": "no_date", "clock": "no_date"},
    counterexample={},
)
