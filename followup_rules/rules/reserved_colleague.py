"""Use another way for anyone who is neither a key person nor a senior and wasn't warm."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED, RESERVED, STILL_THERE

RULE = Rule(
    id="reserved-colleague",
    step="role",
    claims=("S30", "S51"),
    readings=("A10", "A32"),
    quote="those most enthusiastic about your potential contribution",
    when=(
        when(
            part={"recruiter", "agency_recruiter", "peer", "logistics", "unknown"},
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
    example={"part": "peer", "rapport": "neutral"},
    counterexample={"part": "peer"},
)
