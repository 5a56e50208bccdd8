# ruff: noqa: E501  # a wording is read in one line
"""French notes: thanks for the talk, the call or the message."""

from typing import Final

from followup_rules.note.bank import Line, Versions

ENJOYED: Final[Versions] = (
    (
        Line("j'ai beaucoup aimé notre échange {of_when}.", needs="!several"),
        Line("notre conversation {of_when} m'a vraiment plu.", needs="!several !familiar"),
        Line("quel plaisir de <vous/te> rencontrer {when} !", needs="on_site !several !known"),
        Line("<cela/ça> m'a fait plaisir de <vous/te> reparler {when}.", needs="several"),
    ),
    "j'ai beaucoup aimé notre échange.",
)
SPOKE: Final[Versions] = (
    (
        Line("nous nous sommes parlé {when} au sujet du poste {de_role}.", needs="!several"),
        Line(
            "nous avons échangé plusieurs fois sur le poste {de_role}, la dernière fois {when}.",
            needs="several",
        ),
    ),
    "nous nous sommes parlé au sujet du poste {de_role}.",
    "nous nous sommes parlé {when}.",
    "nous avons échangé lors de mon entretien.",
)
MANY_AGAIN: Final[Versions] = (
    (
        Line("<cela/ça> m'a fait plaisir de <vous/te> reparler {when}.", "w"),
        Line("j'ai eu plaisir à <vous/te> reparler {when}.", "pf", "!cold"),
    ),
)
"""The same without a topic."""
THANKS: Final[Versions] = (
    (
        Line(
            "merci de m'avoir {reçu}| {when}.",
            "wp",
            "gendered on_site !several !peer !colleague !thanked !cold",
        ),
        Line(
            "je <vous/te> remercie de m'avoir {reçu}| {when}.",
            "p",
            "gendered on_site !several !peer !colleague !thanked cold",
        ),
        Line(
            "merci encore de m'avoir {reçu}| {when}.",
            "wp",
            "gendered on_site !several !peer !colleague thanked",
        ),
        Line(
            "je <vous/te> remercie de m'avoir {reçu}| {when}.",
            "f",
            "gendered on_site !several !peer !colleague !thanked",
        ),
        Line("merci pour notre échange| {of_when}.", "wp", "!several"),
        Line("merci beaucoup pour notre échange| {of_when}.", "w", "!several !thanked"),
        Line(
            "merci d'avoir pris le temps de me recevoir| {when}.",
            "wp",
            "on_site !several !peer !colleague !thanked !cold",
        ),
        Line("merci pour <votre/ton> accueil| {when}.", "wp", "on_site !several !cold !thanked"),
        Line("merci pour notre rencontre| {of_when}.", "w", "on_site !several !known !thanked"),
        Line(
            "merci d'avoir pris le temps| de me parler {when}.", "wp", "!several !on_site !thanked"
        ),
        Line("merci pour notre appel| {of_when}.", "wp", "phone !several !thanked"),
        Line("merci encore pour notre échange| {of_when}.", "wp", "!several thanked"),
        Line(
            "merci encore pour <votre/ton> accueil| {when}.", "wp", "on_site !several !cold thanked"
        ),
        Line("merci encore pour notre appel| {of_when}.", "wp", "phone !several thanked"),
        Line(
            "je <vous/te> remercie de notre entretien| {of_when}.", "f", "!several !thanked !phone"
        ),
        Line(
            "je <vous/te> remercie du temps que <vous m'avez/tu m'as> accordé| {when}.",
            "f",
            "!several !thanked",
        ),
        Line(
            "je <vous/te> remercie de notre entretien téléphonique| {of_when}.",
            "f",
            "phone !several !thanked",
        ),
        Line(
            "je <vous/te> remercie encore de notre entretien| {of_when}.",
            "f",
            "!several thanked !phone",
        ),
        Line(
            "je <vous/te> remercie encore du temps que <vous m'avez/tu m'as> accordé| {when}.",
            "f",
            "!several thanked",
        ),
    ),
    (
        Line("merci pour notre nouvel échange| {of_when}.", "wp", "several !thanked"),
        Line("je <vous/te> remercie de notre nouvel échange| {of_when}.", "f", "several !thanked"),
        Line("merci encore pour notre nouvel échange| {of_when}.", "wp", "several thanked"),
        Line(
            "je <vous/te> remercie encore de notre nouvel échange| {of_when}.",
            "f",
            "several thanked",
        ),
    ),
    (
        Line("merci pour notre échange| {of_when}.", "wp"),
        Line("je <vous/te> remercie de notre échange| {of_when}.", "f"),
    ),
    (
        Line("merci pour| notre échange.", "wp"),
        Line("je <vous/te> remercie| de notre entretien.", "f"),
    ),
    "merci pour| l'entretien.",
)
"""Thanks | when, without the role."""
THANKS_ROLE: Final[Versions] = (
    (
        Line("merci pour notre échange| {of_when} sur le poste {de_role}.", "wp", "!several"),
        Line(
            "merci d'avoir pris le temps de me recevoir| {when} pour le poste {de_role}.",
            "wp",
            "on_site !several !peer !colleague !thanked",
        ),
        Line(
            "merci encore pour notre échange| {of_when} sur le poste {de_role}.",
            "wp",
            "!several thanked",
        ),
        Line(
            "merci d'avoir pris le temps| de me parler {when} du poste {de_role}.",
            "wp",
            "!several !on_site !thanked",
        ),
        Line(
            "merci pour notre appel| {of_when} au sujet du poste {de_role}.", "wp", "phone !several"
        ),
        Line(
            "je <vous/te> remercie de m'avoir accordé un entretien| {when} pour le poste {de_role}.",
            "f",
            "!several !peer !thanked",
        ),
        Line(
            "je <vous/te> remercie de notre entretien| {of_when} pour le poste {de_role}.",
            "f",
            "!several !thanked",
        ),
        Line(
            "je <vous/te> remercie encore de notre entretien| {of_when} pour le poste {de_role}.",
            "f",
            "!several thanked",
        ),
        Line(
            "merci pour notre nouvel échange| {of_when} sur le poste {de_role}.",
            "wp",
            needs="several",
        ),
        Line(
            "je <vous/te> remercie de notre nouvel échange| {of_when} sur le poste {de_role}.",
            "f",
            "several",
        ),
    ),
    (
        Line("merci pour notre échange| {of_when} sur le poste {de_role}.", "wp"),
        Line("je <vous/te> remercie de l'entretien| {of_when} pour le poste {de_role}.", "f"),
    ),
    (
        Line("merci pour notre échange| sur le poste {de_role}.", "wp"),
        Line("je <vous/te> remercie de l'entretien| pour le poste {de_role}.", "f"),
    ),
    *THANKS,
)
"""Thanks | when and role, where nothing else is known."""
CALLED: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> appel {of_called}| et pour notre entretien {of_when}.",
            "wp",
            "phoned !phone !several",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}, qui m'a fait plaisir,| et pour notre échange {of_when}.",
            "w",
            "phoned warm !several",
        ),
        Line(
            "merci beaucoup pour <votre/ton> appel {of_called}| et pour notre échange {of_when}.",
            "w",
            "phoned !several",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called}| et de notre entretien {of_when}.",
            "f",
            "phoned !several",
        ),
    ),
    (
        Line(
            "merci pour <votre/ton> appel {of_called}| et pour nos échanges.",
            "wp",
            "phoned several",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called}| et de nos entretiens.",
            "f",
            "phoned several",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}| et pour notre échange.",
            "wp",
            "phoned !several",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called}| et de notre entretien.",
            "f",
            "phoned !several",
        ),
    ),
)
WROTE: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> message| et pour notre échange {of_when}.",
            "wp",
            "wrote !phoned",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> message| et de notre entretien {of_when}.",
            "f",
            "wrote !phoned",
        ),
    ),
)
TIME: Final[Versions] = (
    (
        Line("merci pour <votre/ton> temps.", "wp", "!thanked"),
        Line("merci beaucoup pour <votre/ton> temps.", "wp", "!thanked"),
        Line("je <vous/te> remercie de <votre/ton> temps.", "f", "!thanked"),
        Line("merci encore pour <votre/ton> temps.", "wp", "thanked"),
        Line("je <vous/te> remercie encore de <votre/ton> temps.", "f", "thanked"),
    ),
)
THANKS_AGAIN: Final[Versions] = (
    (
        Line("merci pour notre conversation| sur {thing}.", "wp", "met !thanked"),
        Line("merci pour notre échange| sur {thing}.", "wp", "met !thanked"),
        Line("je <vous/te> remercie| de notre échange sur {thing}.", "f", "met !thanked"),
        Line("merci encore pour notre échange| sur {thing}.", "wp", "met thanked"),
        Line("je <vous/te> remercie encore| de notre échange sur {thing}.", "f", "met thanked"),
    ),
    (
        Line("merci pour <votre/ton> accueil| {when}.", "wp", "on_site !thanked"),
        Line("merci pour notre échange| {of_when}.", "wp", "met !thanked"),
        Line("je <vous/te> remercie| de notre entretien {of_when}.", "f", "met !thanked"),
        Line("merci encore pour <votre/ton> accueil| {when}.", "wp", "on_site thanked"),
        Line("merci encore pour notre échange| {of_when}.", "wp", "met thanked"),
        Line("je <vous/te> remercie encore| de notre entretien {of_when}.", "f", "met thanked"),
    ),
    Line("merci pour| notre échange.", needs="met"),
)
"""Thanks again | the topic or when."""
THANKS_SHORT: Final[Versions] = (
    "merci encore pour notre échange {of_when}[ sur {thing}].",
    "merci encore pour <votre/ton> temps.",
)
