"""English notes: what is said to someone known before, or not met."""

from typing import Final

from followup_rules.note.bank import Line, Versions

KNOWN: Final[Versions] = (
    (
        Line("great to talk <to/with> you again {when}!", "w", "!on_site warm"),
        Line("great to see you again {when}!", "w", "on_site warm"),
        Line("good to see you again {when}.", "wp", "on_site"),
        Line("good to talk <to/with> you again {when}.", "w", "!on_site"),
        Line("nice to catch up {when}.", "p", "!on_site"),
        Line("I was glad to speak <to/with> you again {when}.", "f"),
        Line("I was pleased to speak <to/with> you again {when}.", "f"),
    ),
    Line("good to talk again {when}.", "w"),
    Line("good to catch up {when}.", "p"),
    "I appreciated our conversation {when}.",
    "it was good to talk again about the {role} role.",
    "it was good to talk again.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("it would be <lovely/great> to connect here too.", "w"),
        Line("it would be good to connect here too.", "wpf"),
        Line("I'd like to connect here too.", "p"),
        Line("I would be glad to connect here too.", "f"),
    ),
    (
        Line("I'd love to keep in touch.", "w"),
        Line("I'd like to keep in touch.", "p"),
        Line("it would be <lovely/great> to stay in touch.", "w"),
        Line("it would be good to stay in touch.", "p"),
        Line("I would be glad to stay in touch.", "f"),
    ),
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("thank you for your help| with my application for the {role} role[ {at}]."),
        Line("many thanks for your help| with my interview {when} for the {role} role[ {at}]."),
        Line("thank you for your help| with my interview {when} for the {role} role[ {at}]."),
    ),
    "thank you for your help| with my application for the {role} role.",
    "thank you for your help| with my application.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "I interviewed {when} for the {role} role[ {at}].",
        Line("I'm a candidate for the {role} role[ {at}].", "wp", "wants_role"),
        "I applied for the {role} role[ {at}].",
    ),
    "I applied for the {role} role.",
    "I interviewed {when}.",
    Line("I'm writing about my application.", "wp"),
    Line("I am writing about my application.", "f"),
)
UNMET_HELP: Final[Versions] = (
    (
        "thank you for your help with the process.",
        "many thanks for your help along the way.",
        "thank you for your help.",
    ),
)
