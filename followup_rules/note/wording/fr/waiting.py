# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said while one waits for word."""

from typing import Final

from followup_rules.note.bank import Line, Versions
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
            Line(
                "le poste {de_role} m'intéresse toujours,| et je serais {heureux} d'être en contact avec vous ici.",
                "pf",
                "roomy gendered wants_role recruiter !familiar",
            ),
            Line(
                "le poste {de_role} m'intéresse toujours,| et j'aimerais être en contact avec vous ici.",
                "pf",
                "roomy !gendered wants_role recruiter !familiar",
            ),
        ),
        (
            Line(
                "le poste me plaît toujours autant,| et je serais {ravi} que nous restions en contact.",
                "w",
                "gendered wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours autant,| et je serais {heureux} de garder le contact avec vous.",
                "wp",
                "gendered wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours,| et je serais {heureux} de vous compter parmi mes contacts.",
                "pf",
                "gendered wants_role !familiar",
            ),
            Line(
                "le poste me plaît toujours autant,| et je serais {content} qu'on reste en contact.",
                "wp",
                "gendered wants_role familiar",
            ),
            Line(
                "je serais {heureux}| de rester en contact avec vous ici.",
                "wpf",
                "gendered !wants_role !familiar",
            ),
            Line(
                "je serais {content}| qu'on reste en contact.",
                "wpf",
                "gendered !wants_role familiar",
            ),
        ),
        (
            Line(
                "le poste me plaît toujours autant,| et ce serait un plaisir de rester en contact.",
                "w",
                "wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours autant,| et j'aimerais beaucoup garder le contact avec vous.",
                "w",
                "wants_role !familiar",
            ),
            Line(
                "le poste me plaît toujours autant,| et ça me ferait plaisir qu'on reste en contact.",
                "w",
                "wants_role familiar",
            ),
            Line(
                "le poste m'intéresse toujours autant,| et j'aimerais bien qu'on reste en contact.",
                "wp",
                "wants_role familiar",
            ),
            Line(
                "le poste m'intéresse toujours autant,| et j'aimerais vous compter parmi mes contacts.",
                "p",
                "wants_role !familiar !cold",
            ),
            Line(
                "le poste m'intéresse toujours,| et j'aimerais être en contact avec vous ici.",
                "p",
                "wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours,| et je souhaiterais vous compter parmi mes contacts.",
                "pf",
                "wants_role !familiar",
            ),
            Line(
                "le poste m'intéresse toujours,| et j'aimerais rester en contact avec toi.",
                "f",
                "wants_role familiar",
            ),
            Line("ce serait un plaisir| de rester en contact avec <vous/toi>.", "w", "!wants_role"),
            Line(
                "je souhaiterais| vous compter parmi mes contacts.", "pf", "!wants_role !familiar"
            ),
            Line("j'aimerais| être en contact avec vous ici.", "pf", "!wants_role !familiar"),
            Line("j'aimerais bien| qu'on reste en contact.", "wpf", "!wants_role familiar"),
        ),
        Line(
            "je serais {heureux}| d'être en contact avec vous ici.",
            "f",
            "gendered wants_role !familiar",
        ),
        Line("j'aimerais| être en contact avec vous ici.", "f", "!gendered wants_role !familiar"),
        Line(
            "le poste m'intéresse toujours,| et j'aimerais être en contact avec vous.",
            "p",
            "wants_role !familiar",
        ),
        Line(
            "le poste me plaît toujours,| et j'aimerais rester en contact.",
            "w",
            "wants_role !familiar",
        ),
        Line(
            "le poste m'intéresse toujours,| et j'aimerais rester en contact.",
            "wpf",
            "wants_role familiar",
        ),
    )
)
STILL_ROLE: Final[Versions] = (
    *own_first(
        (
            (
                Line(
                    "le poste {de_role} me plaît toujours autant,| et je serais {ravi} de rester en contact avec vous.",
                    "w",
                    "gendered wants_role !familiar",
                ),
                Line(
                    "le poste {de_role} m'intéresse toujours,| et je serais {heureux} de vous compter parmi mes contacts.",
                    "pf",
                    "gendered wants_role !familiar",
                ),
            ),
            (
                Line(
                    "le poste {de_role} me plaît toujours autant,| et ce serait un plaisir de rester en contact.",
                    "w",
                    "wants_role !familiar",
                ),
                Line(
                    "le poste {de_role} me plaît toujours autant,| et ça me ferait plaisir qu'on reste en contact.",
                    "w",
                    "wants_role familiar",
                ),
                Line(
                    "le poste {de_role} m'intéresse toujours,| et je souhaiterais vous compter parmi mes contacts.",
                    "pf",
                    "wants_role !familiar",
                ),
                Line(
                    "le poste {de_role} m'intéresse toujours,| et j'aimerais être en contact avec vous ici.",
                    "p",
                    "wants_role !familiar",
                ),
                Line(
                    "le poste {de_role} m'intéresse toujours autant,| et j'aimerais bien qu'on reste en contact.",
                    "pf",
                    "wants_role familiar",
                ),
            ),
        )
    ),
    *STILL_CLOSE,
)
"""The same, beside thanks that don't name the role."""
