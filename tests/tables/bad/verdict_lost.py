"""Nobody is ever told that they are connected already."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("already-connected"), verdict="pending")
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "everything_comes_out"
SAYS = "the verdict already_connected can't come out"
