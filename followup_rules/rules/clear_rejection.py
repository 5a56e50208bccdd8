"""Don't connect after a rejection, unless this person asked to be added."""

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
    overrides=("interest-lost", "company-only"),
    leaves_open="thanks",
    example={"outcome": "rejected"},
    counterexample={"outcome": "rejected", "asked": True, "clock": "open"},
)
