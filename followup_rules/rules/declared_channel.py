"""Use the declared channel where all contact has to go through one."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import UNSETTLED

RULE = Rule(
    id="declared-channel",
    step="restriction",
    claims=("S35", "S49"),
    readings=("A20",),
    quote="Use good judgement based on social cues during the interview process",
    when=(when(restriction={"named_channel"}, link=UNSETTLED),),
    effect="against",
    verdict="use_alternative",
    leaves_open="channel",
    example={"restriction": "named_channel"},
    counterexample={"restriction": "named_channel", "link": "pending"},
)
