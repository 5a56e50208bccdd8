"""Say in which order the other ways come: email, follow, their posts, another platform."""

from followup_rules.rules.rule import Rule, when

RULE = Rule(
    id="which-way-first",
    claims=("S40", "S41", "S42", "S43", "S44"),
    readings=("A22",),
    quote="these indirect engagement tactics can supplement or potentially replace "
    "sending an actual connection invitation",
    when=(when(restriction={"none"}, exchange={"none"}),),
    effect="info",
    alongside=frozenset({"use_alternative"}),
    example={"unsure": True},
    counterexample={"unsure": True, "exchange": "live"},
)
