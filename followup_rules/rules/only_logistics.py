"""Don't connect with people who only handled logistics."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="only-logistics",
    step="part",
    claims=("S27",),
    readings=("A8",),
    quote="simply facilitated the logistics but didn’t actually interview you",
    when=(
        when(
            part={"recruiter", "agency_recruiter", "logistics", "unknown"},
            assessed={"no"},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="against",
    verdict="do_not_connect",
    leaves_open="thanks",
    example={"part": "logistics", "assessed": "no"},
    counterexample={"part": "recruiter", "assessed": "yes"},
)
