"""You are to be colleagues: connect."""

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
    instead="thanks",
    fires={"outcome": "accepted", "clock": "open"},
    misses={"outcome": "offer", "clock": "open"},
)
