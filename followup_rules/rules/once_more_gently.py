"""Long after, and you have checked in: once, letting them off the hook."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="once-more-gently",
    step="go",
    claims=("S15", "S16"),
    readings=("A1",),
    quote="provide an opening to check in",
    when=(when(clock={"stale"}, outcome=PROCESS),),
    effect="for",
    verdict="connect",
    certainty="judgement",
    instead="thanks",
    fires={"clock": "stale", "checked_in": True},
    misses={"clock": "stale", "checked_in": True, "touched": True},
)
