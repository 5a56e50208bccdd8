"""They have invited you: accept."""

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
    over=("profile-in-doubt",),
    fires={"link": "received"},
    misses={"link": "received", "restriction": "no_contact"},
)
