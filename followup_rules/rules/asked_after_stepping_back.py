"""You stepped back and they asked to stay in touch."""

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
    instead="thanks",
    fires={"outcome": "declined", "asked": True, "clock": "open"},
    misses={"outcome": "declined", "clock": "open"},
)
