"""Accept the invitation that they have sent."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="their-invitation",
    step="link",
    claims=("S2",),
    readings=("A27",),
    quote="In most cases, it’s appropriate and advisable to connect with your interviewers "
    "on LinkedIn",
    when=(when(link={"received"}),),
    effect="for",
    verdict="accept_invitation",
    overrides=("profile-in-doubt",),
    example={"link": "received"},
    counterexample={"link": "received", "restriction": "no_contact"},
)
