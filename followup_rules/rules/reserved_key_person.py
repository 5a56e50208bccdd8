"""A formal hour with a key person: still yes, less surely."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="reserved-key-person",
    claims=("S25",),
    readings=("A9", "A10"),
    quote="Definitely connect with the main hiring manager",
    when=(
        when(part={"hiring_manager"}, rapport={"formal"}, asked={False}, outcome=NOT_ACCEPTED),
        when(
            assessed={"yes"},
            runs_process={True},
            rapport={"formal"},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="info",
    during=frozenset({"connect"}),
    doubt=True,
    fires={"rapport": "formal"},
    misses={"rapport": "neutral"},
)
