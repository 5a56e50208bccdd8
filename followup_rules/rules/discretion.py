"""Whoever must not be seen writes emails: an invitation and a follow are visible."""

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
    instead="emails",
    fires={"restriction": "discretion"},
    misses={"restriction": "discretion", "link": "pending_long"},
)
