"""The person's own hesitation was forgotten."""

from followup_rules.rules import TABLE as GOOD

TABLE = tuple(rule for rule in GOOD if rule.id != "you-hesitate")

CAUGHT_BY = "no_idle_fact"
SAYS = "unsure changes no verdict"
