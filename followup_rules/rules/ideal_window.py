"""Say that the ideal window is still to come: it moves the suggested day, nothing else."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="ideal-window",
    claims=("S17",),
    readings=("A1",),
    quote="When in doubt, aim for 5-7 days post-interview as an ideal window to connect",
    when=(when(clock={"day_3_4"}, asked={False}, outcome=PROCESS),),
    effect="info",
    alongside=frozenset({"connect"}),
    example={"clock": "day_3_4"},
    counterexample={"clock": "day_5_7"},
)
