"""An example that misses by a mile shows nothing."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(
    by_id("cold-person"),
    counterexample={"link": "connected", "part": "peer", "unsure": True, "interest": "lost"},
)
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "examples_hold"
SAYS = "counterexample is far from it"
