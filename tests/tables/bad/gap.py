"""Someone forgot what to do with warm seniors."""

from followup_rules.rules import TABLE as GOOD

TABLE = tuple(rule for rule in GOOD if rule.id != "warm-senior")

CAUGHT_BY = "no_gap"
SAYS = "no rule decides where part=senior"
