"""Key person, formal or neutral rapport: connect, as a judgement call."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED, STILL_THERE

RULE = Rule(
    id="reserved-key-person",
    claims=("S25",),
    readings=("A9", "A10", "A32"),
    quote="Definitely connect with the main hiring manager",
    when=(
        when(
            part={"hiring_manager"},
            there=STILL_THERE,
            rapport={"formal"},
            known={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
        when(
            there=STILL_THERE,
            assessed={"yes"},
            runs_process={True},
            rapport={"formal"},
            known={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="info",
    alongside=frozenset({"connect"}),
    lowers_certainty=True,
    example={"rapport": "formal"},
    counterexample={"rapport": "neutral"},
)
