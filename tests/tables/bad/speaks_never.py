"""A rule that neither decides nor speaks."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("mixed-place"), alongside=frozenset())
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "well_formed"
SAYS = "neither decides nor says beside which verdicts"
