"""What isn't known would change the answer: a subtler way, and the question that settles it."""

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
    instead="every",
    fires={"assessed": "unknown"},
    misses={"assessed": "unknown", "link": "connected"},
)
