"""A rule is declared to beat one that was renamed."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("unreceptive"), overrides=("cold-shoulder",))
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "precedence_is_sound"
SAYS = "doesn't exist"
