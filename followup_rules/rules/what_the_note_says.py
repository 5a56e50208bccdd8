"""Say what goes into the note, the most needed first (A26), and nothing else (A25)."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="what-the-note-says",
    claims=("S18", "S19", "S20", "S21", "S22", "S23"),
    readings=("A25", "A26"),
    quote="Mention when and for what role you interviewed",
    when=(when(),),
    effect="info",
    alongside=frozenset({"connect"}),
    example={},
    counterexample={"clock": "day_2"},
)
