# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said after a no, by either side."""

from typing import Final

from followup_rules.note.bank import Line, Versions

SUGGESTED_PARTING: Final[Versions] = (
    (
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici avec plaisir.| J'espère que nos chemins se recroiseront.",
            "wp",
            "asked",
        ),
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute à mes contacts.| J'espère que nos chemins se recroiseront.",
            "wpf",
            "asked",
        ),
        Line(
            "je <vous /t'>ajoute ici,| comme <vous me l'aviez/tu me l'avais> proposé.| Au plaisir de <nous/se> recroiser un jour !",
            "w",
            "asked",
        ),
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute à mon réseau.| J'aurais plaisir à <vous/te> recroiser un jour.",
            "f",
            "asked",
        ),
    ),
    (
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici.| Au plaisir de <nous/se> recroiser !",
            "wp",
            "asked",
        ),
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici.| Au plaisir !",
            "wp",
            "asked canadian",
        ),
    ),
    Line(
        "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici.| Bonne continuation !",
        "wp",
        "asked",
    ),
    Line(
        "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici.| Bonne continuation.",
        "f",
        "asked",
    ),
    *((),) * 4,
    Line(
        "comme proposé,| je <vous /t'>ajoute ici.| Au plaisir de rester en contact.", needs="asked"
    ),
    Line("comme proposé,| je <vous /t'>ajoute ici.| Au plaisir !", "wp", "asked"),
)
"""Their suggestion | close | a parting word."""
NO_THANKS: Final[Versions] = (
    (
        Line("merci pour <votre/ton> appel {of_called}.", "wp", "no_by_phone"),
        Line("merci d'avoir pris le temps de m'appeler {called}.", "wp", "no_by_phone"),
        Line("je <vous/te> remercie de <votre/ton> appel {of_called}.", "f", "no_by_phone"),
        Line(
            "merci de m'avoir écrit <vous-même/toi-même>.",
            "wp",
            "told_no !no_by_phone !own_recruiter",
        ),
        Line("merci pour <votre/ton> message.", "wp", "told_no !no_by_phone !own_recruiter"),
        Line("je <vous/te> remercie de <votre/ta> réponse.", "f", "told_no !no_by_phone"),
        Line("je <vous/te> remercie de <votre/ton> message.", "f", "told_no !no_by_phone"),
        Line(
            "merci pour <votre/ton> message et pour <votre/ton> aide.",
            "wp",
            "told_no !no_by_phone own_recruiter",
        ),
        Line(
            "même si ma candidature n'a pas été retenue, je tenais à <vous/te> remercier pour <votre/ton> temps.",
            "wpf",
            "!told_no !thanked",
        ),
        Line(
            "même si ma candidature n'a pas été retenue, je tenais à <vous/te> remercier encore pour <votre/ton> temps.",
            "wpf",
            "!told_no thanked",
        ),
        Line(
            "même si ma candidature n'a pas été retenue, je tenais à <vous/te> remercier pour <votre/ton> accueil.",
            "wp",
            "!told_no on_site !cold !thanked",
        ),
    ),
    Line(
        "merci pour <votre/ton> temps, même si ma candidature n'a pas été retenue.",
        needs="!told_no",
    ),
    Line("merci pour <votre/ta> réponse.", needs="told_no !no_by_phone"),
    Line("merci pour <votre/ton> appel.", needs="no_by_phone"),
)
"""Thanks after a no."""
NO_VALUED: Final[Versions] = (
    (
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai beaucoup apprécié| nos entretiens.",
            "wpf",
            "met several !cold !familiar !twice",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai beaucoup apprécié| nos deux entretiens.",
            "wpf",
            "met twice !cold !familiar",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai apprécié| nos entretiens.",
            "wpf",
            "met several cold !familiar !twice",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai apprécié| nos deux entretiens.",
            "wpf",
            "met twice cold !familiar",
        ),
        Line(
            "même si je n'ai pas eu le poste,| j'ai beaucoup aimé| nos échanges.",
            "w",
            "met several familiar !twice",
        ),
        Line(
            "même si je n'ai pas eu le poste,| j'ai beaucoup aimé| nos deux échanges.",
            "w",
            "met twice familiar",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai beaucoup apprécié| nos échanges.",
            "pf",
            "met several familiar !twice",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai beaucoup apprécié| nos deux échanges.",
            "pf",
            "met twice familiar",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai beaucoup apprécié| notre échange {of_when} sur {thing}.",
            "wpf",
            "met !several !cold !familiar",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai apprécié| notre échange {of_when} sur {thing}.",
            "wpf",
            "met !several cold !familiar",
        ),
        Line(
            "même si je n'ai pas eu le poste,| j'ai beaucoup aimé| notre discussion {of_when} sur {thing}.",
            "w",
            "met !several familiar !canadian",
        ),
        Line(
            "même si je n'ai pas eu le poste,| j'ai beaucoup aimé| jaser {of} avec toi {when}.",
            "w",
            "met !several familiar canadian",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai bien aimé| notre discussion {of_when} sur {thing}.",
            "pf",
            "met !several familiar",
        ),
    ),
    (
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai beaucoup apprécié| notre échange {of_when}.",
            "wpf",
            "met !several !cold !familiar",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai apprécié| notre échange {of_when}.",
            "wpf",
            "met !several cold !familiar",
        ),
        Line(
            "même si je n'ai pas eu le poste,| j'ai beaucoup aimé| parler avec toi {when}.",
            "w",
            "met !several familiar !canadian",
        ),
        Line(
            "même si je n'ai pas eu le poste,| j'ai beaucoup aimé| jaser avec toi {when}.",
            "w",
            "met !several familiar canadian",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai bien aimé| parler avec toi {when}.",
            "pf",
            "met !several familiar",
        ),
    ),
    (
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai apprécié| notre échange sur {thing}.",
            "wpf",
            "met !several",
        ),
    ),
    (
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai apprécié| notre échange.",
            "wpf",
            "met !several",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| j'ai apprécié| nos échanges.",
            "wpf",
            "met several",
        ),
    ),
)
"""The no, taken with grace | how good it was."""
REGRET: Final[Versions] = (
    (
        Line(
            "même si ma candidature n'a pas été retenue, j'ai beaucoup apprécié notre échange sur {thing}.",
            "wpf",
            "met told_no wants_company !familiar !cold !several",
        ),
        Line(
            "notre conversation sur {thing} m'a beaucoup plu, même si ma candidature n'a pas été retenue.",
            "w",
            "met told_no wants_company !familiar !cold !several",
        ),
        Line(
            "même si ma candidature n'a pas été retenue, j'ai beaucoup apprécié nos échanges.",
            "wpf",
            "met told_no wants_company !cold several !twice",
        ),
        Line(
            "même si ma candidature n'a pas été retenue, j'ai beaucoup apprécié nos deux entretiens.",
            "wpf",
            "met told_no wants_company !cold twice",
        ),
        Line(
            "même si ma candidature n'a pas été retenue, j'ai apprécié notre échange sur {thing}.",
            "pf",
            "met told_no wants_company !familiar cold",
        ),
        Line(
            "même si je n'ai pas eu le poste, j'ai beaucoup aimé parler avec toi {of}.",
            "wp",
            "met told_no wants_company familiar !several !canadian",
        ),
        Line(
            "même si je n'ai pas eu le poste, j'ai bien aimé jaser avec toi {of}.",
            "wp",
            "met told_no wants_company familiar canadian !several",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}.",
            "f",
            "met told_no thankful !cold !roomy",
        ),
        Line(
            "j'ai apprécié notre échange sur {thing}.",
            "p",
            "met told_no thankful !familiar !roomy",
        ),
        Line(
            "j'ai beaucoup aimé parler avec <vous/toi> {of}.",
            "w",
            "met told_no thankful !canadian !roomy",
        ),
        Line(
            "j'ai bien aimé jaser avec toi {of}.",
            "wp",
            "met told_no thankful familiar canadian !roomy",
        ),
        Line(
            "je garde un très bon souvenir de notre échange {of_when} sur {thing}.",
            needs="warm !told_no !familiar !several",
        ),
        Line(
            "je garde un très bon souvenir de nos échanges.",
            needs="warm !told_no !familiar several !twice",
        ),
        Line(
            "j'ai beaucoup aimé notre conversation {of_when} sur {thing}.",
            "w",
            "warm !told_no !familiar !several",
        ),
        Line(
            "j'ai beaucoup aimé notre discussion {of_when} sur {thing}.",
            "wp",
            "met !told_no familiar !canadian !several",
        ),
        Line("j'ai beaucoup aimé jaser avec toi {of}.", "wp", "met !told_no familiar canadian"),
        Line(
            "je garde un très bon souvenir de nos deux entretiens.",
            needs="warm !told_no !familiar twice",
        ),
        Line("j'ai beaucoup aimé nos échanges.", "wp", "met !told_no familiar several !twice"),
        Line("j'ai beaucoup aimé nos deux échanges.", "wp", "met !told_no familiar twice"),
        Line(
            "j'ai beaucoup aimé notre discussion {of_when} sur {thing}.",
            "wp",
            "met told_no !wants_company familiar",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange {of_when} sur {thing}.",
            "f",
            "met !told_no !cold !several",
        ),
        Line(
            "j'ai apprécié notre échange {of_when} sur {thing}.",
            "p",
            "met !told_no !familiar !several",
        ),
        Line("j'ai apprécié nos échanges.", "pf", "met !told_no several !twice"),
        Line("j'ai apprécié nos deux entretiens.", "pf", "met !told_no twice"),
        Line(
            "j'ai apprécié notre échange {of_when} sur {thing}.",
            "pf",
            "met told_no !wants_company !familiar",
        ),
        Line(
            "notre échange {of_when} sur {thing} m'a beaucoup plu.",
            "w",
            "met told_no !wants_company !familiar !cold",
        ),
    ),
    (
        Line(
            "même si ma candidature n'a pas été retenue, j'ai beaucoup apprécié notre échange.",
            "wpf",
            "met told_no wants_company !familiar !cold !several",
        ),
        Line(
            "notre conversation m'a beaucoup plu, même si ma candidature n'a pas été retenue.",
            "w",
            "met told_no wants_company !familiar !cold !several",
        ),
        Line(
            "même si ma candidature n'a pas été retenue, j'ai apprécié notre échange.",
            "pf",
            "met told_no wants_company !familiar cold",
        ),
        Line(
            "même si je n'ai pas eu le poste, j'ai beaucoup aimé parler avec toi.",
            "wp",
            "met told_no wants_company familiar !several !canadian",
        ),
        Line(
            "même si je n'ai pas eu le poste, j'ai bien aimé jaser avec toi.",
            "wp",
            "met told_no wants_company familiar canadian !several",
        ),
        Line(
            "je garde un très bon souvenir de notre échange {of_when}.",
            needs="warm !told_no !familiar !several",
        ),
        Line(
            "j'ai beaucoup aimé notre conversation {of_when}.",
            "w",
            "warm !told_no !familiar !several",
        ),
        Line(
            "j'ai beaucoup aimé parler avec toi {when}.",
            "wp",
            "met !told_no familiar !canadian !several",
        ),
        Line("j'ai beaucoup aimé jaser avec toi.", "wp", "met !told_no familiar canadian"),
        Line(
            "j'ai beaucoup aimé parler avec toi {when}.",
            "wp",
            "met told_no !wants_company familiar",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange {of_when}.",
            "f",
            "met !told_no !cold !several",
        ),
        Line(
            "j'ai apprécié notre échange {of_when}.",
            "p",
            "met !told_no !familiar !several",
        ),
        Line(
            "j'ai apprécié notre échange {of_when}.",
            "pf",
            "met told_no !wants_company !familiar",
        ),
        Line(
            "notre échange {of_when} m'a beaucoup plu.",
            "w",
            "met told_no !wants_company !familiar !cold",
        ),
    ),
    (
        Line("j'ai beaucoup aimé parler avec <vous/toi>.", "w", "met !told_no !twice"),
        Line("j'ai apprécié notre échange.", "pf", "met !told_no !twice"),
    ),
    Line("j'ai apprécié notre échange.", needs="met told_no !wants_company"),
    Line("j'espérais bien sûr une autre issue.", needs="told_no wants_company !met"),
    Line("j'avais postulé pour le poste {de_role}.", needs="!met"),
    Line("j'avais postulé.", needs="!met"),
)
"""Reminder, and a word of regret where they told the no themselves."""
REGRET_CLOSE: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}| et j'aimerais| rester en contact.",
            "w",
            "met told_no !familiar !several !cold",
        ),
        Line(
            "j'ai apprécié notre échange sur {thing}| et j'aimerais| rester en contact avec vous.",
            "pf",
            "met told_no !familiar !several",
        ),
    ),
    (
        Line(
            "j'ai apprécié notre échange| et j'aimerais| rester en contact avec vous.",
            "wpf",
            "met told_no !familiar !several",
        ),
        Line(
            "j'ai bien aimé parler avec toi| et j'aimerais bien| qu'on reste en contact.",
            "wpf",
            "met told_no familiar !canadian !several",
        ),
        Line(
            "j'ai bien aimé jaser avec toi,| et ça me ferait plaisir| de garder le contact.",
            "wp",
            "met told_no familiar canadian !several",
        ),
        Line(
            "j'ai apprécié nos échanges| et j'aimerais| rester en contact avec <vous/toi>.",
            "wpf",
            "met told_no several",
        ),
    ),
    (
        Line(
            "j'ai apprécié notre échange| et j'aimerais| rester en contact.",
            "wpf",
            "met told_no !familiar !several",
        ),
    ),
)
"""Reminder | what remains | close, in one sentence."""
PARTING_NO: Final[Versions] = (
    (
        Line(
            "si un autre poste s'ouvre un jour, je postulerai à nouveau avec plaisir.| J'aimerais rester en contact avec <vous/toi>.",
            "wpf",
            "wants_company !own_recruiter",
        ),
        Line(
            "j'espère que nos chemins se recroiseront,| et j'aimerais rester en contact avec <vous/toi>.",
            "wpf",
            "wants_company",
        ),
        Line(
            "ce serait un plaisir de rester en contact| et de <nous/se> recroiser un jour.",
            "wp",
            "wants_company !cold",
        ),
        Line(
            "j'aimerais beaucoup rester en contact avec <vous/toi>,| et j'espère que nos chemins se recroiseront.",
            "pf",
            "wants_company",
        ),
        Line(
            "bonne continuation à toute l'équipe,| et au plaisir de rester en contact.",
            needs="!wants_company",
        ),
        Line(
            "je vous souhaite une bonne continuation| et j'aimerais rester en contact avec vous.",
            needs="!wants_company !familiar",
        ),
    ),
    (
        Line("au plaisir| de <nous/se> recroiser un jour !", "w"),
        Line("au plaisir| de nous recroiser un jour.", "p", "!familiar !cold"),
        Line("j'aimerais| rester en contact.", "pf"),
    ),
    Line("au plaisir| de <nous/se> recroiser !", "w"),
    Line("au plaisir| de rester en contact."),
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
"""Thanks | when, with the topic; beside what says that one has declined or withdrawn."""
CHOSE: Final[Versions] = (
    (
        Line(
            "j'ai fait un autre choix, mais je <vous /t'>ajoute ici avec plaisir,| comme <vous me l'aviez/tu me l'avais> proposé.| Au plaisir de <nous/se> recroiser !",
            "w",
            "asked",
        ),
        Line(
            "même si j'ai fait un autre choix, je <vous /t'>ajoute ici avec plaisir,| comme <vous me l'aviez/tu me l'avais> proposé.| J'espère que nos chemins se recroiseront.",
            "wp",
            "asked",
        ),
        Line(
            "même si j'ai fait un autre choix, je <vous /t'>ajoute avec plaisir à mon réseau,| comme <vous me l'aviez/tu me l'avais> proposé.| J'espère que nos chemins se recroiseront.",
            "pf",
            "asked",
        ),
    ),
    Line(
        "même si j'ai fait un autre choix, je <vous /t'>ajoute ici,| comme proposé.| Au plaisir de nous recroiser.",
        needs="asked",
    ),
)
"""Their suggestion | close | a parting word, after one has declined or withdrawn."""
PARTING_CLOSE: Final[Versions] = (
    (
        Line(
            "même si j'ai fait un autre choix, j'espère que nos chemins se recroiseront,| et j'aimerais rester en contact avec <vous/toi>.",
            "wpf",
        ),
        Line(
            "même si j'ai fait un autre choix, ce serait un plaisir de rester en contact.| Bonne continuation à <vous/toi> et à l'équipe !",
            "w",
        ),
        Line(
            "j'ai finalement fait un autre choix, mais j'espère que nos chemins se recroiseront.| Bonne continuation à <vous/toi> et à l'équipe.",
            "pf",
        ),
    ),
    "même si j'ai fait un autre choix,| j'aimerais rester en contact.",
)
"""A parting word after one has declined or withdrawn | close."""
