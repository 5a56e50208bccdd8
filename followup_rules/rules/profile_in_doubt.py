"""Use another way while it isn't certain that the profile is theirs."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="profile-in-doubt",
    step="link",
    claims=("S39",),
    readings=("A22", "A28"),
    quote="If you are unsure about sending a direct LinkedIn request",
    when=(when(profile={"ambiguous", "not_found"}),),
    effect="against",
    verdict="use_alternative",
    leaves_open="no_profile",
    example={"profile": "ambiguous"},
    counterexample={"profile": "found"},
)
