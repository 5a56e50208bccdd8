"""After a clear no, no request on the strength of this candidacy."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="clear-rejection",
    step="outcome",
    claims=("S46",),
    readings=("A16", "A17"),
    quote="If you received definitively negative feedback or clear rejection after the interview",
    when=(when(outcome={"rejected"}, asked={False}),),
    effect="against",
    verdict="do_not_connect",
    over=("interest-lost", "company-only"),
    instead="thanks",
    fires={"outcome": "rejected"},
    misses={"outcome": "rejected", "asked": True, "clock": "open"},
)
