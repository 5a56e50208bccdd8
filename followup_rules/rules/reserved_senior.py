"""Use another way for a senior who wasn't warm."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED, RESERVED, STILL_THERE

RULE = Rule(
    id="reserved-senior",
    step="role",
    claims=("S26",),
    readings=("A10", "A32"),
    quote="key senior members of the team that you met, if the interviews felt warm and engaging",
    when=(
        when(
            part={"senior"},
            there=STILL_THERE,
            rapport=RESERVED,
            known={False},
            runs_process={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    leaves_open="every",
    example={"part": "senior", "rapport": "neutral"},
    counterexample={"part": "senior"},
)
