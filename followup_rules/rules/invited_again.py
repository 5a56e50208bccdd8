"""After a withdrawn request, only because something has changed since."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="invited-again",
    claims=("S38",),
    readings=("A24",),
    quote="as appropriate",
    when=(when(link={"withdrawn_reopened"}),),
    effect="info",
    during=frozenset({"connect"}),
    fires={"link": "withdrawn_reopened", "outcome": "offer"},
    misses={"outcome": "offer"},
)
