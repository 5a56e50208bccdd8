"""Use another way after you withdrew a request: asking again is no tactic."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="request-withdrawn",
    step="link",
    claims=("S38",),
    readings=("A24",),
    quote="Continue nurturing the relationship through other communication channels as appropriate",
    when=(when(link={"withdrawn"}),),
    effect="against",
    verdict="use_alternative",
    overrides=("profile-in-doubt",),
    leaves_open="every",
    example={"link": "withdrawn"},
    counterexample={"link": "withdrawn_reopened"},
)
