"""Allowed already, and better in the ideal window: it sets the suggested day, never blocks."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="ideal-window",
    claims=("S17",),
    readings=("A1",),
    quote="When in doubt, aim for 5-7 days post-interview as an ideal window to connect",
    when=(when(clock={"day_3_4"}, asked={False}, outcome=PROCESS),),
    effect="info",
    during=frozenset({"connect"}),
    fires={"clock": "day_3_4"},
    misses={"clock": "day_5_7"},
)
