"""Leave a request alone that has waited for two weeks or more: not accepted says little."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="request-not-accepted",
    step="connection",
    claims=("S32", "S37", "S38", "S52"),
    readings=("A23",),
    quote="do not take it as an outright rejection",
    when=(when(connection={"pending_long"}),),
    effect="info",
    verdict="pending",
    overrides=("profile-in-doubt",),
    leaves_open="every",
    example={"connection": "pending_long"},
    counterexample={"connection": "pending"},
)
