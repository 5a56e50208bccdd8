# ruff: noqa: E501  # a wording is read in one line
"""French notes. Where the two sides differ, the first says vous and the second tu.

No participle that would agree with anyone: "m'a beaucoup plu", not "m'a intéressé".
"""

from typing import Final

from followup_rules.note.bank import Line, Section, Versions, Whole
from followup_rules.note.wording.common import Sentences, flat

GREETINGS: Final = (
    Line("Bonjour {name},", "wpf"),
    Line("<Bonjour/Salut> {name},", "w"),
    Line("Bonjour,"),
)
ENJOYED: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé notre conversation {of_when} sur le poste {de_role}.",
            needs="!several",
        ),
        Line("nos échanges, et surtout celui {of_when}, m'ont beaucoup plu.", needs="several"),
        Line(
            "notre appel {of_when} au sujet du poste {de_role} m'a beaucoup plu.",
            needs="phone !several",
        ),
        Line(
            "quel plaisir de <vous/te> rencontrer {when} pour parler du poste {de_role} !",
            needs="on_site !several !known",
        ),
        Line(
            "c'était un vrai plaisir d'échanger avec <vous/toi> {when} sur le poste {de_role}.",
            needs="!several",
        ),
        Line(
            "j'ai eu grand plaisir à parler avec <vous/toi> {when} du poste {de_role}.",
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
            "j'ai eu grand plaisir à parler avec <vous/toi> {when}| {of}.",
            needs="both_know !several",
        ),
        Line(
            "j'ai beaucoup aimé reparler avec <vous/toi> {when},| surtout {of}.",
            needs="several",
        ),
        Line(
            "j'ai beaucoup aimé notre entretien {of_when} pour le poste {de_role},| et surtout notre conversation sur {thing}.",
            needs="!both_know !several",
        ),
        Line(
            "c'était un vrai plaisir de <vous/te> rencontrer {when}| et de {hearing}.",
            needs="on_site both_know !several !known",
        ),
        Line(
            "j'ai beaucoup aimé notre conversation {of_when}| sur {thing}.",
            needs="both_know !several",
        ),
        Line("quel plaisir de <vous/te> retrouver {when}| pour parler {of} !", needs="several"),
        Line(
            "notre échange {of_when} au sujet du poste {de_role} m'a beaucoup plu,| en particulier quand nous avons parlé {of}.",
            needs="!both_know !several",
        ),
        Line(
            "notre échange {of_when} m'a beaucoup plu,| surtout quand nous avons parlé {of}.",
            needs="both_know !several",
        ),
        Line(
            "j'ai eu grand plaisir à <vous/te> rencontrer {when}| et à parler {of}.",
            needs="on_site both_know !several !known",
        ),
        Line("notre nouvel échange {of_when}| sur {thing} m'a beaucoup plu.", needs="several"),
        Line(
            "c'était un vrai plaisir de parler avec <vous/toi> {when} du poste {de_role},| et surtout {of}.",
            needs="!both_know !several",
        ),
        Line(
            "quel plaisir d'échanger avec <vous/toi> {when}| sur {thing} !",
            needs="both_know !several",
        ),
    ),
)
SPOKE: Final[Versions] = (
    (
        Line(
            "nous nous sommes parlé en visio {when} au sujet du poste {de_role}[ {at}].",
            needs="video !several",
        ),
        Line(
            "nous avons échangé plusieurs fois sur le poste {de_role}[ {at}], la dernière fois {when}.",
            needs="several",
        ),
        Line(
            "nous nous sommes parlé au téléphone {when} au sujet du poste {de_role}[ {at}].",
            needs="phone !several",
        ),
        Line("nous nous sommes parlé {when} au sujet du poste {de_role}[ {at}].", needs="!several"),
        Line(
            "<vous m'avez accordé/tu m'as accordé> un entretien {when} pour le poste {de_role}[ {at}].",
            needs="!several !peer",
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
            "merci d'avoir pris le temps de me recevoir| {when} pour le poste {de_role}.",
            needs="on_site !several !both_know !thanked !peer",
        ),
        Line("merci encore pour <votre/ton> accueil| {when}.", needs="on_site !several both_know"),
        Line(
            "merci pour notre entretien| {of_when} pour le poste {de_role}.",
            needs="!several !thanked !both_know",
        ),
        Line("merci encore pour notre entretien| {of_when}.", needs="both_know !several"),
        Line("merci pour ce nouvel entretien| {when}.", needs="several"),
        Line(
            "merci pour notre appel| {of_when} au sujet du poste {de_role}.",
            needs="phone !several !both_know",
        ),
        Line("merci encore pour notre appel| {of_when}.", needs="phone !several both_know"),
        Line(
            "merci encore pour notre entretien| {of_when} pour le poste {de_role}.",
            needs="thanked !several !both_know",
        ),
        Line(
            "merci pour <votre/ton> accueil| {when}, lors de mon entretien pour le poste {de_role}.",
            needs="on_site !several !both_know !thanked",
        ),
        Line(
            "merci d'avoir pris le temps de me recevoir| {when}.",
            needs="on_site !several both_know !thanked !peer",
        ),
        Line(
            "merci d'avoir pris le temps| de me parler {when} du poste {de_role}.",
            needs="!several !thanked !both_know",
        ),
        Line("merci beaucoup pour notre échange| {of_when}.", needs="both_know !several"),
        Line("merci d'avoir pris le temps de me parler à nouveau| {when}.", needs="several"),
        Line("merci pour ce nouvel échange| {when} !", "w", "several"),
        Line("un grand merci d'avoir pris le temps d'un nouvel échange| {when}.", "wp", "several"),
        Line(
            "merci d'avoir pris le temps d'échanger au téléphone| {when} sur le poste {de_role}.",
            needs="phone !several !both_know !thanked",
        ),
        Line("merci pour notre rencontre| {of_when} !", "w", "on_site !several both_know"),
        Line(
            "encore merci pour notre échange| {of_when} au sujet du poste {de_role}.",
            "wp",
            "thanked !several !both_know",
        ),
        Line(
            "merci pour notre échange| {of_when} sur le poste {de_role} !",
            "w",
            "!several !thanked !both_know",
        ),
        Line(
            "un grand merci pour notre échange| {of_when} au sujet du poste {de_role}.",
            "wp",
            "!several !thanked !both_know",
        ),
        Line("merci pour notre échange| {of_when} !", "w", "both_know !several"),
        Line("un grand merci pour notre échange| {of_when}.", "wp", "both_know !several"),
        Line(
            "merci pour notre rencontre| {of_when} au sujet du poste {de_role}.",
            needs="on_site !several !both_know !thanked",
        ),
        Line("merci encore pour notre entretien| {of_when}.", needs="on_site !several both_know"),
        Line(
            "merci de m'avoir accordé un entretien| {when} pour le poste {de_role}.",
            needs="!several !thanked !both_know !phone !peer",
        ),
        Line(
            "merci d'avoir pris le temps| de me parler {when}.",
            needs="both_know !several !thanked",
        ),
        Line("merci pour notre échange téléphonique| {of_when}.", needs="phone !several both_know"),
        Line(
            "merci encore d'avoir pris le temps| de me parler {when} du poste {de_role}.",
            needs="thanked !several !both_know",
        ),
        Line(
            "merci encore pour nos entretiens,| dont celui {of_when}.",
            needs="several",
        ),
        Line(
            "merci beaucoup pour notre échange téléphonique| {of_when} sur le poste {de_role}.",
            needs="phone !several !both_know",
        ),
        Line(
            "merci beaucoup pour l'entretien que <vous m'avez/tu m'as> accordé| {when} pour le poste {de_role}.",
            needs="on_site !several !both_know !thanked !peer",
        ),
        Line(
            "merci beaucoup pour le temps passé ensemble| {when}.",
            "w",
            "on_site !several both_know !thanked",
        ),
        Line(
            "merci du temps que <vous m'avez/tu m'as> accordé| {when} pour parler du poste {de_role}.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "encore merci du temps que <vous m'avez/tu m'as> consacré| {when}.",
            needs="both_know !several",
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
            "merci pour <votre/ton> appel {of_called},| et encore merci pour notre entretien {of_when}.",
            needs="phoned !phone",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}, qui m'a fait plaisir,| et encore merci pour notre échange {of_when}.",
            needs="phoned",
        ),
        Line(
            "<votre/ton> appel {of_called} m'a fait très plaisir, merci !| Et encore merci pour notre échange {of_when}.",
            "w",
            "phoned warm",
        ),
        Line(
            "merci beaucoup pour <votre/ton> appel {of_called},| ainsi que pour notre entretien {of_when}.",
            needs="phoned",
        ),
        Line(
            "un grand merci pour <votre/ton> appel {of_called}| et pour notre échange {of_when}.",
            needs="phoned",
        ),
    ),
    Line("merci pour <votre/ton> appel {of_called}| et pour notre échange.", needs="phoned"),
)
CALLED_FORMAL: Final[Versions] = (
    (
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called},| et de nouveau de notre entretien {of_when}.",
            needs="phoned",
        ),
        Line(
            "merci beaucoup pour <votre/ton> appel {of_called},| ainsi que pour l'entretien {of_when}.",
            needs="phoned",
        ),
    ),
    Line(
        "je <vous/te> remercie de <votre/ton> appel {of_called}| et de notre entretien.",
        needs="phoned",
    ),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line(
            "je <vous/te> remercie de m'avoir accordé un entretien| {when} pour le poste {de_role}.",
            needs="!several !thanked !both_know !phone !peer",
        ),
        Line(
            "je <vous/te> remercie encore de notre entretien| {of_when}.",
            needs="both_know !several",
        ),
        Line(
            "je <vous/te> remercie de m'avoir accordé un nouvel entretien| {when}.", needs="several"
        ),
        Line(
            "je <vous/te> remercie encore de notre entretien| {of_when} pour le poste {de_role}.",
            needs="thanked !several !both_know",
        ),
        Line(
            "je <vous/te> remercie du temps que <vous m'avez/tu m'as> accordé| {when} pour parler du poste {de_role}.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "je <vous/te> remercie du temps que <vous m'avez/tu m'as> accordé| {when}.",
            needs="both_know !several",
        ),
        Line(
            "je <vous/te> remercie du temps que <vous m'avez/tu m'as> à nouveau accordé| {when}.",
            needs="several",
        ),
        Line(
            "je tenais à <vous/te> remercier de notre entretien| {of_when} au sujet du poste {de_role}.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "je tenais à <vous/te> remercier de notre entretien| {of_when}.",
            needs="both_know !several !thanked",
        ),
        Line(
            "merci de l'attention portée à ma candidature au poste {de_role}| lors de notre entretien {of_when}.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "encore merci du temps que <vous m'avez/tu m'as> accordé| {when} au sujet du poste {de_role}.",
            needs="thanked !several !both_know",
        ),
        Line("merci d'avoir pris le temps d'un nouvel entretien| {when}.", needs="several"),
        Line("merci encore de m'avoir accordé cet entretien| {when}.", needs="both_know !several"),
        Line(
            "merci beaucoup pour l'entretien que <vous m'avez/tu m'as> accordé| {when} pour le poste {de_role}.",
            needs="!several !thanked !both_know",
        ),
    ),
    (
        "merci pour l'entretien| {of_when} pour le poste {de_role}.",
        "merci pour l'échange| {of_when} sur le poste {de_role}.",
    ),
    "merci pour l'entretien| pour le poste {de_role}.",
    (
        "merci pour l'entretien| {of_when}.",
        "je <vous/te> remercie de l'entretien| {of_when}.",
        "merci de m'avoir accordé cet entretien| {when}.",
    ),
    "merci pour| l'entretien.",
)
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "merci pour notre entretien| {of_when} pour le poste {de_role}| et de m'avoir expliqué {explained}.",
            needs="!several !both_know !thanked",
        ),
        Line(
            "merci pour notre entretien| {of_when}| et de m'avoir expliqué {explained}.",
            needs="both_know !several",
        ),
        Line(
            "merci encore pour notre entretien| {of_when}| et de m'avoir si bien expliqué {explained}.",
            needs="both_know !several thanked warm",
        ),
        Line(
            "merci beaucoup pour notre échange| {of_when}| et de m'avoir expliqué {explained}.",
            "wp",
            "both_know !several",
        ),
        Line(
            "merci pour ce nouvel échange| {when}| et de m'avoir expliqué {explained}.",
            needs="several",
        ),
        Line("merci pour ce nouvel échange| {when}| sur {thing}.", needs="several"),
        Line(
            "merci encore pour notre échange| {of_when}| sur {thing}.",
            needs="both_know !several",
        ),
        Line(
            "merci pour notre entretien| {of_when} pour le poste {de_role}| et de m'avoir parlé {of_told}.",
            needs="!several !both_know !thanked",
        ),
        Line(
            "un grand merci pour notre entretien| {of_when},| et surtout pour notre échange sur {thing}.",
            "wp",
            "both_know !several",
        ),
        Line(
            "merci pour ce nouvel échange| {when},| et de m'avoir parlé {of_told}.", needs="several"
        ),
        Line(
            "merci de m'avoir parlé| {when}| {of_told}.",
            needs="both_know !several !thanked",
        ),
        Line(
            "merci encore pour notre entretien| {of_when} pour le poste {de_role},| et en particulier pour notre échange sur {thing}.",
            needs="!several !both_know",
        ),
        Line("merci pour notre échange| {of_when}| sur {thing}.", "wp", "both_know !several"),
        Line(
            "merci encore pour nos entretiens,| et pour notre échange {of_when}| sur {thing}.",
            needs="several",
        ),
        Line(
            "merci beaucoup pour notre conversation| {of_when}| autour {of}.",
            needs="both_know !several",
        ),
        Line(
            "merci de m'avoir accordé un entretien| {when} pour le poste {de_role}| et de m'avoir parlé {of_told}.",
            needs="!several !both_know !thanked !peer",
        ),
    ),
    "merci pour notre échange| {of_when} sur le poste {de_role},| et notamment sur {thing}.",
)
EXPLAINED: Final[Versions] = (
    (
        Line(
            "merci pour notre entretien| {of_when} pour le poste {de_role}| et de m'avoir expliqué {explained}.",
            "wp",
            "!several !both_know !thanked",
        ),
        Line(
            "merci pour notre échange| {of_when} sur le poste {de_role}| et de m'avoir expliqué {explained}.",
            "wp",
            "!several !both_know",
        ),
        Line(
            "merci pour notre entretien| {of_when}| et de m'avoir expliqué {explained}.",
            "wp",
            "both_know !several",
        ),
        Line(
            "merci beaucoup pour notre échange| {of_when}| et de m'avoir expliqué {explained}.",
            "wp",
            "both_know !several",
        ),
        Line(
            "merci pour ce nouvel échange| {when}| et de m'avoir expliqué {explained}.",
            "wp",
            "several",
        ),
        Line(
            "je <vous/te> remercie de notre entretien| {of_when} pour le poste {de_role}| et de m'avoir expliqué {explained}.",
            "f",
            "!several !both_know",
        ),
        Line(
            "je <vous/te> remercie de notre entretien| {of_when}| et de m'avoir expliqué {explained}.",
            "f",
        ),
    ),
)
"""Thanks | when | what they explained: the process, the conditions, how they work."""
TIME: Final[Versions] = (
    (
        "merci pour le temps que <vous m'avez/tu m'as> accordé.",
        "merci encore pour <votre/ton> temps.",
        "un grand merci pour <votre/ton> temps.",
        "merci d'avoir pris ce temps.",
    ),
)
AGAIN: Final[Versions] = (
    (
        "merci encore pour <votre/ton> temps.",
        "merci encore de <votre/ta> disponibilité.",
        "encore merci du temps que <vous m'avez/tu m'as> consacré.",
        "merci encore d'avoir pris le temps.",
    ),
)
TOPIC: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé {hearing}, et {also_excites_sg} me plaît aussi beaucoup.",
            "w",
            "warm wants_company",
        ),
        Line(
            "c'était très intéressant de {hearing}, et {also_excites_sg} me plaît aussi beaucoup.",
            "wp",
            "wants_company",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}, et {also_excites_sg} m'attire tout particulièrement.",
            "f",
            "wants_company",
        ),
        Line("j'ai beaucoup aimé parler avec <vous/toi> {of_both}.", "w", "warm"),
        Line("j'ai bien aimé parler avec <vous/toi> {of_both}.", "wp"),
        Line("c'était très intéressant de parler {of_both}.", "wp"),
        Line("j'ai eu plaisir à parler avec <vous/toi> {of_both}.", "pf"),
        Line("j'ai beaucoup apprécié de pouvoir parler {of_both}.", "f"),
    ),
    (
        Line("j'ai beaucoup aimé parler avec <vous/toi> {of}.", "w", "warm"),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "f"),
        Line("c'était très intéressant de {hearing}.", "wp"),
        Line("ce que <vous m'avez/tu m'as> dit {of_thing} m'a beaucoup plu.", "wp"),
        Line("j'ai trouvé passionnant ce que <vous m'avez/tu m'as> raconté {of_thing}.", "w"),
        Line("merci aussi de m'avoir expliqué {explained}."),
        Line("j'ai trouvé très intéressant ce que <vous m'avez/tu m'as> dit {of_thing}.", "pf"),
        Line("je repense encore à notre conversation sur {thing}.", "w", "warm"),
        Line("j'ai eu plaisir à parler avec <vous/toi> {of}.", "f"),
        Line("j'ai bien aimé parler avec <vous/toi> {of}.", "wp"),
        Line("notre conversation sur {thing} m'a vraiment plu.", "w", "warm"),
        Line("j'ai trouvé très intéressant de {hearing}.", "pf"),
        Line("notre échange sur {thing} m'a beaucoup plu.", "wp"),
        Line("j'aurais volontiers parlé plus longtemps {of} !", "w", "warm"),
        Line("notre échange sur {thing} m'a beaucoup apporté.", "f"),
    ),
    (
        Line("{Excites_sg} me plaît beaucoup.", "wp", "wants_company"),
        Line("ce qui m'attire tout particulièrement, {is_excites}.", "f", "wants_company"),
        Line(
            "ce qui me plaît le plus dans ce poste, {is_excites}.", "wp", "wants_role wants_company"
        ),
        Line("ce qui me donne surtout envie, {is_excites}.", "w", "wants_company"),
        Line("{Excites_pl} me plaisent beaucoup.", "wp", "wants_company"),
        Line(
            "ce qui m'intéresse surtout dans ce poste, {is_excites}.",
            "pf",
            "wants_role wants_company",
        ),
        Line("{Excites}, voilà ce qui m'attire tout particulièrement.", "f", "wants_company"),
        Line("ce qui m'attire surtout {at}, {is_excites}.", "wp", "wants_company !internal"),
    ),
    (
        Line("travailler {at} m'intéresserait vivement.", "f", "wants_role !internal"),
        Line("ce poste m'intéresse vivement.", "f", "wants_role"),
        Line(
            "rejoindre <votre/ton> équipe me plairait beaucoup.", "w", "wants_role boss !internal"
        ),
        Line("travailler {at} me plairait beaucoup.", "wp", "wants_role !internal"),
        Line("ce poste me plaît beaucoup.", "wp", "wants_role"),
        Line(
            "j'aimerais vraiment travailler avec <vous/toi>.", "w", "wants_role colleague !internal"
        ),
        Line("c'est un travail que j'aimerais beaucoup faire.", "wp", "wants_role"),
        Line("c'est un poste que j'aurais plaisir à occuper.", "f", "wants_role"),
        Line("ce poste me fait vraiment envie.", "w", "wants_role"),
        Line("ce poste m'attire tout particulièrement.", "f", "wants_role"),
    ),
    Line(
        "<votre/ton> travail {at} m'intéresse toujours beaucoup.", needs="!wants_role wants_company"
    ),
    Line("<votre/ton> travail m'intéresse toujours.", needs="!wants_role"),
    (
        Line("j'ai beaucoup aimé {one_hearing}, et discuter aussi {of_two}.", "w", "warm"),
        Line("c'était très intéressant de {one_hearing}, et de discuter aussi {of_two}.", "wp"),
        Line("j'ai trouvé très intéressant de {one_hearing}, et d'évoquer aussi {two_thing}.", "f"),
    ),
)
TOPIC_CLOSE: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé parler avec <vous/toi> {of_both}.| Au plaisir de <vous/te> reparler !",
            "w",
            "warm !internal",
        ),
        Line(
            "c'était très intéressant de parler {of_both}.| J'aimerais garder le contact.",
            "wp",
            "!internal",
        ),
        Line(
            "j'ai bien aimé parler avec <vous/toi> {of_both},| et j'espère que nous resterons en contact.",
            "wp",
            "!internal",
        ),
        Line(
            "j'ai eu plaisir à parler avec <vous/toi> {of_both},| et j'aimerais rester en contact.",
            "p",
            "!internal",
        ),
        Line(
            "j'ai eu grand plaisir à parler avec <vous/toi> {of_both}.| <Au plaisir de garder le contact avec vous./Restons en contact !>",
            "w",
            "warm !internal",
        ),
        Line(
            "j'ai beaucoup apprécié de pouvoir parler {of_both}| et souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "!internal",
        ),
        Line(
            "j'ai eu plaisir à parler avec <vous/toi> {of_both}.| Ce serait un plaisir de garder le contact.",
            "f",
            "!internal",
        ),
    ),
    (
        Line(
            "j'ai beaucoup aimé parler avec <vous/toi> {of}.| Au plaisir de <vous/te> reparler !",
            "w",
            "warm !internal",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing}| et souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "!internal",
        ),
        Line(
            "je <vous/te> remercie également de m'avoir expliqué {explained}| et souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "!internal",
        ),
        Line(
            "c'était très intéressant de {hearing}.| Au plaisir de rester en contact.",
            "wp",
            "!internal",
        ),
        Line(
            "ce que <vous m'avez/tu m'as> dit {of_thing} m'a beaucoup plu,| et j'aimerais garder le contact.",
            "wp",
            "!internal",
        ),
        Line(
            "j'ai trouvé passionnant ce que <vous m'avez/tu m'as> raconté {of_thing}.| <J'aimerais beaucoup rester en contact./Restons en contact !>",
            "w",
            "!internal",
        ),
        Line(
            "j'ai trouvé très intéressant ce que <vous m'avez/tu m'as> dit {of_thing},| et j'aimerais rester en contact.",
            "pf",
            "!internal",
        ),
        Line(
            "je repense encore à notre conversation sur {thing}.| J'espère que nous resterons en contact !",
            "w",
            "warm !internal",
        ),
        Line(
            "j'ai eu plaisir à parler avec <vous/toi> {of}.| Au plaisir de poursuivre cet échange.",
            "f",
            "!internal",
        ),
        Line(
            "notre conversation sur {thing} m'a donné encore plus envie de travailler avec <vous/toi>.| À bientôt, j'espère !",
            "w",
            "warm wants_role !recruiter !internal",
        ),
        Line(
            "j'ai bien aimé parler avec <vous/toi> {of}.| Au plaisir de <vous/te> reparler.",
            "wp",
            "!internal",
        ),
        Line(
            "notre échange sur {thing} m'a beaucoup plu.| J'aimerais rester en contact.",
            "p",
            "!internal",
        ),
        Line(
            "notre échange sur {thing} a confirmé mon intérêt pour ce poste.| Au plaisir d'échanger de nouveau avec <vous/toi>.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "j'aurais volontiers parlé plus longtemps {of} !| Gardons le contact.",
            "w",
            "warm !internal",
        ),
        Line(
            "notre échange sur {thing} m'a beaucoup apporté.| Je souhaiterais garder le contact avec <vous/toi>.",
            "f",
            "!internal",
        ),
        Line(
            "quel plaisir de {hearing} !| J'aimerais beaucoup rester en contact avec <vous/toi>.",
            "w",
            "warm !internal",
        ),
        Line(
            "j'ai trouvé notre discussion sur {thing} vraiment intéressante,| et j'espère que nous garderons le contact.",
            "wp",
            "!internal",
        ),
        Line(
            "notre échange sur {thing} m'a beaucoup plu.| Au plaisir de rester en contact.",
            "p",
            "!internal",
        ),
        Line(
            "j'ai trouvé très intéressant de {hearing},| et ce serait un plaisir de garder le contact.",
            "f",
            "!internal",
        ),
        Line(
            "parler avec <vous/toi> {of} m'a fait très plaisir.| <Au plaisir de rester en contact./Restons en contact !>",
            "w",
            "warm !internal",
        ),
        Line(
            "notre conversation sur {thing} m'a donné encore plus envie de rejoindre l'équipe,| et j'aimerais garder le contact.",
            "w",
            "warm wants_role !recruiter !internal",
        ),
    ),
    (
        Line(
            "j'ai bien aimé {hearing},| et j'attends l'entretien {of_next} avec impatience.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "j'ai beaucoup aimé {hearing}.| Vivement l'entretien {of_next} !",
            "w",
            "warm booked wants_role",
        ),
        Line(
            "c'était très intéressant de {hearing}.| Au plaisir de poursuivre ces échanges.",
            needs="booked wants_role",
        ),
        Line(
            "j'ai beaucoup apprécié de {hearing}| et j'attends avec intérêt l'entretien {of_next}.",
            "pf",
            "booked wants_role",
        ),
        Line(
            "c'était très intéressant de {hearing} ;| puisque nous sommes de la même maison, ce serait bien d'être en contact ici aussi.",
            "wp",
            "internal",
        ),
        Line(
            "j'ai beaucoup apprécié de {hearing} ;| étant de la même maison, j'aimerais que nous soyons en contact ici aussi.",
            "f",
            "internal",
        ),
        Line(
            "j'ai bien aimé {hearing}.| Entre collègues, ce serait bien d'être en contact ici aussi.",
            "wp",
            "internal",
        ),
    ),
    (
        Line(
            "{Excites_sg} me plaît beaucoup.| Au plaisir de <vous/te> reparler.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "ce qui m'attire tout particulièrement, {is_excites}.| Je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_company !internal",
        ),
        Line(
            "ce qui me plaît le plus dans ce poste, {is_excites}.| J'aimerais rester en contact.",
            "wp",
            "wants_role wants_company !internal",
        ),
        Line(
            "ce qui me donne surtout envie, {is_excites}.| <Au plaisir de garder le contact avec vous./Restons en contact !>",
            "w",
            "wants_company !internal",
        ),
        Line(
            "{Excites_pl} me plaisent beaucoup,| et j'aimerais garder le contact.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "ce qui m'intéresse surtout dans ce poste, {is_excites}.| Ce serait un plaisir de garder le contact.",
            "f",
            "wants_role wants_company !internal",
        ),
        Line(
            "{Excites}, voilà ce qui m'attire tout particulièrement.| Au plaisir de poursuivre nos échanges.",
            "f",
            "wants_company !internal",
        ),
        Line(
            "ce qui m'attire surtout {at}, {is_excites}.| J'espère que nous garderons le contact.",
            "wp",
            "wants_company !internal",
        ),
    ),
    (
        Line(
            "j'aimerais beaucoup rejoindre <votre/ton> équipe.| À bientôt, j'espère !",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "ce poste me plaît beaucoup,| et j'aimerais garder le contact avec <vous/toi>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "travailler {at} m'intéresserait vivement,| et je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "l'idée de travailler {at} m'attire tout particulièrement,| et j'aimerais rester en contact.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "ce poste m'intéresse vivement,| et je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "j'aimerais vraiment travailler avec <vous/toi>.| Au plaisir de <vous/te> reparler !",
            "w",
            "wants_role colleague !internal",
        ),
        Line(
            "c'est un travail que j'aimerais beaucoup faire.| Au plaisir de rester en contact.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "travailler {at} me plairait beaucoup,| et j'espère que nous resterons en contact.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "c'est un poste que j'aurais plaisir à occuper,| et j'aimerais beaucoup garder le contact.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "ce poste me fait vraiment envie.| <J'aimerais beaucoup rester en contact./Restons en contact !>",
            "w",
            "wants_role !internal",
        ),
        Line(
            "j'aimerais beaucoup travailler {at}.| Au plaisir de <vous/te> reparler.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "ce poste m'attire tout particulièrement.| Au plaisir de poursuivre nos échanges.",
            "f",
            "wants_role !internal",
        ),
    ),
    Line("ce poste m'intéresse beaucoup| et j'aimerais rester en contact.", needs="wants_role"),
    (
        Line(
            "j'ai beaucoup aimé {one_hearing}, et discuter aussi {of_two}.| Au plaisir de <vous/te> reparler !",
            "w",
            "warm !internal",
        ),
        Line(
            "c'était très intéressant de {one_hearing}, et de discuter aussi {of_two}.| J'aimerais rester en contact.",
            "wp",
            "!internal",
        ),
        Line(
            "j'ai trouvé très intéressant de {one_hearing}, et d'évoquer aussi {two_thing}.| Au plaisir de poursuivre ces échanges.",
            "f",
            "!internal",
        ),
    ),
)
CLOSE: Final[Versions] = (
    (
        Line("au plaisir de rester en contact !", "w", "!internal"),
        Line("je souhaiterais rester en contact avec <vous/toi>.", "f", "!internal"),
        Line("j'aimerais garder le contact.", "wp", "!internal"),
        Line(
            "puisque nous sommes de la même maison, ce serait bien d'être en contact ici aussi.",
            "wp",
            "internal",
        ),
        Line("j'attends l'entretien {of_next} avec impatience.", "wp", "booked wants_role"),
        Line("vivement l'entretien {of_next} !", "w", "booked wants_role"),
        Line("j'attends avec intérêt l'entretien {of_next}.", "pf", "booked wants_role"),
        Line("au plaisir de <vous/te> revoir {next}.", needs="again_with_you wants_role"),
        Line("au plaisir !", "w", "canadian !internal"),
        Line("au plaisir de <vous/te> reparler !", "w", "!internal"),
        Line("au plaisir de poursuivre nos échanges.", "f", "!internal"),
        Line(
            "étant de la même maison, j'aimerais que nous soyons aussi en contact ici.",
            "f",
            "internal",
        ),
        Line("j'aimerais rester en contact avec <vous/toi>.", "wp", "!internal"),
        Line("restons en contact !", "w", "familiar !internal"),
        Line("j'aimerais beaucoup garder le contact avec <vous/toi>.", "f", "!internal"),
        Line("entre collègues, ce serait bien d'être en contact ici aussi.", "wp", "internal"),
        Line("au plaisir de <vous/te> reparler.", "wp", "!internal"),
        Line("à bientôt, j'espère !", "w", "!internal wants_role"),
        Line("j'espère que nous resterons en contact.", "wp", "!internal"),
        Line("au plaisir d'échanger de nouveau avec <vous/toi>.", "f", "!internal"),
    ),
    (
        Line("gardons le contact.", "wp", "familiar"),
        "au plaisir de rester en contact.",
        Line("restons en contact.", "wp", "familiar"),
    ),
)
SUGGESTED: Final[Versions] = (
    (
        Line(
            "comme <vous me l'avez/tu me l'as> proposé, je <vous /t'>ajoute ici avec plaisir.",
            "wp",
            "asked",
        ),
        Line("<votre/ta> proposition de rester en contact ici m'a fait plaisir.", "wp", "asked"),
        Line(
            "comme <vous me l'avez/tu me l'as> gentiment proposé, je <vous /t'>ajoute à mon réseau.",
            needs="asked",
        ),
        Line(
            "je donne suite avec plaisir à <votre/ta> proposition de rester en contact ici.",
            "f",
            "asked",
        ),
    ),
    Line("comme proposé, je <vous /t'>ajoute à mon réseau.", needs="asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "je donne suite avec plaisir à <votre/ta> proposition| de rester en contact ici.",
            "f",
            "asked",
        ),
        Line(
            "comme <vous me l'avez/tu me l'as> proposé,| je <vous /t'>ajoute ici avec plaisir.",
            "wp",
            "asked",
        ),
        Line(
            "je <vous /t'>ajoute ici avec grand plaisir,| comme <vous me l'avez/tu me l'as> proposé.",
            "wp",
            "asked",
        ),
        Line("merci d'avoir proposé qu'on reste en contact :| c'est chose faite !", "w", "asked"),
        Line(
            "comme <vous me l'avez/tu me l'as> gentiment proposé,| je <vous /t'>ajoute à mon réseau.",
            needs="asked",
        ),
        Line(
            "suivant <votre/ta> suggestion,| je <vous /t'>ajoute avec plaisir à mon réseau.",
            "pf",
            "asked",
        ),
    ),
)
RECALL: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé notre échange {of_when} sur le poste {de_role}, surtout quand nous avons parlé {of}.",
            needs="warm !both_know",
        ),
        Line(
            "notre entretien {of_when} pour le poste {de_role} m'a beaucoup plu, en particulier notre échange sur {thing}.",
            needs="met !warm !both_know",
        ),
        Line(
            "j'ai beaucoup aimé notre conversation {of_when} sur {thing}.", needs="warm both_know"
        ),
        Line("j'ai apprécié notre échange {of_when} sur {thing}.", needs="met !warm both_know"),
        Line(
            "je garde un très bon souvenir de notre entretien {of_when} pour le poste {de_role}, et de notre échange sur {thing}.",
            needs="warm !both_know",
        ),
        Line(
            "j'ai bien aimé parler avec <vous/toi> {when} du poste {de_role}, et surtout {of}.",
            "wp",
            "met !warm !both_know",
        ),
        Line(
            "je garde un très bon souvenir de notre échange {of_when} sur {thing}.",
            needs="warm both_know",
        ),
        Line(
            "c'était très intéressant de parler avec <vous/toi> {when} {of}.",
            needs="met !warm both_know",
        ),
    ),
    (
        Line(
            "j'ai beaucoup aimé notre échange {of_when} sur le poste {de_role}.",
            needs="warm !both_know",
        ),
        Line(
            "notre entretien {of_when} pour le poste {de_role} m'a beaucoup plu.",
            needs="met !both_know",
        ),
        Line("je garde un très bon souvenir de notre échange {of_when}.", needs="warm both_know"),
        Line("notre échange {of_when} m'a beaucoup plu.", needs="met both_know"),
    ),
    Line("nous nous sommes parlé {when} au sujet du poste {de_role}.", needs="met !both_know"),
    Line("nous nous sommes parlé au sujet du poste {de_role}.", needs="met !both_know"),
    (
        Line("j'ai apprécié notre échange {of_when}.", "pf", "met both_know"),
        Line("notre échange m'a beaucoup plu.", "wp", "met both_know"),
        Line("j'ai beaucoup apprécié notre échange.", "pf", "met both_know"),
    ),
    Line("nous nous sommes parlé {when}.", needs="met !both_know"),
    Line("j'avais postulé pour le poste {de_role}.", needs="!met"),
    Line("j'avais postulé.", needs="!met"),
)
STAY: Final[Versions] = (
    (
        Line("j'aimerais garder le contact.", "wp"),
        Line("j'aimerais rester en contact avec <vous/toi>.", "pf"),
        Line("au plaisir de rester en contact.", "wp"),
        Line("je souhaiterais garder le contact avec <vous/toi>.", "f"),
        Line("au plaisir de nous recroiser.", "pf"),
        Line("j'espère que nos chemins se recroiseront.", "wp"),
    ),
    "gardons le contact.",
)
STILL: Final[Versions] = (
    (
        Line("le poste m'intéresse toujours beaucoup.", "wp", "wants_role"),
        Line("le poste me fait toujours autant envie.", "w", "wants_role"),
        Line("mon intérêt pour le poste reste le même.", "pf", "wants_role"),
        Line("mon intérêt pour le poste reste entier.", "f", "wants_role"),
        Line("le poste m'intéresse toujours autant.", "wp", "wants_role"),
    ),
    Line("le poste m'intéresse toujours.", needs="wants_role"),
    Line(
        "s'il manque quoi que ce soit de mon côté, je l'enverrai volontiers.", needs="!wants_role"
    ),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "le poste m'intéresse toujours autant.| Au plaisir de rester en contact.",
            "wp",
            "wants_role",
        ),
        Line(
            "le poste me fait toujours autant envie,| et j'aimerais garder le contact.",
            "w",
            "wants_role",
        ),
        Line(
            "mon intérêt pour le poste reste entier,| et je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_role",
        ),
        Line(
            "mon intérêt pour le poste est toujours là,| et ce serait bien de garder le contact.",
            "wp",
            "wants_role",
        ),
        Line(
            "j'ai toujours très envie de ce poste,| et ce serait un plaisir de rester en contact.",
            "w",
            "wants_role",
        ),
        Line(
            "le poste m'intéresse toujours,| et j'aimerais rester en contact.",
            "p",
            "wants_role",
        ),
        Line(
            "le poste m'intéresse toujours vivement.| Au plaisir de poursuivre nos échanges.",
            "f",
            "wants_role",
        ),
        Line(
            "mon envie de faire ce travail reste la même.| Au plaisir de <vous/te> reparler.",
            "wp",
            "wants_role",
        ),
        Line(
            "j'ai toujours aussi envie de rejoindre l'équipe.| Gardons le contact !",
            "w",
            "wants_role !internal",
        ),
        Line(
            "mon intérêt pour ce poste n'a pas changé,| et ce serait un plaisir de garder le contact.",
            "f",
            "wants_role",
        ),
    ),
    Line("le poste m'intéresse toujours.| Gardons le contact.", "wp", "wants_role"),
    Line("le poste m'intéresse toujours ;| au plaisir de rester en contact.", "f", "wants_role"),
)
NO_REPLY: Final[Versions] = (
    (
        Line(
            "le poste m'intéresse toujours beaucoup,| et j'aimerais garder le contact.",
            "wp",
            "wants_role",
        ),
        Line(
            "ce travail me fait toujours autant envie.| <Au plaisir de rester en contact./Restons en contact !>",
            "w",
            "wants_role",
        ),
        Line(
            "mon intérêt reste le même,| et ce serait un plaisir de rester en contact.",
            "wp",
            "wants_role",
        ),
        Line(
            "ce travail m'intéresse toujours autant.| Au plaisir de <vous/te> reparler.",
            "wp",
            "wants_role",
        ),
        Line(
            "mon intérêt reste entier,| et je souhaiterais garder le contact avec <vous/toi>.",
            "f",
            "wants_role",
        ),
        Line(
            "le poste m'intéresse toujours vivement,| et j'aimerais rester en contact.",
            "f",
            "wants_role",
        ),
        Line(
            "mon intérêt pour ce travail n'a pas changé.| Au plaisir de rester en contact.",
            "pf",
            "wants_role",
        ),
        Line("au-delà de ce recrutement,| j'aimerais garder le contact.", "wp", "!wants_role"),
        Line(
            "quelle que soit l'issue,| je souhaiterais garder le contact avec <vous/toi>.",
            "f",
            "!wants_role",
        ),
        Line("poste ou pas,| restons en contact !", "w", "!wants_role"),
        Line(
            "quelle que soit la suite,| ce serait un plaisir de rester en contact.",
            "wp",
            "!wants_role",
        ),
        Line(
            "au-delà de ce recrutement,| ce serait un plaisir de rester en contact.",
            "f",
            "!wants_role",
        ),
        Line("quoi qu'il en soit,| au plaisir de <vous/te> reparler.", "wp", "!wants_role"),
    ),
    Line("le poste m'intéresse toujours.| Gardons le contact.", "wp", "wants_role"),
    Line("le poste m'intéresse toujours.| Au plaisir de rester en contact.", "f", "wants_role"),
    Line("quelle que soit la suite,| gardons le contact.", "wp", "!wants_role"),
    Line("quelle que soit la suite,| au plaisir de rester en contact.", needs="!wants_role"),
)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "merci de m'avoir écrit au sujet de la pause du recrutement ; le poste m'intéresse toujours autant.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "je sais que le recrutement est en pause, et le poste me fait toujours autant envie.",
            "w",
            "wants_role",
        ),
        Line(
            "si le recrutement reprend après cette pause, le poste m'intéressera toujours autant.",
            "wp",
            "wants_role",
        ),
        Line(
            "j'ai bien compris que le recrutement est en pause ; mon intérêt reste entier.",
            "pf",
            "wants_role",
        ),
        Line(
            "si le recrutement, pour l'instant en pause, reprend, mon intérêt sera le même.",
            "f",
            "wants_role",
        ),
    ),
    Line("même en pause, le poste m'intéresse toujours.", needs="wants_role"),
    "je sais que le recrutement est en pause.",
)
OFFER: Final[Versions] = (
    (
        Line("<votre/ta> proposition m'a fait très plaisir.", "w", "wants_role offer_by_phone"),
        Line("l'offre m'a fait très plaisir.", "wp", "wants_role"),
        Line("merci aussi pour l'offre, qui m'a fait très plaisir.", "wpf", "wants_role"),
        Line(
            "je <vous/te> remercie aussi de l'offre, qui m'a fait grand plaisir.",
            "f",
            "wants_role",
        ),
        Line("je <vous/te> remercie aussi de l'offre.", "f"),
    ),
    "merci aussi pour l'offre.",
)
NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> appel {of_called},| et pour <votre/ta> proposition de rester en contact.",
            needs="no_by_phone asked",
        ),
        Line(
            "merci pour <votre/ton> message,| et surtout pour <votre/ta> proposition de rester en contact.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "je <vous/te> remercie de <votre/ta> réponse| et de <votre/ta> proposition de nous connecter ici.",
            "pf",
            "told_no asked !no_by_phone",
        ),
        Line(
            "ce ne sera pas pour cette fois, mais un grand merci pour tout,| et pour <votre/ta> proposition de rester en contact.",
            "wp",
            "asked !told_no",
        ),
        Line(
            "merci du temps que <vous m'avez/tu m'as> consacré,| et de m'avoir proposé de garder le contact.",
            needs="asked !told_no",
        ),
        Line(
            "même si ma candidature n'a pas abouti, merci pour <votre/ton> temps| et pour <votre/ta> proposition de nous connecter ici.",
            "pf",
            "asked !told_no",
        ),
        Line(
            "merci d'avoir pris le temps de m'appeler {called},| et de m'avoir proposé de garder le contact.",
            needs="no_by_phone asked",
        ),
        Line(
            "merci de m'avoir fait part de la décision| et d'avoir proposé de garder le contact.",
            needs="told_no asked !no_by_phone",
        ),
    ),
    (
        Line(
            "merci pour <votre/ton> appel| et <votre/ta> proposition de rester en contact.",
            needs="no_by_phone asked",
        ),
        Line(
            "merci pour <votre/ton> message| et <votre/ta> proposition de rester en contact.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "merci pour <votre/ton> temps| et <votre/ta> proposition de rester en contact.",
            needs="asked !told_no",
        ),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("je <vous/te> souhaite le meilleur, à <vous/toi> et à l'équipe.", "wp"),
        Line("je <vous/te> souhaite, ainsi qu'à l'équipe, une belle continuation.", "f"),
        Line("bonne continuation à toute l'équipe.", "pf"),
        Line("bonne continuation à <vous/toi> et à l'équipe.", "wp"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line("j'ai hâte de rejoindre l'équipe {starts}| comme {role}.", "wp", "!internal"),
        Line("j'ai hâte de commencer {starts}| comme {role}[ {at}].", "w", "!internal"),
        Line(
            "c'est avec plaisir que je commencerai {starts}| comme {role}[ {at}].",
            "pf",
            "!internal",
        ),
        Line("c'est avec plaisir que je commencerai {starts}| comme {role}."),
        Line(
            "j'ai commencé| comme {role} {at}, et cela me plaît beaucoup.",
            "wp",
            "started !internal",
        ),
        Line("j'ai désormais rejoint l'équipe| comme {role} {at}.", "pf", "started !internal"),
    ),
    (
        Line(
            "j'ai accepté l'offre| et j'ai hâte de commencer comme {role}[ {at}].",
            needs="!started",
        ),
        Line("j'ai dit oui| au poste {de_role} et j'ai hâte de commencer.", "w", "!started"),
        Line(
            "j'ai accepté| le poste {de_role} et j'ai hâte de rejoindre l'équipe.",
            "wp",
            "!started !internal",
        ),
        Line("j'ai commencé| comme {role}, et cela me plaît beaucoup.", "wp", "started"),
        Line("j'ai désormais pris mes fonctions| comme {role}.", "pf", "started"),
    ),
    Line("j'ai accepté l'offre| et j'ai hâte de commencer.", needs="!started"),
    Line("j'ai commencé| et cela me plaît.", needs="started"),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("merci pour notre échange {of_when}[ sur {thing}]."),
        Line("merci encore pour l'entretien {of_when}[ et pour notre échange sur {thing}]."),
        Line("merci du temps que <vous m'avez/tu m'as> accordé {when}[ pour parler {of}]."),
    ),
    "merci pour <votre/ton> temps.",
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("d'ici là, restons en contact.", "wp", "!started start_known"),
        Line("au plaisir de travailler avec <vous/toi>.", needs="!started"),
        Line(
            "d'ici là, je souhaiterais garder le contact avec <vous/toi>.",
            "f",
            "!started start_known",
        ),
        Line("ce serait bien d'être en contact ici aussi.", "wp", "started"),
        Line("j'aimerais être en contact avec <vous/toi> ici aussi.", "pf", "started"),
        Line("d'ici là, au plaisir de rester en contact.", "wp", "!started start_known"),
    ),
    "au plaisir de rester en contact.",
)
ACCEPTED: Final[Versions] = (
    (
        Line("j'ai accepté l'offre et j'ai hâte de commencer {starts}.", "wp"),
        Line("j'ai accepté l'offre et j'ai hâte de commencer {starts}.", "pf"),
        Line("j'ai accepté l'offre et j'ai hâte de commencer.", needs="!started"),
        Line("j'ai commencé, et j'ai plaisir à travailler dans l'équipe.", needs="started"),
        Line("j'ai accepté l'offre et j'ai hâte de commencer.", "wp", "!started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        Line(
            "je <vous/te> souhaite le meilleur pour la suite et j'aimerais garder le contact.", "wp"
        ),
        Line(
            "je <vous/te> souhaite une belle continuation et espère rester en contact avec <vous/toi>.",
            "f",
        ),
        Line("belle continuation à <vous/toi>, et au plaisir de rester en contact.", "wp"),
        Line("bonne continuation à <vous/toi> : restons en contact !", "w"),
        Line("tous mes vœux pour la suite, et au plaisir de rester en contact.", "pf"),
        Line("tous mes vœux de réussite pour la suite ; je souhaiterais garder le contact.", "f"),
        Line(
            "plein succès dans <vos/tes> nouveaux projets, et au plaisir de <vous/te> reparler.",
            "wp",
        ),
    ),
    "belle continuation, et au plaisir de rester en contact.",
    "au plaisir de rester en contact.",
)
RECRUITER: Final[Versions] = (
    (
        Line("merci pour notre échange| {of_when}.", needs="met !phone"),
        Line("merci pour <votre/ton> appel {of_called}| et pour <votre/ton> aide.", needs="phoned"),
        Line("merci pour notre appel| {of_when}.", needs="phone !phoned"),
        Line("merci encore pour notre point| {of_when}.", "wp", "met !phone"),
        Line(
            "merci beaucoup pour <votre/ton> accompagnement| et pour notre échange {of_when}.",
            needs="met !phone",
        ),
        Line("je <vous/te> remercie de notre échange| {of_when}.", "f", "met !phone"),
        Line(
            "merci pour <votre/ton> appel {of_called},| et encore merci pour notre échange {of_when}.",
            needs="phoned",
        ),
        Line("merci encore pour notre échange téléphonique| {of_when}.", needs="phone !phoned"),
        Line("un grand merci pour notre conversation| {of_when}.", "wp", "met !phone"),
        Line("merci pour <votre/ton> aide| concernant le poste {de_role}[ {at}].", needs="!met"),
    ),
    "merci pour <votre/ton> aide| concernant le poste {de_role}.",
    "merci pour| <votre/ton> aide.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("parler {of} avant l'entretien {of_next} m'aide beaucoup.", "wp", "booked"),
        Line("parler {of} m'a été très utile.", "wp"),
        Line("merci aussi de m'avoir expliqué {explained}."),
        Line("notre échange sur {thing} m'aidera bien pour l'entretien {of_next}.", "wp", "booked"),
        Line("il m'a été très utile de {hearing}.", "pf"),
        Line("c'était vraiment utile de {hearing}.", "w"),
        Line("parler {of} avant l'entretien {of_next} m'a été très utile.", "f", "booked"),
    ),
    (
        Line("j'attends l'entretien {of_next} avec impatience.", "wp", "booked wants_role"),
        Line("vivement l'entretien {of_next} !", "w", "booked wants_role"),
        Line("j'attends avec intérêt l'entretien {of_next}.", "f", "booked wants_role"),
    ),
    (
        Line("le poste m'intéresse toujours autant.", "wp", "wants_role"),
        Line("ce poste me fait vraiment envie.", "w", "wants_role"),
        Line("ce poste m'intéresse toujours vivement.", "f", "wants_role"),
        Line("ce poste me plaît toujours beaucoup.", "wp", "wants_role"),
    ),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("je <vous /t'>ajoute ici, ce sera plus simple pour rester en contact.", "wp"),
        Line("restons en contact ici aussi, si <vous le voulez/tu le veux> bien.", "wp"),
        Line("au plaisir de rester en contact ici aussi.", "wp"),
        Line("merci encore pour <votre/ton> aide, et restons en contact !", "w"),
        Line("j'aimerais rester en contact avec <vous/toi> ici aussi.", "pf"),
        Line("je souhaiterais que nous soyons en contact ici aussi.", "f"),
    ),
    "au plaisir de rester en contact.",
)
KNOWN: Final[Versions] = (
    (
        Line("cela m'a fait plaisir d'échanger à nouveau avec <vous/toi> {when}.", "pf"),
        Line("ça m'a fait très plaisir de <vous/te> reparler {when}.", "w"),
        Line("quel plaisir de <vous/te> revoir {when} !", "w", "on_site warm"),
        Line("ça m'a fait plaisir de <vous/te> revoir {when}.", "wp", "on_site"),
        Line("c'était un plaisir de <vous/te> reparler {when}.", "wp"),
        Line("quel plaisir d'échanger à nouveau avec <vous/toi> {when} !", "w", "warm"),
        Line("échanger à nouveau avec <vous/toi> {when} m'a fait grand plaisir.", "f"),
        Line("cela m'a fait plaisir de <vous/te> reparler {when}.", "pf"),
    ),
    "cela m'a fait plaisir de <vous/te> reparler {when}.",
    "cela m'a fait plaisir de <vous/te> reparler du poste {de_role}.",
    "cela m'a fait plaisir de <vous/te> reparler.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("ce serait bien d'être en contact ici aussi.", "wp"),
        Line("il était temps que nous soyons en contact ici aussi.", "w"),
        Line("j'aimerais que nous soyons aussi en contact ici.", "pf"),
        Line("je <vous /t'>ajoute ici, depuis le temps !", "w"),
        Line("restons en contact par ici !", "w"),
        Line("au plaisir de rester en contact ici aussi.", "pf"),
        Line("au plaisir de <vous/te> recroiser bientôt.", "wp"),
    ),
    Line("gardons le contact.", "wp"),
    "au plaisir de rester en contact.",
)
UNMET_THANKS: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> aide| dans le suivi de ma candidature au poste {de_role}[ {at}]."
        ),
        Line(
            "un grand merci pour <votre/ton> aide| à l'occasion de mon entretien {of_when} pour le poste {de_role}[ {at}].",
            "wp",
        ),
        Line(
            "merci pour <votre/ton> aide| autour de mon entretien {of_when} pour le poste {de_role}[ {at}]."
        ),
    ),
    "merci pour <votre/ton> aide| dans ma candidature au poste {de_role}.",
    "merci pour <votre/ton> aide| dans ma candidature.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "j'ai passé un entretien {when} pour le poste {de_role}[ {at}].",
        "j'ai postulé pour le poste {de_role}[ {at}].",
        "je <vous /t'>écris au sujet de ma candidature au poste {de_role}[ {at}].",
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
TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "merci encore pour <votre/ton> temps,| et au plaisir de rester en contact.",
            needs="!internal",
        ),
        Line("un grand merci,| et restons en contact !", "w", "!internal"),
        Line(
            "merci d'avoir pris ce temps,| et au plaisir de <vous/te> reparler.", needs="!internal"
        ),
        Line(
            "merci encore pour <votre/ton> temps ;| j'attends l'entretien {of_next} avec impatience.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "merci encore pour <votre/ton> temps ;| entre collègues, ce serait bien d'être en contact ici aussi.",
            needs="internal",
        ),
        Line("merci encore,| et à bientôt, j'espère !", "w", "!internal wants_role"),
        Line(
            "un grand merci pour <votre/ton> temps ;| j'aimerais garder le contact.",
            needs="!internal",
        ),
    ),
)
REMEMBER: Final[Versions] = (
    (
        Line(
            "j'espérais une autre issue, mais j'ai beaucoup apprécié notre échange {of_when}[ sur {thing}].",
            "f",
            "met told_no wants_company",
        ),
        Line(
            "même si l'issue n'est pas celle que j'espérais, j'ai eu plaisir à parler avec <vous/toi> {of}.",
            "f",
            "met told_no wants_company",
        ),
        Line(
            "l'issue n'est pas celle que j'espérais, mais notre entretien {of_when} m'a beaucoup apporté.",
            "f",
            "met told_no wants_company",
        ),
        Line(
            "j'ai apprécié notre échange {of_when}[ sur {thing}].",
            needs="met told_no !wants_company",
        ),
        Line(
            "notre échange {of_when}[ sur {thing}] m'a beaucoup plu.",
            "wp",
            "met told_no !wants_company",
        ),
        Line(
            "je garde un très bon souvenir de notre échange {of_when}[ sur {thing}].",
            needs="warm !told_no",
        ),
        Line(
            "dommage pour cette fois, mais j'ai beaucoup apprécié notre échange {of_when}[ sur {thing}].",
            "wp",
            needs="met !warm told_no wants_company",
        ),
        Line("j'ai apprécié notre échange {of_when}[ sur {thing}].", needs="met !warm !told_no"),
        Line(
            "dommage pour cette fois, mais je garde un très bon souvenir de notre échange {of_when}[ sur {thing}].",
            "wp",
            needs="warm told_no wants_company",
        ),
        Line(
            "j'ai eu grand plaisir à parler avec <vous/toi> {when}[ {of}].",
            needs="warm !told_no",
        ),
        Line(
            "dommage pour cette fois, mais j'ai eu grand plaisir à parler avec <vous/toi> {when}[ {of}].",
            "wp",
            needs="warm told_no wants_company",
        ),
        Line(
            "j'espérais une autre issue, mais j'ai apprécié notre échange {of_when}[ sur {thing}].",
            needs="met !warm told_no wants_company !own_recruiter",
        ),
        Line(
            "ce ne sera pas pour cette fois, mais merci encore pour notre échange {of_when}[ sur {thing}].",
            "wp",
            "met !warm told_no wants_company",
        ),
        Line(
            "dommage pour cette fois, mais notre échange {of_when} m'a été utile.",
            "wp",
            "met told_no wants_company own_recruiter wants_company",
        ),
        Line(
            "c'était très intéressant de parler avec <vous/toi> {when}[ {of}].",
            needs="met !warm !told_no",
        ),
        Line(
            "lors de notre échange {of_when}, j'ai bien aimé {hearing}.", "wp", "met !warm !told_no"
        ),
        Line(
            "lors de notre entretien {of_when}, j'ai apprécié de {hearing}.",
            "f",
            "met !warm !told_no",
        ),
        Line("notre conversation {of_when}[ sur {thing}] m'a beaucoup plu.", needs="warm !told_no"),
        Line(
            "j'espérais une autre issue, mais j'ai trouvé passionnant ce que <vous m'avez/tu m'as> raconté {when} {of_thing}.",
            needs="warm told_no wants_company",
        ),
        Line(
            "dommage pour cette fois, mais c'était très intéressant de parler avec <vous/toi> {when} {of}.",
            "wp",
            needs="met !warm told_no wants_company",
        ),
        Line(
            "lors de notre échange {of_when}, j'ai trouvé très intéressant ce que <vous m'avez/tu m'as> dit {of_thing}.",
            needs="met !warm !told_no",
        ),
        Line(
            "j'ai beaucoup aimé {hearing} lors de notre échange {of_when}.", needs="warm !told_no"
        ),
    ),
    (
        Line(
            "dommage pour cette fois, mais notre échange m'a beaucoup plu.",
            "wp",
            needs="met told_no wants_company !own_recruiter",
        ),
        Line(
            "dommage pour cette fois, mais notre échange sur {thing} m'a beaucoup plu.",
            "wp",
            "met told_no wants_company",
        ),
        Line(
            "j'espérais une autre issue, mais j'ai beaucoup apprécié notre échange sur {thing}.",
            "f",
            "met told_no wants_company",
        ),
        Line("notre échange {of_when} m'a beaucoup plu.", "wp", needs="met !told_no"),
        Line("j'ai beaucoup apprécié notre échange {of_when}.", "pf", "met !told_no"),
        Line("je garde un bon souvenir de notre échange {of_when}.", needs="met !told_no"),
        Line(
            "dommage pour cette fois, mais je garde un bon souvenir de notre échange.",
            needs="met told_no wants_company",
        ),
    ),
    (
        Line("notre échange m'a beaucoup plu.", "wp", "met !told_no"),
        Line("j'ai beaucoup apprécié notre échange.", "pf", "met !told_no"),
        Line("je garde un bon souvenir de notre échange.", needs="met !told_no"),
    ),
    Line("dommage pour cette fois, mais j'ai aimé parler {of}.", "wp", "met told_no wants_company"),
    Line("c'est dommage, mais notre échange m'a plu.", "wp", "met told_no wants_company"),
    Line(
        "j'espérais une autre issue, mais j'ai apprécié notre échange.",
        needs="met told_no wants_company",
    ),
    Line("j'espérais bien sûr une autre issue.", needs="told_no wants_company"),
    Line("j'ai apprécié notre échange.", needs="met told_no !wants_company"),
    Line("j'avais postulé pour le poste {de_role}.", needs="!met"),
    Line("j'avais postulé.", needs="!met"),
)
REMEMBER_CLOSE: Final[Versions] = (
    (
        Line(
            "j'ai apprécié notre échange {of_when} ; ce qui m'attire toujours autant, {is_excites}.| Au plaisir de rester en contact.",
            needs="met wants_company",
        ),
        Line(
            "{Excites_pl} me plaisent beaucoup, et j'ai beaucoup aimé notre échange {of_when}.| <Au plaisir de garder le contact avec vous./Restons en contact !>",
            "w",
            "warm wants_company",
        ),
        Line(
            "j'ai beaucoup aimé notre échange {of_when}[ sur {thing}],| et ce serait un plaisir de rester en contact.",
            needs="warm",
        ),
        Line(
            "{Excites_pl} m'attirent toujours autant, et j'ai apprécié notre échange {of_when}.| Au plaisir de rester en contact.",
            needs="met wants_company",
        ),
        Line(
            "j'ai beaucoup aimé parler avec <vous/toi> {when} {of_both}.| Au plaisir de <vous/te> reparler !",
            "w",
            "warm",
        ),
        Line(
            "lors de notre échange {of_when}, j'ai trouvé très intéressant ce que <vous m'avez/tu m'as> dit {of_thing},| et j'aimerais garder le contact.",
            "wp",
            "met !warm",
        ),
        Line(
            "lors de notre entretien {of_when}, j'ai apprécié de {hearing},| et j'aimerais rester en contact.",
            "f",
            "met !warm",
        ),
        Line(
            "j'ai eu plaisir à parler avec <vous/toi> {when} {of_both},| et j'aimerais garder le contact.",
            needs="met",
        ),
        Line(
            "j'ai beaucoup aimé {one_hearing}, et discuter aussi {of_two}.| Au plaisir de <vous/te> reparler !",
            "w",
            "warm",
        ),
        Line(
            "j'ai eu plaisir à {one_hearing}, et à discuter aussi {of_two}.| Au plaisir de rester en contact.",
            needs="met",
        ),
        Line(
            "je garde un très bon souvenir de notre conversation {of_when}[ sur {thing}].| Au plaisir de <vous/te> reparler.",
            needs="warm",
        ),
        Line(
            "j'ai beaucoup aimé notre échange {of_when}, et {excites_sg} m'attire beaucoup.| <J'aimerais beaucoup rester en contact./Restons en contact !>",
            "w",
            "warm wants_company",
        ),
        Line(
            "j'ai apprécié notre échange {of_when}, et {excites_sg} m'attire toujours autant.| Au plaisir de rester en contact.",
            needs="met wants_company",
        ),
        Line(
            "lors de notre échange {of_when}, j'ai trouvé passionnant ce que <vous m'avez/tu m'as> raconté {of_thing}.| <Au plaisir de rester en contact./Restons en contact !>",
            "w",
            "warm",
        ),
        Line(
            "lors de notre échange {of_when}, j'ai bien aimé {hearing},| et j'aimerais garder le contact.",
            "wp",
            "met !warm",
        ),
        Line(
            "je garde un bon souvenir de notre entretien {of_when}[ et de notre échange sur {thing}],| et souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "met !warm",
        ),
        Line(
            "j'ai apprécié notre échange {of_when}[ sur {thing}],| et j'espère rester en contact avec <vous/toi>.",
            needs="met !warm",
        ),
        Line(
            "j'ai eu grand plaisir à parler avec <vous/toi> {when}[ {of}],| et j'aimerais garder le contact.",
            needs="warm",
        ),
        Line(
            "j'ai beaucoup aimé {hearing} lors de notre échange {of_when}.| Gardons le contact !",
            "w",
            "warm",
        ),
        Line(
            "c'était très intéressant de parler avec <vous/toi> {when}[ {of}].| Au plaisir de rester en contact.",
            needs="met !warm",
        ),
    ),
    (
        Line(
            "notre échange {of_when} m'a beaucoup plu.| <Au plaisir de garder le contact avec vous./Restons en contact.>",
            "wp",
            "met",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange {of_when}.| Au plaisir de rester en contact.",
            "pf",
            "met",
        ),
    ),
    (
        Line(
            "notre échange m'a beaucoup plu.| <J'aimerais beaucoup rester en contact./Restons en contact.>",
            "wp",
            "met",
        ),
        Line("j'ai apprécié notre échange.| Au plaisir de rester en contact.", "pf", "met"),
    ),
    Line(
        "j'ai passé un entretien pour le poste {de_role}| et j'aimerais garder le contact.",
        needs="!met",
    ),
)
OFFER_CLOSE: Final[Versions] = (
    (
        Line("à très bientôt !", "w", "wants_role"),
        Line("je <vous/te> donne vite ma réponse. À bientôt !", "w"),
        Line("je reviens vers <vous/toi> très vite. À bientôt.", "wp"),
        Line("je <vous/te> donne ma réponse très bientôt ; à bientôt.", "wp"),
        Line("je reviendrai vers <vous/toi> très prochainement. À bientôt.", "f"),
        Line("je <vous/te> ferai part de ma réponse dans les prochains jours. À bientôt.", "f"),
    ),
    "à très bientôt.",
)
"""After an offer an answer is owed: what comes next is that."""
OFFER_TOLD: Final[Versions] = (
    (
        Line("j'ai beaucoup aimé notre échange {of_when}[ sur {thing}].", "wp", "warm"),
        Line("j'ai eu grand plaisir à parler avec <vous/toi> {when}[ {of}].", needs="warm"),
        Line("notre conversation {of_when}[ sur {thing}] m'a beaucoup plu.", needs="warm"),
        Line(
            "notre échange {of_when} sur {thing} m'a vraiment donné envie de ce poste.",
            "wp",
            "met wants_role",
        ),
        Line("ce que <vous m'avez/tu m'as> dit {of_told} m'a beaucoup plu.", "wp", "met"),
        Line("notre échange {of_when}[ sur {thing}] m'a beaucoup plu.", "wp", "met"),
        Line("j'ai apprécié notre échange {of_when}[ sur {thing}].", "pf", "met"),
        Line(
            "j'ai beaucoup apprécié notre entretien {of_when}[ et notre échange sur {thing}].",
            "f",
            "met",
        ),
        Line("merci encore pour notre échange {of_when}[ sur {thing}].", "wp", "met"),
        Line("merci aussi de m'avoir expliqué {explained}.", "wp", "met"),
        Line("je <vous/te> remercie également de m'avoir expliqué {explained}.", "f", "met"),
    ),
    (
        Line("notre échange m'a beaucoup plu.", "wp", "met"),
        Line("j'ai beaucoup apprécié notre échange.", "pf", "met"),
    ),
    Line("j'avais postulé pour le poste {de_role}.", needs="!met"),
    Line("j'avais postulé.", needs="!met"),
)
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "quel plaisir, <votre/ton> appel {of_called} !| Un grand merci pour l'offre.",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "un grand merci pour l'offre :| quelle bonne nouvelle !",
            "w",
            "wants_role !offer_by_phone",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called} :| l'offre m'a fait très plaisir.",
            "wp",
            "offer_by_phone wants_role",
        ),
        Line(
            "un grand merci pour <votre/ton> appel {of_called}| et pour l'offre, qui m'a fait très plaisir.",
            "wp",
            "offer_by_phone wants_role",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called} et de <votre/ta> confiance ;| l'offre m'a fait très plaisir.",
            "pf",
            "offer_by_phone wants_role",
        ),
        Line(
            "merci beaucoup pour l'offre| et pour <votre/ta> confiance : elle me fait très plaisir.",
            "wp",
            "wants_role !offer_by_phone",
        ),
        Line(
            "merci de <votre/ta> confiance :| l'offre m'a fait très plaisir.",
            "wp",
            "wants_role !offer_by_phone",
        ),
        Line(
            "je <vous/te> remercie de <votre/ta> confiance ;| l'offre me fait très plaisir.",
            "pf",
            "wants_role !offer_by_phone",
        ),
        Line(
            "je <vous/te> remercie de l'offre,| qui m'a fait grand plaisir.",
            "f",
            "wants_role !offer_by_phone",
        ),
        Line("merci pour l'offre,| à laquelle je réfléchis avec soin.", needs="!wants_role"),
        Line(
            "merci beaucoup pour l'offre,| qui m'a fait très plaisir !",
            "w",
            "wants_role !offer_by_phone",
        ),
    ),
    (
        Line("merci pour <votre/ton> appel| et pour l'offre !", "wp", "offer_by_phone wants_role"),
        Line("merci beaucoup| pour l'offre !", "wp", "wants_role"),
        Line("je <vous/te> remercie| de l'offre.", "f", "wants_role"),
    ),
)
HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "merci de m'avoir fait savoir| que le recrutement est en pause ; s'il reprend, le poste m'intéressera toujours autant.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "merci de m'avoir écrit.| Si le poste rouvre un jour, il m'intéressera toujours autant.",
            "w",
            "wrote_hold wants_role",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> message :| même si le poste est en attente, mon intérêt reste entier.",
            "pf",
            "wrote_hold wants_role",
        ),
        Line(
            "merci de m'avoir écrit| que le recrutement est suspendu pour l'instant ; mon intérêt, lui, reste le même.",
            "wp",
            "wrote_hold wants_role",
        ),
    ),
    (
        Line(
            "merci pour <votre/ton> message :| même en attente, le poste m'intéresse toujours.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> message :| même en attente, le poste m'intéresse toujours.",
            "f",
            "wrote_hold wants_role",
        ),
    ),
    Line("merci de m'avoir fait savoir| que le recrutement est en pause.", needs="wrote_hold"),
)
HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "si le recrutement reprend, le poste m'intéressera toujours autant.| Au plaisir de rester en contact d'ici là.",
            "wp",
            "wants_role",
        ),
        Line(
            "j'ai bien compris que tout est en pause pour l'instant,| et j'aimerais garder le contact.",
            "wp",
        ),
        Line(
            "même si le poste est en attente, mon intérêt reste entier,| et ce serait un plaisir de rester en contact.",
            "f",
            "wants_role",
        ),
        Line(
            "le recrutement est en pause, mais le poste me fait toujours envie.| <Au plaisir de rester en contact./Restons en contact !>",
            "w",
            "wants_role",
        ),
        Line(
            "je sais que le recrutement est suspendu pour l'instant,| et j'aimerais garder le contact.",
            "p",
        ),
        Line(
            "j'ai bien noté que le recrutement est en pause| et souhaiterais garder le contact avec <vous/toi>.",
            "f",
        ),
        Line(
            "si le poste rouvre, il m'intéressera toujours autant ;| d'ici là, gardons le contact.",
            "wp",
            "wants_role",
        ),
        Line("même si le poste est en attente,| ce serait un plaisir de rester en contact.", "wp"),
        Line(
            "si le recrutement reprend un jour, mon intérêt sera le même ;| d'ici là, au plaisir de rester en contact.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line("même en attente, le poste m'intéresse.| Gardons le contact.", "wp", "wants_role"),
        Line(
            "même en pause, le poste me fait envie.| <Au plaisir de garder le contact avec vous./Restons en contact !>",
            "w",
            "wants_role",
        ),
        Line(
            "même en attente, le poste m'intéresse toujours.| Au plaisir de rester en contact.",
            "pf",
            "wants_role",
        ),
    ),
)
DECLINED: Final[Versions] = (
    (
        Line(
            "même si j'ai fait un autre choix, je garde un très bon souvenir de notre échange {of_when}[ sur {thing}].",
            needs="warm",
        ),
        Line(
            "même si j'ai choisi une autre voie, j'ai apprécié notre échange {of_when}[ sur {thing}].",
            needs="met !warm",
        ),
        Line(
            "j'ai finalement choisi une autre voie, mais j'ai beaucoup aimé parler avec <vous/toi> {when}[ {of}].",
            needs="warm",
        ),
        Line(
            "j'ai finalement choisi une autre voie, mais notre échange {of_when}[ sur {thing}] m'a beaucoup plu.",
            needs="met !warm",
        ),
        Line(
            "même si je prends une autre direction, notre conversation {of_when}[ sur {thing}] m'a beaucoup plu.",
            needs="warm",
        ),
        Line(
            "j'ai fait un autre choix, mais c'était très intéressant de parler avec <vous/toi> {when}[ {of}].",
            needs="met !warm",
        ),
    ),
    (
        Line(
            "j'ai finalement choisi une autre voie, mais notre échange m'a beaucoup plu.",
            "wp",
            "met",
        ),
        Line("même si j'ai choisi une autre voie, j'ai apprécié notre échange.", needs="met"),
    ),
    Line("j'ai fait un autre choix, mais j'ai apprécié notre échange.", needs="met"),
    Line(
        "même si j'ai choisi une autre voie, merci de l'attention portée à ma candidature.",
        needs="!met",
    ),
)
PARTING_CLOSE: Final[Versions] = (
    (
        Line(
            "belle continuation à <vous/toi> et à l'équipe,| et au plaisir de nous recroiser.", "wp"
        ),
        Line(
            "je <vous/te> souhaite une belle continuation, ainsi qu'à l'équipe.| Au plaisir de nous recroiser.",
            "f",
        ),
        Line(
            "je <vous/te> souhaite le meilleur, à <vous/toi> et à l'équipe.| Au plaisir de <vous/te> reparler !",
            "w",
        ),
        Line(
            "je <vous/te> souhaite tout le meilleur.| J'espère que nos chemins se recroiseront.",
            "wp",
        ),
        Line(
            "je <vous/te> souhaite une très bonne continuation.| Au plaisir de nous recroiser.",
            "f",
        ),
        Line(
            "bonne continuation à toute l'équipe.| J'espère que nos chemins se recroiseront.",
            "wp",
        ),
        Line("bonne continuation à toute l'équipe,| et peut-être à bientôt !", "w"),
        Line(
            "bonne continuation à <vous/toi> et à l'équipe ;| j'espère que nos chemins se recroiseront.",
            "f",
        ),
        Line(
            "bonne continuation à <vous/toi> et à l'équipe.| Au plaisir de <vous/te> retrouver un jour.",
            "wp",
        ),
    ),
    (
        "bonne continuation,| et au plaisir de nous recroiser.",
        Line("bonne continuation,| et au plaisir de <vous/te> reparler.", "wp"),
    ),
)
NO_THANKS: Final[Versions] = (
    (
        Line("merci de <votre/ton> appel {of_called}.", needs="no_by_phone"),
        Line("merci d'avoir pris le temps de m'appeler {called}.", needs="no_by_phone"),
        Line("merci pour <votre/ton> message.", "wp", "told_no !no_by_phone"),
        Line("merci de m'avoir fait part de la décision.", "wp", "told_no !no_by_phone"),
        Line("merci de m'avoir écrit au sujet de ma candidature.", "wp", "told_no !no_by_phone"),
        Line(
            "je <vous/te> remercie de m'avoir fait part de <votre/ta> décision.",
            "f",
            "told_no !no_by_phone !own_recruiter",
        ),
        Line("je <vous/te> remercie de <votre/ta> réponse.", "f", "told_no !no_by_phone"),
        Line(
            "merci pour <votre/ton> message et pour <votre/ton> aide.",
            "wp",
            "told_no own_recruiter",
        ),
        Line(
            "merci pour <votre/ton> message et pour <votre/ton> accompagnement.",
            "wpf",
            "told_no !no_by_phone own_recruiter",
        ),
        Line(
            "ma candidature n'a pas abouti, mais merci encore pour <votre/ton> temps.",
            "wp",
            "!told_no",
        ),
        Line(
            "ce ne sera pas pour cette fois, mais merci encore du temps que <vous m'avez/tu m'as> consacré.",
            "wp",
            "!told_no",
        ),
        Line(
            "même si ma candidature n'a pas abouti, je <vous/te> remercie encore de <votre/ta> disponibilité.",
            "f",
            "!told_no",
        ),
    ),
)
"""Thanks for the news of a no, where nobody suggested to connect."""
PARTING_NO: Final[Versions] = (
    (
        Line(
            "si un autre poste s'ouvre, <pensez/pense> à moi !| Et restons en contact.",
            "w",
            "wants_company",
        ),
        Line(
            "si un autre poste s'ouvre un jour, ce sera avec plaisir !| D'ici là, restons en contact.",
            "w",
            "wants_company !own_recruiter",
        ),
        Line(
            "si un autre poste s'ouvre un jour, je postulerai volontiers.| J'aimerais garder le contact d'ici là.",
            "wp",
            "wants_company !own_recruiter",
        ),
        Line(
            "si une autre occasion se présente, n'<hésitez/hésite> pas à penser à moi.| J'aimerais rester en contact.",
            "wp",
            "wants_company",
        ),
        Line(
            "si un autre poste vient à s'ouvrir, <pensez/pense> à moi.| Au plaisir de rester en contact.",
            "wp",
            "wants_company",
        ),
        Line(
            "si une autre occasion se présente, j'en reparlerai volontiers avec <vous/toi>.| Au plaisir de rester en contact.",
            "pf",
            "wants_company",
        ),
        Line(
            "si un autre poste venait à s'ouvrir, ma candidature serait toujours d'actualité.| Je souhaiterais rester en contact avec <vous/toi>.",
            "f",
            "wants_company !own_recruiter",
        ),
        Line("bonne continuation,| et restons en contact.", "wp", "!told_no"),
        Line(
            "bonne continuation à toute l'équipe,| et au plaisir de rester en contact.",
            "wpf",
            "!wants_company",
        ),
    ),
    Line("une autre fois, peut-être !| Restons en contact.", "w", "wants_company"),
    Line(
        "si un autre poste s'ouvre, <pensez/pense> à moi.| Gardons le contact.",
        "wp",
        "wants_company",
    ),
    (
        Line("une autre fois, peut-être.| Au plaisir de rester en contact.", "wp"),
        Line("une autre occasion se présentera peut-être.| Au plaisir de rester en contact.", "f"),
        Line("ce sera peut-être pour une autre fois.| J'aimerais rester en contact.", "pf"),
        Line("une autre fois, peut-être.| Je souhaiterais garder le contact.", "f"),
    ),
)
"""What remains after a no | close."""
JOINING_CLOSE: Final[Versions] = (
    (
        Line("j'ai hâte de rejoindre l'équipe {starts}.| À bientôt !", "w", "!internal !started"),
        Line(
            "j'ai hâte de commencer {starts},| et d'ici là, restons en contact !", "w", "!started"
        ),
        Line(
            "c'est avec grand plaisir que je rejoindrai l'équipe {starts}.| D'ici là, restons en contact.",
            "wp",
            "!internal !started",
        ),
        Line(
            "je commence {starts} avec grand plaisir,| et j'ai hâte de travailler avec <vous/toi>.",
            "wp",
            "!started",
        ),
        Line(
            "c'est avec plaisir que je rejoindrai <votre/ton> équipe {starts} ;| d'ici là, je souhaiterais garder le contact.",
            "f",
            "!internal !started",
        ),
        Line(
            "c'est avec grand plaisir que je commencerai {starts}.| Au plaisir de travailler avec <vous/toi>.",
            "f",
            "!started",
        ),
        Line(
            "je commence {starts}, et j'ai hâte !| D'ici là, ce serait bien d'être en contact ici.",
            "w",
            "!started",
        ),
        Line(
            "me voilà en poste, et ça me plaît beaucoup !| Ce serait bien d'être en contact ici aussi.",
            "w",
            "started",
        ),
        Line("me voilà dans l'équipe,| et je <vous /t'>ajoute ici avec plaisir.", "wp", "started"),
        Line(
            "j'ai désormais pris mes fonctions| et souhaiterais que nous soyons en contact ici aussi.",
            "f",
            "started",
        ),
    ),
    (
        Line(
            "j'ai accepté l'offre avec joie :| j'ai hâte de travailler avec <vous/toi> !",
            "w",
            "!started",
        ),
        Line(
            "j'ai dit oui, et j'ai hâte de rejoindre l'équipe.| D'ici là, restons en contact !",
            "wp",
            "!started !internal",
        ),
        Line(
            "j'ai accepté l'offre avec grand plaisir.| Au plaisir de travailler avec <vous/toi>.",
            "pf",
            "!started",
        ),
        Line(
            "j'ai accepté l'offre avec plaisir,| et souhaiterais garder le contact d'ici mon arrivée.",
            "f",
            "!started",
        ),
    ),
)
WITHDREW_FIRST: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> temps,| et pour <votre/ta> proposition de rester en contact.",
            "wp",
            "asked",
        ),
        Line("merci pour tout,| et de m'avoir proposé de garder le contact.", "w", "asked"),
        Line(
            "je <vous/te> remercie de <votre/ton> temps| et de <votre/ta> proposition de rester en contact.",
            "f",
            "asked",
        ),
    ),
)
KNOWN_TOPIC: Final[Versions] = (
    (
        Line(
            "ça m'a fait très plaisir de <vous/te> revoir {when}| et de parler {of}.",
            "wp",
            "on_site",
        ),
        Line("ça m'a fait plaisir de <vous/te> reparler {when},| surtout {of}.", "wp"),
        Line("quel plaisir de <vous/te> retrouver {when}| pour parler {of} !", "w", "warm"),
        Line("j'ai beaucoup aimé reparler avec <vous/toi> {when},| cette fois {of}.", "w", "warm"),
        Line(
            "cela m'a fait grand plaisir de parler à nouveau avec <vous/toi> {when},| en particulier {of}.",
            "f",
        ),
    ),
)
KNOWN_TIME_CLOSE: Final[Versions] = (
    (
        Line("merci encore,| et il était temps que nous soyons en contact ici aussi !", "w"),
        Line(
            "merci encore pour <votre/ton> temps,| et au plaisir de rester en contact ici aussi.",
            "wp",
        ),
        Line("un grand merci,| et restons en contact par ici !", "w"),
        Line("merci pour <votre/ton> temps,| et ce serait bien d'être en contact ici aussi.", "wp"),
        Line(
            "je <vous/te> remercie de <votre/ton> temps| et aimerais que nous soyons aussi en contact ici.",
            "f",
        ),
    ),
)
JOIN_FIRST: Final[Versions] = (
    (
        Line("j'ai hâte de rejoindre l'équipe {starts} !", "w", "!internal !started"),
        Line("j'ai vraiment hâte de commencer {starts} !", "w", "!started"),
        Line("c'est fait : je commence {starts} !", "w", "!started"),
        Line("j'ai vraiment hâte de commencer {starts}.", "wp", "!started"),
        Line(
            "c'est avec grand plaisir que je rejoindrai l'équipe {starts}.",
            "pf",
            "!internal !started",
        ),
        Line("c'est avec grand plaisir que je commencerai {starts}.", "pf", "!started"),
    ),
    (
        Line("j'ai accepté l'offre, et j'ai hâte de commencer !", "w", "!started"),
        Line("j'ai accepté l'offre avec grand plaisir.", "wpf", "!started"),
        Line("me voilà en poste, et cela me plaît beaucoup !", "w", "started"),
        Line("j'ai commencé, et cela me plaît beaucoup.", "wp", "started"),
        Line("j'ai désormais pris mes fonctions, avec grand plaisir.", "f", "started"),
    ),
)
TRUST: Final[Versions] = (
    (
        Line(
            "merci de <votre/ta> confiance,| et encore merci pour notre conversation sur {thing}.",
            "wp",
            "met !colleague",
        ),
        Line(
            "merci pour <votre/ta> confiance :| notre conversation sur {thing} m'a beaucoup plu.",
            "wp",
            "met !colleague",
        ),
        Line("merci encore pour notre conversation| sur {thing}.", "wp", "met"),
        Line(
            "un grand merci pour <votre/ta> confiance,| et pour notre discussion sur {thing}.",
            "w",
            "met !colleague",
        ),
        Line("merci encore de m'avoir parlé| {of_told}.", "wp", "met"),
        Line(
            "je <vous/te> remercie de <votre/ta> confiance| et de notre échange sur {thing}.",
            "f",
            "met !colleague",
        ),
        Line("je <vous/te> remercie encore| de notre échange sur {thing}.", "f", "met"),
    ),
    (
        Line(
            "merci encore de <votre/ta> confiance,| et de notre échange {of_when}.",
            needs="met !colleague",
        ),
        Line(
            "un grand merci pour <votre/ta> confiance,| et pour notre échange {of_when}.",
            "w",
            "met !colleague",
        ),
        Line("merci encore pour notre échange| {of_when}.", needs="met"),
        Line(
            "je <vous/te> remercie de <votre/ta> confiance| et de notre entretien {of_when}.",
            "f",
            "met !colleague",
        ),
    ),
    Line("merci encore| pour l'entretien.", needs="met"),
)
CLOSE_START: Final[Versions] = (
    (
        Line("à bientôt !", "w", "!started"),
        Line("d'ici là, restons en contact !", "w", "!started start_known"),
        Line("au plaisir de travailler avec <vous/toi>.", "pf", "!started"),
        Line("au plaisir de travailler avec <vous/toi> !", "w", "!started"),
        Line("d'ici là, restons en contact.", "wp", "!started start_known"),
        Line(
            "d'ici là, je souhaiterais garder le contact avec <vous/toi>.",
            "f",
            "!started start_known",
        ),
        Line("ce serait bien d'être en contact ici aussi.", "wp", "started"),
        Line("j'aimerais être en contact avec <vous/toi> ici aussi.", "pf", "started"),
    ),
    "au plaisir de rester en contact.",
)
AGAIN_TOPIC: Final[Versions] = (
    (
        Line("merci encore| pour notre échange sur {thing}.", needs="met"),
        Line(
            "merci encore pour notre entretien,| et surtout pour notre échange sur {thing}.",
            "wp",
            "met",
        ),
        Line("je <vous/te> remercie encore| de notre échange sur {thing}.", "f", "met"),
        Line("encore merci de m'avoir parlé| {of_told}.", needs="met"),
        Line("un grand merci pour notre conversation| autour {of}.", "wp", "met"),
        Line("un grand merci pour notre conversation| {of_when}.", "w", "met"),
        Line("merci encore pour notre entretien| {of_when}.", needs="met"),
        Line("je <vous/te> remercie encore de notre entretien| {of_when}.", "f", "met"),
        Line("encore merci pour notre échange| {of_when}.", "wp", "met"),
        Line("merci encore du temps que <vous m'avez/tu m'as> accordé| {when}.", needs="met"),
    ),
    Line("merci encore| pour l'entretien.", needs="met"),
)

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    called_formal=CALLED_FORMAL,
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
    offer_close=OFFER_CLOSE,
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
    again_topic=AGAIN_TOPIC,
    joining_close=JOINING_CLOSE,
    parting_close=PARTING_CLOSE,
    declined=DECLINED,
    hold_close=HOLD_CLOSE,
    hold_first=HOLD_FIRST,
    offer_first=OFFER_FIRST,
    remember_close=REMEMBER_CLOSE,
    remember=REMEMBER,
    time_close=TIME_CLOSE,
)

