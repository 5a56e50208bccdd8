"""Where a request may be out already, none is sent."""

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
    over=("profile-in-doubt",),
    instead="every",
    fires={"link": "unknown"},
    misses={"link": "none"},
)
