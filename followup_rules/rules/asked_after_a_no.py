"""Connect after their rejection because this person asked you to stay in touch."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="asked-after-a-no",
    step="go",
    claims=("S49",),
    readings=("A16", "A27"),
    quote="Use good judgement based on social cues",
    when=(when(outcome={"rejected"}),),
    effect="for",
    verdict="connect",
    certainty="judgement",
    leaves_open="thanks",
    example={"outcome": "rejected", "asked": True, "clock": "open"},
    counterexample={"outcome": "rejected", "asked": True, "clock": "next_day"},
)
