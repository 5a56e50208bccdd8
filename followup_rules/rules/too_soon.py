"""Wait on the day of the interview and on the next."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="too-soon",
    step="clock",
    claims=("S5", "S13", "S14"),
    readings=("A1", "A2"),
    quote="Wait at least 2-3 days post-interview before sending a request",
    when=(when(clock={"day_0_1"}, asked={False}, outcome=NOT_ACCEPTED),),
    effect="hold",
    verdict="wait",
    overrides=("week-between-touches",),
    leaves_open="thanks",
    example={"clock": "day_0_1"},
    counterexample={"clock": "day_0_1", "asked": True},
)
