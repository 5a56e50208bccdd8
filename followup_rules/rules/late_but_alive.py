"""Connect later than the guide's two weeks when you have heard from them meanwhile."""

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
    leaves_open="thanks",
    example={"clock": "late"},
    counterexample={"clock": "day_8_14"},
)
