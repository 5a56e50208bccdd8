"""Use another way for a manager, senior or peer who did not assess you."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="did-not-assess",
    step="part",
    claims=("S24", "S27"),
    readings=("A8",),
    quote="Use your judgement on which interviewers to connect with on LinkedIn after your "
    "interview",
    when=(
        when(
            part={"hiring_manager", "senior", "peer"},
            assessed={"no"},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    leaves_open="every",
    example={"assessed": "no"},
    counterexample={"assessed": "no", "asked": True},
)
