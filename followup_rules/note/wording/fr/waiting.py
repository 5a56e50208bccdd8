# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said while one waits for word."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.fr.closing import WANT_CLOSE
from followup_rules.note.wording.fr.shaping import own_first

STILL: Final[Versions] = (
    (
        Line("le poste m'intéresse toujours autant.", "wp", "wants_role"),
        Line("le poste me plaît toujours autant.", "wp", "wants_role !cold"),
        Line("le poste m'intéresse toujours beaucoup.", "f", "wants_role"),
    ),
    Line("quelle que soit la suite, merci.", needs="!wants_role"),
)
STILL_CLOSE: Final[Versions] = own_first(
    (
        (
            Line("je serais {ravi}| de rester en contact avec vous.", "w", "gendered !familiar"),
            Line(
                "je serais {heureux}| que nous gardions le contact.",
                "w",
                "gendered !familiar !cold",
            ),
            Line(
                "je serais {heureux}| de garder le contact avec vous.", "pf", "gendered !familiar"
            ),
            Line("je serais {heureux}| de rester en contact avec vous.", "p", "gendered !familiar"),
            Line("je serais {ravi}| qu'on reste en contact.", "w", "gendered familiar"),
            Line("je serais {content}| qu'on reste en contact.", "wpf", "gendered familiar"),
        ),
        (
            Line("ce serait un plaisir| de rester en contact avec vous.", "wpf", "!familiar !cold"),
            Line("ce serait un plaisir| de garder le contact.", "wpf", "!familiar !cold"),
            Line("j'aimerais| garder le contact avec vous.", "pf", "!familiar"),
            Line("ça me ferait plaisir| qu'on reste en contact.", "wp", "familiar !canadian"),
            Line("ça me ferait plaisir| de garder le contact.", "wp", "familiar canadian"),
            Line("j'aimerais bien| qu'on reste en contact ici.", "wpf", "familiar"),
        ),
        Line("Au plaisir| de rester en contact."),
        Line("j'aimerais| garder le contact."),
    )
)
"""While one waits the note asks to connect; that one still wants the job would be a reminder."""
CHECK_CLOSE: Final[Versions] = (
    tuple(
        replace(one, needs=f"{one.needs.replace(' !waits', '')} roomy !thanked")
        for entry in WANT_CLOSE
        for one in equally_good(entry)
        if isinstance(one, Line) and "toujours" not in one.text
    ),
    *STILL_CLOSE,
)
"""After days, one who hasn't written since the talk says that one likes the job, but not still."""
LONG_CLOSE: Final[Versions] = (
    (
        Line(
            "le poste me plaît toujours autant,| et je serais {ravi} que nous restions en contact.",
            "w",
            "gendered wants_role !thanked !familiar",
        ),
        Line(
            "le poste me plaît toujours autant,| et ce serait un plaisir de rester en contact.",
            "w",
            "!gendered wants_role !thanked !familiar",
        ),
        Line(
            "le poste me plaît toujours autant,| et je serais {content} qu'on reste en contact.",
            "p",
            "gendered wants_role !thanked familiar",
        ),
        Line(
            "le poste me plaît toujours autant,| et ça me ferait plaisir qu'on reste en contact.",
            "wp",
            "wants_role !thanked familiar",
        ),
        Line(
            "le poste m'intéresse toujours,| et je serais {heureux} de garder le contact avec vous.",
            "pf",
            "gendered wants_role !thanked !familiar",
        ),
        Line(
            "le poste m'intéresse toujours,| et j'aimerais garder le contact avec vous.",
            "pf",
            "!gendered wants_role !thanked !familiar",
        ),
        Line(
            "le poste m'intéresse toujours,| et j'aimerais rester en contact avec toi.",
            "f",
            "wants_role !thanked familiar",
        ),
    ),
    *STILL_CLOSE,
)
"""Weeks later one who hasn't written since says so once."""
COOL_CLOSE: Final[Versions] = (
    tuple(
        one
        for one in equally_good(LONG_CLOSE[0])
        if isinstance(one, Line) and "f" in one.tones and "!familiar" in one.needs
    ),
)
"""The same after a cool talk, in fewer words."""
