"""Wait for the next working day before taking up an invitation that came with a rejection."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="next-working-day",
    step="clock",
    claims=("S13",),
    readings=("A16", "A19"),
    quote="It also prevents you from appearing overly anxious or aggressive",
    when=(when(clock={"next_day"}, outcome=NOT_ACCEPTED),),
    effect="hold",
    verdict="wait",
    certainty="judgement",
    overrides=("week-between-touches",),
    leaves_open="thanks",
    example={"outcome": "rejected", "asked": True, "clock": "next_day"},
    counterexample={"outcome": "rejected", "asked": True, "clock": "open"},
)
