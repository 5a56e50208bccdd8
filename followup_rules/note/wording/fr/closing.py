# ruff: noqa: E501  # a wording is read in one line
"""French notes: closes: the wish to connect, the interest, the day ahead."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Lines, Versions, equally_good
from followup_rules.note.wording.fr.shaping import first_seen, or_next, own_first

NEXT: Final[Lines] = (
    Line("j'ai hâte de passer à l'étape suivante.", "w", "moves_on wants_role"),
    Line("j'ai hâte de passer à l'étape suivante.", "p", "moves_on wants_role familiar"),
    Line("j'attends la suite avec intérêt.", "pf", "moves_on wants_role !familiar"),
    Line("ce sera un plaisir de poursuivre nos échanges.", "f", "moves_on wants_role !cold"),
)
TOPIC_CLOSE: Final[Versions] = own_first(
    (
        (
            Line(
                "j'ai beaucoup apprécié notre échange sur {thing}| et je serais {heureux} de rester en contact avec <vous/toi>.",
                "f",
                "!cold !waits gendered",
            ),
            Line(
                "j'ai apprécié notre échange sur {thing}| et je serais {heureux} de garder le contact avec vous.",
                "p",
                "!familiar !cold !waits gendered",
            ),
        ),
        (
            Line(
                "j'ai beaucoup apprécié notre échange sur {thing}| et je souhaiterais rester en contact avec <vous/toi>.",
                "f",
                "!cold !waits",
            ),
            Line(
                "j'ai apprécié notre échange sur {thing}| et j'aimerais rester en contact avec vous.",
                "p",
                "!familiar !cold !waits",
            ),
        ),
    )
)
"""The topic | close, in one sentence."""
OWN_CLOSE: Final[Lines] = (
    Line("je serais {ravi} de rester en contact avec vous.", "w", "gendered !internal !familiar"),
    Line(
        "je serais {heureux} de garder le contact avec vous.", needs="gendered !internal !familiar"
    ),
    Line(
        "je serais {heureux} de rester en contact avec vous.",
        "wpf",
        "gendered !internal !familiar !cold !waits",
    ),
    Line("j'aimerais rester en contact avec vous.", "wpf", "gendered !internal !familiar !cold"),
    Line("ce serait un plaisir de rester en contact.", "wpf", "gendered !internal !familiar !cold"),
    Line("je serais {ravi} qu'on reste en contact.", "w", "gendered !internal familiar"),
    Line("je serais {content} qu'on reste en contact.", "wpf", "gendered !internal familiar !cold"),
)
"""The wish to connect of those who told how they write of themselves."""
_CLOSE: Final[Versions] = own_first(
    (
        (
            *OWN_CLOSE,
            Line(
                "j'attends l'entretien {of_next} avec impatience, et je serais {ravi} de rester en contact avec vous.",
                "wp",
                "gendered booked wants_role !cold !again_with_you !familiar !internal",
            ),
            Line(
                "j'attends avec intérêt l'entretien {of_next}, et je serais {heureux} de rester en contact avec vous.",
                "pf",
                "gendered booked wants_role !familiar !again_with_you !internal",
            ),
            Line(
                "ce sera un plaisir de vous revoir {next}, et je serais {heureux} de rester en contact d'ici là.",
                "wpf",
                "gendered again_with_you wants_role !familiar !cold !internal",
            ),
            Line(
                "j'ai hâte de te revoir {next}, et je serais {content} qu'on reste en contact d'ici là.",
                "p",
                "gendered again_with_you wants_role familiar !internal",
            ),
            Line(
                "j'attends l'entretien {of_next} avec impatience, et je serais {content} qu'on reste en contact.",
                "p",
                "gendered booked wants_role familiar !again_with_you !internal",
            ),
        ),
        (
            Line(
                "ce serait un plaisir de garder le contact avec vous.",
                "wpf",
                "!internal !familiar !cold !waits",
            ),
            Line("ce serait un plaisir de rester en contact.", needs="!internal !familiar !cold"),
            Line(
                "ça me ferait plaisir qu'on reste en contact.", "wp", "familiar !internal !canadian"
            ),
            Line("ça me ferait plaisir de garder le contact !", "w", "familiar !internal canadian"),
            Line("ça me ferait plaisir de garder le contact.", "wp", "familiar !internal canadian"),
            Line("j'aimerais rester en contact avec vous.", "wpf", "!internal !familiar !cold"),
            Line("j'aimerais garder le contact avec vous.", "pf", "!internal !familiar cold"),
            Line("j'aimerais t'ajouter à mes contacts.", "pf", "familiar !internal cold"),
            Line("j'aimerais t'avoir dans mes contacts.", "pf", "familiar !internal cold"),
            Line("j'aimerais bien qu'on reste en contact.", "pf", "familiar !internal"),
            Line(
                "puisque nous sommes de la même maison, ce serait un plaisir d'être en contact ici aussi.",
                "wp",
                "internal",
            ),
            Line("entre collègues, j'aimerais bien être en contact ici aussi.", "wp", "internal"),
            Line(
                "puisque nous sommes de la même maison, j'aimerais que nous soyons en contact ici aussi.",
                "f",
                "internal",
            ),
            Line(
                "j'attends l'entretien {of_next} avec impatience, et j'aimerais rester en contact avec vous ici.",
                "wp",
                "booked wants_role !cold !again_with_you !familiar !internal",
            ),
            Line(
                "j'attends avec intérêt l'entretien {of_next}, et j'aimerais rester en contact avec vous.",
                "pf",
                "booked wants_role !familiar !again_with_you !internal",
            ),
            Line(
                "j'attends l'entretien {of_next} avec impatience, et j'aimerais bien qu'on reste en contact.",
                "wp",
                "booked wants_role familiar !again_with_you !internal",
            ),
            Line(
                "j'attends l'entretien {of_next} avec impatience, et ça me ferait plaisir qu'on reste en contact.",
                "w",
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
                "ce sera un plaisir de vous revoir {next}, et j'aimerais rester en contact d'ici là.",
                "wpf",
                "again_with_you wants_role !familiar !cold !internal",
            ),
        ),
        (
            Line(
                "j'aimerais rester en contact avec <vous/toi>. Au plaisir de <vous/te> revoir {next}.",
                "wpf",
                "again_with_you wants_role !cold !internal",
            ),
            Line(
                "j'aimerais bien qu'on reste en contact. J'attends l'entretien {of_next} avec impatience !",
                "w",
                "booked wants_role familiar !again_with_you !internal",
            ),
            Line("j'aimerais rester en contact avec toi.", "wpf", "familiar !internal !cold"),
            Line("j'aimerais être en contact ici aussi.", "wpf", "internal"),
        ),
        (Line("Au plaisir de garder le contact.", "w", "canadian familiar !internal"),),
        (
            Line(
                "au plaisir de rester en contact et de <vous/te> revoir {next}.",
                "wpf",
                "again_with_you wants_role !internal",
            ),
            Line("j'aimerais rester en contact.", "wpf", "!familiar !internal"),
        ),
        (Line("Au plaisir de rester en contact.", "wpf", "!internal"),),
        (),
        (
            Line(
                "restons en contact, et au plaisir de te revoir {next} !",
                "wp",
                "again_with_you familiar wants_role !internal",
            ),
            Line("restons en contact !", "wp", "familiar !cold !internal !about"),
        ),
    )
)
CLOSE: Final = first_seen(_CLOSE)
CLOSE_BARE: Final[Versions] = (
    *((),) * 6,
    (Line("au plaisir.", "wp", "titled !familiar !internal !about !cold"),),
)
"""What is left of a close where no wish to connect fits."""
CLOSE_NEXT: Final[Lines] = (
    Line(
        "j'ai hâte de passer à l'étape suivante, et je serais {content} qu'on reste en contact.",
        "p",
        "gendered moves_on wants_role familiar",
    ),
    Line(
        "j'ai hâte de passer à l'étape suivante, et je serais {ravi} de rester en contact avec vous.",
        "w",
        "gendered moves_on wants_role !familiar",
    ),
    Line(
        "j'attends la suite avec intérêt et je serais {heureux} de rester en contact avec vous.",
        "pf",
        "gendered moves_on wants_role !familiar",
    ),
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
        "j'attends la suite avec intérêt, et j'aimerais garder le contact avec vous.",
        "p",
        "moves_on wants_role cold !familiar",
    ),
    Line(
        "j'attends la suite avec intérêt et souhaiterais rester en contact avec <vous/toi>.",
        "f",
        "moves_on wants_role !cold",
    ),
)
"""A close that says before it that one looks forward to what comes next."""
_CLOSE_WANTS: Final[Versions] = own_first(
    (
        (
            Line(
                "le poste {de_role} m'intéresse beaucoup, et je serais {heureux} de rester en contact avec vous.",
                "p",
                "gendered wants_role recruiter !several !phoned !familiar !cold",
            ),
            Line(
                "le poste {de_role} m'intéresse beaucoup, et j'aimerais rester en contact avec vous.",
                "p",
                "!gendered wants_role recruiter !several !phoned !familiar !cold",
            ),
            Line(
                "le poste {de_role} m'intéresse beaucoup, et je souhaiterais rester en contact avec <vous/toi>.",
                "f",
                "wants_role !several !phoned !waits !cold",
            ),
        ),
        (
            Line(
                "le poste me plaît vraiment, et je serais {ravi} que nous restions en contact.",
                "w",
                "gendered wants_role !familiar",
            ),
            Line(
                "le poste me plaît vraiment, et je serais {heureux} de garder le contact avec vous.",
                "wp",
                "gendered wants_role !familiar !cold",
            ),
            Line(
                "le poste me plaît vraiment, et je serais {content} qu'on reste en contact.",
                "p",
                "gendered wants_role familiar !cold",
            ),
            Line(
                "le poste m'intéresse beaucoup, et je serais {heureux} de rester en contact avec vous.",
                "f",
                "gendered wants_role !familiar !waits",
            ),
        ),
        (
            Line(
                "le poste me plaît vraiment, et j'aimerais garder le contact avec <vous/toi>.",
                "wp",
                "wants_role !cold",
            ),
            Line(
                "le poste me plaît vraiment, et ce serait un plaisir de rester en contact.",
                "w",
                "wants_role !familiar",
            ),
            Line(
                "le poste me plaît vraiment, et ça me ferait plaisir qu'on reste en contact.",
                "w",
                "wants_role familiar",
            ),
            Line(
                "le poste me plaît vraiment, et j'aimerais bien qu'on reste en contact.",
                "wp",
                "wants_role familiar !cold",
            ),
            Line(
                "le poste m'intéresse toujours, et j'aimerais rester en contact avec vous.",
                "p",
                "wants_role cold !familiar",
            ),
            Line(
                "le poste m'intéresse toujours, et j'aimerais t'ajouter à mes contacts.",
                "pf",
                "wants_role cold familiar",
            ),
            Line(
                "le poste m'intéresse beaucoup, et je souhaiterais rester en contact avec <vous/toi>.",
                "f",
                "wants_role !waits !cold",
            ),
        ),
    )
)
CLOSE_WANTS: Final[Versions] = or_next(CLOSE_NEXT, _CLOSE_WANTS)
"""A close that says before it that one wants the job."""
_IN_TWO: Final[Lines] = tuple(
    replace(
        one,
        text=one.text.replace(", et ", ",| et "),
        needs=f"{one.needs} !moves_on !spoken !about",
    )
    for entry in _CLOSE_WANTS
    for one in equally_good(entry)
    if isinstance(one, Line)
    and "{de_role}" not in one.text
    and ("{" in one.text or "!gendered" in one.needs)
)
WANT_CLOSE: Final[Versions] = (_IN_TWO,)
"""The same as two clauses, where no topic is known: interest | close."""
WANT_ROLE_CLOSE: Final[Versions] = (
    tuple(
        replace(one, text=one.text.replace("le poste ", "le poste {de_role} "))
        for one in _IN_TWO
        if "toujours" not in one.text
    ),
)
"""The same beside thanks that don't name the role."""
TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "merci beaucoup pour <votre/ton> temps,| et au plaisir de rester en contact.",
            "w",
            "!internal !thanked",
        ),
        Line("merci encore,| et au plaisir de rester en contact.", "w", "!internal thanked"),
        Line(
            "merci pour <votre/ton> accueil,| et au plaisir de rester en contact.",
            "w",
            "on_site !internal !thanked",
        ),
        Line(
            "merci encore pour <votre/ton> accueil,| et au plaisir de rester en contact.",
            "w",
            "on_site !internal thanked",
        ),
        Line(
            "merci beaucoup pour <votre/ton> temps,| et au plaisir de garder le contact.",
            "w",
            "canadian !internal !thanked",
        ),
        Line(
            "merci pour <votre/ton> temps.| J'attends l'entretien {of_next} avec impatience !",
            "w",
            "booked wants_role familiar !again_with_you",
        ),
        Line(
            "merci pour <votre/ton> temps !| Entre collègues, j'aimerais bien être en contact ici aussi.",
            "w",
            "internal",
        ),
    ),
    (
        Line("merci pour <votre/ton> temps.| Au plaisir de rester en contact.", "wp"),
        Line(
            "je <vous/te> remercie de <votre/ton> temps.| J'aimerais rester en contact avec <vous/toi>.",
            "f",
        ),
    ),
)
"""Thanks | close."""
WANT_TIME_CLOSE: Final[Versions] = or_next(
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
                "le poste me plaît vraiment. Merci beaucoup pour <votre/ton> temps,| et au plaisir de rester en contact.",
                "w",
                "wants_role !internal !thanked",
            ),
            Line(
                "le poste me plaît vraiment. Merci encore,| et au plaisir de rester en contact.",
                "w",
                "wants_role !internal thanked",
            ),
            Line(
                "le poste me plaît vraiment. Merci pour <votre/ton> accueil,| et au plaisir de rester en contact.",
                "w",
                "wants_role on_site !internal !thanked",
            ),
        ),
    ),
)
"""The same, with thanks."""
STAY: Final[Versions] = own_first(
    (
        (
            Line("je serais {ravi} de rester en contact avec vous.", "w", "gendered !familiar"),
            Line(
                "je serais {heureux} de garder le contact avec vous.", "wpf", "gendered !familiar"
            ),
            Line("je serais {heureux} de garder le contact.", "wpf", "gendered !familiar"),
            Line("je serais {ravi} qu'on reste en contact.", "w", "gendered familiar"),
            Line("je serais {content} qu'on reste en contact.", "wpf", "gendered familiar"),
        ),
        (
            Line("ce serait un plaisir de garder le contact.", "wpf", "!familiar"),
            Line("ce serait un plaisir de rester en contact avec vous.", "wpf", "!familiar"),
            Line("j'aimerais rester en contact avec <vous/toi>.", "pf"),
            Line("ça me ferait plaisir qu'on reste en contact.", "wp", "familiar !canadian"),
            Line("ça me ferait plaisir de garder le contact.", "wp", "familiar canadian"),
        ),
        "Au plaisir de rester en contact.",
        "j'aimerais garder le contact.",
        *((),) * 4,
        (Line("restons en contact !", "wp", "familiar !cold"),),
    )
)
