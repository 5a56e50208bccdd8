# ruff: noqa: E501  # a wording is read in one line
"""French notes: what was spoken of, and what excites."""

from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.fr.closing import NEXT
from followup_rules.note.wording.fr.shaping import or_next

ENJOYED_TOPIC: Final[Versions] = (
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
            "<cela/ça> m'a fait plaisir de <vous/te> retrouver {when}| et de {hearing}.",
            needs="several",
        ),
    ),
    Line("j'ai beaucoup aimé notre conversation {of_when}| sur {thing}."),
)
"""Reminder | the topic, said with pleasure."""
_DATED: Final[Lines] = (
    Line(
        "notre échange {of_when}| sur {thing} m'a beaucoup {intéressé}.",
        "pf",
        "gendered !familiar !several !cold",
    ),
    Line(
        "j'ai beaucoup apprécié notre échange {of_when}| sur {thing}.",
        "pf",
        "!gendered !familiar !several !cold",
    ),
    Line("notre conversation {of_when}| sur {thing} m'a beaucoup plu.", "w", "!familiar !several"),
    Line("j'ai bien aimé notre discussion {of_when}| sur {thing}.", "wpf", "familiar !several"),
    Line("j'ai apprécié notre échange {of_when}| sur {thing}.", "pf", "!familiar !several cold"),
)
DATED_TOPIC: Final[Versions] = (
    _DATED,
    (
        Line(
            "notre échange {of_when}| sur {thing} m'a {intéressé}.",
            "pf",
            "gendered !familiar !several !cold",
        ),
        Line("notre échange {of_when}| sur {thing} m'a bien plu.", "w", "!familiar !several !cold"),
        Line(
            "j'ai apprécié notre échange {of_when}| sur {thing}.", "pf", "!familiar !several !cold"
        ),
    ),
)
"""Reminder | the topic, beside short thanks for what they did."""
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
THANKS_WANT: Final[Versions] = or_next(
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
SPOKEN_OF: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé parler avec <vous/toi> {of_thing}, et {also_excites_sg} me fait vraiment envie.",
            "w",
            "warm wants_company",
        ),
        Line(
            "notre discussion sur {thing} m'a beaucoup plu, et {also_excites_sg} m'attire vraiment.",
            "w",
            "wants_company !familiar !cold",
        ),
        Line(
            "j'ai apprécié notre échange sur {thing}, et {also_excites_sg} m'attire vraiment.",
            "p",
            "wants_company !familiar !cold",
        ),
        Line(
            "j'ai bien aimé parler avec toi {of}, et {also_excites_sg} m'attire vraiment.",
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
        Line("j'ai beaucoup aimé parler avec <vous/toi> {of_both}.", "w", "warm"),
        Line("j'ai vraiment aimé parler avec <vous/toi> {of_both}.", "w"),
        Line("j'ai bien aimé parler avec toi {of_both}.", "p", "familiar"),
        Line("j'ai eu plaisir à parler avec <vous/toi> {of_both}.", "p", "!cold !familiar"),
        Line("notre échange sur {both} m'a beaucoup plu.", "w", "!familiar"),
        Line("j'ai apprécié notre échange sur {both}.", "p", "!cold !familiar"),
        Line("j'ai beaucoup apprécié notre échange sur {both}.", "f", "!cold"),
    ),
    (
        Line(
            "c'était vraiment sympa de parler avec toi {of}.",
            "w",
            "familiar peer warm !canadian",
        ),
        Line("ça m'a vraiment plu de parler avec toi {of}.", "w", "familiar peer warm !canadian"),
        Line("j'ai beaucoup aimé parler avec <vous/toi> {of}.", "w", "warm"),
        Line("j'ai vraiment aimé parler avec <vous/toi> {of}.", "w"),
        Line("j'ai beaucoup aimé notre discussion sur {thing}.", "w", "familiar"),
        Line("j'ai beaucoup aimé notre conversation sur {thing}.", "w", "warm"),
        Line("j'ai eu plaisir à parler avec <vous/toi> {of}.", "p", "!familiar !cold"),
        Line("j'ai apprécié notre échange sur {thing}.", "p", "!familiar !cold"),
        Line("j'ai bien aimé parler avec toi {of}.", "p", "familiar"),
        Line("j'ai bien aimé discuter avec toi {of}.", "wp", "familiar"),
        Line("c'était un plaisir de discuter avec toi {of}.", "w", "familiar !canadian"),
        Line("c'était super de parler avec toi {of}.", "w", "familiar canadian"),
        Line(
            "notre échange sur {thing} m'a beaucoup {intéressé}.", "pf", "gendered !familiar !cold"
        ),
        Line("j'ai eu grand plaisir à parler avec vous {of}.", "f", "!familiar !cold"),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "f", "!cold"),
    ),
    *((),) * 3,
    (
        Line("j'ai beaucoup aimé {hearing}.", "w"),
        Line("j'ai bien aimé {hearing}.", "wp", "familiar"),
        Line("j'ai eu grand plaisir à parler avec <vous/toi> {of}.", "f", "!cold"),
    ),
    (
        Line("j'ai apprécié notre échange sur {thing}.", "pf", "!familiar !cold"),
        Line("notre échange sur {thing} m'a {intéressé}.", "pf", "gendered !familiar cold"),
        Line("notre échange sur {thing} était intéressant.", "pf", "!gendered !familiar cold"),
        Line("j'ai aimé parler {of_thing}.", "f", "thankful !about !roomy !familiar !cold"),
    ),
)
_EXCITES: Final[Versions] = (
    (
        Line("{Excites_sg} m'attire beaucoup.", "wp", "wants_company"),
        Line("ce qui m'attire surtout, {is_excites}.", "f", "wants_company"),
        Line(
            "ce qui me plaît le plus dans ce poste, {is_excites}.", "wp", "wants_role wants_company"
        ),
        Line("ce qui me fait surtout envie, {is_excites}.", "w", "wants_company"),
        Line("{Excites_pl} m'attirent beaucoup.", "wp", "wants_company"),
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
            "wants_role met !internal !own_recruiter !recruiter !cold !waits !thanked !booked !spoken !about",
        ),
        Line(
            "notre échange a confirmé mon intérêt pour le poste.",
            "wpf",
            "wants_role met !own_recruiter !cold !waits !thanked !booked !spoken !about",
        ),
        Line("le poste me plaît vraiment.", "wp", "wants_role !cold !booked !spoken !about"),
        Line("le poste m'intéresse vraiment.", "wp", "wants_role !booked !spoken !about"),
        Line("le poste m'intéresse beaucoup.", "f", "wants_role !booked !spoken !about"),
        # Beside a day ahead only what they did in words of one's own says enough without it.
        Line(
            "notre échange a confirmé mon intérêt pour le poste.",
            "wpf",
            "wants_role met booked !about !own_recruiter !cold !waits !thanked",
        ),
        Line("le poste m'intéresse vraiment.", "wp", "wants_role booked !about"),
        Line("le poste m'intéresse beaucoup.", "f", "wants_role booked !about"),
    ),
    Line("le travail de l'équipe m'intéresse beaucoup.", needs="!wants_role !spoken !about"),
)
WANT: Final[Versions] = or_next(NEXT, _WANT)
"""Interest in the role, where no topic is known; where it goes on, in what comes next."""
_WANT_ROLE: Final[Versions] = (
    (
        Line(
            "notre échange a confirmé mon intérêt pour le poste {de_role}.",
            "wpf",
            "wants_role met !cold !waits !thanked",
        ),
        Line("le poste {de_role} m'intéresse vraiment.", "wp", "wants_role"),
        Line("le poste {de_role} m'intéresse beaucoup.", "f", "wants_role"),
        Line("le poste {de_role} me plaît beaucoup.", "wpf", "wants_role !cold"),
    ),
    *_WANT,
)
WANT_ROLE: Final[Versions] = or_next(NEXT, _WANT_ROLE)
"""The same, beside thanks that don't name the role."""
_TOPIC_WANT: Final[Versions] = (
    (
        Line(
            "notre échange sur {thing} a confirmé mon intérêt pour le poste {de_role}.",
            "f",
            "wants_role !several !phoned !cold !waits !thanked",
        ),
    ),
    (),
    (
        Line(
            "notre échange sur {thing} m'a beaucoup {intéressé}.", "f", "gendered wants_role !cold"
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}.", "f", "!gendered wants_role !cold"
        ),
        Line(
            "j'ai eu grand plaisir à parler avec vous {of}.",
            "f",
            "!gendered wants_role !cold !familiar",
        ),
    ),
    (
        Line(
            "notre conversation sur {thing} m'a donné encore plus envie de <vous rejoindre/rejoindre l'équipe>.",
            "w",
            "warm wants_role !internal !own_recruiter !waits",
        ),
        Line(
            "notre conversation sur {thing} m'a beaucoup plu et a confirmé mon envie de <vous rejoindre/rejoindre l'équipe>.",
            "w",
            "wants_role !internal !own_recruiter !familiar !waits !thanked",
        ),
        Line(
            "notre échange sur {thing} a confirmé mon envie de <vous rejoindre/rejoindre l'équipe>.",
            "p",
            "wants_role !internal !own_recruiter !recruiter !cold !waits !thanked",
        ),
        Line(
            "j'ai beaucoup aimé parler avec toi {of_thing}, et ça m'a donné encore plus envie de rejoindre l'équipe.",
            "w",
            "warm wants_role familiar !internal !own_recruiter !waits",
        ),
        Line(
            "notre discussion sur {thing} a confirmé mon intérêt pour le poste.",
            "p",
            "wants_role !familiar !cold !waits !thanked",
        ),
    ),
)
TOPIC_WANT: Final[Versions] = or_next(
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
                "j'ai eu plaisir à parler avec <vous/toi> {of}, et j'attends la suite avec intérêt.",
                "pf",
                "moves_on wants_role !cold",
            ),
        ),
        *_TOPIC_WANT,
    ),
)
"""The topic, and that one wants the job."""
