"""Two holds meet and nobody said which one speaks."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id

CHANGED = replace(by_id("too-soon"), overrides=())
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "one_decides"
SAYS = "too-soon and week-between-touches both hold in step clock"
