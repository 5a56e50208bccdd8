"""Use another way, something low-key, for a warm person in a cold environment."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import MOOD_COUNTS, RESERVED

RULE = Rule(
    id="warm-in-a-cold-place",
    step="mood",
    claims=("S30", "S47"),
    readings=("A10", "A13", "A32"),
    quote="thoughtfully strengthen connections with those most enthusiastic about your "
    "potential contribution",
    when=(
        when(environment={"cold"}, rapport={"warm"}, outcome=MOOD_COUNTS),
        when(environment={"cold"}, rapport=RESERVED, known={True}, outcome=MOOD_COUNTS),
    ),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    leaves_open="every",
    example={"environment": "cold"},
    counterexample={"environment": "mixed"},
)
