"""Say in the second week that it is still on time and shouldn't be put off."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="not-much-longer",
    claims=("S15",),
    readings=("A1",),
    quote="Try to connect within 1-2 weeks after the interview",
    when=(when(clock={"day_8_14"}, outcome=PROCESS),),
    effect="info",
    alongside=frozenset({"connect"}),
    example={"clock": "day_8_14"},
    counterexample={"clock": "day_5_7"},
)
