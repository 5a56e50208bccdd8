"""The example of a rule shows another one."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("cold-person"), example={"rapport": "skeptical"})
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "examples_hold"
SAYS = "cold-person doesn't decide in its example"
