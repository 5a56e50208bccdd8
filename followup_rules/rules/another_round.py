"""With another round close by, the dust can't settle."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="another-round",
    step="clock",
    claims=("S13",),
    readings=("A4",),
    quote="This gives the dust from the interview a chance to settle",
    when=(when(clock={"another_round"}, outcome=NOT_ACCEPTED),),
    effect="hold",
    verdict="wait",
    certainty="judgement",
    over=("waits-for-the-decision", "week-between-touches"),
    instead="thanks",
    fires={"clock": "another_round"},
    misses={"clock": "day_5_7"},
)
