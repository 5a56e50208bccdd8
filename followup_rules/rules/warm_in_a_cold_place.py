"""A warm person in a cold place: something low-key."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import MOOD_COUNTS

RULE = Rule(
    id="warm-in-a-cold-place",
    step="mood",
    claims=("S30", "S47"),
    readings=("A10", "A13"),
    quote="thoughtfully strengthen connections with those most enthusiastic about your "
    "potential contribution",
    when=(when(environment={"cold"}, rapport={"warm"}, outcome=MOOD_COUNTS),),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    instead="every",
    fires={"environment": "cold"},
    misses={"environment": "mixed"},
)
