"""The example that should miss doesn't."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("cold-person"), counterexample={"rapport": "cold", "environment": "cold"})
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "examples_hold"
SAYS = "cold-person decides in its counterexample"
