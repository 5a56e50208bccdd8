"""Say why a request is possible again after one was withdrawn: something has changed since."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="invited-again",
    claims=("S38",),
    readings=("A24",),
    quote="as appropriate",
    when=(when(link={"withdrawn_reopened"}),),
    effect="info",
    alongside=frozenset({"connect"}),
    example={"link": "withdrawn_reopened", "outcome": "offer"},
    counterexample={"outcome": "offer"},
)
