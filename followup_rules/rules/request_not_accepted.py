"""After two weeks a request counts as not accepted, which says little."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="request-not-accepted",
    step="link",
    claims=("S32", "S37", "S38", "S52"),
    readings=("A23",),
    quote="do not take it as an outright rejection",
    when=(when(link={"pending_long"}),),
    effect="info",
    verdict="pending",
    over=("profile-in-doubt",),
    instead="every",
    fires={"link": "pending_long"},
    misses={"link": "pending"},
)
