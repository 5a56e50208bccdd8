"""In a plan, the places go to people whom you have met."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import USES_A_PLACE

RULE = Rule(
    id="no-place-in-the-plan",
    step="before",
    claims=("S29",),
    readings=("A11", "A29"),
    quote="Focus on no more than 3-5 strategic connections",
    when=(when(met={"not_yet"}, plan_full={True}, part=USES_A_PLACE),),
    effect="against",
    verdict="use_alternative",
    over=("not-met-yet",),
    instead="quiet",
    fires={"met": "not_yet", "plan_full": True},
    misses={"met": "not_yet"},
)
