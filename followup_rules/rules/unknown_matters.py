"""Use another way while an unknown fact could change the verdict, and ask for that fact."""

from followup_rules.rules.rule import Rule

RULE = Rule(
    id="unknown-matters",
    claims=("S39",),
    readings=("A21",),
    quote="If you are unsure about sending a direct LinkedIn request",
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    unknowns="differ",
    leaves_open="every",
    example={"assessed": "unknown"},
    counterexample={"assessed": "unknown", "link": "connected"},
)
