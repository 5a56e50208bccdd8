"""Connect after you withdrew because this person asked you to stay in touch."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="asked-after-stepping-back",
    step="go",
    claims=("S49",),
    readings=("A19", "A27"),
    quote="Use good judgement based on social cues",
    when=(when(outcome={"declined"}),),
    effect="for",
    verdict="connect",
    certainty="judgement",
    leaves_open="thanks",
    example={"outcome": "declined", "asked": True, "clock": "open"},
    counterexample={"outcome": "declined", "clock": "open"},
)
