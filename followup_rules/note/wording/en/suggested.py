"""English notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Versions

SUGGESTED: Final[Versions] = (
    (
        Line("you said to add you on here, so here I am!", "w", "asked"),
        Line("as you suggested, I'd like to connect here.", "p", "asked"),
        Line("I'm connecting here as you suggested.", "p", "asked"),
        Line("you kindly suggested connecting here, and I would be glad to.", "f", "asked"),
    ),
    Line("as you suggested, I'd love to connect here.", "w", "asked"),
    Line("as you suggested, I would be glad to connect here.", "f", "asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line("you said to add you on here,| so here I am!", "w", "asked"),
        Line("I'm connecting here| as you suggested.", "p", "asked"),
        Line("as you kindly suggested,| I would be glad to connect here.", "f", "asked"),
        Line("you kindly suggested that we connect here,| and I would be glad to.", "f", "asked"),
    ),
    Line("as you suggested,| I'd like to connect.", "p", "asked"),
    Line("as you suggested,| I would like to connect.", "f", "asked"),
)
