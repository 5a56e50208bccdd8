"""After two weeks of silence a request is an opening to check in."""

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
    instead="thanks",
    fires={"clock": "late", "silence": True},
    misses={"clock": "late"},
)
