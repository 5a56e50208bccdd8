"""Wait while another interview with this person is due within seven days."""

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
    overrides=("waits-for-the-decision", "week-between-touches"),
    leaves_open="thanks",
    example={"clock": "another_round"},
    counterexample={"clock": "day_5_7"},
)
