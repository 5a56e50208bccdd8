"""A request to the wrong person can't be taken back."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="profile-in-doubt",
    step="link",
    claims=("S39",),
    readings=("A28",),
    quote="If you are unsure about sending a direct LinkedIn request",
    when=(when(profile={"ambiguous", "not_found"}),),
    effect="against",
    verdict="use_alternative",
    instead="emails",
    fires={"profile": "ambiguous"},
    misses={"profile": "found"},
)
