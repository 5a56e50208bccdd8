"""A condition that excludes nothing."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id
from followup_rules.rules.rule import when

CHANGED = replace(by_id("cold-person"), when=(when(rapport={"cold"}, unsure={True, False}),))
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "well_formed"
SAYS = "every value of unsure is allowed"
