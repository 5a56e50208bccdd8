"""A senior member of the team is invited if it felt warm."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="reserved-senior",
    step="role",
    claims=("S26",),
    readings=("A10",),
    quote="key senior members of the team that you met, if the interviews felt warm and engaging",
    when=(
        when(
            part={"senior"},
            rapport={"formal", "neutral"},
            runs_process={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    instead="every",
    fires={"part": "senior", "rapport": "neutral"},
    misses={"part": "senior"},
)
