# ruff: noqa: E501  # a wording is read in one line
"""French notes. Where the two sides differ, the first says vous and the second tu."""

from typing import Final

from followup_rules.note.bank import Line, Section, Versions
from followup_rules.note.wording.common import Sentences, flat

GREETINGS: Final = (
    Line("Bonjour {name},", "wpf"),
    Line("<Bonjour/Salut> {name},", "w"),
    Line("Bonjour,"),
)
ENJOYED: Final[Versions] = (
    (
        Line(
            "nos échanges sur le poste {de_role}[ {at}], dont celui {of_when}, m'ont beaucoup plu.",
            needs="several",
        ),
        Line(
            "notre échange téléphonique {of_when} sur le poste {de_role}[ {at}] m'a beaucoup plu.",
            needs="phone !several",
        ),
        Line(
            "j'ai beaucoup aimé notre échange {of_when} sur le poste {de_role}[ {at}].",
            needs="!several",
        ),
        Line(
            "c'était un vrai plaisir d'échanger avec <vous/toi> {when} sur le poste {de_role}[ {at}].",
            needs="!several",
        ),
        Line(
            "j'ai eu grand plaisir à parler avec <vous/toi> {when} du poste {de_role}[ {at}].",
            needs="!several",
        ),
    ),
    "j'ai beaucoup aimé notre échange {of_when} sur le poste {de_role}.",
    "j'ai beaucoup aimé notre échange sur le poste {de_role}.",
    "j'ai beaucoup aimé notre échange {of_when}.",
    "j'ai beaucoup aimé notre échange.",
)
ENJOYED_TOPIC: Final[Versions] = (
    (
        Line(
            "c'était un vrai plaisir de parler avec <vous/toi> {when} du poste {de_role}| et {of}.",
            needs="!several",
        ),
        Line(
            "j'ai beaucoup aimé notre échange {of_when} sur le poste {de_role}| et sur {thing}.",
            needs="!several",
        ),
        Line(
            "j'ai eu grand plaisir à parler avec <vous/toi> {when} du poste {de_role},| et surtout {of}.",
            needs="!several",
        ),
    ),
)
SPOKE: Final[Versions] = (
    (
        Line(
            "nous avons échangé plusieurs fois sur le poste {de_role}[ {at}], la dernière fois {when}.",
            needs="several",
        ),
        Line(
            "nous nous sommes parlé au téléphone {when} au sujet du poste {de_role}[ {at}].",
            needs="phone !several",
        ),
        Line(
            "nous nous sommes parlé en visio {when} au sujet du poste {de_role}[ {at}].",
            needs="video !several",
        ),
        Line("nous nous sommes parlé {when} au sujet du poste {de_role}[ {at}].", needs="!several"),
        Line(
            "<vous m'avez accordé/tu m'as accordé> un entretien {when} pour le poste {de_role}[ {at}].",
            needs="!several",
        ),
    ),
    "nous nous sommes parlé {when} au sujet du poste {de_role}.",
    "nous nous sommes parlé au sujet du poste {de_role}.",
    "nous nous sommes parlé {when}.",
    "nous avons échangé lors de mon entretien.",
)
THANKS_TALK: Final[Versions] = (
    (
        Line(
            "merci pour nos échanges| sur le poste {de_role}[ {at}], dont celui {of_when}.",
            needs="several",
        ),
        Line(
            "merci pour notre échange téléphonique| {of_when} sur le poste {de_role}[ {at}].",
            needs="phone !several",
        ),
        Line(
            "merci encore pour notre entretien| {of_when} pour le poste {de_role}[ {at}].",
            needs="thanked !several",
        ),
        Line(
            "encore merci pour notre échange| {of_when} sur le poste {de_role}[ {at}].",
            "wp",
            "thanked !several",
        ),
        Line(
            "merci pour notre entretien| {of_when} pour le poste {de_role}[ {at}].",
            needs="!several !thanked",
        ),
        Line(
            "merci pour notre échange| {of_when} sur le poste {de_role}[ {at}] !",
            "w",
            "!several !thanked",
        ),
        Line(
            "merci d'avoir pris le temps| de me parler {when} du poste {de_role}[ {at}].",
            needs="!several !thanked",
        ),
        Line(
            "merci du temps que <vous m'avez/tu m'as> accordé| {when} au sujet du poste {de_role}[ {at}].",
            needs="!several !thanked",
        ),
        Line(
            "merci beaucoup pour notre échange| {of_when} sur le poste {de_role}[ {at}].",
            needs="!several !thanked",
        ),
    ),
    "merci pour notre échange| {of_when} sur le poste {de_role}.",
    "merci pour notre échange| sur le poste {de_role}.",
    "merci pour notre échange| {of_when}.",
    "merci pour| notre échange.",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> appel {of_called}| et pour l'entretien {of_when} au sujet du poste {de_role}[ {at}].",
            needs="phoned",
        ),
    ),
    Line(
        "merci pour <votre/ton> appel {of_called}| et notre échange sur le poste {de_role}.",
        needs="phoned",
    ),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line(
            "je vous remercie de nos entretiens| pour le poste {de_role}[ {at}], dont celui {of_when}.",
            needs="several !familiar",
        ),
        Line(
            "je <vous/te> remercie encore de notre entretien| {of_when} pour le poste {de_role}[ {at}].",
            needs="thanked !several",
        ),
        Line(
            "je <vous/te> remercie de notre entretien| {of_when} pour le poste {de_role}[ {at}].",
            needs="!several !thanked",
        ),
        Line(
            "je <vous/te> remercie du temps que <vous m'avez/tu m'as> accordé| {when} pour le poste {de_role}[ {at}].",
            needs="!several !thanked",
        ),
        Line(
            "je tenais à <vous/te> remercier pour l'entretien| {of_when} pour le poste {de_role}[ {at}].",
            needs="!several !thanked",
        ),
        Line(
            "merci pour le temps que <vous m'avez/tu m'as> consacré| {when} au sujet du poste {de_role}[ {at}].",
            needs="!several !thanked",
        ),
    ),
    "merci pour l'entretien| {of_when} pour le poste {de_role}.",
    "merci pour l'entretien| pour le poste {de_role}.",
    "merci pour l'entretien| {of_when}.",
    "merci pour| l'entretien.",
)
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "merci d'avoir pris le temps| de me parler {when} du poste {de_role}[ {at}]| et {of_both}.",
            needs="!several",
        ),
        Line(
            "merci d'avoir pris le temps| de me parler {when} du poste {de_role}[ {at}]| et {of}.",
            needs="!several",
        ),
        Line(
            "merci pour notre échange| {of_when} sur le poste {de_role}[ {at}]| et sur {thing}.",
            needs="!several !thanked",
        ),
        Line(
            "merci encore pour notre entretien| {of_when} pour le poste {de_role}[ {at}],| et d'avoir parlé {of}.",
            needs="!several thanked",
        ),
        Line(
            "merci pour nos échanges| sur le poste {de_role}[ {at}], dont celui {of_when},| et surtout d'avoir parlé {of}.",
            needs="several",
        ),
    ),
    "merci pour notre échange| {of_when} sur le poste {de_role}| et sur {thing}.",
)
TIME: Final[Versions] = (
    (
        "merci pour le temps que <vous m'avez/tu m'as> accordé.",
        "merci encore pour <votre/ton> temps !",
        "merci d'avoir pris ce temps.",
    ),
)
AGAIN: Final[Versions] = (
    (
        "merci encore pour <votre/ton> temps.",
        "merci encore pour cet échange.",
        "encore merci du temps que <vous m'avez/tu m'as> consacré.",
    ),
)
TOPIC: Final[Versions] = (
    (
        Line(
            "c'était très intéressant de {hearing}, et {also_excites_sg} m'attire beaucoup.",
            "wp",
            "wants_company",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}, et {also_excites_sg} m'attire tout particulièrement.",
            "f",
            "wants_company",
        ),
        Line("j'ai eu grand plaisir à parler avec <vous/toi> {of_both}.", "w", "warm"),
        Line(
            "j'ai trouvé très intéressant de {one_hearing}, et c'était bien de pouvoir parler aussi {of_two}.",
            "wp",
        ),
        Line("c'était très intéressant de parler {of_both}.", "wp"),
        Line("j'ai beaucoup apprécié de pouvoir parler {of_both}.", "pf"),
        Line("j'ai trouvé très intéressant de parler avec <vous/toi> {of_both}.", "f"),
    ),
    (
        Line("j'ai eu grand plaisir à parler avec <vous/toi> {of}.", "w", "warm"),
        Line("j'ai beaucoup aimé {hearing}.", "w", "warm"),
        Line("c'était très intéressant de {hearing}.", "wp"),
        Line("j'ai trouvé très intéressant de {hearing}.", "wp"),
        Line("notre échange sur {thing} m'a beaucoup plu.", "wp"),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "pf"),
        Line("j'ai trouvé notre échange sur {thing} très intéressant.", "f"),
        Line("j'ai apprécié de pouvoir parler avec <vous/toi> {of}.", "f"),
    ),
    (
        Line("{Excites_sg} me plaît beaucoup.", "wp", "wants_company"),
        Line("{Excites_sg} m'attire tout particulièrement.", "f", "wants_company"),
        Line("{Excites_pl} m'attirent beaucoup.", "wp", "wants_company"),
        Line("{Excites_pl} m'attirent tout particulièrement.", "f", "wants_company"),
    ),
    (
        Line("{Excites}, c'est ce qui m'attire le plus.", "wp", "wants_company"),
        Line("{Excites}, voilà ce qui m'attire tout particulièrement.", "f", "wants_company"),
    ),
    (
        Line("j'aimerais beaucoup rejoindre <votre/ton> équipe.", "w", "wants_role boss !internal"),
        Line(
            "j'aimerais beaucoup travailler avec <vous/toi>.", "w", "wants_role colleague !internal"
        ),
        Line("ce poste me donne vraiment envie.", "w", "wants_role"),
        Line("ce poste me plaît beaucoup.", "wp", "wants_role"),
        Line("ce poste m'intéresse beaucoup.", "wp", "wants_role"),
        Line("c'est un travail que j'aimerais beaucoup faire.", "wp", "wants_role"),
        Line("ce poste m'intéresse vivement.", "pf", "wants_role"),
        Line("ce poste m'intéresse tout particulièrement.", "f", "wants_role"),
    ),
    Line(
        "<votre/ton> travail {at} m'intéresse toujours beaucoup.", needs="!wants_role wants_company"
    ),
    Line("<votre/ton> travail m'intéresse toujours.", needs="!wants_role"),
)
TOPIC_CLOSE: Final[Versions] = (
    (
        Line(
            "j'ai eu grand plaisir à parler avec <vous/toi> {of}| et j'aimerais rester en contact.",
            "w",
            "warm !internal",
        ),
        Line(
            "j'ai beaucoup aimé {hearing},| et j'aimerais garder le contact avec <vous/toi>.",
            "w",
            "warm !internal",
        ),
        Line(
            "c'était très intéressant de {hearing},| et ce serait un plaisir de rester en contact.",
            "wp",
            "!internal",
        ),
        Line(
            "j'ai trouvé très intéressant de {hearing}| et j'aimerais garder le contact.",
            "wp",
            "!internal",
        ),
        Line(
            "notre échange sur {thing} m'a beaucoup plu| et j'aimerais rester en contact avec <vous/toi>.",
            "wp",
            "!internal",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}| et souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "!internal",
        ),
        Line(
            "j'ai apprécié de pouvoir parler {of}| et j'aimerais beaucoup garder le contact avec <vous/toi>.",
            "f",
            "!internal",
        ),
        Line(
            "j'ai trouvé très intéressant de {hearing}| et souhaiterais garder le contact.",
            "f",
            "!internal",
        ),
    ),
    (
        Line(
            "c'était très intéressant de {hearing},| et j'attends avec plaisir notre prochain échange.",
            needs="booked wants_role",
        ),
        Line(
            "c'était très intéressant de {hearing} ;| puisque nous sommes de la même maison, autant être aussi en contact ici.",
            needs="internal",
        ),
    ),
    (
        Line(
            "{Excites_sg} me plaît beaucoup,| et j'aimerais rester en contact avec <vous/toi>.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "{Excites_sg} m'attire tout particulièrement,| et je souhaiterais garder le contact avec <vous/toi>.",
            "f",
            "wants_company !internal",
        ),
        Line(
            "{Excites_pl} m'attirent beaucoup,| et j'aimerais rester en contact avec <vous/toi>.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "{Excites_pl} m'attirent tout particulièrement,| et je souhaiterais garder le contact avec <vous/toi>.",
            "f",
            "wants_company !internal",
        ),
    ),
    (
        Line(
            "j'aimerais beaucoup rejoindre <votre/ton> équipe,| et ce serait un plaisir de rester en contact.",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "j'aimerais beaucoup travailler avec <vous/toi>,| et ce serait un plaisir de garder le contact.",
            "w",
            "wants_role colleague !internal",
        ),
        Line(
            "ce poste me plaît beaucoup,| et j'aimerais garder le contact avec <vous/toi>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "ce poste m'intéresse beaucoup| et j'aimerais garder le contact.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "ce poste m'intéresse vivement,| et je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "ce poste m'intéresse tout particulièrement| et j'aimerais beaucoup garder le contact.",
            "f",
            "wants_role !internal",
        ),
    ),
    Line("ce poste m'intéresse beaucoup| et j'aimerais rester en contact.", needs="wants_role"),
)
CLOSE: Final[Versions] = (
    (
        Line(
            "puisque nous sommes de la même maison, autant être aussi en contact ici.",
            "wp",
            "internal",
        ),
        Line(
            "étant de la même maison, j'aimerais que nous soyons aussi en contact ici.",
            "f",
            "internal",
        ),
        Line("j'attends avec plaisir notre prochain échange.", needs="booked wants_role"),
        Line("au plaisir de rester en contact !", "w", "!internal"),
        Line("j'aimerais beaucoup garder le contact.", "w", "!internal"),
        Line("ce serait un plaisir de rester en contact.", "wp", "!internal"),
        Line("j'aimerais bien rester en contact.", "wp", "!internal"),
        Line("au plaisir d'échanger à nouveau.", "wp", "!internal"),
        Line("au plaisir de garder le contact.", "p", "!internal"),
        Line("je souhaiterais rester en contact avec <vous/toi>.", "f", "!internal"),
        Line("au plaisir de poursuivre nos échanges.", "f", "!internal"),
        Line("j'aimerais beaucoup garder le contact avec <vous/toi>.", "f", "!internal"),
    ),
    "au plaisir de rester en contact.",
    "gardons le contact.",
)
SUGGESTED: Final[Versions] = (
    (
        Line(
            "comme vous me l'avez gentiment proposé, je vous ajoute à mon réseau.",
            needs="asked !familiar",
        ),
        Line(
            "comme tu me l'as gentiment proposé, je t'ajoute à mon réseau.", needs="asked familiar"
        ),
        Line("merci de m'avoir proposé de nous connecter ici.", needs="asked"),
        Line(
            "c'est avec plaisir que je donne suite à <votre/ta> proposition de nous connecter.",
            needs="asked",
        ),
    ),
    Line("merci de m'avoir proposé de nous connecter.", needs="asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "comme vous me l'avez gentiment proposé, je vous ajoute à mon réseau :| au plaisir de rester en contact.",
            needs="asked !familiar",
        ),
        Line(
            "merci de m'avoir proposé de nous connecter ici ;| ce serait un plaisir de rester en contact.",
            needs="asked",
        ),
        Line(
            "c'est avec plaisir que je donne suite à <votre/ta> proposition de nous connecter,| et j'aimerais garder le contact.",
            needs="asked",
        ),
    ),
)
RECALL: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé notre échange {of_when} sur le poste {de_role}[ {at}] et sur {thing}.",
            needs="warm",
        ),
        Line(
            "je garde un très bon souvenir de notre échange {of_when} sur le poste {de_role}[ {at}] et sur {thing}.",
            needs="warm",
        ),
        Line(
            "notre échange {of_when} sur le poste {de_role}[ {at}] et sur {thing} était très intéressant.",
            needs="met !warm",
        ),
        Line(
            "j'ai trouvé très intéressant de parler {when} du poste {de_role}[ {at}] et {of}.",
            needs="met !warm",
        ),
    ),
    (
        Line(
            "j'ai beaucoup aimé notre échange {of_when} sur le poste {de_role}[ {at}].",
            needs="warm",
        ),
        Line(
            "notre échange {of_when} sur le poste {de_role}[ {at}] était très intéressant.",
            needs="met",
        ),
    ),
    Line("nous nous sommes parlé {when} au sujet du poste {de_role}.", needs="met"),
    Line("nous nous sommes parlé au sujet du poste {de_role}.", needs="met"),
    Line("nous nous sommes parlé {when}.", needs="met"),
    "j'avais postulé pour le poste {de_role}.",
    "j'avais postulé.",
)
STAY: Final[Versions] = (
    (
        Line("j'aimerais garder le contact.", "wp"),
        Line("au plaisir de rester en contact.", "wp"),
        Line("j'espère que nos chemins se recroiseront.", "wp"),
        Line("j'aimerais rester en contact avec <vous/toi>.", "pf"),
        Line("au plaisir de nous recroiser.", "f"),
        Line("je souhaiterais garder le contact avec <vous/toi>.", "f"),
    ),
    "gardons le contact.",
)
STILL: Final[Versions] = (
    (
        Line("le poste me fait toujours autant envie.", "w", "wants_role"),
        Line("le poste m'intéresse toujours beaucoup.", "wp", "wants_role"),
        Line("le poste m'intéresse toujours autant.", "wp", "wants_role"),
        Line("mon intérêt pour le poste reste le même.", "pf", "wants_role"),
        Line("mon intérêt pour le poste reste entier.", "f", "wants_role"),
    ),
    Line("le poste m'intéresse toujours.", needs="wants_role"),
    Line("s'il manque quoi que ce soit de mon côté, je l'enverrai volontiers."),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "le poste m'intéresse toujours beaucoup,| et j'aimerais rester en contact.",
            "wp",
            "wants_role",
        ),
        Line(
            "le poste me fait toujours autant envie,| et ce serait un plaisir de garder le contact.",
            "w",
            "wants_role",
        ),
        Line(
            "le poste m'intéresse toujours autant| et j'aimerais garder le contact.",
            "wp",
            "wants_role",
        ),
        Line(
            "mon intérêt pour le poste reste entier,| et je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_role",
        ),
        Line(
            "mon intérêt pour le poste reste le même,| et j'aimerais beaucoup garder le contact.",
            "f",
            "wants_role",
        ),
    ),
)
NO_REPLY: Final[Versions] = (
    (
        Line(
            "ce message n'appelle pas de réponse ;| j'aimerais simplement garder le contact.", "wp"
        ),
        Line("pas besoin de répondre ;| j'aimerais simplement rester en contact.", "wp"),
        Line("je n'attends pas de réponse ;| ce serait bien de garder le contact.", "wp"),
        Line(
            "ce message n'appelle pas de réponse ;| je souhaiterais simplement garder le contact avec <vous/toi>.",
            "f",
        ),
        Line("nul besoin de me répondre ;| j'aimerais simplement rester en contact.", "f"),
    ),
    "pas besoin de répondre ;| gardons le contact.",
)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "merci de m'avoir écrit que le poste est en attente ; il m'intéresse toujours autant.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "je sais que le poste est en attente, et il m'intéresse toujours autant.",
            "w",
            "wants_role",
        ),
        Line(
            "le poste est en attente, je le sais, et il m'intéresse toujours.", "wp", "wants_role"
        ),
        Line(
            "si le recrutement, en attente aujourd'hui, reprend, le poste m'intéresse toujours.",
            "wp",
            "wants_role",
        ),
        Line(
            "je comprends que le poste est en attente ; mon intérêt reste entier.",
            "pf",
            "wants_role",
        ),
        Line(
            "si le recrutement, pour l'instant en attente, reprend, mon intérêt sera le même.",
            "f",
            "wants_role",
        ),
    ),
    Line("même en attente, le poste m'intéresse toujours.", needs="wants_role"),
    "je sais que le poste est en attente.",
)
OFFER: Final[Versions] = (
    (
        Line("<votre/ta> proposition m'a fait très plaisir.", "w", "wants_role"),
        Line("l'offre m'a fait très plaisir.", "wp", "wants_role"),
        Line("merci aussi pour l'offre, qui m'a fait très plaisir.", "wpf", "wants_role"),
        Line(
            "je vous remercie aussi de l'offre, qui m'a fait grand plaisir.",
            "f",
            "!familiar wants_role",
        ),
        Line("je vous remercie aussi de l'offre.", "f", "!familiar"),
    ),
    "merci aussi pour l'offre.",
)
NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> appel {of_called}| et de m'avoir proposé de rester en contact.",
            needs="no_by_phone asked",
        ),
        Line(
            "merci pour <votre/ton> message| et de m'avoir proposé de nous connecter.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "merci pour <votre/ton> temps| et de m'avoir proposé de nous connecter.",
            needs="asked !told_no",
        ),
        Line(
            "merci pour tout,| et de m'avoir proposé de rester en contact.", "w", "asked !told_no"
        ),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("je <vous/te> souhaite le meilleur, à <vous/toi> et à l'équipe.", "wp"),
        Line("bonne continuation à <vous/toi> et à l'équipe.", "wp"),
        Line("je <vous/te> souhaite, ainsi qu'à l'équipe, une belle continuation.", "f"),
        Line("tous mes vœux de réussite à <vous/toi> et à l'équipe.", "pf"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line("je me réjouis de <vous/te> rejoindre {starts}| comme {role}.", "wp", "!internal"),
        Line("j'ai hâte de commencer {starts}| comme {role}[ {at}].", "w", "!internal"),
        Line("je me réjouis de commencer {starts}| comme {role}[ {at}].", "pf", "!internal"),
        Line("je me réjouis de commencer {starts}| comme {role}."),
        Line(
            "j'ai maintenant commencé| comme {role} {at}, et cela me plaît beaucoup.",
            "wp",
            "started !internal",
        ),
        Line("j'ai désormais rejoint l'équipe| comme {role} {at}.", "pf", "started !internal"),
    ),
    (
        Line(
            "j'ai accepté l'offre| et me réjouis de commencer comme {role}[ {at}].",
            needs="!started",
        ),
        Line("j'ai dit oui| au poste {de_role} et j'ai hâte de commencer.", "w", "!started"),
        Line(
            "j'ai accepté| le poste {de_role} et me réjouis de <vous/te> rejoindre.",
            "wp",
            "!started !internal",
        ),
        Line("j'ai commencé| comme {role}, et cela me plaît beaucoup.", "wp", "started"),
        Line("j'ai désormais pris mes fonctions| comme {role}.", "pf", "started"),
    ),
    Line("j'ai accepté l'offre| et j'ai hâte de commencer.", needs="!started"),
    Line("j'ai maintenant commencé| et cela me plaît.", needs="started"),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("merci pour notre échange {of_when}[ sur {thing}]."),
        Line("merci encore pour l'entretien {of_when}[ et d'avoir parlé {of}]."),
        Line("merci du temps que <vous m'avez/tu m'as> accordé {when}[ pour parler {of}]."),
    ),
    "merci pour <votre/ton> temps.",
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("d'ici là, j'aimerais garder le contact.", "wp", "!started"),
        Line("au plaisir de travailler avec <vous/toi>.", needs="!started"),
        Line("d'ici là, au plaisir de rester en contact.", "wp", "!started"),
        Line("d'ici là, je souhaiterais garder le contact avec <vous/toi>.", "f", "!started"),
        Line("ce serait bien d'être en contact ici aussi.", "wp", "started"),
        Line("j'aimerais être en contact avec <vous/toi> ici aussi.", "pf", "started"),
    ),
    "au plaisir de rester en contact.",
)
ACCEPTED: Final[Versions] = (
    (
        Line("j'ai accepté l'offre et j'ai hâte de commencer {starts}.", "wp"),
        Line("j'ai accepté l'offre et me réjouis de commencer {starts}.", "pf"),
        Line("j'ai accepté l'offre et j'ai hâte de commencer.", "wp", "!started"),
        Line("j'ai accepté l'offre et me réjouis de commencer.", needs="!started"),
        Line(
            "j'ai maintenant commencé, et je me réjouis d'avoir rejoint l'équipe.", needs="started"
        ),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        Line(
            "je <vous/te> souhaite le meilleur pour la suite et j'aimerais garder le contact.", "wp"
        ),
        Line("belle continuation à <vous/toi> ; au plaisir de rester en contact.", "wp"),
        Line("je <vous/te> souhaite une belle continuation et aimerais garder le contact.", "f"),
    ),
    "au plaisir de rester en contact.",
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> appel {of_called}| et <votre/ton> aide pour le poste {de_role}[ {at}].",
            needs="phoned",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}| et notre échange {of_when} sur le poste {de_role}[ {at}].",
            needs="phoned",
        ),
        Line("merci pour notre échange| {of_when} au sujet du poste {de_role}[ {at}]."),
        Line("merci pour <votre/ton> aide| sur le poste {de_role}[ {at}]."),
    ),
    "merci pour <votre/ton> aide| sur le poste {de_role}.",
    "merci pour| <votre/ton> aide.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("j'ai bien aimé parler aussi {of}.", "wp"),
        Line("merci aussi d'avoir parlé {of}.", "wp"),
        Line("parler {of} m'a été utile.", "pf"),
    ),
    Line("ce poste m'intéresse toujours beaucoup.", needs="wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("j'aimerais rester en contact avec <vous/toi>.", "wp"),
        Line("ce sera plus simple pour rester en contact.", "wp"),
        Line("j'aimerais que nous soyons en contact ici aussi.", "pf"),
    ),
    "au plaisir de rester en contact.",
)
KNOWN: Final[Versions] = (
    (
        Line(
            "ça m'a fait très plaisir de <vous/te> reparler {when}, cette fois au sujet du poste {de_role}[ {at}].",
            "w",
            "warm",
        ),
        Line(
            "ça m'a fait plaisir de <vous/te> revoir {when} pour parler du poste {de_role}[ {at}].",
            "wp",
            "on_site",
        ),
        Line("c'était bien de <vous/te> reparler {when} au sujet du poste {de_role}[ {at}].", "wp"),
        Line(
            "j'ai eu plaisir à échanger de nouveau avec <vous/toi> {when} au sujet du poste {de_role}[ {at}].",
            "f",
        ),
    ),
    "c'était bien de <vous/te> reparler {when} du poste {de_role}.",
    "c'était bien de <vous/te> reparler du poste {de_role}.",
    "c'était bien de <vous/te> reparler {when}.",
    "c'était bien de <vous/te> reparler.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("soyons donc aussi en contact ici.", "wp"),
        Line("j'aimerais rester en contact avec <vous/toi>.", "wp"),
        Line("j'aimerais que nous soyons aussi en contact ici.", "pf"),
    ),
    "gardons le contact.",
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("merci pour <votre/ton> aide| avec ma candidature au poste {de_role}[ {at}]."),
        Line(
            "merci pour <votre/ton> aide| autour de mon entretien {of_when} pour le poste {de_role}[ {at}]."
        ),
        Line(
            "merci pour <votre/ton> rôle| dans mon entretien {of_when} pour le poste {de_role}[ {at}]."
        ),
    ),
    "merci pour <votre/ton> aide| avec ma candidature au poste {de_role}.",
    "merci pour <votre/ton> aide| avec ma candidature.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "j'ai passé un entretien {when} pour le poste {de_role}[ {at}].",
        "j'ai postulé pour le poste {de_role}[ {at}].",
        "je <vous/t'>écris au sujet de ma candidature au poste {de_role}[ {at}].",
    ),
    "j'ai postulé pour le poste {de_role}.",
    "j'ai passé un entretien {when}.",
    "il s'agit de ma candidature.",
)
UNMET_HELP: Final[Versions] = (
    (
        "merci pour <votre/ton> aide tout au long du processus.",
        "un grand merci pour <votre/ton> aide.",
        "merci de <votre/ton> aide.",
    ),
)

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    no_and_suggested=NO_AND_SUGGESTED,
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
    topic_close=TOPIC_CLOSE,
    enjoyed_topic=ENJOYED_TOPIC,
    still_close=STILL_CLOSE,
    suggested_close=SUGGESTED_CLOSE,
)

