"""A mixed impression of the environment makes a connect a judgement call."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="mixed-place",
    claims=("S47", "S51"),
    readings=("A10",),
    quote="focus on building bridges with engaged stakeholders",
    when=(when(environment={"mixed"}, outcome=NOT_ACCEPTED),),
    effect="info",
    alongside=frozenset({"connect"}),
    lowers_certainty=True,
    example={"environment": "mixed"},
    counterexample={},
)
