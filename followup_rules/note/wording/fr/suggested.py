# ruff: noqa: E501  # a wording is read in one line
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
            "asked",
        ),
        Line("je <vous /t'>ajoute ici,| comme <vous me l'avez/tu me l'as> proposé.", "wp", "asked"),
        Line(
            "comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute à mes contacts.",
            "pf",
            "asked",
        ),
        Line(
            "je me permets de <vous /t'>ajouter à mon réseau,| comme <vous me l'avez/tu me l'as> proposé.",
            "f",
            "asked",
        ),
    ),
    (
        Line("comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici.", needs="asked"),
        Line("je <vous /t'>ajoute ici,| comme <vous me l'avez/tu me l'as> proposé.", "f", "asked"),
    ),
)
