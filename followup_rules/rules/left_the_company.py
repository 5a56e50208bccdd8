"""Connect, as a judgement call, with someone warm who has left the company."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="left-the-company",
    step="go",
    claims=("S30", "S51"),
    readings=("A31",),
    quote="focus on building bridges with engaged stakeholders",
    when=(when(there={"left"}, outcome={"live", "offer", "accepted"}),),
    effect="for",
    verdict="connect",
    certainty="judgement",
    overrides=(
        "joining-them",
        "check-in",
        "late-but-alive",
        "once-more-gently",
        "day-not-known",
        "they-asked",
        "key-person",
        "warm-senior",
        "warm-colleague",
    ),
    leaves_open="thanks",
    example={"there": "left"},
    counterexample={"there": "doubtful"},
)
