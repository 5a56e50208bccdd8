# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said while the role is on hold."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.fr.shaping import own_first

HOLD: Final[Versions] = (
    (
        Line(
            "je sais que le recrutement est en pause ; le poste m'intéresse toujours autant.",
            "wpf",
            "wants_role",
        ),
        Line(
            "je sais que le recrutement est en pause ; le poste me plaît toujours autant.",
            "wp",
            "wants_role",
        ),
    ),
    "je sais que le recrutement est en pause.",
)
HOLD_CLOSE: Final[Versions] = own_first(
    (
        (
            Line(
                "je sais que le recrutement est en pause ; le poste me plaît toujours autant,| et je serais {ravi} de rester en contact avec vous.",
                "w",
                "gendered wants_role !familiar",
            ),
            Line(
                "je sais que le recrutement est en pause ; le poste m'intéresse toujours,| et je serais {heureux} de garder le contact avec vous.",
                "wpf",
                "gendered wants_role !familiar",
            ),
            Line(
                "je sais que le recrutement est en pause ; le poste m'intéresse toujours,| et je serais {content} qu'on reste en contact.",
                "pf",
                "gendered wants_role familiar",
            ),
        ),
        (
            Line(
                "je sais que le recrutement est en pause ; le poste me plaît toujours autant,| et ça me ferait plaisir qu'on reste en contact.",
                "w",
                "wants_role familiar",
            ),
            Line(
                "je sais que le recrutement est en pause ; le poste me plaît toujours autant,| et ce serait un plaisir de rester en contact.",
                "w",
                "wants_role !familiar",
            ),
            Line(
                "je sais que le recrutement est en pause ; le poste m'intéresse toujours,| et je souhaiterais rester en contact avec vous.",
                "pf",
                "wants_role !familiar",
            ),
            Line(
                "je sais que le recrutement est en pause ; le poste m'intéresse toujours,| et j'aimerais garder le contact avec vous.",
                "wp",
                "wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours si le recrutement reprend,| et j'aimerais rester en contact avec vous.",
                "wpf",
                "wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours si le recrutement reprend,| et ça me ferait plaisir de garder le contact !",
                "w",
                "wants_role canadian familiar",
            ),
            Line(
                "le poste m'intéresse toujours si le recrutement reprend,| et j'aimerais bien qu'on reste en contact.",
                "wpf",
                "wants_role familiar !canadian",
            ),
            Line(
                "je sais que le recrutement est en pause,| mais j'aimerais rester en contact avec <vous/toi>.",
                "wpf",
                "!wants_role",
            ),
        ),
        (
            Line(
                "je sais que le recrutement est en pause ; le poste m'intéresse toujours.| Au plaisir de rester en contact.",
                needs="wants_role",
            ),
            Line(
                "je sais que le recrutement est en pause,| mais j'aimerais rester en contact.",
                needs="!wants_role",
            ),
        ),
        Line(
            "le poste m'intéresse toujours si le recrutement reprend.| Au plaisir de rester en contact.",
            needs="wants_role",
        ),
    )
)
HOLD_FIRST: Final[Versions] = (
    (
        Line("merci d'avoir pris le temps| de me prévenir.", "wp", "wrote_hold"),
        Line("je <vous/te> remercie| d'avoir pris le temps de me prévenir.", "f", "wrote_hold"),
    ),
)
"""Thanks for the news: that it is on hold isn't told back to who told it."""
_THEMSELVES: Final = "!own_recruiter !recruiter"
HOLD_CALLED: Final[Versions] = (
    (
        Line(
            "merci de m'avoir {appelé} <vous-même/toi-même>| {called}.",
            "wp",
            f"phoned gendered {_THEMSELVES}",
        ),
        Line(
            "je <vous/te> remercie de m'avoir {appelé} <vous-même/toi-même>| {called}.",
            "f",
            f"phoned gendered {_THEMSELVES}",
        ),
    ),
    (
        Line("merci d'avoir pris le temps| de m'appeler {called}.", "wp", "phoned"),
        Line("merci pour <votre/ton> appel| {of_called}.", "wp", "phoned"),
        Line("je <vous/te> remercie| de <votre/ton> appel {of_called}.", "f", "phoned"),
    ),
    (
        Line("merci pour| <votre/ton> appel.", "wp", "phoned"),
        Line("je <vous/te> remercie| de <votre/ton> appel.", "f", "phoned"),
    ),
)
"""Thanks for a call about a role that is on hold: what it was about is known to both."""
THANKS_CALL: Final[Versions] = tuple(
    tuple(
        replace(one, text=one.text.replace("|", ""))
        for one in equally_good(entry)
        if isinstance(one, Line)
    )
    for entry in HOLD_CALLED
)
"""The same in one clause."""
HOLD_SHORT: Final[Versions] = (
    (
        Line("merci de| m'avoir écrit <vous-même/toi-même>.", "wp", f"wrote_hold {_THEMSELVES}"),
        Line(
            "je <vous/te> remercie| de m'avoir écrit <vous-même/toi-même>.",
            "f",
            f"wrote_hold {_THEMSELVES}",
        ),
    ),
    (
        Line("merci pour| <votre/ton> message.", "wp", "wrote_hold"),
        Line("je <vous/te> remercie| de <votre/ton> message.", "f", "wrote_hold"),
    ),
)
"""The same where there is little room."""
HOLD_END: Final[Versions] = own_first(
    (
        (
            Line(
                "le poste me plaît toujours autant, et je serais {ravi} que nous restions en contact.",
                "w",
                "gendered wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours, et je serais {heureux} de garder le contact avec vous.",
                "wpf",
                "gendered wants_role !familiar",
            ),
            Line(
                "le poste me plaît toujours autant, et je serais {content} qu'on reste en contact.",
                "p",
                "gendered wants_role familiar",
            ),
        ),
        (
            Line(
                "le poste me plaît toujours autant, et ce serait un plaisir de rester en contact.",
                "w",
                "wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours autant, et j'aimerais rester en contact avec toi.",
                "wpf",
                "wants_role familiar",
            ),
            Line(
                "le poste m'intéresse toujours, et j'aimerais garder le contact avec vous.",
                "wpf",
                "wants_role !familiar",
            ),
            Line(
                "le poste me plaît toujours autant, et ça me ferait plaisir qu'on reste en contact.",
                "wp",
                "wants_role familiar !canadian",
            ),
            Line(
                "le poste m'intéresse toujours, et j'aimerais bien qu'on reste en contact.",
                "wp",
                "wants_role familiar !canadian",
            ),
            Line(
                "le poste me plaît toujours autant, et ça me ferait plaisir de garder le contact.",
                "wp",
                "wants_role familiar canadian",
            ),
        ),
        Line("le poste m'intéresse toujours, et j'aimerais rester en contact.", needs="wants_role"),
    )
)
"""A close, after their news that the role is on hold."""
HOLD_STAY: Final[Versions] = own_first(
    (
        (
            Line(
                "je serais {content} qu'on reste en contact ici.",
                "pf",
                "roomy gendered wants_role familiar",
            ),
            Line(
                "je serais {content} qu'on reste en contact.",
                "wpf",
                "roomy gendered wants_role familiar",
            ),
        ),
        (
            Line(
                "ça me ferait plaisir qu'on reste en contact.",
                "wpf",
                "roomy wants_role familiar !canadian",
            ),
            Line(
                "ça me ferait plaisir de garder le contact.",
                "wpf",
                "roomy wants_role familiar canadian",
            ),
            Line("j'aimerais bien qu'on reste en contact.", "wpf", "roomy wants_role familiar"),
        ),
        Line("Au plaisir de rester en contact.", needs="roomy wants_role familiar"),
    )
)
"""The same on familiar terms, beside a topic: that one still wants the role would insist."""
HOLD_STILL: Final[Versions] = own_first(
    (
        (
            Line(
                "le poste m'intéresse toujours, et je serais {heureux} de garder le contact avec vous.",
                "wpf",
                "gendered wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours, et je serais {content} qu'on reste en contact.",
                "pf",
                "gendered wants_role familiar",
            ),
        ),
        (
            Line(
                "le poste m'intéresse toujours, et j'aimerais garder le contact.",
                "wpf",
                "wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours, et j'aimerais bien qu'on reste en contact.",
                "wpf",
                "wants_role familiar",
            ),
        ),
        Line("le poste m'intéresse toujours, et j'aimerais rester en contact.", needs="wants_role"),
        Line(
            "le poste m'intéresse toujours, alors restons en contact !",
            "wp",
            "wants_role familiar",
        ),
    )
)
"""The role that is on hold | close, where there is little room."""
