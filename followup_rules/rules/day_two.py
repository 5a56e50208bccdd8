"""Wait on day 2: it is within the loose reading of "2-3 days" and outside the strict one."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="day-two",
    step="clock",
    claims=("S14",),
    readings=("A1",),
    quote="at least 2-3 days",
    when=(when(clock={"day_2"}, asked={False}, outcome=NOT_ACCEPTED),),
    effect="hold",
    verdict="wait",
    certainty="judgement",
    overrides=("waits-for-the-decision", "week-between-touches"),
    leaves_open="thanks",
    example={"clock": "day_2"},
    counterexample={"clock": "day_3_4"},
)
