"""In the second week: on time, and not to be put off."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="not-much-longer",
    claims=("S15",),
    readings=("A1",),
    quote="Try to connect within 1-2 weeks after the interview",
    when=(when(clock={"day_8_14"}, outcome=PROCESS),),
    effect="info",
    during=frozenset({"connect"}),
    fires={"clock": "day_8_14"},
    misses={"clock": "day_5_7"},
)
