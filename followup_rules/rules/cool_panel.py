"""After a less receptive panel, use another way for all but key people and warm seniors."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED, RESERVED, STILL_THERE

RULE = Rule(
    id="cool-panel",
    step="places",
    claims=("S31",),
    readings=("A12", "A31"),
    quote="Avoid spamming the entire interview committee if some seemed less receptive",
    when=(
        when(
            cool_panel={True},
            part={"recruiter", "peer", "logistics", "unknown"},
            there=STILL_THERE,
            runs_process={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
        when(
            cool_panel={True},
            part={"senior"},
            there=STILL_THERE,
            rapport=RESERVED,
            known={False},
            runs_process={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="against",
    verdict="use_alternative",
    certainty="judgement",
    leaves_open="every",
    example={"cool_panel": True, "part": "peer"},
    counterexample={"cool_panel": True},
)
