"""Use another way from the third request on, unless for key people and warm seniors."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED, RESERVED, STILL_THERE

RULE = Rule(
    id="few-places-left",
    step="places",
    claims=("S29",),
    readings=("A11", "A31", "A32"),
    quote="to avoid overwhelming people with requests",
    when=(
        when(
            places={"advised_used"},
            part={"recruiter", "peer", "logistics", "unknown"},
            there=STILL_THERE,
            known={False},
            runs_process={False},
            asked={False},
            outcome=NOT_ACCEPTED,
        ),
        when(
            places={"advised_used"},
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
    overrides=("cool-panel",),
    leaves_open="every",
    example={"places": "advised_used", "part": "peer"},
    counterexample={"places": "advised_used", "part": "senior"},
)
