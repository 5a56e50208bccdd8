"""Where someone on the panel was less receptive, only key people and warm seniors."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED

RULE = Rule(
    id="cool-panel",
    step="places",
    claims=("S31",),
    readings=("A12",),
    quote="Avoid spamming the entire interview committee if some seemed less receptive",
    when=(
        when(
            cool_panel={True},
            part={"recruiter", "peer", "logistics", "unknown"},
            runs_process={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
        when(
            cool_panel={True},
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
    instead="every",
    fires={"cool_panel": True, "part": "peer"},
    misses={"cool_panel": True},
)
