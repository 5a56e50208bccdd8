"""They asked to be added: what holds others back doesn't hold you."""

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
    instead="thanks",
    fires={"asked": True, "clock": "day_0_1"},
    misses={"clock": "day_0_1"},
)
