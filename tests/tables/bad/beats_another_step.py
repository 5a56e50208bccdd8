"""Precedence between steps is the order of the steps."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("unreceptive"), overrides=("too-soon",))
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "precedence_is_sound"
SAYS = "steps are in order already"
