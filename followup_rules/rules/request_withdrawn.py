"""Use another way after you withdrew a request: asking again is no tactic."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="request-withdrawn",
    step="connection",
    claims=("S38",),
    readings=("A24",),
    quote="Continue nurturing the relationship through other communication channels as appropriate",
    when=(when(connection={"withdrawn"}),),
    effect="against",
    verdict="use_alternative",
    overrides=("profile-in-doubt",),
    leaves_open="every",
    example={"connection": "withdrawn"},
    counterexample={"connection": "withdrawn_reopened"},
)
