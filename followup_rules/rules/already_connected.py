"""Answer that you are connected already: there is nothing to send."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="already-connected",
    step="link",
    claims=("S9", "S12"),
    readings=("A15", "A25"),
    quote="Once connected on LinkedIn, it becomes easier for you and the interviewer to "
    "message each other",
    when=(when(link={"connected"}),),
    effect="info",
    verdict="already_connected",
    overrides=("profile-in-doubt",),
    example={"link": "connected"},
    counterexample={"link": "received"},
)
