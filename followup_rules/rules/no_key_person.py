"""Neither a key person nor a senior: a connect is a judgement call."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED, STILL_THERE

RULE = Rule(
    id="no-key-person",
    claims=("S24",),
    readings=("A10",),
    quote="Use your judgement on which interviewers to connect with on LinkedIn",
    when=(
        when(
            part={"recruiter", "agency_recruiter", "peer", "logistics", "unknown"},
            there=STILL_THERE,
            runs_process={False},
            outcome=NOT_ACCEPTED,
        ),
        when(
            part={"recruiter", "agency_recruiter", "peer", "logistics", "unknown"},
            there=STILL_THERE,
            assessed={"no"},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="info",
    alongside=frozenset({"connect"}),
    lowers_certainty=True,
    example={"part": "peer"},
    counterexample={"part": "senior"},
)
