"""After a refusal, an invitation of theirs is taken up on the next working day."""

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
    over=("week-between-touches",),
    instead="thanks",
    fires={"outcome": "rejected", "asked": True, "clock": "next_day"},
    misses={"outcome": "rejected", "asked": True, "clock": "open"},
)
