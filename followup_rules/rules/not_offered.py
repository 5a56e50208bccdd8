"""Use another way where LinkedIn offers no Connect for this person."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="not-offered",
    step="unsure",
    claims=("S39", "S40", "S44"),
    readings=("A22",),
    quote="these indirect engagement tactics can supplement or potentially replace "
    "sending an actual connection invitation",
    when=(when(link={"not_offered"}),),
    effect="against",
    verdict="use_alternative",
    overrides=("you-hesitate",),
    leaves_open="every",
    example={"link": "not_offered"},
    counterexample={"link": "none"},
)
