"""Leave a request alone that has waited for less than two weeks."""

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
    overrides=("profile-in-doubt",),
    leaves_open="thanks",
    example={"link": "pending"},
    counterexample={"link": "pending_long"},
)
