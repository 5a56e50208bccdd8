"""Connect because they asked to be added, whatever else would hold you back."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import IN_TIME, PROCESS

RULE = Rule(
    id="they-asked",
    step="go",
    claims=("S2", "S49"),
    readings=("A27",),
    quote="based on social cues during the interview process",
    when=(when(asked={True}, clock=IN_TIME, outcome=PROCESS),),
    effect="for",
    verdict="connect",
    leaves_open="thanks",
    example={"asked": True, "clock": "day_0_1"},
    counterexample={"clock": "day_0_1"},
)
