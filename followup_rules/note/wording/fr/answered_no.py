# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said after a no, by either side."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.fr.shaping import own_first

SUGGESTED_PARTING: Final[Versions] = (
    (
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici avec plaisir,| et j'espère que nos chemins se recroiseront.",
            "wp",
            "asked",
        ),
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici,| et j'espère que nos chemins se recroiseront.",
            "wpf",
            "asked",
        ),
        Line(
            "je <vous /t'>ajoute ici,| comme <vous me l'aviez/tu me l'avais> proposé.| Au plaisir de <nous/se> recroiser un jour.",
            "w",
            "asked",
        ),
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute à mon réseau,| et j'espère que nos chemins se recroiseront.",
            "f",
            "asked",
        ),
    ),
    (
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici.| Au plaisir de <nous/se> recroiser.",
            "wp",
            "asked",
        ),
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici.| Au plaisir.",
            "wp",
            "asked canadian",
        ),
    ),
    Line(
        "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici.| Bonne continuation.",
        needs="asked",
    ),
    *((),) * 4,
    (
        Line(
            "comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici.| Au plaisir.",
            needs="asked",
        ),
        Line(
            "comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici.| À bientôt.",
            "f",
            "asked !titled",
        ),
    ),
)
"""Their suggestion | close | a parting word."""
_THEMSELVES: Final = "!own_recruiter !recruiter"
NO_THANKS: Final[Versions] = (
    (
        Line(
            "merci de m'avoir écrit <vous-même/toi-même>.",
            "wpf",
            f"told_no no_by_email {_THEMSELVES}",
        ),
        Line(
            "je <vous/te> remercie de m'avoir écrit <vous-même/toi-même>.",
            "f",
            f"told_no no_by_email {_THEMSELVES}",
        ),
        Line(
            "merci de m'avoir {appelé} <vous-même/toi-même> {called}.",
            "wpf",
            f"gendered no_by_phone {_THEMSELVES}",
        ),
        Line(
            "je <vous/te> remercie de m'avoir {appelé} <vous-même/toi-même> {called}.",
            "f",
            f"gendered no_by_phone {_THEMSELVES}",
        ),
        Line(
            "merci d'avoir pris le temps de m'appeler {called}.",
            "wp",
            f"!gendered no_by_phone {_THEMSELVES}",
        ),
        Line(
            "je <vous/te> remercie d'avoir pris le temps de m'appeler {called}.",
            "f",
            f"!gendered no_by_phone {_THEMSELVES}",
        ),
    ),
    *((),) * 2,
    (
        Line("merci pour <votre/ton> appel {of_called}.", "wp", "no_by_phone"),
        Line("je <vous/te> remercie de <votre/ton> appel {of_called}.", "f", "no_by_phone"),
        Line("merci pour <votre/ta> réponse.", "wp", "told_no !no_by_phone !own_recruiter"),
        Line("je <vous/te> remercie de <votre/ta> réponse.", "f", "told_no !no_by_phone"),
        Line(
            "merci pour <votre/ton> message et pour <votre/ton> aide.",
            "wp",
            "told_no !no_by_phone own_recruiter",
        ),
    ),
    Line("merci pour <votre/ta> réponse.", needs="told_no !no_by_phone"),
    Line("merci pour <votre/ton> appel.", needs="no_by_phone"),
)
NO_WROTE: Final[Versions] = (
    (
        Line("merci pour <votre/ton> message.", "wp"),
        Line("je <vous/te> remercie de <votre/ton> message.", "f"),
    ),
)
"""Thanks after a no; for their message, after a no by somebody else."""
REGRET: Final[Versions] = (
    (
        Line("j'ai beaucoup aimé nos échanges sur {thing}.", "w", "met several !twice !familiar"),
        Line("je garde un très bon souvenir de nos deux entretiens.", "w", "met twice !familiar"),
        Line("j'ai beaucoup aimé nos deux entretiens.", "w", "met twice"),
        Line("j'ai apprécié nos deux entretiens.", "p", "met twice"),
        Line("j'ai beaucoup apprécié nos deux entretiens.", "f", "met twice !cold"),
        Line("j'ai beaucoup aimé nos échanges.", "w", "met several !twice familiar"),
        Line("j'ai apprécié nos échanges.", "pf", "met several !twice"),
        Line(
            "je garde un très bon souvenir de notre échange sur {thing}.",
            "w",
            "warm !familiar !several",
        ),
        Line(
            "j'ai beaucoup aimé notre échange sur {thing}.",
            "w",
            "met !familiar !several",
        ),
        Line("j'ai beaucoup aimé parler avec vous {of}.", "w", "met !familiar !several"),
        Line("j'ai beaucoup aimé parler avec toi {of}.", "w", "met familiar !several"),
        Line("j'ai beaucoup aimé notre discussion sur {thing}.", "w", "met familiar !several"),
        Line("j'ai bien aimé parler avec toi {of}.", "p", "met familiar !several"),
        Line("j'ai apprécié notre échange sur {thing}.", "p", "met !familiar !several"),
        Line(
            "j'ai eu plaisir à parler avec vous {of}.",
            "p",
            "met !familiar !cold !several !grave",
        ),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "f", "met !cold !several"),
        Line("j'ai apprécié notre échange sur {thing}.", "f", "met cold !several"),
    ),
    (
        Line("j'ai beaucoup aimé parler avec vous {of}.", "w", "met !familiar several"),
        Line("j'ai beaucoup aimé parler avec toi {of}.", "w", "met familiar several"),
        Line("j'ai apprécié notre échange sur {thing}.", "pf", "met several"),
    ),
    (
        *(
            line
            for more in ("roomy", "!roomy !thankful")
            for line in (
                Line("j'ai beaucoup aimé parler avec <vous/toi>.", "w", f"met !several {more}"),
                Line("j'ai beaucoup aimé notre échange.", "w", f"met !several {more}"),
                Line("j'ai bien aimé parler avec toi.", "p", f"met familiar !several {more}"),
                Line("j'ai apprécié notre échange.", "pf", f"met {more}"),
            )
        ),
    ),
    Line("j'avais postulé pour le poste {de_role}.", needs="!met"),
    Line("j'avais postulé.", needs="!met"),
)
"""Reminder beside thanks, after a no: how good it was."""
REGRET_CLOSE: Final[Versions] = own_first(
    (
        (
            Line(
                "j'ai beaucoup aimé notre échange sur {thing}| et je serais {heureux}| de garder le contact.",
                "w",
                "gendered met !familiar !several !cold",
            ),
            Line(
                "j'ai apprécié notre échange sur {thing}| et je serais {heureux}| de garder le contact.",
                "pf",
                "gendered met !familiar !several",
            ),
        ),
        (
            Line(
                "j'ai beaucoup aimé notre échange sur {thing}| et ce serait un plaisir| de garder le contact.",
                "w",
                "met !familiar !several !cold",
            ),
            Line(
                "j'ai apprécié notre échange sur {thing}| et j'aimerais| rester en contact avec vous.",
                "pf",
                "met !familiar !several",
            ),
        ),
        (
            Line(
                "j'ai apprécié notre échange| et je serais {heureux}| de rester en contact.",
                "wpf",
                "gendered met !familiar !several",
            ),
            Line(
                "j'ai apprécié notre échange| et j'aimerais| rester en contact avec vous.",
                "wpf",
                "met !familiar !several",
            ),
            Line(
                "j'ai bien aimé parler avec toi| et j'aimerais bien| qu'on reste en contact.",
                "wpf",
                "met familiar !several",
            ),
            Line(
                "j'ai apprécié nos échanges| et j'aimerais| rester en contact avec <vous/toi>.",
                "wpf",
                "met several",
            ),
        ),
    )
)
"""Reminder | what remains | close, in one sentence."""
_STAY: Final[Versions] = (
    (
        Line("je serais {ravi}| de rester en contact avec vous.", "w", "gendered !familiar"),
        Line("je serais {heureux}| de garder le contact avec vous.", "wpf", "gendered !familiar"),
        Line("je serais {ravi}| qu'on reste en contact.", "w", "gendered familiar"),
        Line("je serais {content}| qu'on reste en contact.", "wpf", "gendered familiar"),
    ),
    (
        Line("ce serait un plaisir| de rester en contact avec vous.", "wpf", "!familiar !cold"),
        Line("j'aimerais| rester en contact avec <vous/toi>.", "wpf", "!canadian"),
        Line("j'aimerais| rester en contact avec vous.", "wpf", "canadian !familiar !cold"),
        Line("j'aimerais| garder le contact avec vous.", "wpf", "cold !familiar"),
        Line("ça me ferait plaisir| qu'on reste en contact.", "wp", "familiar !canadian"),
        Line("ça me ferait plaisir| de garder le contact.", "wp", "familiar canadian"),
    ),
    Line("j'aimerais| rester en contact."),
    Line("Au plaisir| de rester en contact."),
)
_COMPANY = "met wants_company !own_recruiter !internal !cold"
PARTING_NO: Final[Versions] = own_first(
    (
        (
            Line(
                "travailler chez vous m'intéresse toujours,| et je serais {heureux} de garder le contact.",
                "pf",
                f"gendered !familiar {_COMPANY}",
            ),
            Line(
                "l'idée de travailler {at} me plaît toujours,| et je serais {ravi} de rester en contact avec vous.",
                "w",
                f"gendered roomy !familiar {_COMPANY}",
            ),
            Line(
                "travailler chez vous me plairait toujours,| et je serais {ravi} de rester en contact.",
                "w",
                f"gendered !familiar {_COMPANY}",
            ),
            Line(
                "travailler {at} me plairait toujours,| et je serais {content} qu'on reste en contact.",
                "pf",
                f"gendered familiar recruiter {_COMPANY}",
            ),
            Line(
                "travailler avec ton équipe me plairait toujours,| et je serais {content} qu'on reste en contact.",
                "pf",
                f"gendered familiar !recruiter {_COMPANY}",
            ),
        ),
        (
            Line(
                "travailler chez vous m'intéresse toujours,| et j'aimerais garder le contact.",
                "pf",
                f"!familiar {_COMPANY}",
            ),
            Line(
                "l'idée de travailler {at} me plaît toujours,| et ce serait un plaisir de garder le contact.",
                "w",
                f"roomy !familiar {_COMPANY}",
            ),
            Line(
                "travailler chez vous me plairait toujours,| et j'aimerais garder le contact.",
                "w",
                f"!familiar {_COMPANY}",
            ),
            Line(
                "travailler {at} me plairait toujours,| et ça me ferait plaisir qu'on reste en contact.",
                "wpf",
                f"familiar recruiter {_COMPANY}",
            ),
            Line(
                "travailler avec ton équipe me plairait toujours,| et ça me ferait plaisir qu'on reste en contact.",
                "wpf",
                f"familiar !recruiter {_COMPANY}",
            ),
        ),
        *_STAY,
    )
)
"""What remains after a no | close."""
WISHES: Final[Versions] = (
    (
        Line("je <vous/te> souhaite le meilleur, à <vous/toi> et à l'équipe.", "wp"),
        Line("je <vous/te> souhaite une très bonne continuation.", "f"),
        Line("bonne continuation à <vous/toi> et à l'équipe.", "wp"),
    ),
)
DECLINED: Final[Versions] = (
    (
        Line("merci pour notre échange| {of_when}[ sur {thing}].", "wp", "met !several !thanked"),
        Line(
            "merci beaucoup pour notre conversation| {of_when}[ sur {thing}].",
            "w",
            "met !several !thanked",
        ),
        Line(
            "je <vous/te> remercie de notre échange| {of_when}[ sur {thing}].",
            "f",
            "met !several !thanked",
        ),
        Line(
            "merci encore pour notre échange| {of_when}[ sur {thing}].",
            "wp",
            "met !several thanked",
        ),
        Line(
            "je <vous/te> remercie encore de notre échange| {of_when}[ sur {thing}].",
            "f",
            "met !several thanked",
        ),
        Line("merci pour| nos échanges.", "wp", "met several"),
        Line("je <vous/te> remercie| de nos entretiens.", "f", "met several"),
    ),
    (
        Line("merci pour| notre échange[ sur {thing}].", "wp", "met"),
        Line("je <vous/te> remercie| de notre échange[ sur {thing}].", "f", "met"),
    ),
    Line("merci| de l'attention portée à ma candidature.", needs="!met"),
)
"""Thanks | when, with the topic, after one has declined or withdrawn."""
DECLINED_WROTE: Final[Versions] = (
    (
        Line("merci pour <votre/ta> réponse.", "wp"),
        Line("je <vous/te> remercie de <votre/ta> réponse.", "f"),
    ),
)
"""Thanks for what they wrote then."""
PARTING_CLOSE: Final[Versions] = own_first(_STAY)
"""A close after one has declined or withdrawn: they know it, and telling it again is cold."""
