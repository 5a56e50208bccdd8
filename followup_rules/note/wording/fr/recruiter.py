# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said to one's own recruiter."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.fr.closing import NEXT
from followup_rules.note.wording.fr.shaping import own_first

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
        Line("notre échange sur {thing} m'a été très utile.", "f", "!booked"),
        Line("notre échange sur {thing} m'a été très utile.", "f", "booked arranged !thankful"),
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
            "notre échange sur {thing} m'est très utile avant l'entretien {of_next}.",
            "f",
            "booked thankful",
        ),
        Line(
            "notre échange sur {thing} m'est très utile avant l'entretien {of_next}.",
            "f",
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
            "j'attends l'entretien {of_next} avec impatience !",
            "w",
            "booked wants_role familiar thankful",
        ),
        Line(
            "j'attends l'entretien {of_next} avec impatience !",
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
    NEXT,
    (
        Line("le poste m'intéresse toujours autant.", "wp", "wants_role"),
        Line("le poste m'intéresse toujours beaucoup.", "f", "wants_role"),
    ),
)
RECRUITER_CLOSE: Final[Versions] = own_first(
    (
        (
            Line(
                "je serais {ravi} de rester en contact avec vous.",
                "wp",
                "gendered !familiar !cold",
            ),
            Line("je serais {ravi} qu'on reste en contact ici.", "w", "gendered familiar"),
            Line("je serais {content} qu'on reste en contact ici.", "pf", "gendered familiar"),
        ),
        (
            Line("ce serait un plaisir de rester en contact.", "wp", "!cold !familiar"),
            Line("j'aimerais rester en contact avec <vous/toi>.", "wpf"),
            Line("ça me ferait plaisir qu'on reste en contact.", "wp", "familiar !canadian"),
            Line("ça me ferait plaisir de garder le contact.", "wp", "familiar canadian"),
        ),
        "Au plaisir de rester en contact.",
        *((),) * 4,
        Line("au plaisir.", "wp", "canadian familiar"),
    )
)
