"""Anyone else is invited if it felt warm."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="reserved-colleague",
    step="role",
    claims=("S30", "S51"),
    readings=("A10",),
    quote="those most enthusiastic about your potential contribution",
    when=(
        when(
            part={"recruiter", "agency_recruiter", "peer", "logistics", "unknown"},
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
    fires={"part": "peer", "rapport": "neutral"},
    misses={"part": "peer"},
)
