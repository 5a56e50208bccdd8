"""Say that many interviewers prefer to connect after the decision (from outside the guide)."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS, STILL_THERE

RULE = Rule(
    id="some-prefer-to-wait",
    claims=("S35",),
    readings=("A16",),
    quote="They avoid connecting with candidates until the hiring process finishes "
    "to remain impartial",
    when=(when(there=STILL_THERE, asked={False}, outcome=PROCESS),),
    effect="info",
    alongside=frozenset({"connect"}),
    example={},
    counterexample={"asked": True},
)