_EMAIL_STILL: Final = (
    Line("le poste m'intéresse toujours beaucoup.", "wp", "wants_role"),
    Line("mon intérêt pour le poste reste entier.", needs="wants_role"),
    Line("ce poste m'intéresse toujours vivement.", "pf", "wants_role"),
    Line("<votre/ton> travail m'intéresse toujours beaucoup.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        Line(
            "je <vous/te> remercie encore de notre entretien| {of_when} pour le poste {de_role}.",
            needs="thanked !several",
        ),
        Line(
            "merci encore du temps que <vous m'avez/tu m'as> accordé| {when} au sujet du poste {de_role}.",
            "wp",
            "thanked !several",
        ),
        Line(
            "je <vous/te> remercie du temps que <vous m'avez/tu m'as> accordé| {when} au sujet du poste {de_role}.",
            needs="!several !thanked",
        ),
        Line(
            "merci de m'avoir accordé du temps| {when} au sujet du poste {de_role}.",
            "wp",
            "!several !thanked",
        ),
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_TALK, "wp"),
    ),
    "told": (
        Line("j'ai eu grand plaisir à parler avec <vous/toi> {of_both}.", "w", "warm"),
        Line("j'ai trouvé très intéressant de parler avec <vous/toi> {of_both}.", "wpf"),
        Line("j'ai beaucoup apprécié de pouvoir parler {of_both}.", "pf"),
        Line(
            "j'ai trouvé très intéressant de {one_hearing}, et c'était bien de pouvoir parler aussi {of_two}.",
            "wp",
        ),
        Line("j'ai eu grand plaisir à parler avec <vous/toi> {of}.", "w", "warm"),
        Line("j'ai trouvé très intéressant de {hearing}.", "wpf"),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "pf"),
        Line("{Excites_sg} m'attire tout particulièrement.", needs="wants_company"),
        Line("{Excites}, voilà ce qui m'attire tout particulièrement.", needs="wants_company"),
    ),
    "interest": (
        Line("j'aimerais beaucoup rejoindre <votre/ton> équipe.", "w", "wants_role boss !internal"),
        Line("ce poste m'intéresse vivement.", "wpf", "wants_role"),
        Line("ce poste m'intéresse beaucoup.", "wp", "wants_role"),
        Line(
            "<votre/ton> travail {at} m'intéresse toujours beaucoup.",
            needs="!wants_role wants_company",
        ),
        Line("<votre/ton> travail m'intéresse toujours.", needs="!wants_role"),
    ),
    "check_in": _EMAIL_STILL,
    "no_pressure": _EMAIL_STILL,
    "help": (
        Line(
            "je reste bien sûr à <votre/ta> disposition si <vous avez/tu as> besoin d'autres informations.",
            needs="wants_role",
        ),
        Line(
            "si <vous avez/tu as> besoin d'un complément, je <vous/te> l'enverrai volontiers.",
            "wp",
            "wants_role",
        ),
        Line("j'aimerais rester en contact avec <vous/toi>.", needs="!wants_role"),
    ),
}
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
    "follow_up_email": _LETTER,
    "rejection_thank_you": {
        "news_thanks": (
            Line("merci pour <votre/ton> appel.", needs="no_by_phone"),
            Line("merci d'avoir pris le temps de m'écrire.", needs="told_no !no_by_phone"),
            Line("merci pour <votre/ton> message.", needs="told_no !no_by_phone"),
            Line(
                "j'ai appris que ce ne serait pas pour cette fois, et je tenais à <vous/te> remercier.",
                needs="!told_no",
            ),
            Line("j'ai appris la décision et tenais à <vous/te> remercier.", needs="!told_no"),
        ),
    },
    "after_acceptance": {
        "connected": (
            Line(
                "merci pour cette mise en relation, et encore merci pour notre échange {of_when}.",
                needs="met !connected_long",
            ),
            Line(
                "merci d'avoir accepté, et merci encore pour notre échange {of_when}.",
                "wp",
                "met !connected_long",
            ),
            Line("merci encore pour notre échange {of_when}.", needs="met connected_long"),
            Line("encore merci pour <votre/ton> temps {when}.", needs="met connected_long"),
            Line("merci pour cette mise en relation.", needs="!connected_long"),
            Line("merci pour ce contact ici.", needs="connected_long"),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("merci pour l'invitation, et encore pour notre échange {of_when}.", needs="met"),
            Line("merci beaucoup pour <votre/ton> invitation, acceptée avec plaisir.", "wp"),
            Line("quel plaisir de <vous/te> retrouver ici, et merci pour l'invitation.", "w"),
            Line(
                "je <vous/te> remercie de <votre/ton> invitation, que j'ai acceptée avec plaisir.",
                "pf",
            ),
        ),
        "close": flat(STAY),
    },
    "via_recruiter": {
        "greeting": (Line("Bonjour,"),),
        "pass_on": (
            Line(
                "pourriez-vous transmettre mes remerciements à {full_name} pour notre échange {of_when} sur le poste {de_role} ?",
                "wp",
                "met",
            ),
            Line(
                "pourriez-vous remercier {full_name} de ma part pour l'entretien {of_when} sur le poste {de_role} ?",
                "wp",
                "met",
            ),
            Line(
                "je vous saurais gré de transmettre mes remerciements à {full_name} pour l'entretien {of_when} sur le poste {de_role}.",
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
    },
    "existing_channel": {
        "again": (
            Line(
                "merci encore pour <votre/ton> message, et pour notre échange {of_when}.",
                needs="met",
            ),
            Line("merci encore pour <votre/ton> message."),
        ),
        "close": flat(STAY),
    },
}
