"""Who no longer wants to work there does not connect."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="interest-lost",
    step="outcome",
    claims=("S7", "S45"),
    readings=("A18",),
    quote="If you have clearly lost interest in the role and are no longer a serious candidate",
    when=(when(interest={"lost"}),),
    effect="against",
    verdict="do_not_connect",
    over=("stepped-back",),
    instead="thanks",
    fires={"interest": "lost"},
    misses={"interest": "company_only"},
)
