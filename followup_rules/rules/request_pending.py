"""A request that is out for less than two weeks is left alone."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="request-pending",
    step="link",
    claims=("S34",),
    readings=("A23",),
    quote="They missed the request amongst a busy inbox",
    when=(when(link={"pending"}),),
    effect="info",
    verdict="pending",
    over=("profile-in-doubt",),
    instead="thanks",
    fires={"link": "pending"},
    misses={"link": "pending_long"},
)
