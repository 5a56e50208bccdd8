"""Two rules beat each other."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("week-between-touches"), overrides=("no-longer-fresh",))
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "precedence_is_sound"
SAYS = "a circle"
