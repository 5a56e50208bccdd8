# ruff: noqa: E501  # a wording is read in one line
"""French notes. Where the two sides differ, the first says vous and the second tu.

No participle that would agree with anyone: "m'a beaucoup plu", not "m'a intéressé". The whole notes
stand in ``fr_wholes``, the words of emails and messages in ``fr_messages``.
"""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Lines, Versions, equally_good
from followup_rules.note.wording.common import Sentences


def _or_next(following: Lines, versions: Versions) -> Versions:
    """Return versions that say, where the process goes on, only that one looks forward to it."""
    made: list[tuple[str | Line, ...]] = []
    for entry in versions:
        equals = equally_good(entry)
        made.append(tuple(_unless_next(one) for one in equals))
    return (following, *made)


def _unless_next(one: str | Line) -> str | Line:
    if isinstance(one, str) or "!wants_role" in one.needs or "wants_role" not in one.needs:
        return one
    return replace(one, needs=f"{one.needs} !moves_on")


GREETINGS: Final = (
    Line("Salut {name},", "wp", "familiar colleague"),
    Line("Salut {name},", "w", "familiar warm !told_no"),
    Line("Bonjour {name},", "wpf"),
    Line("Salut {name},", "w", "familiar"),
    Line("Bonjour,"),
)
ENJOYED_TOPIC: Final[Versions] = (
    Line("j'ai bien aimé jaser| {of} avec toi {when}.", "w", "canadian familiar !several"),
    Line("j'ai beaucoup aimé notre conversation {of_when}| sur {both}.", needs="!several"),
    (
        Line("j'ai beaucoup aimé notre conversation {of_when}| sur {thing}.", needs="!several"),
        Line("j'ai vraiment aimé notre conversation {of_when}| sur {thing}.", needs="!several"),
        Line("notre échange {of_when}| sur {thing} m'a beaucoup plu.", needs="!several !familiar"),
        Line(
            "c'était un plaisir de <vous/te> rencontrer {when}| et de {hearing}.",
            needs="on_site !several !known",
        ),
        Line("quel plaisir de <vous/te> revoir {when}| et de {hearing} !", needs="several on_site"),
        Line(
            "ça m'a fait plaisir de <vous/te> retrouver {when}| et de {hearing}.", needs="several"
        ),
    ),
    Line("j'ai beaucoup aimé notre conversation {of_when}| sur {thing}."),
)
"""Reminder | the topic, said with pleasure."""
ENJOYED: Final[Versions] = (
    (
        Line("j'ai beaucoup aimé notre échange {of_when}.", needs="!several"),
        Line("notre conversation {of_when} m'a vraiment plu.", needs="!several !familiar"),
        Line("quel plaisir de <vous/te> rencontrer {when} !", needs="on_site !several !known"),
        Line("ça m'a fait plaisir de <vous/te> reparler {when}.", needs="several"),
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
MANY: Final[Versions] = (
    (
        Line("merci pour nos deux échanges.", "wp", "twice familiar !thanked"),
        Line("merci pour nos deux entretiens.", "wp", "twice !familiar !thanked"),
        Line("je <vous/te> remercie de nos deux entretiens.", "f", "twice !thanked"),
        Line("merci encore pour nos deux échanges.", "wp", "twice familiar thanked"),
        Line("merci encore pour nos deux entretiens.", "wp", "twice !familiar thanked"),
        Line("je <vous/te> remercie encore de nos deux entretiens.", "f", "twice thanked"),
        Line("merci pour nos échanges.", "wp", "several !twice !thanked"),
        Line("je <vous/te> remercie de nos entretiens.", "f", "several !twice !thanked"),
        Line("merci encore pour nos échanges.", "wp", "several !twice thanked"),
        Line("je <vous/te> remercie encore de nos entretiens.", "f", "several !twice thanked"),
    ),
)
"""Thanks for more than one talk."""
MANY_TOPIC: Final[Versions] = (
    (
        Line("j'ai beaucoup aimé notre conversation {of_when}| sur {both}.", "w"),
        Line("j'ai apprécié notre conversation {of_when}| sur {both}.", "p", "!cold !familiar"),
        Line("j'ai bien aimé notre discussion {of_when}| sur {both}.", "p", "familiar"),
        Line("j'ai beaucoup apprécié notre conversation {of_when}| sur {both}.", "f"),
    ),
    (
        Line("j'ai beaucoup aimé notre conversation {of_when}| sur {thing}.", "w"),
        Line("j'ai apprécié notre conversation {of_when}| sur {thing}.", "p", "!cold !familiar"),
        Line("j'ai bien aimé notre discussion {of_when}| sur {thing}.", "p", "familiar"),
        Line("j'ai beaucoup apprécié notre conversation {of_when}| sur {thing}.", "f"),
        Line("j'ai apprécié notre conversation {of_when}| sur {thing}.", "f"),
    ),
)
"""Reminder | the topic of the last talk, beside thanks for all of them."""
MANY_AGAIN: Final[Versions] = (
    (
        Line("ça m'a fait plaisir de <vous/te> reparler {when}.", "w"),
        Line("j'ai eu plaisir à <vous/te> reparler {when}.", "pf", "!cold"),
    ),
)
"""The same without a topic."""
THANKS: Final[Versions] = (
    (
        Line("merci pour notre échange| {of_when}.", "wp", "!several"),
        Line("merci beaucoup pour notre échange| {of_when}.", "w", "!several !thanked"),
        Line(
            "merci d'avoir pris le temps de me recevoir| {when}.",
            "wp",
            "on_site !several !peer !colleague !thanked",
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
THANKS_WANT: Final[Versions] = _or_next(
    (),
    (
        (
            Line(
                "merci pour notre échange| {of_when} sur le poste {de_role},| qui m'intéresse vraiment.",
                "wp",
                "wants_role !several",
            ),
            Line(
                "merci d'avoir pris le temps de me recevoir| {when} pour le poste {de_role},| qui me plaît beaucoup.",
                "wp",
                "wants_role on_site !several !peer !colleague !thanked !cold",
            ),
            Line(
                "je <vous/te> remercie de notre entretien| {of_when} pour le poste {de_role},| qui m'intéresse beaucoup.",
                "f",
                "wants_role !several",
            ),
        ),
    ),
)
"""Thanks | when and role | interest."""
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
THANKS_TOPIC: Final[Versions] = (
    (
        Line("merci pour notre échange| {of_when}| sur {both}.", "wp", "!several"),
        Line("je <vous/te> remercie de notre échange| {of_when}| sur {both}.", "f", "!several"),
        Line("merci encore pour notre échange| {of_when}| sur {both}.", "wp", "!several thanked"),
        Line(
            "je <vous/te> remercie encore de notre échange| {of_when}| sur {both}.",
            "f",
            "!several thanked",
        ),
    ),
    (
        Line("merci pour notre échange| {of_when}| sur {thing}.", "wp", "!several"),
        Line("merci pour notre conversation| {of_when}| sur {thing}.", "wp", "!several !cold"),
        Line("je <vous/te> remercie de notre échange| {of_when}| sur {thing}.", "f", "!several"),
        Line("merci encore pour notre échange| {of_when}| sur {thing}.", "wp", "!several thanked"),
        Line(
            "je <vous/te> remercie encore de notre échange| {of_when}| sur {thing}.",
            "f",
            "!several thanked",
        ),
    ),
    (
        Line("merci pour notre échange| {of_when}| sur {thing}.", "wp"),
        Line("je <vous/te> remercie de notre échange| {of_when}| sur {thing}.", "f"),
    ),
)
"""Thanks | when | the topic."""
EXPLAINED: Final[Versions] = (
    (
        Line(
            "merci de m'avoir expliqué| {explained}| lors de notre échange {of_when}.",
            "wp",
            "!phone",
        ),
        Line(
            "merci de m'avoir expliqué| {explained}| lors de notre appel {of_when}.", "wp", "phone"
        ),
        Line(
            "je <vous/te> remercie de m'avoir expliqué| {explained}| lors de notre entretien {of_when}.",
            "f",
        ),
    ),
    (
        Line("merci de m'avoir expliqué| {explained}| lors de notre échange.", "wp"),
        Line(
            "je <vous/te> remercie de m'avoir expliqué| {explained}| lors de notre entretien.", "f"
        ),
    ),
)
"""Thanks | what they explained (the process, the conditions) | when."""
TIME: Final[Versions] = (
    (
        Line("merci pour <votre/ton> temps.", "wp", "!thanked"),
        Line("merci beaucoup pour <votre/ton> temps.", "wp", "!thanked"),
        Line("je <vous/te> remercie de <votre/ton> temps.", "f", "!thanked"),
        Line("merci encore pour <votre/ton> temps.", "wp", "thanked"),
        Line("je <vous/te> remercie encore de <votre/ton> temps.", "f", "thanked"),
    ),
)
SPOKEN_OF: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé {hearing}, et {also_excites_sg} me fait vraiment envie.",
            "w",
            "warm wants_company",
        ),
        Line(
            "notre discussion sur {thing} m'a beaucoup plu, et {also_excites_sg} m'attire vraiment.",
            "wp",
            "wants_company !familiar !cold",
        ),
        Line(
            "j'ai bien aimé {hearing}, et {also_excites_sg} m'attire vraiment.",
            "wp",
            "wants_company familiar",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}, et {also_excites_sg} m'attire beaucoup.",
            "f",
            "wants_company",
        ),
    ),
    (
        Line("j'ai bien aimé jaser avec toi {of_both}.", "w", "canadian familiar"),
        Line("j'ai beaucoup aimé parler avec <vous/toi> {of_both}.", "w", "warm"),
        Line("j'ai vraiment aimé parler avec <vous/toi> {of_both}.", "w"),
        Line("j'ai bien aimé parler avec toi {of_both}.", "p", "familiar"),
        Line("j'ai eu plaisir à parler avec <vous/toi> {of_both}.", "p", "!cold !familiar"),
        Line("notre échange sur {both} m'a beaucoup plu.", "w", "!familiar"),
        Line("j'ai apprécié notre échange sur {both}.", "p", "!cold !familiar"),
        Line("j'ai beaucoup apprécié notre échange sur {both}.", "f", "!cold"),
    ),
    (
        Line("j'ai bien aimé jaser avec toi {of}.", "w", "canadian familiar"),
        Line(
            "c'était vraiment sympa de parler avec toi {of}.",
            "w",
            "familiar colleague warm !canadian",
        ),
        Line(
            "ça m'a vraiment plu de parler avec toi {of}.", "w", "familiar colleague warm !canadian"
        ),
    ),
    (
        Line("j'ai beaucoup aimé parler avec <vous/toi> {of_thing}.", "w", "warm"),
        Line("j'ai vraiment aimé parler avec <vous/toi> {of_thing}.", "w"),
        Line("notre discussion sur {thing} m'a beaucoup plu.", "w", "!familiar"),
        Line("j'ai beaucoup aimé notre conversation sur {thing}.", "w", "warm"),
        Line("j'ai eu plaisir à parler avec <vous/toi> {of_thing}.", "p", "!familiar !cold"),
        Line("j'ai apprécié notre échange sur {thing}.", "p", "!familiar !cold"),
        Line("j'ai trouvé notre discussion sur {thing} intéressante.", "p", "!familiar !cold"),
        Line("j'ai bien aimé parler avec toi {of_thing}.", "p", "familiar"),
        Line("j'ai bien aimé discuter avec toi {of_thing}.", "wp", "familiar"),
        Line("c'était un plaisir de discuter avec toi {of_thing}.", "w", "familiar !canadian"),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "f", "!cold"),
        Line("j'ai trouvé notre discussion sur {thing} très intéressante.", "f", "!familiar !cold"),
    ),
    (
        Line("j'ai beaucoup aimé {hearing}.", "w"),
        Line("j'ai bien aimé {hearing}.", "wp", "familiar"),
        Line("c'était intéressant de découvrir {clause}.", "p", "!familiar !cold"),
        Line("j'ai trouvé très intéressant de découvrir {clause}.", "f", "!cold"),
    ),
    (
        Line("j'ai apprécié notre échange sur {thing}.", "pf", "!familiar !cold"),
        Line("j'ai aimé parler {of_thing}.", "f", "thankful !about !roomy !familiar !cold"),
        Line("notre échange sur {thing} m'a plu.", "f", "thankful !about !roomy !familiar !cold"),
    ),
)
_EXCITES: Final[Versions] = (
    (
        Line("{Excites_sg} me plaît beaucoup.", "wp", "wants_company"),
        Line("ce qui m'attire surtout, {is_excites}.", "f", "wants_company"),
        Line(
            "ce qui me plaît le plus dans ce poste, {is_excites}.", "wp", "wants_role wants_company"
        ),
        Line("ce qui me fait surtout envie, {is_excites}.", "w", "wants_company"),
        Line("{Excites_pl} me plaisent beaucoup.", "wp", "wants_company"),
        Line(
            "ce qui m'intéresse surtout dans ce poste, {is_excites}.",
            "pf",
            "wants_role wants_company",
        ),
        Line("ce qui m'attire surtout, {is_excites}.", "wp", "wants_company"),
    ),
)
TOLD_BESIDE: Final[Versions] = (
    *SPOKEN_OF,
    (
        Line(
            "<vos/tes> explications sur {explained} m'ont été très utiles.",
            "wp",
            "!explained_clearly",
        ),
        Line(
            "j'ai beaucoup apprécié <vos/tes> explications sur {explained}.",
            "pf",
            "!explained_clearly !cold",
        ),
    ),
    *_EXCITES,
)
"""The same, beside thanks for something else: nothing more is thanked for."""
TOLD: Final = TOLD_BESIDE
_WANT: Final[Versions] = (
    (
        Line(
            "notre échange a confirmé mon envie de <vous rejoindre/rejoindre l'équipe>.",
            "wpf",
            "wants_role met !internal !own_recruiter !recruiter !cold",
        ),
        Line(
            "notre échange a confirmé mon intérêt pour le poste.",
            "wpf",
            "wants_role met !own_recruiter !cold",
        ),
        Line("le poste me plaît vraiment.", "wp", "wants_role !cold"),
        Line("le poste m'intéresse vraiment.", "wp", "wants_role"),
        Line("le poste m'intéresse beaucoup.", "f", "wants_role"),
    ),
    Line("le travail de l'équipe m'intéresse beaucoup.", needs="!wants_role"),
)
_NEXT: Final[Lines] = (
    Line("j'ai hâte de passer à l'étape suivante.", "w", "moves_on wants_role"),
    Line("j'ai hâte de passer à l'étape suivante.", "p", "moves_on wants_role familiar"),
    Line("j'attends la suite avec intérêt.", "pf", "moves_on wants_role !familiar"),
    Line("ce sera un plaisir de poursuivre nos échanges.", "f", "moves_on wants_role !cold"),
)
WANT: Final[Versions] = _or_next(_NEXT, _WANT)
"""Interest in the role, where no topic is known; where it goes on, in what comes next."""
_WANT_ROLE: Final[Versions] = (
    (
        Line(
            "notre échange a confirmé mon intérêt pour le poste {de_role}.",
            "wpf",
            "wants_role met !cold",
        ),
        Line("le poste {de_role} m'intéresse vraiment.", "wp", "wants_role"),
        Line("le poste {de_role} m'intéresse beaucoup.", "f", "wants_role"),
        Line("le poste {de_role} me plaît beaucoup.", "wpf", "wants_role !cold"),
    ),
    *_WANT,
)
WANT_ROLE: Final[Versions] = _or_next(_NEXT, _WANT_ROLE)
"""The same, beside thanks that don't name the role."""
_TOPIC_WANT: Final[Versions] = (
    (
        Line(
            "notre échange sur {thing} a confirmé mon intérêt pour le poste {de_role}.",
            "f",
            "wants_role !several !phoned !cold",
        ),
    ),
    (),
    (
        Line(
            "notre conversation sur {thing} m'a donné encore plus envie de <vous rejoindre/rejoindre l'équipe>.",
            "w",
            "warm wants_role !internal !own_recruiter",
        ),
        Line(
            "notre conversation sur {thing} m'a beaucoup plu et a confirmé mon envie de <vous rejoindre/rejoindre l'équipe>.",
            "w",
            "wants_role !internal !own_recruiter !familiar",
        ),
        Line(
            "notre échange sur {thing} a confirmé mon envie de <vous rejoindre/rejoindre l'équipe>.",
            "pf",
            "wants_role !internal !own_recruiter !recruiter !cold",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}, qui a confirmé mon envie de <vous rejoindre/rejoindre l'équipe>.",
            "f",
            "wants_role !internal !own_recruiter !recruiter !cold",
        ),
        Line(
            "j'ai bien aimé parler avec toi {of_thing}, et le poste me plaît vraiment.",
            "wp",
            "wants_role familiar",
        ),
        Line(
            "j'ai beaucoup aimé parler avec toi {of_thing}, et ça m'a donné encore plus envie de rejoindre l'équipe.",
            "w",
            "warm wants_role familiar !internal !own_recruiter",
        ),
        Line(
            "j'ai beaucoup aimé parler avec <vous/toi> {of_thing}, et le poste me plaît vraiment.",
            "w",
            "warm wants_role",
        ),
        Line(
            "j'ai apprécié notre échange sur {thing}, et le poste m'intéresse vraiment.",
            "p",
            "wants_role !familiar !cold",
        ),
        Line(
            "notre discussion sur {thing} a confirmé mon intérêt pour le poste.",
            "pf",
            "wants_role !familiar !cold",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}, et le poste m'intéresse beaucoup.",
            "f",
            "wants_role !cold",
        ),
    ),
    (
        Line("j'ai beaucoup aimé {hearing}, et le poste me plaît vraiment.", "w", "wants_role"),
        Line(
            "j'ai bien aimé {hearing}, et le poste me plaît vraiment.", "p", "wants_role familiar"
        ),
        Line(
            "c'était intéressant de découvrir {clause}, et le poste me plaît vraiment.",
            "p",
            "wants_role !familiar !cold",
        ),
        Line(
            "j'ai trouvé très intéressant de découvrir {clause}, et le poste me plaît beaucoup.",
            "f",
            "wants_role !cold",
        ),
    ),
)
TOPIC_WANT: Final[Versions] = _or_next(
    (
        Line(
            "j'ai beaucoup aimé parler avec <vous/toi> {of_thing}, et j'ai hâte de passer à l'étape suivante.",
            "w",
            "moves_on wants_role",
        ),
        Line(
            "j'ai bien aimé parler avec toi {of_thing}, et j'ai hâte de passer à l'étape suivante.",
            "p",
            "moves_on wants_role familiar",
        ),
        Line(
            "notre échange sur {thing} m'a beaucoup plu, et j'attends la suite avec intérêt.",
            "p",
            "moves_on wants_role !familiar !cold",
        ),
        Line(
            "j'ai apprécié notre échange sur {thing}, et j'attends la suite avec intérêt.",
            "pf",
            "moves_on wants_role !familiar",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}, et ce sera un plaisir de le poursuivre à l'étape suivante.",
            "f",
            "moves_on wants_role !cold",
        ),
    ),
    (
        (
            Line(
                "j'ai beaucoup aimé {hearing}, et j'ai hâte de passer à l'étape suivante.",
                "w",
                "moves_on wants_role",
            ),
            Line(
                "c'était très intéressant de découvrir {clause}, et j'ai hâte de passer à l'étape suivante.",
                "p",
                "moves_on wants_role !cold",
            ),
            Line(
                "il m'a été utile de découvrir {clause}, et j'attends la suite avec intérêt.",
                "pf",
                "moves_on wants_role",
            ),
        ),
        *_TOPIC_WANT,
    ),
)
"""The topic, and that one wants the job."""
TOPIC_CLOSE: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}| et je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "!cold !waits",
        ),
        Line(
            "j'ai apprécié notre échange sur {thing},| et j'aimerais rester en contact avec vous.",
            "p",
            "!familiar !cold !waits",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}| et je souhaiterais vous compter parmi mes contacts.",
            "f",
            "!familiar !cold",
        ),
        Line(
            "j'ai apprécié notre échange sur {thing},| et j'aimerais vous compter parmi mes contacts.",
            "p",
            "!familiar !cold",
        ),
    ),
    Line(
        "j'ai apprécié notre échange sur {thing}| et j'aimerais rejoindre votre réseau.",
        "pf",
        "!familiar !cold",
    ),
    Line(
        "j'ai apprécié notre échange sur {thing}| et j'aimerais rester en contact.",
        "f",
        "!cold !waits",
    ),
)
"""The topic | close, in one sentence."""
CLOSE: Final[Versions] = (
    (
        Line("ce serait un plaisir de rester en contact.", "w", "!internal !familiar"),
        Line("j'aimerais beaucoup rester en contact.", "w", "!internal"),
        Line("j'aimerais beaucoup rester en contact avec vous.", "w", "!internal !familiar"),
        Line("j'espère que nous resterons en contact.", "w", "!internal !familiar"),
        Line("j'aimerais beaucoup vous compter parmi mes contacts.", "w", "!internal !familiar"),
        Line("ça me ferait plaisir qu'on reste en contact.", "w", "familiar !internal !canadian"),
        Line("j'aimerais bien qu'on reste en contact.", "w", "familiar !internal !canadian"),
        Line("ça me ferait plaisir de garder le contact !", "w", "familiar !internal canadian"),
        Line("au plaisir de garder le contact !", "w", "canadian familiar !internal"),
        Line("j'aimerais rester en contact avec vous.", "pf", "!internal !familiar !cold !waits"),
        Line(
            "je souhaiterais rester en contact avec vous.",
            "pf",
            "!internal !familiar !cold !waits",
        ),
        Line("je souhaiterais vous compter parmi mes contacts.", "pf", "!internal !familiar !cold"),
        Line("je souhaiterais vous compter parmi mes contacts.", "f", "!internal !familiar !cold"),
        Line("j'aimerais vous compter parmi mes contacts.", "p", "!internal !familiar !cold"),
        Line("j'aimerais rejoindre votre réseau.", "p", "!internal !familiar cold"),
        Line("je souhaiterais rejoindre votre réseau.", "pf", "!internal !familiar cold"),
        Line("j'aimerais vous ajouter à mon réseau.", "pf", "!familiar !internal cold"),
        Line("j'aimerais t'ajouter à mes contacts.", "pf", "familiar !internal cold"),
        Line("j'aimerais t'avoir dans mes contacts.", "pf", "familiar !internal cold"),
        Line("ça me ferait plaisir de rester en contact.", "p", "familiar !internal"),
        Line("j'aimerais bien qu'on reste en contact.", "pf", "familiar !internal"),
        Line(
            "puisque nous sommes de la même maison, ce serait bien d'être en contact ici aussi.",
            "wp",
            "internal",
        ),
        Line("entre collègues, ce serait bien d'être en contact ici aussi.", "wp", "internal"),
        Line(
            "puisque nous sommes de la même maison, j'aimerais que nous soyons en contact ici aussi.",
            "f",
            "internal",
        ),
        Line(
            "j'attends l'entretien {of_next} avec impatience, et ce serait un plaisir de rester en contact.",
            "wp",
            "booked wants_role !cold !again_with_you !familiar !internal",
        ),
        Line(
            "j'attends avec intérêt l'entretien {of_next}, et j'aimerais rester en contact avec vous.",
            "pf",
            "booked wants_role !cold !familiar !again_with_you !internal",
        ),
        Line(
            "j'attends avec intérêt l'entretien {of_next}, et j'aimerais rejoindre votre réseau.",
            "pf",
            "booked wants_role cold !familiar !again_with_you !internal",
        ),
        Line(
            "j'ai hâte d'être à l'entretien {of_next}, et j'aimerais bien qu'on reste en contact.",
            "wp",
            "booked wants_role familiar !again_with_you !internal",
        ),
        Line(
            "j'ai hâte de te revoir {next}, et j'aimerais bien qu'on reste en contact.",
            "wp",
            "again_with_you wants_role familiar !internal",
        ),
        Line(
            "j'ai hâte de te revoir {next}, et ça me ferait plaisir qu'on reste en contact.",
            "w",
            "again_with_you wants_role familiar !internal",
        ),
        Line(
            "j'ai hâte d'être à l'entretien {of_next}, et ça me ferait plaisir qu'on reste en contact.",
            "w",
            "booked wants_role familiar !again_with_you !internal",
        ),
        Line(
            "j'attends l'entretien {of_next} avec impatience, et j'espère que nous resterons en contact.",
            "wp",
            "booked wants_role !cold !again_with_you !familiar !internal",
        ),
        Line(
            "ce sera un plaisir de vous revoir {next}, et j'aimerais rester en contact avec vous ici.",
            "wpf",
            "again_with_you wants_role !familiar !cold !internal",
        ),
    ),
    (
        Line(
            "j'attends l'entretien {of_next} avec impatience.",
            "wp",
            "booked wants_role !cold !again_with_you",
        ),
        Line(
            "j'ai hâte d'être à l'entretien {of_next} !",
            "w",
            "booked wants_role familiar !again_with_you",
        ),
        Line(
            "j'attends avec intérêt l'entretien {of_next}.",
            "pf",
            "booked wants_role !familiar !again_with_you",
        ),
        Line("au plaisir de <vous/te> revoir {next}.", needs="again_with_you wants_role"),
        Line("j'ai hâte de te revoir {next} !", "w", "again_with_you wants_role familiar"),
        Line(
            "ce sera un plaisir de vous revoir {next}.",
            "pf",
            "again_with_you wants_role !familiar !cold",
        ),
        Line("au plaisir de rester en contact !", "w", "!titled !internal"),
        Line("au plaisir de rester en contact.", "wp", "!cold !internal"),
        Line("au plaisir de garder le contact !", "w", "canadian !internal"),
        Line("j'aimerais rester en contact avec <vous/toi>.", "wpf", "!internal !cold"),
        Line("j'aimerais être en contact ici aussi.", "wpf", "internal"),
        Line("ce serait bien d'être en contact ici aussi.", "wp", "internal"),
    ),
    (
        Line("j'aimerais rejoindre votre réseau.", "pf", "!familiar !internal"),
        Line("au plaisir de rester en contact.", "wpf", "!cold !internal"),
    ),
    Line("j'aimerais rester en contact.", "wpf", "!cold !internal"),
    *((),) * 2,
    (Line("restons en contact !", "wp", "!titled !cold !internal !about"),),
    *((),) * 3,
    (
        Line("au plaisir.", "wp", "titled !familiar !internal !about !cold"),
        Line("cordialement.", "f", "!familiar !internal !about"),
    ),
)
CLOSE_NEXT: Final[Lines] = (
    Line(
        "j'ai hâte de passer à l'étape suivante, et ça me ferait plaisir qu'on reste en contact.",
        "w",
        "moves_on wants_role familiar",
    ),
    Line(
        "j'ai hâte de passer à l'étape suivante, et ce serait un plaisir de rester en contact.",
        "w",
        "moves_on wants_role !familiar",
    ),
    Line(
        "j'ai hâte de passer à l'étape suivante, et j'aimerais rester en contact avec <vous/toi>.",
        "wp",
        "moves_on wants_role !cold",
    ),
    Line(
        "j'attends la suite avec intérêt, et j'aimerais rester en contact avec vous.",
        "p",
        "moves_on wants_role !familiar !cold",
    ),
    Line(
        "j'attends la suite avec intérêt, et j'aimerais bien qu'on reste en contact.",
        "p",
        "moves_on wants_role familiar",
    ),
    Line(
        "j'attends la suite avec intérêt, et j'aimerais rejoindre votre réseau.",
        "p",
        "moves_on wants_role cold !familiar",
    ),
    Line(
        "j'attends la suite avec intérêt et souhaiterais rester en contact avec <vous/toi>.",
        "f",
        "moves_on wants_role !cold",
    ),
    Line(
        "j'attends la suite avec intérêt, et je souhaiterais vous compter parmi mes contacts.",
        "f",
        "moves_on wants_role !familiar",
    ),
)
"""A close that says before it that one looks forward to what comes next."""
_CLOSE_WANTS: Final[Versions] = (
    (
        Line(
            "le poste {de_role} m'intéresse beaucoup, et je souhaiterais vous compter parmi mes contacts.",
            "f",
            "wants_role !several !phoned !familiar",
        ),
        Line(
            "le poste {de_role} m'intéresse beaucoup, et je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_role !several !phoned !waits !cold",
        ),
    ),
    (),
    (
        Line(
            "le poste me plaît vraiment, et j'aimerais rester en contact avec <vous/toi>.",
            "wp",
            "wants_role !cold",
        ),
        Line(
            "le poste m'intéresse vraiment, et ce serait un plaisir de rester en contact.",
            "wp",
            "wants_role !familiar !cold",
        ),
        Line(
            "le poste me plaît vraiment, et ça me ferait plaisir qu'on reste en contact.",
            "w",
            "wants_role familiar",
        ),
        Line(
            "j'aimerais vraiment rejoindre l'équipe, et ce serait un plaisir de rester en contact.",
            "w",
            "wants_role !internal !own_recruiter !recruiter !familiar",
        ),
        Line(
            "j'aimerais vraiment rejoindre l'équipe, et ça me ferait plaisir qu'on reste en contact.",
            "w",
            "wants_role familiar !internal !own_recruiter !recruiter",
        ),
        Line(
            "le poste m'intéresse toujours, et j'aimerais rejoindre votre réseau.",
            "p",
            "wants_role cold !familiar",
        ),
        Line(
            "le poste m'intéresse toujours, et j'aimerais t'ajouter à mes contacts.",
            "pf",
            "wants_role cold familiar",
        ),
        Line(
            "le poste m'intéresse beaucoup, et je souhaiterais vous compter parmi mes contacts.",
            "f",
            "wants_role !familiar",
        ),
        Line(
            "le poste m'intéresse beaucoup, et je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_role !waits !cold",
        ),
    ),
)
CLOSE_WANTS: Final[Versions] = _or_next(CLOSE_NEXT, _CLOSE_WANTS)
"""A close that says before it that one wants the job."""
TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "merci beaucoup pour <votre/ton> temps,| et au plaisir de rester en contact !",
            "w",
            "!internal !thanked",
        ),
        Line("merci encore,| et au plaisir de rester en contact !", "w", "!internal thanked"),
        Line(
            "merci pour <votre/ton> accueil,| et au plaisir de rester en contact !",
            "w",
            "on_site !internal !thanked",
        ),
        Line(
            "merci encore pour <votre/ton> accueil,| et au plaisir de rester en contact !",
            "w",
            "on_site !internal thanked",
        ),
        Line(
            "merci beaucoup pour <votre/ton> temps,| et au plaisir de garder le contact !",
            "w",
            "canadian !internal !thanked",
        ),
        Line(
            "merci pour <votre/ton> temps.| J'ai hâte d'être à l'entretien {of_next} !",
            "w",
            "booked wants_role familiar !again_with_you",
        ),
        Line(
            "merci pour <votre/ton> temps !| Entre collègues, ce serait bien d'être en contact ici aussi.",
            "w",
            "internal",
        ),
    ),
    (
        Line("merci pour <votre/ton> temps.| Au plaisir de rester en contact.", "wp"),
        Line("je <vous/te> remercie de <votre/ton> temps.| J'aimerais rester en contact.", "f"),
    ),
)
"""Thanks | close."""
WANT_TIME_CLOSE: Final[Versions] = _or_next(
    (
        Line(
            "j'ai hâte de passer à l'étape suivante ! Merci beaucoup pour <votre/ton> temps,| et au plaisir de rester en contact.",
            "w",
            "moves_on wants_role !internal",
        ),
    ),
    (
        (
            Line(
                "le poste me plaît vraiment. Merci beaucoup pour <votre/ton> temps,| et au plaisir de rester en contact !",
                "w",
                "wants_role !internal !thanked",
            ),
            Line(
                "le poste me plaît vraiment. Merci encore,| et au plaisir de rester en contact !",
                "w",
                "wants_role !internal thanked",
            ),
            Line(
                "le poste me plaît vraiment. Merci pour <votre/ton> accueil,| et au plaisir de rester en contact !",
                "w",
                "wants_role on_site !internal !thanked",
            ),
        ),
    ),
)
"""The same, with thanks."""
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
    Line("comme proposé, je <vous /t'>ajoute ici.", needs="asked"),
)
SUGGESTED_FIRST: Final[Versions] = (
    (
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici avec plaisir.",
            "wp",
            "asked",
        ),
        Line(
            "comme <vous me l'aviez/tu me l'avais> proposé,| je me permets de <vous /t'>ajouter à mon réseau.",
            "f",
            "asked",
        ),
    ),
    Line("comme <vous me l'aviez/tu me l'avais> proposé,| je <vous /t'>ajoute ici.", needs="asked"),
)
"""Their suggestion, at the beginning of a note after a no."""
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
    *((),) * 8,
    Line("comme proposé,| je <vous /t'>ajoute ici.", needs="asked"),
)
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
RECALL: Final[Versions] = (
    (
        Line("je garde un très bon souvenir de notre échange {of_when} sur {thing}.", needs="warm"),
        Line("j'ai beaucoup aimé notre conversation {of_when} sur {thing}.", "wp", "warm"),
        Line("j'ai beaucoup apprécié notre échange {of_when} sur {thing}.", "pf", "met"),
        Line("notre échange {of_when} sur {thing} m'a beaucoup plu.", "wp", "met !familiar !cold"),
        Line("j'ai beaucoup aimé notre discussion {of_when} sur {thing}.", "wp", "met familiar"),
        Line("je garde un bon souvenir de notre échange {of_when} sur {thing}.", "pf", "met !warm"),
    ),
    (
        Line("je garde un très bon souvenir de notre échange {of_when}.", needs="warm"),
        Line("j'ai beaucoup apprécié notre échange {of_when}.", "pf", "met"),
        Line("notre échange {of_when} m'a beaucoup plu.", "wp", "met !familiar !cold"),
        Line("j'ai beaucoup aimé parler avec toi {when}.", "wp", "met familiar"),
    ),
    (
        Line("j'ai beaucoup aimé parler avec <vous/toi>.", "wp", "met"),
        Line("j'ai beaucoup apprécié notre échange.", "pf", "met"),
    ),
    Line("j'avais postulé pour le poste {de_role}.", needs="!met"),
    Line("j'avais postulé.", needs="!met"),
)
MEMORY: Final[Versions] = (
    (
        Line("je garde un très bon souvenir de notre conversation sur {thing}.", needs="warm"),
        Line("je garde un bon souvenir de notre échange sur {thing}.", needs="!warm"),
        Line("je garde un bon souvenir de notre conversation sur {thing}.", "wp", "!warm"),
        Line("notre échange sur {thing} m'avait beaucoup plu.", "wp", "!familiar !cold"),
        Line("j'avais bien aimé parler avec toi {of_thing}.", "wp", "familiar"),
        Line("j'avais beaucoup apprécié notre échange sur {thing}.", "pf"),
    ),
    *TOLD_BESIDE[4:],
)
"""What was spoken of, long ago."""
STAY: Final[Versions] = (
    (
        Line("ce serait un plaisir de rester en contact.", "w", "!familiar"),
        Line("j'aimerais rester en contact avec <vous/toi>.", "wpf"),
        Line("je souhaiterais rester en contact avec vous.", "pf", "!familiar"),
        Line("ça me ferait plaisir qu'on reste en contact.", "wp", "familiar !canadian"),
        Line("ça me ferait plaisir de garder le contact.", "wp", "familiar canadian"),
        Line("j'espère <que nous resterons/qu'on restera> en contact.", "wpf"),
    ),
    "au plaisir de rester en contact.",
    "j'aimerais rester en contact.",
    *((),) * 4,
    (
        Line("restons en contact !", "wp", "!titled !cold"),
        Line("cordialement.", "f", "!familiar !about"),
    ),
)
STILL: Final[Versions] = (
    (
        Line("le poste m'intéresse toujours autant.", "wp", "wants_role"),
        Line("le poste me plaît toujours autant.", "wp", "wants_role !cold"),
        Line("le poste m'intéresse toujours beaucoup.", "f", "wants_role"),
    ),
    Line("quelle que soit la suite, merci.", needs="!wants_role"),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "le poste me plaît toujours autant,| et ce serait un plaisir de rester en contact.",
            "w",
            "wants_role !familiar",
        ),
        Line(
            "le poste m'intéresse toujours autant,| et j'aimerais beaucoup rester en contact avec vous.",
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
            "le poste m'intéresse toujours,| et j'aimerais rejoindre votre réseau.",
            "p",
            "wants_role !familiar",
        ),
        Line(
            "le poste m'intéresse toujours,| et je souhaiterais vous compter parmi mes contacts.",
            "pf",
            "wants_role !familiar",
        ),
        Line(
            "le poste m'intéresse toujours,| et je souhaiterais rejoindre votre réseau.",
            "f",
            "wants_role !familiar",
        ),
        Line(
            "le poste m'intéresse toujours,| et j'aimerais rester en contact.",
            "f",
            "wants_role familiar",
        ),
        Line("ce serait un plaisir| de rester en contact avec <vous/toi>.", "w", "!wants_role"),
        Line(
            "je souhaiterais| vous compter parmi mes contacts.",
            "pf",
            "!wants_role !familiar !cold",
        ),
        Line("j'aimerais| rejoindre votre réseau.", "pf", "!wants_role !familiar cold"),
        Line("j'aimerais bien| qu'on reste en contact.", "wpf", "!wants_role familiar"),
    ),
    Line(
        "le poste m'intéresse toujours.| J'aimerais rejoindre votre réseau.",
        "pf",
        "wants_role !familiar",
    ),
    Line("le poste m'intéresse toujours.| Au plaisir de rester en contact.", "w", "wants_role"),
    Line(
        "le poste m'intéresse toujours.| J'aimerais rester en contact.",
        "wpf",
        "wants_role familiar",
    ),
)
STILL_ROLE: Final[Versions] = (
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
            "le poste {de_role} m'intéresse toujours,| et j'aimerais rejoindre votre réseau.",
            "p",
            "wants_role !familiar",
        ),
        Line(
            "le poste {de_role} m'intéresse toujours autant,| et j'aimerais bien qu'on reste en contact.",
            "pf",
            "wants_role familiar",
        ),
    ),
    *STILL_CLOSE,
)
"""The same, beside thanks that don't name the role."""
HOLD: Final[Versions] = (
    (
        Line(
            "je sais que le poste est en pause ; il m'intéresse toujours autant.",
            "wpf",
            "wants_role",
        ),
        Line(
            "je sais que le poste est en pause ; il me plaît toujours autant.",
            "wp",
            "wants_role",
        ),
    ),
    "je sais que le poste est en pause.",
)
HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "je sais que le poste est en pause ; il me plaît toujours autant,| et ça me ferait plaisir qu'on reste en contact.",
            "w",
            "wants_role familiar",
        ),
        Line(
            "je sais que le poste est en pause ; il me plaît toujours autant,| et ce serait un plaisir de rester en contact.",
            "wp",
            "wants_role !familiar",
        ),
        Line(
            "je sais que le poste est en pause ; il m'intéresse toujours,| et je souhaiterais rester en contact avec vous.",
            "pf",
            "wants_role !familiar",
        ),
        Line(
            "si le poste rouvre, il m'intéressera toujours autant.| D'ici là, j'aimerais rester en contact avec <vous/toi>.",
            "wpf",
            "wants_role",
        ),
        Line(
            "si jamais le poste rouvre, ça m'intéresse toujours autant.| D'ici là, ça me ferait plaisir de garder le contact !",
            "w",
            "wants_role canadian familiar",
        ),
        Line(
            "si le poste rouvre, ça m'intéresse toujours autant.| D'ici là, j'aimerais bien qu'on reste en contact.",
            "wp",
            "wants_role familiar !canadian",
        ),
        Line(
            "je sais que le poste est en pause,| et j'aimerais rester en contact avec <vous/toi>.",
            "wpf",
            "!wants_role",
        ),
        Line(
            "je sais que le poste est en pause ;| ce serait un plaisir de rester en contact avec <vous/toi>.",
            "wp",
            "!wants_role",
        ),
    ),
    (
        Line(
            "je sais que le poste est en pause ; il m'intéresse toujours.| Au plaisir de rester en contact.",
            needs="wants_role",
        ),
        Line(
            "je sais que le poste est en pause.| Au plaisir de rester en contact.",
            needs="!wants_role",
        ),
    ),
    "je sais que le poste est en pause.| Au plaisir de rester en contact.",
)
HOLD_FIRST: Final[Versions] = (
    (
        Line("merci de m'avoir fait savoir| que le poste est en pause.", "wp", "wrote_hold"),
        Line("merci de m'avoir écrit| que le poste est en pause.", "wp", "wrote_hold"),
        Line(
            "je <vous/te> remercie de m'avoir fait savoir| que le poste est suspendu.",
            "f",
            "wrote_hold",
        ),
    ),
)
HOLD_CALLED: Final[Versions] = (
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
HOLD_SHORT: Final[Versions] = (
    (
        Line("merci pour| <votre/ton> message.", "wp", "wrote_hold"),
        Line("je <vous/te> remercie| de <votre/ton> message.", "f", "wrote_hold"),
    ),
)
"""The same where there is little room."""
HOLD_END: Final[Versions] = (
    (
        Line(
            "le poste me plaît toujours autant, et ce serait un plaisir de rester en contact.",
            "w",
            "wants_role !familiar",
        ),
        Line(
            "si le poste rouvre, il m'intéressera toujours autant, et ce serait un plaisir de rester en contact d'ici là.",
            "wp",
            "wants_role !familiar",
        ),
        Line(
            "le poste m'intéresse toujours autant, et j'aimerais rester en contact avec <vous/toi>.",
            "wpf",
            "wants_role",
        ),
        Line(
            "si le poste rouvre, ça m'intéresse toujours, et ça me ferait plaisir qu'on reste en contact d'ici là.",
            "w",
            "wants_role familiar",
        ),
        Line(
            "le poste me plaît toujours autant, et ça me ferait plaisir qu'on reste en contact.",
            "wp",
            "wants_role familiar !canadian",
        ),
        Line(
            "le poste me plaît toujours autant, et ça me ferait plaisir de garder le contact.",
            "wp",
            "wants_role familiar canadian",
        ),
        Line(
            "le poste m'intéresse toujours, et je souhaiterais rester en contact avec vous.",
            "pf",
            "wants_role !familiar",
        ),
    ),
    Line("le poste m'intéresse toujours. Au plaisir de rester en contact.", "wpf", "wants_role"),
)
"""A close, after their news that the role is on hold."""
REMEMBER: Final[Versions] = (
    (
        Line(
            "je garde un très bon souvenir de nos deux entretiens, en particulier de notre échange sur {thing}.",
            "w",
            "met twice several !familiar !cold",
        ),
        Line(
            "j'ai beaucoup aimé nos deux entretiens, surtout notre discussion sur {thing}.",
            "w",
            "met twice several familiar",
        ),
        Line(
            "j'ai beaucoup aimé notre échange {of_when}[ sur {thing}].",
            "w",
            "warm !familiar !twice",
        ),
        Line(
            "notre conversation {of_when}[ sur {thing}] m'a beaucoup plu.",
            "w",
            "met !familiar !cold !twice",
        ),
        Line("j'ai beaucoup apprécié notre échange {of_when}[ sur {thing}].", "f", "met !cold"),
        Line("j'ai apprécié notre échange {of_when}[ sur {thing}].", "p", "met !cold"),
        Line("j'ai beaucoup aimé notre conversation {of_when} sur {thing}.", "w", "warm !twice"),
        Line(
            "j'ai beaucoup aimé jaser {of} avec toi {when}.", "w", "warm familiar canadian !twice"
        ),
        Line(
            "j'ai beaucoup aimé notre discussion {of_when}[ sur {thing}].",
            "w",
            "met familiar !twice",
        ),
        Line("j'ai bien aimé notre discussion {of_when}[ sur {thing}].", "p", "met familiar"),
        Line(
            "j'ai apprécié notre conversation {of_when}[ sur {thing}].", "p", "met !cold !familiar"
        ),
        Line("notre échange {of_when}[ sur {thing}] m'a été utile.", "pf", "met cold"),
    ),
    (
        Line("j'ai apprécié notre échange sur {thing}.", "pf", "met !familiar !cold"),
        Line("notre échange sur {thing} m'a beaucoup plu.", "w", "met !familiar"),
        Line("j'ai bien aimé parler avec toi {of}.", "wp", "met familiar !canadian"),
        Line("j'ai bien aimé jaser avec toi {of}.", "wp", "met familiar canadian"),
    ),
    (
        Line(
            "je garde un très bon souvenir de nos deux entretiens.",
            "w",
            "met twice !familiar !cold",
        ),
        Line("j'ai beaucoup aimé nos deux entretiens.", "w", "met twice familiar"),
        Line("j'ai beaucoup aimé parler avec <vous/toi>.", "w", "met !twice"),
        Line("j'ai apprécié notre échange.", "pf", "met"),
    ),
    Line("j'avais postulé pour le poste {de_role}.", needs="!met"),
    Line("j'avais postulé.", needs="!met"),
)
"""Reminder with the topic, to someone who knows the role."""
REMEMBER_TOPIC: Final[Versions] = (
    (
        Line("j'ai trouvé notre échange sur {thing} intéressant.", "p", "met !familiar !cold"),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "f", "met !familiar !cold"),
        Line("j'ai apprécié notre échange sur {thing}.", "p", "met !familiar !cold"),
        Line("notre conversation sur {thing} m'a beaucoup plu.", "w", "met !familiar"),
        Line("j'ai beaucoup aimé parler avec vous {of}.", "w", "met !familiar"),
        Line("j'ai bien aimé parler avec toi {of}.", "p", "met familiar"),
        Line("j'ai beaucoup aimé parler avec toi {of}.", "w", "met familiar !canadian"),
        Line("j'ai adoré parler avec toi {of}.", "w", "met familiar !canadian"),
        Line("j'ai beaucoup aimé jaser avec toi {of}.", "w", "met familiar canadian"),
        Line("j'ai adoré jaser avec toi {of}.", "w", "met familiar canadian"),
        Line("notre échange sur {thing} m'a été utile.", "pf", "met !familiar cold"),
    ),
)
"""The same beside a sentence that says when."""
OFFER: Final[Versions] = (
    (
        Line(
            "merci aussi pour l'offre, qui me fait très plaisir.",
            "wp",
            "wants_role !offer_by_other",
        ),
        Line(
            "je <vous/te> remercie aussi de l'offre, qui me fait très plaisir.",
            "f",
            "wants_role !offer_by_other",
        ),
        Line("je <vous/te> remercie aussi de l'offre.", "f", "!offer_by_other"),
        Line("l'offre m'a fait vraiment plaisir.", "wp", "wants_role offer_by_other"),
        Line("l'offre m'a fait très plaisir.", "f", "wants_role offer_by_other"),
        Line("l'offre m'a fait plaisir.", needs="!wants_role offer_by_other"),
    ),
    Line("merci aussi pour l'offre.", needs="!offer_by_other"),
)
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "merci beaucoup pour l'offre,| qui me fait très plaisir !",
            "w",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "merci beaucoup pour l'offre,| qui me fait vraiment plaisir.",
            "p",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "je <vous/te> remercie de l'offre,| qui me fait très plaisir.",
            "f",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called} :| <votre/ta> proposition m'a fait très plaisir !",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "un grand merci pour <votre/ton> appel {of_called}| et pour l'offre, qui me fait très plaisir.",
            "wp",
            "offer_by_phone wants_role",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called} :| <votre/ta> proposition m'a fait très plaisir.",
            "pf",
            "offer_by_phone wants_role",
        ),
        Line("un grand merci| pour l'offre.", "wp", "!wants_role !offer_by_other !offer_by_phone"),
        Line(
            "je <vous/te> remercie| de l'offre.", "f", "!wants_role !offer_by_other !offer_by_phone"
        ),
    ),
    (
        Line(
            "merci pour <votre/ton> appel {of_called}| et pour <votre/ta> proposition.",
            "wp",
            "offer_by_phone",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called}| et de <votre/ta> proposition.",
            "f",
            "offer_by_phone",
        ),
    ),
    *((),) * 3,
    (
        Line(
            "merci pour <votre/ton> appel| et pour <votre/ta> proposition.", "wp", "offer_by_phone"
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel| et de <votre/ta> proposition.",
            "f",
            "offer_by_phone",
        ),
        Line("un grand merci| pour l'offre.", "wp", "!offer_by_other"),
        Line("je <vous/te> remercie| de l'offre.", "f", "!offer_by_other"),
    ),
)
OFFER_OTHER: Final[Versions] = (
    (
        Line("l'offre m'a fait très plaisir !", "w", "offer_by_other wants_role"),
        Line("l'offre m'a fait vraiment plaisir.", "p", "offer_by_other wants_role"),
        Line("l'offre que j'ai reçue m'a fait très plaisir.", "pf", "offer_by_other wants_role"),
        Line("j'ai bien reçu l'offre, qui m'a fait plaisir.", "wpf", "offer_by_other !wants_role"),
    ),
    Line("l'offre m'a fait plaisir.", needs="offer_by_other"),
)
"""One is glad about the offer; somebody else made it, so that this person isn't thanked for it."""
OFFER_CLOSE: Final[Versions] = (
    (
        Line("j'aimerais beaucoup rester en contact avec vous.", "w", "!familiar"),
        Line("j'aimerais rester en contact avec vous.", "wpf", "!familiar"),
        Line("j'aimerais bien qu'on reste en contact.", "wpf", "familiar"),
        Line("ça me ferait plaisir qu'on reste en contact.", "wp", "familiar !canadian"),
        Line("je souhaiterais rester en contact avec vous.", "pf", "!familiar"),
        Line("je me permets de vous ajouter à mon réseau.", "pf", "!familiar"),
        Line("ce serait bien de rester en contact ici.", "wp", "!titled"),
    ),
    "au plaisir de rester en contact.",
    "j'aimerais rester en contact.",
)
"""After an offer one asks to connect; nobody told when the answer will come, and none is given."""
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
HEARD_CLOSE: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup apprécié notre échange| et j'aimerais rester en contact avec vous.",
            "w",
            "met !familiar !several !cold",
        ),
        Line(
            "j'ai apprécié notre échange| et j'aimerais rester en contact avec vous.",
            "pf",
            "met !familiar !several",
        ),
        Line(
            "j'ai bien aimé parler avec toi| et j'aimerais bien qu'on reste en contact.",
            "wpf",
            "met familiar !canadian !several",
        ),
        Line(
            "j'ai bien aimé jaser avec toi,| et ça me ferait plaisir de garder le contact.",
            "wp",
            "met familiar canadian !several",
        ),
    ),
    Line(
        "j'ai apprécié notre échange| et j'aimerais rester en contact.",
        "wpf",
        "met !familiar !several",
    ),
)
"""Reminder | close, beside thanks after a no that others told."""
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
            "j'ai hâte de commencer {starts}, et {excites_sg} me plaît beaucoup.", "p", "!started"
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
CLOSE_JOINING: Final[Versions] = (
    (
        Line("d'ici là, au plaisir de rester en contact !", "w", "!started start_known !titled"),
        Line("au plaisir de travailler avec <vous/toi> !", "w", "!started !recruiter !titled"),
        Line(
            "d'ici là, j'espère <que nous resterons/qu'on restera> en contact.",
            "wp",
            "!started start_known",
        ),
        Line("au plaisir de travailler avec <vous/toi>.", "pf", "!started !recruiter"),
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
CLOSE_LEFT: Final[Versions] = (
    (
        Line(
            "je <vous/te> souhaite une belle suite, et j'aimerais rester en contact avec <vous/toi>.",
            "wp",
        ),
        Line(
            "je <vous/te> souhaite une très bonne continuation et souhaiterais rester en contact avec <vous/toi>.",
            "f",
        ),
        Line("bonne continuation à <vous/toi>, et au plaisir de rester en contact.", "wpf"),
    ),
    "bonne continuation, et au plaisir de rester en contact.",
    "au plaisir de rester en contact.",
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "merci pour notre appel| {of_when} et pour l'organisation de l'entretien {of_next}.",
            "wp",
            "phone !phoned arranged",
        ),
        Line(
            "merci pour notre échange| {of_when} et pour l'organisation de l'entretien {of_next}.",
            "wp",
            "met !phone !phoned arranged",
        ),
        Line(
            "je <vous/te> remercie de notre entretien| {of_when} et de l'organisation de celui {of_next}.",
            "f",
            "met !phoned arranged !canadian",
        ),
        Line("merci pour notre échange| {of_when}.", "wp", "met !phone !phoned"),
        Line("merci pour <votre/ton> appel {of_called}| et pour <votre/ton> aide.", "wp", "phoned"),
        Line("merci pour notre appel| {of_when}.", "wp", "phone !phoned !thanked"),
        Line("merci encore pour notre appel| {of_when}.", "wp", "phone !phoned thanked"),
        Line("merci encore pour notre échange| {of_when}.", "wp", "met !phone !phoned thanked"),
        Line(
            "merci pour <votre/ton> aide| et pour notre échange {of_when}.",
            "wp",
            "met !phone !phoned",
        ),
        Line("je <vous/te> remercie de notre entretien| {of_when}.", "f", "met !phoned"),
        Line(
            "je <vous/te> remercie de <votre/ton> aide| et de notre entretien {of_when}.",
            "f",
            "met !phoned",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called}| et de <votre/ton> aide.",
            "f",
            "phoned",
        ),
        Line("merci pour <votre/ton> aide| concernant le poste {de_role}[ {at}].", needs="!met"),
    ),
    "merci pour <votre/ton> aide| concernant le poste {de_role}.",
    "merci pour| <votre/ton> aide.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("parler avec <vous/toi> {of} m'a été très utile.", "wpf", "!booked"),
        Line("parler avec <vous/toi> {of} m'a été très utile.", "wpf", "booked arranged !thankful"),
        Line("notre échange sur {thing} m'a été très utile.", "pf", "!booked !familiar"),
        Line(
            "notre échange sur {thing} m'a été très utile.",
            "pf",
            "booked arranged !thankful !familiar",
        ),
        Line("c'était très utile de parler avec <vous/toi> {of}.", "wp", "!booked"),
        Line(
            "c'était très utile de parler avec <vous/toi> {of}.", "wp", "booked arranged !thankful"
        ),
        Line(
            "c'était très utile de parler avec <vous/toi> {of} avant l'entretien {of_next}.",
            "wp",
            "booked thankful",
        ),
        Line(
            "c'était très utile de parler avec <vous/toi> {of} avant l'entretien {of_next}.",
            "wp",
            "booked !thankful !arranged",
        ),
        Line(
            "parler avec <vous/toi> {of} avant l'entretien {of_next} m'a été très utile.",
            "wpf",
            "booked thankful",
        ),
        Line(
            "parler avec <vous/toi> {of} avant l'entretien {of_next} m'a été très utile.",
            "wpf",
            "booked !thankful !arranged",
        ),
    ),
    Line(
        "<vos/tes> explications sur {explained} m'ont été très utiles.", needs="!explained_clearly"
    ),
    (
        Line(
            "j'attends l'entretien {of_next} avec impatience.", "wp", "booked wants_role thankful"
        ),
        Line(
            "j'attends l'entretien {of_next} avec impatience.",
            "wp",
            "booked wants_role !thankful !arranged",
        ),
        Line(
            "j'ai hâte d'être à l'entretien {of_next} !", "w", "booked wants_role familiar thankful"
        ),
        Line(
            "j'ai hâte d'être à l'entretien {of_next} !",
            "w",
            "booked wants_role familiar !thankful !arranged",
        ),
        Line("j'attends avec intérêt l'entretien {of_next}.", "f", "booked wants_role thankful"),
        Line(
            "j'attends avec intérêt l'entretien {of_next}.",
            "f",
            "booked wants_role !thankful !arranged",
        ),
    ),
    _NEXT,
    (
        Line("le poste m'intéresse toujours autant.", "wp", "wants_role"),
        Line("le poste m'intéresse toujours beaucoup.", "f", "wants_role"),
    ),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("ce serait un plaisir de rester en contact.", "wp", "!cold !familiar"),
        Line("j'aimerais rester en contact avec <vous/toi>.", "wpf"),
        Line("ça me ferait plaisir qu'on reste en contact.", "wp", "familiar !canadian"),
        Line("ça me ferait plaisir de garder le contact.", "wp", "familiar canadian"),
        Line("je souhaiterais vous compter parmi mes contacts.", "pf", "!familiar"),
    ),
    "au plaisir de rester en contact.",
    *((),) * 4,
    Line("au plaisir !", "wp", "canadian familiar"),
)
KNOWN: Final[Versions] = (
    (
        Line("ça m'a fait très plaisir de <vous/te> revoir {when}.", "wp", "on_site"),
        Line("ça m'a fait très plaisir de <vous/te> reparler {when}.", "wp", "!on_site"),
        Line("quel plaisir de <vous/te> revoir {when} !", "w", "on_site warm"),
        Line("j'ai eu grand plaisir à <vous/te> revoir {when}.", "f", "on_site"),
        Line("j'ai eu grand plaisir à <vous/te> reparler {when}.", "f", "!on_site"),
    ),
    "cela m'a fait plaisir de <vous/te> reparler {when}.",
    "cela m'a fait plaisir de <vous/te> reparler.",
)
KNOWN_TOPIC: Final[Versions] = (
    (
        Line(
            "ça m'a fait très plaisir de <vous/te> revoir {when}| et de parler {of_both}.",
            "wp",
            "on_site",
        ),
        Line(
            "ça m'a fait très plaisir de <vous/te> retrouver {when}| et de parler {of_both}.",
            "wp",
            "!on_site",
        ),
        Line("j'ai eu grand plaisir à <vous/te> retrouver {when}| et à parler {of_both}.", "f"),
    ),
    (
        Line(
            "ça m'a fait très plaisir de <vous/te> revoir {when}| et de {hearing}.", "wp", "on_site"
        ),
        Line("quel plaisir de <vous/te> revoir {when}| et de {hearing} !", "w", "warm on_site"),
        Line(
            "ça m'a fait très plaisir de <vous/te> retrouver {when}| et de {hearing}.",
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
        Line("ce serait bien d'être en contact ici aussi.", "wp"),
        Line("ce serait un plaisir d'être en contact ici aussi.", "pf"),
        Line("ça me ferait plaisir d'être en contact ici aussi.", "w"),
    ),
    "au plaisir de rester en contact.",
)
KNOWN_TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> temps.| Ce serait bien d'être en contact ici aussi.",
            "wp",
            "!thanked",
        ),
        Line(
            "merci encore pour <votre/ton> temps.| Ce serait bien d'être en contact ici aussi.",
            "wp",
            "thanked",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> temps.| Ce serait un plaisir d'être en contact ici aussi.",
            "f",
            "!thanked",
        ),
        Line(
            "je <vous/te> remercie encore de <votre/ton> temps.| Ce serait un plaisir d'être en contact ici aussi.",
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

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_ROLE,
    thanks_called=CALLED,
    thanks_formal=THANKS_ROLE,
    talk_and_topic=THANKS_TOPIC,
    time=TIME,
    thanks_again=TIME,
    topic=(*TOLD, *WANT),
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=STILL_CLOSE,
    on_hold=HOLD,
    offer=OFFER,
    offer_close=OFFER_CLOSE,
    no_and_suggested=(),
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
)
"""The same for messages and suggestions, part by part."""
