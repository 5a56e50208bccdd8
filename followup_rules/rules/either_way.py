"""Whatever the unknown facts are, the verdict is the same: give it, with the lowest certainty."""

from followup_rules.rules.rule import Rule

RULE = Rule(
    id="either-way",
    claims=("S24",),
    readings=("A21",),
    quote="Use your judgement",
    effect="info",
    unknowns="agree",
    leaves_open="every",
    example={"part": "unknown"},
    counterexample={"part": "unknown", "rapport": "neutral"},
)
