"""One touch a week, over all channels together."""

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
    instead="thanks",
    fires={"touched": True},
    misses={"touched": True, "outcome": "accepted", "clock": "open"},
)
