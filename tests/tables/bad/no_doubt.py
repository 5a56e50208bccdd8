"""Every connect is clear."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD

TABLE = tuple(
    replace(rule, lowers_certainty=False, certainty="clear")
    if rule.verdict in (None, "connect")
    else rule
    for rule in GOOD
)

CAUGHT_BY = "everything_comes_out"
SAYS = "connect never comes out as judgement"
