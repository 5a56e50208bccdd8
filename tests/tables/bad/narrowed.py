"""A rule was narrowed and leaves a hole: nobody answers for a warm peer."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id
from followup_rules.rules.rule import when

CHANGED = replace(
    by_id("warm-colleague"),
    when=(when(part={"recruiter", "agency_recruiter", "logistics", "unknown"}),),
)
TABLE = tuple(CHANGED if rule.id == CHANGED.id else rule for rule in GOOD)

CAUGHT_BY = "no_gap"
SAYS = "add a rule, or widen"