_PARTING: Final = (("reminder", REMEMBER), ("parting+close", PARTING_NO))
OWN_WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (Whole((("thanks+reminder+interest", EXPLAINED), ("close", CLOSE)), needs="met"),) * 2,
    "after_no": (
        Whole((("thanks", NO_THANKS), *_PARTING), needs="!asked"),
        Whole((("thanks+as_you_suggested", NO_AND_SUGGESTED), *_PARTING), needs="asked"),
    )
    * 5,
    "offer": (
        Whole((("thanks+offer", OFFER_FIRST), ("reminder", OFFER_TOLD), ("close", OFFER_CLOSE))),
    )
    * 4,
    "accepted": (
        Whole((("joining", JOIN_FIRST), ("thanks+reminder", TRUST), ("close", CLOSE_START))),
    )
    * 2,
    "known": (
        Whole(
            (("reminder+interest", KNOWN_TOPIC), ("thanks+close", KNOWN_TIME_CLOSE)),
            needs="known met",
        ),
        Whole((("reminder", KNOWN), ("thanks+close", KNOWN_TIME_CLOSE)), needs="known met"),
    ),
    "declined": (
        Whole(
            (
                ("thanks+as_you_suggested", WITHDREW_FIRST),
                ("reminder", DECLINED),
                ("parting+close", PARTING_CLOSE),
            ),
        ),
    )
    * 2,
}
"""Whole notes of French only: whoever was hired says first that they are glad."""

