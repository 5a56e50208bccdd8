"""Write an email where no note can be attached: a request without one isn't sent."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="no-note",
    step="means",
    claims=("S6", "S18"),
    readings=("A26",),
    quote="customize your LinkedIn request and not use LinkedIn’s standard language",
    when=(when(means={"no_note"}),),
    effect="against",
    verdict="use_alternative",
    leaves_open="every",
    example={"means": "no_note"},
    counterexample={"means": "note"},
)
