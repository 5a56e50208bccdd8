"""Connect once you have accepted the job: you will be colleagues."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="joining-them",
    step="go",
    claims=("S2",),
    readings=("A19",),
    quote="it’s appropriate and advisable to connect with your interviewers on LinkedIn",
    when=(when(outcome={"accepted"}),),
    effect="for",
    verdict="connect",
    leaves_open="thanks",
    example={"outcome": "accepted", "clock": "open"},
    counterexample={"outcome": "offer", "clock": "open"},
)
