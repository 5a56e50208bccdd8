# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said by one who takes the job."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.fr.shaping import own_first

JOINING: Final[Versions] = (
    (
        Line("j'ai hâte de rejoindre l'équipe {starts}| comme {role}.", "wp", "!internal"),
        Line("c'est avec plaisir que je commencerai {starts}| comme {role}.", "pf"),
        Line("j'ai commencé| comme {role}, et cela me plaît beaucoup.", "wp", "started"),
        Line("j'ai désormais pris mes fonctions| comme {role}.", "pf", "started"),
    ),
    Line("j'ai accepté l'offre| et j'ai hâte de commencer.", needs="!started"),
    Line("j'ai commencé| et cela me plaît beaucoup.", needs="started"),
)
JOIN_FIRST: Final[Versions] = (
    (
        Line("j'ai hâte de rejoindre l'équipe {starts} !", "w", "!internal !started"),
        Line(
            "c'est avec grand plaisir que je rejoindrai l'équipe {starts}.",
            "f",
            "!internal !started",
        ),
        Line("j'ai hâte de rejoindre l'équipe {starts}.", "p", "!internal !started"),
        Line("j'ai dit oui : je commence {starts} !", "w", "!started"),
        Line("j'ai accepté l'offre et j'ai hâte de commencer {starts}.", "p", "!started"),
        Line("c'est avec grand plaisir que je commencerai {starts}.", "f", "!started"),
        Line("j'ai vraiment hâte de commencer {starts} !", "w", "!started"),
        Line(
            "j'ai hâte de commencer {starts}, et {excites_sg} me fait vraiment envie !",
            "w",
            "!started",
        ),
        Line(
            "j'ai hâte de commencer {starts}, et {excites_sg} m'attire beaucoup.", "p", "!started"
        ),
        Line(
            "c'est avec plaisir que je commencerai {starts} ; {excites_sg} m'attire beaucoup.",
            "f",
            "!started",
        ),
    ),
    (
        Line("j'ai dit oui, et j'ai hâte de commencer !", "w", "!started"),
        Line("j'ai accepté l'offre, et j'ai hâte de commencer.", "wp", "!started"),
        Line("j'ai accepté l'offre avec grand plaisir.", "pf", "!started"),
        Line("j'ai commencé, et ça me plaît beaucoup !", "w", "started"),
        Line("j'ai commencé, et cela me plaît beaucoup.", "wp", "started"),
        Line("j'ai désormais pris mes fonctions, avec grand plaisir.", "f", "started"),
    ),
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("au plaisir de travailler avec toi !", "w", "!started !recruiter familiar"),
        Line(
            "d'ici là, j'espère <que nous resterons/qu'on restera> en contact.",
            "wp",
            "!started start_known",
        ),
        Line("au plaisir de travailler avec <vous/toi>.", "wpf", "!started !recruiter"),
        Line(
            "d'ici là, ce serait un plaisir de rester en contact avec <vous/toi>.",
            "wf",
            "!started start_known",
        ),
        Line("ce serait un plaisir d'être en contact ici aussi.", needs="started"),
    ),
    "au plaisir de rester en contact.",
)
ACCEPTED: Final[Versions] = (
    (
        Line("j'ai accepté l'offre et j'ai hâte de commencer {starts}."),
        Line("j'ai accepté l'offre et j'ai hâte de commencer.", needs="!started"),
        Line("j'ai commencé, et cela me plaît beaucoup.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = own_first(
    (
        (
            Line(
                "je <vous/te> souhaite une belle suite et je serais {heureux} de rester en contact avec <vous/toi>.",
                "wp",
                "gendered",
            ),
            Line(
                "je <vous/te> souhaite une bonne continuation et je serais {heureux} de rester en contact avec <vous/toi>.",
                "pf",
                "gendered",
            ),
        ),
        (
            Line(
                "je <vous/te> souhaite une belle suite, et j'aimerais rester en contact avec <vous/toi>.",
                "wp",
            ),
            Line(
                "je <vous/te> souhaite une bonne continuation, et j'aimerais rester en contact avec <vous/toi>.",
                "wp",
            ),
            Line(
                "je <vous/te> souhaite une très bonne continuation et souhaiterais rester en contact avec <vous/toi>.",
                "f",
            ),
        ),
        "bonne continuation, et au plaisir de rester en contact.",
        "au plaisir de rester en contact.",
    )
)
