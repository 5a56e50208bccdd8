"""Wait for the decision because you chose to."""

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
    overrides=(
        "too-soon",
        "next-working-day",
        "no-longer-fresh",
        "week-between-touches",
    ),
    leaves_open="thanks",
    example={"cautious": True},
    counterexample={"cautious": True, "outcome": "offer"},
)
