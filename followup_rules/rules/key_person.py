"""Connect with the hiring manager, and with whoever assessed you and runs the process."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import IN_TIME, PROCESS

RULE = Rule(
    id="key-person",
    step="go",
    claims=("S2", "S25"),
    readings=("A8", "A9"),
    quote="Definitely connect with the main hiring manager or interviewer coordinating the process",
    when=(
        when(part={"hiring_manager"}, asked={False}, clock=IN_TIME, outcome=PROCESS),
        when(runs_process={True}, asked={False}, clock=IN_TIME, outcome=PROCESS),
    ),
    effect="for",
    verdict="connect",
    overrides=("warm-senior", "warm-colleague"),
    leaves_open="thanks",
    example={"rapport": "neutral"},
    counterexample={"part": "senior", "rapport": "neutral"},
)