_EMAIL_STILL: Final = (
    Line("le poste m'intéresse toujours beaucoup.", "wp", "wants_role"),
    Line("mon envie de faire ce travail reste la même.", "wp", "wants_role"),
    Line("mon intérêt pour le poste reste entier.", needs="wants_role"),
    Line("ce poste m'intéresse toujours vivement.", "f", "wants_role"),
    Line("<votre/ton> travail m'intéresse toujours beaucoup.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        Line(
            "je <vous/te> remercie encore du temps que <vous m'avez/tu m'as> accordé| {when} pour parler du poste {de_role}.",
            needs="thanked !several",
        ),
        Line(
            "merci encore pour notre entretien| {of_when} pour le poste {de_role}.",
            "wp",
            "thanked !several",
        ),
        Line(
            "je <vous/te> remercie de m'avoir accordé cet entretien| {when} pour le poste {de_role}.",
            needs="!several !thanked !phone",
        ),
        Line(
            "je <vous/te> remercie du temps que <vous m'avez/tu m'as> accordé| {when} pour parler du poste {de_role}.",
            needs="!several !thanked",
        ),
        Line(
            "merci beaucoup d'avoir pris le temps| de me parler {when} du poste {de_role}.",
            "wp",
            "!several !thanked",
        ),
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_TALK, "wp"),
    ),
    "told": (
        Line("j'ai eu grand plaisir à parler avec <vous/toi> {of_both}.", "w", "warm"),
        Line("j'ai beaucoup apprécié de pouvoir parler avec <vous/toi> {of_both}."),
        Line("j'ai eu plaisir à parler avec <vous/toi> {of_both}."),
        Line("j'ai beaucoup aimé {one_hearing}, et discuter aussi {of_two}.", "w", "warm"),
        Line("j'ai eu plaisir à {one_hearing}, et à discuter aussi {of_two}."),
        Line("j'ai eu grand plaisir à parler avec <vous/toi> {of_thing}.", "w", "warm"),
        Line("j'ai beaucoup aimé {hearing}.", "w", "warm"),
        Line("j'ai bien aimé parler avec <vous/toi> {of_thing}.", "wp"),
        Line("merci aussi de m'avoir expliqué {explained}.", "wp"),
        Line("je <vous/te> remercie également de m'avoir expliqué {explained}.", "pf"),
        Line("c'était très intéressant de {hearing}.", "wp"),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "pf"),
        Line("j'ai beaucoup apprécié de {hearing}.", "pf"),
        Line(
            "ce qui me plaît le plus dans ce poste, {is_excites}.", "wp", "wants_role wants_company"
        ),
        Line("ce qui m'attire tout particulièrement, {is_excites}.", needs="wants_company"),
    ),
    "interest": (
        Line("j'aimerais beaucoup rejoindre <votre/ton> équipe.", "w", "wants_role boss !internal"),
        Line("ce poste me plaît beaucoup.", "wp", "wants_role"),
        Line("c'est un travail que j'aimerais beaucoup faire.", "wp", "wants_role"),
        Line("travailler {at} m'intéresserait vivement.", "f", "wants_role !internal"),
        Line("ce poste m'intéresse vivement.", "f", "wants_role"),
        Line("ce poste m'attire tout particulièrement.", "f", "wants_role"),
        Line(
            "<votre/ton> travail {at} m'intéresse toujours beaucoup.",
            needs="!wants_role wants_company",
        ),
        Line("<votre/ton> travail m'intéresse toujours.", needs="!wants_role"),
    ),
    "check_in": _EMAIL_STILL,
    "no_pressure": _EMAIL_STILL,
    "help": (
        Line("je reviens vers <vous/toi> très vite avec ma réponse.", "wp", "offered wants_role"),
        Line(
            "je <vous/te> donnerai ma réponse dans les prochains jours.", "f", "offered wants_role"
        ),
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
_AGAIN_SOMETIME: Final = tuple(
    one for one in flat(PARTING_NO) if "wants_company" in one.needs.split()
)
"""Asks to be thought of for a next post."""
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
        "parting+close": (*_AGAIN_SOMETIME, *flat(PARTING_CLOSE)),
    },
    "after_acceptance": {
        "connected": (
            Line(
                "nous voilà en contact, merci ! Et encore merci pour notre échange {of_when}.",
                "wp",
                "met !connected_long",
            ),
            Line(
                "merci pour cette mise en relation, et encore merci pour notre entretien {of_when}.",
                "pf",
                "met !connected_long",
            ),
            Line(
                "quel plaisir d'être en contact ici ! Merci encore pour notre échange {of_when}.",
                "w",
                "met !connected_long",
            ),
            Line(
                "je <vous/te> remercie de cette mise en relation, et de nouveau de notre entretien {of_when}.",
                "f",
                "met !connected_long",
            ),
            Line("merci encore pour notre échange {of_when}.", needs="met connected_long"),
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
                "merci encore pour <votre/ton> message et pour notre échange {of_when}.",
                needs="met",
            ),
            Line("merci encore pour <votre/ton> message."),
        ),
        "close": _KEEP,
    },
}
