"""You declined or withdrew: thanks by email, and a request only if they ask."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="stepped-back",
    step="outcome",
    claims=("S45",),
    readings=("A19",),
    quote="are no longer a serious candidate",
    when=(when(outcome={"declined"}, asked={False}),),
    effect="against",
    verdict="do_not_connect",
    instead="thanks",
    fires={"outcome": "declined"},
    misses={"outcome": "declined", "asked": True, "clock": "open"},
)
