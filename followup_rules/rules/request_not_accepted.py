"""Leave a request alone that has waited for two weeks or more: not accepted says little."""

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
    overrides=("profile-in-doubt",),
    leaves_open="every",
    example={"link": "pending_long"},
    counterexample={"link": "pending"},
)
