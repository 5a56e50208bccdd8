"""Neither key nor senior: the guide leaves it to you."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="no-key-person",
    claims=("S24",),
    readings=("A10",),
    quote="Use your judgement on which interviewers to connect with on LinkedIn",
    when=(
        when(
            part={"recruiter", "agency_recruiter", "peer", "logistics", "unknown"},
            runs_process={False},
            outcome=NOT_ACCEPTED,
        ),
        when(
            part={"recruiter", "agency_recruiter", "peer", "logistics", "unknown"},
            assessed={"no"},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="info",
    during=frozenset({"connect"}),
    doubt=True,
    fires={"part": "peer"},
    misses={"part": "senior"},
)
