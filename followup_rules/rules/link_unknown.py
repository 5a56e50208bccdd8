"""Use another way while it isn't known whether a request of yours is out already."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="link-unknown",
    step="link",
    claims=("S39",),
    readings=("A21", "A24"),
    quote="If you are unsure about sending a direct LinkedIn request",
    when=(when(link={"unknown"}),),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    overrides=("profile-in-doubt",),
    leaves_open="every",
    example={"link": "unknown"},
    counterexample={"link": "none"},
)
