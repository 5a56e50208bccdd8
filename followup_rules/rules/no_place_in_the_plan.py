"""Use another way for someone not met yet in a plan whose invitations all go to others."""

from followup_rules.rules.rule import Rule, when
from followup_rules.rules.sets import PROCESS, STILL_THERE, USES_A_PLACE

RULE = Rule(
    id="no-place-in-the-plan",
    step="before",
    claims=("S29",),
    readings=("A11", "A29", "A30"),
    quote="Focus on no more than 3-5 strategic connections",
    when=(
        when(
            met={"not_yet"},
            plan_full={True},
            part=USES_A_PLACE,
            there=STILL_THERE,
            known={False},
        ),
        when(
            met={"fell_through"},
            outcome=PROCESS,
            plan_full={True},
            part=USES_A_PLACE,
            there=STILL_THERE,
            known={False},
        ),
    ),
    effect="against",
    verdict="use_alternative",
    overrides=("not-met-yet", "interview-fell-through"),
    leaves_open="quiet",
    example={"met": "not_yet", "plan_full": True},
    counterexample={"met": "not_yet"},
)
