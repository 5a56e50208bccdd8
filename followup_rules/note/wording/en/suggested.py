"""English notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Versions

SUGGESTED: Final[Versions] = (
    (
        Line("you said we should connect here, so here I am!", "w", "asked"),
        Line("you suggested we connect here, so here I am!", "w", "asked"),
        Line("I'm adding you here, as you suggested.", "p", "asked"),
        Line("as you kindly suggested, I am adding you here.", "f", "asked"),
    ),
    Line("I'm adding you here, as you suggested.", "wp", "asked"),
    Line("as you suggested, I am adding you here.", "f", "asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line("you said we should connect here,| so here I am!", "w", "asked"),
        Line("you suggested we connect here,| so here I am!", "w", "asked"),
        Line("you suggested we connect,| so here I am!", "w", "asked"),
        Line("I'm adding you here,| as you suggested.", "p", "asked"),
        Line("you suggested we connect,| so I'm adding you here.", "p", "asked"),
        Line("as you kindly suggested,| I am adding you here.", "f", "asked"),
        Line("you kindly suggested that we connect here,| and I would be glad to.", "f", "asked"),
    ),
    Line("you said to connect,| so here I am!", "w", "asked"),
    Line("glad to connect,| as you suggested.", "wp", "asked"),
    Line("as you suggested,| I am adding you here.", "f", "asked"),
)
