"""Two rules of one name."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

TABLE = (*GOOD, replace(by_id("cold-person"), step="role"))

CAUGHT_BY = "well_formed"
SAYS = "two rules have this id"
