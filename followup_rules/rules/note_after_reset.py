"""A request without a note is none: the quota starts anew in time."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="note-after-reset",
    step="means",
    claims=("S6", "S18"),
    readings=("A26",),
    quote="personalize your request with a note",
    when=(when(means={"note_after_reset"}),),
    effect="hold",
    verdict="wait",
    instead="thanks",
    fires={"means": "note_after_reset"},
    misses={"means": "note"},
)
