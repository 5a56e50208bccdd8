"""Don't connect where contact is forbidden, unless you are connected or have asked already."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import UNSETTLED

RULE = Rule(
    id="declared-no-contact",
    step="restriction",
    claims=("S35", "S49"),
    readings=("A20",),
    quote="avoid connecting with candidates until the hiring process finishes to remain impartial",
    when=(when(restriction={"no_contact"}, link=UNSETTLED),),
    effect="against",
    verdict="do_not_connect",
    example={"restriction": "no_contact"},
    counterexample={"restriction": "no_contact", "link": "connected"},
)
