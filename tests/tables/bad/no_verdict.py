"""A rule that decides and doesn't say what."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("cold-person"), verdict=None)
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "well_formed"
SAYS = "a known step and a verdict"
