"""A condition on a fact that nobody reads."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id
from followup_rules.rules.rule import when

CHANGED = replace(by_id("cold-person"), when=(when(mood={"cold"}),))
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "well_formed"
SAYS = "there is no fact mood"
