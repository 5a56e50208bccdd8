"""Use another way, one that sends no message, after two messages without an answer."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="unanswered",
    step="overdoing",
    claims=("S48",),
    readings=("A15",),
    quote="don’t want to overdo it",
    when=(when(exchange={"unanswered"}, silence={False}, outcome=NOT_ACCEPTED),),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    leaves_open="quiet",
    example={"exchange": "unanswered"},
    counterexample={"exchange": "unanswered", "silence": True, "clock": "late"},
)
