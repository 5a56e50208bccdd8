"""Connect when the interview is long past and you have checked in: once, with an easy way out."""

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
    leaves_open="thanks",
    example={"clock": "stale", "checked_in": True},
    counterexample={"clock": "stale", "checked_in": True, "touched": True},
)
