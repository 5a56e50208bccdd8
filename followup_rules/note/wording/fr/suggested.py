"""French notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Versions

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
            "asked !familiar",
        ),
        Line("comme tu me l'as proposé,| je t'ajoute ici.", "wp", "asked familiar"),
        Line("je <vous /t'>ajoute ici,| comme <vous me l'avez/tu me l'as> proposé.", "wp", "asked"),
        Line(
            "comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici avec plaisir.",
            "pf",
            "asked",
        ),
    ),
    (
        Line("comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici.", needs="asked"),
        Line("je <vous /t'>ajoute ici,| comme <vous me l'avez/tu me l'as> proposé.", "f", "asked"),
    ),
)
