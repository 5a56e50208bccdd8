"""Write emails where discretion is needed: an invitation and a follow can be seen by others."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import UNSETTLED

RULE = Rule(
    id="discretion",
    step="restriction",
    claims=("S39", "S41"),
    readings=("A20", "A22"),
    quote="subtle alternative ways to open up communication channels post-interview",
    when=(when(restriction={"discretion"}, link=UNSETTLED),),
    effect="against",
    verdict="use_alternative",
    leaves_open="emails",
    example={"restriction": "discretion"},
    counterexample={"restriction": "discretion", "link": "pending_long"},
)
