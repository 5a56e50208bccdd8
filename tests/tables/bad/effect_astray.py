"""A rule that says "wait" is told as one against."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("too-soon"), effect="against")
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "effects_fit"
SAYS = "too-soon is told as against, but its verdict is wait: that is hold"
