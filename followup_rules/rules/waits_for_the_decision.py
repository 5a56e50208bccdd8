"""You chose to wait for the decision, as many interviewers prefer."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="waits-for-the-decision",
    step="clock",
    claims=("S35",),
    readings=("A16", "A27"),
    quote="They avoid connecting with candidates until the hiring process finishes to "
    "remain impartial",
    when=(when(cautious={True}, outcome={"live"}, asked={False}),),
    effect="hold",
    verdict="wait",
    over=(
        "too-soon",
        "next-working-day",
        "no-longer-fresh",
        "week-between-touches",
    ),
    instead="thanks",
    fires={"cautious": True},
    misses={"cautious": True, "outcome": "offer"},
)
