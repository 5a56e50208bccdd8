"""Don't connect where the environment felt cold, unless this person was warm."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import MOOD_COUNTS, RESERVED

RULE = Rule(
    id="cold-place",
    step="mood",
    claims=("S47",),
    readings=("A10", "A13", "A32"),
    quote="If the interviewers or environment seemed very cold",
    when=(when(environment={"cold"}, rapport=RESERVED, known={False}, outcome=MOOD_COUNTS),),
    effect="against",
    verdict="do_not_connect",
    leaves_open="thanks",
    example={"environment": "cold", "rapport": "neutral"},
    counterexample={"environment": "mixed", "rapport": "neutral"},
)
