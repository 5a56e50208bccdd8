"""From the third request on, only key people and warm seniors."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="few-places-left",
    step="places",
    claims=("S29",),
    readings=("A11",),
    quote="to avoid overwhelming people with requests",
    when=(
        when(
            places={"advised_used"},
            part={"recruiter", "peer", "logistics", "unknown"},
            runs_process={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
        when(
            places={"advised_used"},
            part={"senior"},
            rapport={"formal", "neutral"},
            runs_process={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    over=("cool-panel",),
    instead="every",
    fires={"places": "advised_used", "part": "peer"},
    misses={"places": "advised_used", "part": "senior"},
)
