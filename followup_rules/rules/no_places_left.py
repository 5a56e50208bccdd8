"""Beyond five requests to one employer, nobody."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED, USES_A_PLACE

RULE = Rule(
    id="no-places-left",
    step="places",
    claims=("S29",),
    readings=("A11",),
    quote="no more than 3-5 strategic connections",
    when=(when(places={"none_left"}, part=USES_A_PLACE, outcome=NOT_ACCEPTED),),
    effect="against",
    verdict="use_alternative",
    over=("cool-panel",),
    instead="every",
    fires={"places": "none_left"},
    misses={"places": "none_left", "part": "agency_recruiter", "rapport": "warm"},
)
