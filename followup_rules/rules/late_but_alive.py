"""Past two weeks, though you have heard: later than the guide likes."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="late-but-alive",
    step="go",
    claims=("S15",),
    readings=("A1",),
    quote="Try to connect within 1-2 weeks after the interview",
    when=(when(clock={"late"}, silence={False}, outcome=PROCESS),),
    effect="for",
    verdict="connect",
    certainty="judgement",
    instead="thanks",
    fires={"clock": "late"},
    misses={"clock": "day_8_14"},
)
