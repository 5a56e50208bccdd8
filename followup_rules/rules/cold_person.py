"""Don't connect with someone who was very cold, whatever their role."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import MOOD_COUNTS

RULE = Rule(
    id="cold-person",
    step="mood",
    claims=("S47",),
    readings=("A9", "A13"),
    quote="seemed very cold, disengaged, or unreceptive to building connections",
    when=(when(rapport={"cold"}, outcome=MOOD_COUNTS),),
    effect="against",
    verdict="do_not_connect",
    leaves_open="thanks",
    example={"rapport": "cold"},
    counterexample={"rapport": "formal"},
)
