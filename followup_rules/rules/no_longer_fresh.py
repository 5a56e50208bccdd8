"""Use another way, an email first, when the interview is long past."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="no-longer-fresh",
    step="clock",
    claims=("S15", "S41"),
    readings=("A1",),
    quote="You still want to act while the interview is relatively fresh in people’s minds",
    when=(when(clock={"stale"}, checked_in={False}, outcome=NOT_ACCEPTED),),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    overrides=("week-between-touches",),
    leaves_open="every",
    example={"clock": "stale"},
    counterexample={"clock": "stale", "checked_in": True},
)
