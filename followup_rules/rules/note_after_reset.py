"""Wait for the reset of the quota of notes, where it comes within the two weeks."""

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
    leaves_open="thanks",
    example={"means": "note_after_reset"},
    counterexample={"means": "note"},
)
