# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said to someone known before, or not met."""

from typing import Final

from followup_rules.note.bank import Line, Versions

KNOWN: Final[Versions] = (
    (
        Line("<cela/ça> m'a fait très plaisir de <vous/te> revoir {when}.", "wp", "on_site"),
        Line("<cela/ça> m'a fait très plaisir de <vous/te> reparler {when}.", "wp", "!on_site"),
        Line("quel plaisir de <vous/te> revoir {when} !", "w", "on_site warm"),
        Line("j'ai eu grand plaisir à <vous/te> revoir {when}.", "f", "on_site"),
        Line("j'ai eu grand plaisir à <vous/te> reparler {when}.", "f", "!on_site"),
    ),
    "<cela/ça> m'a fait plaisir de <vous/te> reparler {when}.",
    "<cela/ça> m'a fait plaisir de <vous/te> reparler.",
)
KNOWN_TOPIC: Final[Versions] = (
    (
        Line(
            "<cela/ça> m'a fait très plaisir de <vous/te> revoir {when}| et de parler {of_both}.",
            "wp",
            "on_site",
        ),
        Line(
            "<cela/ça> m'a fait très plaisir de <vous/te> retrouver {when}| et de parler {of_both}.",
            "wp",
            "!on_site",
        ),
        Line("j'ai eu grand plaisir à <vous/te> retrouver {when}| et à parler {of_both}.", "f"),
    ),
    (
        Line(
            "<cela/ça> m'a fait très plaisir de <vous/te> revoir {when}| et de {hearing}.",
            "wp",
            "on_site",
        ),
        Line("quel plaisir de <vous/te> revoir {when}| et de {hearing} !", "w", "warm on_site"),
        Line(
            "<cela/ça> m'a fait très plaisir de <vous/te> retrouver {when}| et de {hearing}.",
            "wp",
            "!on_site",
        ),
        Line("quel plaisir de <vous/te> retrouver {when}| et de {hearing} !", "w", "warm !on_site"),
        Line("j'ai eu grand plaisir à <vous/te> revoir {when}| et à {hearing}.", "f", "on_site"),
        Line(
            "j'ai eu grand plaisir à <vous/te> retrouver {when}| et à {hearing}.", "f", "!on_site"
        ),
    ),
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("j'aimerais bien <vous/te> retrouver ici aussi.", "wp"),
        Line("j'aimerais <vous/te> retrouver ici aussi.", "pf"),
        Line("j'aimerais être en contact avec <vous/toi> ici aussi.", "wp"),
    ),
    "au plaisir de rester en contact.",
)
KNOWN_TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> temps.| J'aimerais être en contact avec <vous/toi> ici aussi.",
            "wp",
            "!thanked",
        ),
        Line(
            "merci pour <votre/ton> temps.| J'aimerais bien <vous/te> retrouver ici aussi.",
            "wp",
            "!thanked",
        ),
        Line(
            "merci encore pour <votre/ton> temps.| J'aimerais bien <vous/te> retrouver ici aussi.",
            "wp",
            "thanked",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> temps.| J'aimerais <vous/te> retrouver ici aussi.",
            "f",
            "!thanked",
        ),
        Line(
            "je <vous/te> remercie encore de <votre/ton> temps.| J'aimerais <vous/te> retrouver ici aussi.",
            "f",
            "thanked",
        ),
    ),
)
UNMET_THANKS: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> aide| dans le suivi de ma candidature au poste {de_role}[ {at}]."
        ),
        Line(
            "merci pour <votre/ton> aide| à l'occasion de mon entretien {of_when} pour le poste {de_role}[ {at}]."
        ),
    ),
    "merci pour <votre/ton> aide| dans ma candidature au poste {de_role}.",
    "merci pour <votre/ton> aide| dans ma candidature.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "j'ai passé un entretien {when} pour le poste {de_role}[ {at}].",
        "j'ai postulé pour le poste {de_role}[ {at}].",
    ),
    "j'ai postulé pour le poste {de_role}.",
    "j'ai passé un entretien {when}.",
    "il s'agit de ma candidature.",
)
UNMET_HELP: Final[Versions] = (
    (
        "merci pour <votre/ton> aide tout au long du processus.",
        Line("un grand merci pour <votre/ton> aide.", "wp"),
        "merci de <votre/ton> aide.",
    ),
)
