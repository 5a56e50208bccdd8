"""Don't connect after you declined or withdrew, unless they ask: thank them by email."""

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
    leaves_open="thanks",
    example={"outcome": "declined"},
    counterexample={"outcome": "declined", "asked": True, "clock": "open"},
)
