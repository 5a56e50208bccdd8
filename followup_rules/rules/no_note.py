"""A request without a note is none: an email instead."""

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
    instead="every",
    fires={"means": "no_note"},
    misses={"means": "note"},
)
