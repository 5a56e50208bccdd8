"""Wait when the interview was cancelled or missed: the email about a new day comes first."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="interview-fell-through",
    step="before",
    claims=("S5",),
    readings=("A29", "A30"),
    quote="you’ll want to wait a few days after the interview",
    when=(when(met={"fell_through"}, outcome=PROCESS),),
    effect="hold",
    verdict="wait",
    leaves_open="new_day",
    example={"met": "fell_through", "clock": "no_date"},
    counterexample={"met": "no_date", "clock": "no_date"},
)
