"""The same rule under two names."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

TABLE = (*GOOD, replace(by_id("cold-person"), id="ice-cold"))

CAUGHT_BY = "no_duplicate"
SAYS = "cold-person and ice-cold are the same rule twice"
