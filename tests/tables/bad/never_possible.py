"""A rule for a case that can't be: silence after an offer was accepted."""

from followup_rules.rules import TABLE as GOOD
from followup_rules.rules.rule import Rule, when

EXTRA = Rule(
    id="silence-after-accepting",
    step="overdoing",
    when=(when(silence={True}, outcome={"accepted"}),),
    effect="against",
    verdict="wait",
)
TABLE = (*GOOD, EXTRA)

CAUGHT_BY = "every_rule_decides"
SAYS = "silence-after-accepting never decides"
