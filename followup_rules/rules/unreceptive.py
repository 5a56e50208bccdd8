"""Don't connect with someone who seemed disengaged or skeptical, whatever their role."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import MOOD_COUNTS

RULE = Rule(
    id="unreceptive",
    step="mood",
    claims=("S28",),
    readings=("A9",),
    quote="Omit any interviewers that seemed disengaged or skeptical about your background",
    when=(when(rapport={"disengaged", "skeptical"}, outcome=MOOD_COUNTS),),
    effect="against",
    verdict="do_not_connect",
    leaves_open="thanks",
    example={"rapport": "skeptical"},
    counterexample={"rapport": "skeptical", "outcome": "rejected", "asked": True, "clock": "open"},
)
