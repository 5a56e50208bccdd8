"""The second day passes the loose reading of 2-3 days and fails the strict one."""

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
    over=("waits-for-the-decision", "week-between-touches"),
    instead="thanks",
    fires={"clock": "day_2"},
    misses={"clock": "day_3_4"},
)
