"""Use another way when you hesitate."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="you-hesitate",
    step="unsure",
    claims=("S39", "S49"),
    readings=("A14", "A21"),
    quote="Avoid forcing a LinkedIn connection if the dynamic doesn’t feel right",
    when=(when(unsure={True}),),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    leaves_open="every",
    example={"unsure": True},
    counterexample={"unsure": False},
)
