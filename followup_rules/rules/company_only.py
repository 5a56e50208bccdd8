"""Use another way when you want the company and no longer this role."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="company-only",
    step="outcome",
    claims=("S7", "S45"),
    readings=("A18", "A27"),
    quote="only connect if you’re sincerely interested in working there",
    when=(
        when(interest={"company_only"}, asked={False}),
        when(interest={"company_only"}, outcome={"live", "offer", "accepted"}),
    ),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    overrides=("stepped-back",),
    leaves_open="every",
    example={"interest": "company_only"},
    counterexample={"interest": "role_and_company"},
)
