"""Without the day of the interview nobody can count."""

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
    instead="thanks",
    fires={"met": "no_date", "clock": "no_date"},
    misses={},
)
