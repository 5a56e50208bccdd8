"""Don't connect when you no longer want to work there."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="interest-lost",
    step="outcome",
    claims=("S7", "S45"),
    readings=("A18", "A27"),
    quote="If you have clearly lost interest in the role and are no longer a serious candidate",
    when=(
        when(interest={"lost"}, asked={False}),
        when(interest={"lost"}, outcome={"live", "offer", "accepted"}),
    ),
    effect="against",
    verdict="do_not_connect",
    overrides=("stepped-back",),
    leaves_open="thanks",
    example={"interest": "lost"},
    counterexample={"interest": "lost", "outcome": "declined", "asked": True, "clock": "open"},
)
