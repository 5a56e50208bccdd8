"""Use another way once five requests have gone to one employer."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import NOT_ACCEPTED, STILL_THERE, USES_A_PLACE

RULE = Rule(
    id="no-places-left",
    step="places",
    claims=("S29",),
    readings=("A11", "A31", "A32"),
    quote="no more than 3-5 strategic connections",
    when=(
        when(
            places={"none_left"},
            part=USES_A_PLACE,
            there=STILL_THERE,
            known={False},
            outcome=NOT_ACCEPTED,
        ),
    ),
    effect="against",
    verdict="use_alternative",
    overrides=("cool-panel",),
    leaves_open="every",
    example={"places": "none_left"},
    counterexample={"places": "none_left", "part": "agency_recruiter", "rapport": "warm"},
)
