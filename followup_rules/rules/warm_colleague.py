"""Connect with anyone else who assessed you and was warm."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import IN_TIME, PROCESS

RULE = Rule(
    id="warm-colleague",
    step="go",
    claims=("S2", "S30"),
    readings=("A10",),
    quote="strengthen connections with those most enthusiastic about your potential contribution",
    when=(
        when(
            part={"recruiter", "agency_recruiter", "peer", "logistics", "unknown"},
            asked={False},
            clock=IN_TIME,
            outcome=PROCESS,
        ),
    ),
    effect="for",
    verdict="connect",
    leaves_open="thanks",
    example={"part": "peer"},
    counterexample={"part": "peer", "rapport": "neutral"},
)
