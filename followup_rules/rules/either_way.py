"""What isn't known leads to one answer by several ways: that answer, less surely if any way is."""

from followup_rules.rules.rule import Rule

RULE = Rule(
    id="either-way",
    claims=("S24",),
    readings=("A21",),
    quote="Use your judgement",
    effect="info",
    unknowns="agree",
    instead="every",
    fires={"part": "unknown"},
    misses={"part": "unknown", "rapport": "neutral"},
)
