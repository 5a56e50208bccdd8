"""Stay in the conversation that is going on instead of sending a request."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS

RULE = Rule(
    id="live-exchange",
    step="overdoing",
    claims=("S48",),
    readings=("A15", "A27"),
    quote="communicated further via email or phone, and don’t want to overdo it",
    when=(when(exchange={"live"}, outcome=PROCESS),),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    leaves_open="conversation",
    example={"exchange": "live"},
    counterexample={"exchange": "live", "outcome": "rejected", "asked": True, "clock": "open"},
)
