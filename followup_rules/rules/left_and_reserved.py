"""Use another way for someone who has left the company and was not warm."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import COLD, RESERVED

RULE = Rule(
    id="left-and-reserved",
    step="role",
    claims=("S30", "S51"),
    readings=("A31", "A32"),
    quote="those most enthusiastic about your potential contribution",
    when=(
        when(there={"left"}, rapport=RESERVED, known={False}, asked={False}),
        when(there={"left"}, rapport=COLD, outcome={"accepted"}),
    ),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    leaves_open="every",
    example={"there": "left", "rapport": "neutral"},
    counterexample={"there": "left"},
)
