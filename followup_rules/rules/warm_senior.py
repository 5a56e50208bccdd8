"""Connect with a senior who was warm."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import IN_TIME, PROCESS

RULE = Rule(
    id="warm-senior",
    step="go",
    claims=("S2", "S26"),
    readings=("A10",),
    quote="Connect with key senior members of the team that you met, if the interviews "
    "felt warm and engaging",
    when=(when(part={"senior"}, asked={False}, clock=IN_TIME, outcome=PROCESS),),
    effect="for",
    verdict="connect",
    leaves_open="thanks",
    example={"part": "senior"},
    counterexample={"part": "senior", "rapport": "neutral"},
)
