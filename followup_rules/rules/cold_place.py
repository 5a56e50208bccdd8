"""In a place that felt cold, only the warm are worth a word."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import MOOD_COUNTS

RULE = Rule(
    id="cold-place",
    step="mood",
    claims=("S47",),
    readings=("A10", "A13"),
    quote="If the interviewers or environment seemed very cold",
    when=(when(environment={"cold"}, rapport={"formal", "neutral"}, outcome=MOOD_COUNTS),),
    effect="against",
    verdict="do_not_connect",
    instead="thanks",
    fires={"environment": "cold", "rapport": "neutral"},
    misses={"environment": "mixed", "rapport": "neutral"},
)
