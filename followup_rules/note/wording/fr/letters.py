# ruff: noqa: E501  # a wording is read in one line
"""French emails and messages: the words that notes don't share."""

from typing import Final

from followup_rules.note.bank import Line, Section
from followup_rules.note.wording.common import flat
from followup_rules.note.wording.fr import OFFER, PARTING_NO, THANKS_ROLE

_EMAIL_STILL: Final = (
    Line("le poste m'intéresse toujours beaucoup.", "wp", "wants_role"),
    Line("j'ai toujours très envie de ce poste.", "w", "wants_role"),
    Line("le poste m'intéresse toujours autant.", needs="wants_role"),
    Line("ce poste m'intéresse toujours beaucoup.", "f", "wants_role"),
    Line("le travail de l'équipe m'intéresse toujours beaucoup.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        Line(
            "merci beaucoup pour l'offre,| et encore merci pour notre échange {of_when}.",
            "wp",
            "offered met wants_role",
        ),
        Line(
            "un grand merci pour l'offre,| et encore merci d'avoir pris le temps de me parler {when}.",
            "wp",
            "offered met wants_role",
        ),
        Line(
            "je <vous/te> remercie de l'offre| et, encore une fois, de notre entretien {of_when}.",
            "f",
            "offered met wants_role",
        ),
        Line(
            "je <vous/te> remercie encore du temps que <vous m'avez/tu m'as> accordé| {when} pour parler du poste {de_role}.",
            "pf",
            "thanked !several",
        ),
        Line(
            "merci encore pour notre entretien| {of_when} pour le poste {de_role}.",
            "wp",
            "thanked !several",
        ),
        Line(
            "je <vous/te> remercie de m'avoir accordé cet entretien| {when} pour le poste {de_role}.",
            "pf",
            "!several !thanked !phone",
        ),
        Line(
            "je <vous/te> remercie du temps que <vous m'avez/tu m'as> accordé| {when} pour parler du poste {de_role}.",
            "pf",
            "!several !thanked",
        ),
        Line(
            "merci beaucoup d'avoir pris le temps| de me parler {when} du poste {de_role}.",
            "wp",
            "!several !thanked",
        ),
        *flat(THANKS_ROLE),
    ),
    "told": (
        Line("j'ai beaucoup aimé parler avec <vous/toi> {of_both}.", "w", "warm"),
        Line("j'ai eu plaisir à parler avec <vous/toi> {of_both}."),
        Line("j'ai beaucoup apprécié notre échange sur {both}.", "pf"),
        Line("j'ai beaucoup aimé parler avec <vous/toi> {of_thing}.", "w", "warm"),
        Line("j'ai beaucoup aimé {hearing}.", "w", "warm"),
        Line("j'ai bien aimé parler avec <vous/toi> {of_thing}.", "wp", "familiar"),
        Line("j'ai trouvé notre échange sur {thing} très intéressant.", "pf"),
        Line(
            "<vos/tes> explications sur {explained} m'ont été très utiles.",
            needs="thankful !explained_clearly",
        ),
        Line("merci aussi de m'avoir expliqué {explained}.", "wp", "!thankful"),
        Line("merci également de m'avoir expliqué {explained}.", "f", "!thankful"),
        Line("notre échange sur {thing} m'a beaucoup plu.", "wp", "!cold"),
        Line("j'ai bien aimé {hearing}.", "wp", "familiar"),
        Line("c'était très intéressant de {hearing}.", "wp", "!familiar"),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "pf"),
        Line("j'ai trouvé très intéressant de {hearing}.", "f"),
        Line("j'ai eu plaisir à {hearing}.", "pf"),
    ),
    "interest": (
        Line(
            "ce qui me plaît le plus dans ce poste, {is_excites}.", "wp", "wants_role wants_company"
        ),
        Line("ce qui m'attire surtout, {is_excites}.", needs="wants_company"),
        Line("j'aimerais beaucoup rejoindre <votre/ton> équipe.", "w", "wants_role boss !internal"),
        Line("ce poste me plaît beaucoup.", "wp", "wants_role"),
        Line("ce poste m'intéresse vraiment.", "wp", "wants_role"),
        Line("j'aimerais beaucoup travailler {at}.", "f", "wants_role !internal !own_recruiter"),
        Line("ce poste m'intéresse beaucoup.", "f", "wants_role"),
        Line("le travail de l'équipe m'intéresse toujours beaucoup.", needs="!wants_role"),
    ),
    "offer": (
        Line("l'offre me fait vraiment plaisir.", "wp", "met wants_role !thankful"),
        Line("l'offre me fait très plaisir.", "f", "met wants_role !thankful"),
        *flat(OFFER),
    ),
    "check_in": _EMAIL_STILL,
    "no_pressure": _EMAIL_STILL,
    "help": (
        Line("au plaisir de travailler avec <vous/toi> !", "w", "accepted !started !recruiter"),
        Line("au plaisir de travailler avec <vous/toi>.", "pf", "accepted !started !recruiter"),
        Line("je reviens vers <vous/toi> avec ma réponse.", "wp", "offered wants_role"),
        Line("je reviendrai vers <vous/toi> avec ma réponse.", "f", "offered wants_role"),
        Line(
            "s'il <vous/te> manque un document, je <vous/te> l'enverrai volontiers.",
            "wp",
            "wants_role",
        ),
        Line(
            "je reste bien sûr à <votre/ta> disposition si <vous avez/tu as> besoin d'autres informations.",
            needs="wants_role",
        ),
        Line("j'aimerais rester en contact avec <vous/toi>.", needs="!wants_role"),
    ),
}
_KEEP: Final = (
    Line("au plaisir de <vous/te> reparler.", "wp"),
    Line("au plaisir de poursuivre nos échanges.", "pf"),
    Line("au plaisir de rester en contact."),
)
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "interest": _EMAIL_STILL,
    "help": (
        Line(
            "<auriez-vous/aurais-tu> des nouvelles du recrutement, ou une idée du calendrier ? S'il manque un document à mon dossier, je l'enverrai bien sûr tout de suite.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "<savez-vous/sais-tu> où en est le recrutement ? S'il manque quelque chose à mon dossier, je l'enverrai volontiers.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "pourriez-vous me dire où en est le recrutement, ou vers quelle date une décision est prévue ? Je reste bien sûr à votre disposition s'il manque un document à mon dossier.",
            "f",
            "waits wants_role !familiar",
        ),
        Line(
            "auriez-vous des nouvelles du recrutement, ou une idée du calendrier ? Je reste à votre disposition pour tout complément.",
            "f",
            "waits wants_role !familiar",
        ),
        *_LETTER["help"],
    ),
}
"""The same, asking how things stand where nothing has been heard."""
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (Line("Bonjour {name},"), Line("Bonjour,")),
        "sign_off": (
            Line("Bien à <vous/toi>,", "w"),
            Line("Bien cordialement,"),
            Line("Cordialement,", "pf"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _FOLLOW_UP,
    "rejection_thank_you": {
        "news_thanks": (
            Line(
                "merci pour <votre/ton> appel, et pour le temps que <vous m'avez/tu m'as> consacré.",
                needs="no_by_phone",
            ),
            Line(
                "je <vous/te> remercie de <votre/ta> réponse et du temps que <vous m'avez/tu m'as> consacré.",
                needs="told_no !no_by_phone",
            ),
            Line(
                "j'ai appris que ce ne serait pas pour cette fois, et je tenais à <vous/te> remercier pour <votre/ton> temps.",
                "wp",
                "!told_no",
            ),
            Line(
                "j'ai appris la décision et tenais à <vous/te> remercier du temps que <vous m'avez/tu m'as> consacré.",
                needs="!told_no",
            ),
        ),
        "reminder": (
            Line(
                "j'aurais bien sûr aimé une autre issue, mais j'ai eu grand plaisir à parler avec <vous/toi> {of_thing}.",
                needs="warm told_no",
            ),
            Line(
                "j'espérais une autre issue, bien sûr, mais je garde un très bon souvenir de notre échange sur {thing}.",
                needs="warm told_no",
            ),
            Line(
                "je garde un très bon souvenir de notre échange {of_when} sur {thing}.",
                needs="warm !told_no",
            ),
            Line(
                "j'aurais bien sûr aimé une autre issue, mais j'ai beaucoup apprécié notre échange sur {thing}.",
                needs="met told_no !warm",
            ),
            Line(
                "même si j'espérais une autre réponse, je garde un bon souvenir de notre échange sur {thing}.",
                needs="met told_no !warm",
            ),
            Line(
                "j'ai beaucoup apprécié notre échange {of_when} sur {thing}.",
                needs="met !told_no !warm",
            ),
            Line("j'ai beaucoup apprécié de {hearing} lors de notre échange.", needs="met"),
            Line(
                "dommage pour cette fois, mais je garde un bon souvenir de notre échange {of_when}.",
                needs="met told_no",
            ),
            Line(
                "je garde un très bon souvenir de notre échange {of_when}.", needs="warm !told_no"
            ),
            Line("j'ai beaucoup apprécié notre échange {of_when}.", needs="met !told_no !warm"),
            Line("j'ai beaucoup apprécié notre échange.", needs="met"),
            Line("j'ai eu plaisir à postuler pour le poste {de_role}."),
            Line("j'ai eu plaisir à postuler."),
        ),
        "parting": (),
        "close": (),
        "parting+close": flat(PARTING_NO),
    },
    "after_acceptance": {
        "connected": (
            Line(
                "nous voilà en contact, merci ! Et encore merci pour notre conversation {of_when}.",
                "wp",
                "met !connected_long",
            ),
            Line(
                "merci pour cette mise en relation, et encore merci pour notre entretien {of_when}.",
                "pf",
                "met !connected_long",
            ),
            Line(
                "quel plaisir d'être en contact ici ! Merci encore pour notre conversation {of_when}.",
                "w",
                "met !connected_long",
            ),
            Line(
                "je <vous/te> remercie de cette mise en relation, et de nouveau de notre entretien {of_when}.",
                "f",
                "met !connected_long",
            ),
            Line("merci encore pour notre entretien {of_when}.", needs="met connected_long"),
            Line(
                "encore merci du temps que <vous m'avez/tu m'as> consacré {when}.",
                needs="met connected_long",
            ),
            Line("nous voilà en contact, merci !", "wp", "!connected_long"),
            Line("merci pour cette mise en relation.", needs="!connected_long"),
            Line("merci pour ce contact ici.", needs="connected_long"),
        ),
        "close": _KEEP,
    },
    "accept_invitation": {
        "invited": (
            Line(
                "merci pour <votre/ton> invitation, que j'ai acceptée avec plaisir. Et encore merci pour notre échange {of_when}.",
                needs="met",
            ),
            Line(
                "quel plaisir de <vous/te> retrouver ici ! Merci encore pour notre échange {of_when}.",
                "w",
                "met",
            ),
            Line(
                "merci beaucoup pour l'invitation, et encore merci pour notre entretien {of_when}.",
                "pf",
                "met",
            ),
            Line("merci beaucoup pour <votre/ton> invitation, acceptée avec plaisir.", "wp"),
            Line("quel plaisir de <vous/te> retrouver ici, et merci pour l'invitation.", "w"),
            Line(
                "je <vous/te> remercie de <votre/ton> invitation, que j'ai acceptée avec plaisir.",
                "pf",
            ),
        ),
        "close": _KEEP,
    },
    "via_recruiter": {
        "greeting": (Line("Bonjour,"),),
        "pass_on": (
            Line(
                "pourriez-vous remercier {full_name} de ma part pour notre entretien {of_when} pour le poste {de_role} ?",
                "wp",
                "met",
            ),
            Line(
                "pourriez-vous transmettre mes remerciements à {full_name} pour notre échange {of_when} sur le poste {de_role} ?",
                "wp",
                "met",
            ),
            Line(
                "je vous saurais gré de transmettre mes remerciements à {full_name} pour notre entretien {of_when} au sujet du poste {de_role}.",
                "f",
                "met",
            ),
            Line(
                "pourriez-vous transmettre mes remerciements à {full_name} pour notre échange {of_when} ?",
                needs="met",
            ),
            Line(
                "pourriez-vous transmettre mes remerciements à {full_name} pour son aide dans ma candidature ?",
                needs="!met",
            ),
            Line(
                "merci de bien vouloir transmettre mes remerciements pour l'entretien.", needs="met"
            ),
            Line("merci de bien vouloir transmettre mes remerciements."),
        ),
        # To somebody else than the person who is addressed as tu.
        "sign_off": (Line("Bien cordialement,"), Line("Cordialement,", "pf")),
    },
    "existing_channel": {
        "again": (
            Line(
                "merci pour <votre/ton> message, et encore merci d'avoir pris le temps de me parler {when}.",
                needs="met",
            ),
            Line("merci encore pour <votre/ton> message."),
        ),
        "close": _KEEP,
    },
}
