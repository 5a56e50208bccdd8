"""French notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good

SUGGESTED: Final[Versions] = (
    (
        Line(
            "comme <vous me l'avez/tu me l'as> proposé, je <vous /t'>ajoute ici.",
            "wp",
            "asked",
        ),
        Line(
            "comme <vous me l'avez/tu me l'as> proposé, je <vous /t'>ajoute ici avec plaisir.",
            "wp",
            "asked",
        ),
        Line(
            "comme <vous me l'avez/tu me l'as> proposé, je <vous /t'>ajoute à mon réseau.",
            "f",
            "asked",
        ),
    ),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici avec plaisir.",
            "wp",
            "asked",
        ),
        Line("je <vous /t'>ajoute ici,| comme <vous me l'avez/tu me l'as> proposé.", "wp", "asked"),
        Line(
            "comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute à mes contacts.",
            "pf",
            "asked",
        ),
    ),
    (
        Line("comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici.", needs="asked"),
        Line("je <vous /t'>ajoute ici,| comme <vous me l'avez/tu me l'as> proposé.", "f", "asked"),
    ),
)
SUGGESTED_END: Final[Versions] = (
    (
        Line(
            "comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici. Au plaisir.",
            "wp",
            "asked familiar",
        ),
        *(
            one
            for one in equally_good(SUGGESTED_CLOSE[0])
            if isinstance(one, Line) and not one.text.startswith("je ")
        ),
    ),
    *SUGGESTED_CLOSE[1:],
)
"""The same at the end of a note, where among friends a word follows."""
