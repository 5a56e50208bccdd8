"""Wait until a week has passed since your last message, over all channels."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="week-between-touches",
    step="clock",
    claims=("S13", "S38", "S48"),
    readings=("A6",),
    quote="don’t want to overdo it",
    when=(when(touched={True}, outcome=NOT_ACCEPTED),),
    effect="hold",
    verdict="wait",
    leaves_open="thanks",
    example={"touched": True},
    counterexample={"touched": True, "outcome": "accepted", "clock": "open"},
)
