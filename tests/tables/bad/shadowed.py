"""A rule stands behind a wider one."""

from dataclasses import replace

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules import by_id
from followup_rules.rules.rule import Rule, when

EXTRA = Rule(
    id="cold-manager",
    step="mood",
    when=(when(rapport={"cold"}, part={"hiring_manager"}, outcome={"live"}),),
    effect="against",
    verdict="use_alternative",
)
BEFORE = replace(by_id("cold-person"), overrides=("cold-manager",))
TABLE = (*(BEFORE if rule.id == BEFORE.id else rule for rule in GOOD), EXTRA)

CAUGHT_BY = "every_rule_decides"
SAYS = "cold-manager never decides: rules before it take all its cases (cold-person holds"
