"""Connect after two weeks of silence, with a note that checks in."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="check-in",
    step="go",
    claims=("S16",),
    readings=("A5", "A7"),
    quote="sending a request may help prompt a response or provide an opening to check in",
    when=(when(clock={"late"}, silence={True}, outcome=PROCESS),),
    effect="for",
    verdict="connect",
    leaves_open="thanks",
    example={"clock": "late", "silence": True},
    counterexample={"clock": "late"},
)
