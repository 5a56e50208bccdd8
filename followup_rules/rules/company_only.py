"""The role is gone for you, the company is not: a quieter way."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="company-only",
    step="outcome",
    claims=("S7", "S45"),
    readings=("A18",),
    quote="only connect if you’re sincerely interested in working there",
    when=(when(interest={"company_only"}),),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    over=("stepped-back",),
    instead="every",
    fires={"interest": "company_only"},
    misses={"interest": "role_and_company"},
)
