"""Wait until you have met: every sentence of the guide begins after the interview."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="not-met-yet",
    step="before",
    claims=("S5",),
    readings=("A29",),
    quote="you’ll want to wait a few days after the interview",
    when=(when(met={"not_yet"}),),
    effect="hold",
    verdict="wait",
    example={"met": "not_yet"},
    counterexample={"met": "no_date", "clock": "no_date"},
)
