"""The outside view, said plainly: many interviewers would rather connect after the decision."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="some-prefer-to-wait",
    claims=("S35",),
    readings=("A16",),
    quote="They avoid connecting with candidates until the hiring process finishes "
    "to remain impartial",
    when=(when(asked={False}, outcome=PROCESS),),
    effect="info",
    during=frozenset({"connect"}),
    fires={},
    misses={"asked": True},
)
