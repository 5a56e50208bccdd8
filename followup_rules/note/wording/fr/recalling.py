# ruff: noqa: E501  # a wording is read in one line
"""French notes: reminders of the talk, day and topic in one."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.fr.topic import TOLD_BESIDE

RECALL: Final[Versions] = (
    (
        Line("je garde un très bon souvenir de notre échange {of_when} sur {thing}.", needs="warm"),
        Line("j'ai beaucoup aimé notre conversation {of_when} sur {thing}.", "wp", "warm"),
        Line("j'ai beaucoup apprécié notre échange {of_when} sur {thing}.", "pf", "met"),
        Line("notre échange {of_when} sur {thing} m'a beaucoup plu.", "w", "met !familiar !cold"),
        Line("j'ai beaucoup aimé notre discussion {of_when} sur {thing}.", "wp", "met familiar"),
        Line("je garde un bon souvenir de notre échange {of_when} sur {thing}.", "pf", "met !warm"),
    ),
    (
        Line("je garde un très bon souvenir de notre échange {of_when}.", needs="warm"),
        Line("j'ai beaucoup apprécié notre échange {of_when}.", "pf", "met"),
        Line("notre échange {of_when} m'a beaucoup plu.", "w", "met !familiar !cold"),
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
        Line("notre échange sur {thing} m'avait beaucoup plu.", "w", "!familiar !cold"),
        Line("j'avais bien aimé parler avec toi {of_thing}.", "wp", "familiar"),
        Line("j'avais beaucoup apprécié notre échange sur {thing}.", "pf"),
    ),
    *TOLD_BESIDE[3:],
)
"""What was spoken of, long ago."""
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
            "j'ai beaucoup aimé notre discussion sur {thing}.",
            "w",
            "met familiar !twice",
        ),
        Line("j'ai bien aimé notre discussion sur {thing}.", "p", "met familiar"),
        Line(
            "j'ai apprécié notre conversation {of_when}[ sur {thing}].", "p", "met !cold !familiar"
        ),
        Line("notre échange {of_when}[ sur {thing}] m'a été utile.", "pf", "met cold"),
    ),
    (
        Line("j'ai apprécié notre échange sur {thing}.", "pf", "met !familiar !cold"),
        Line("notre échange sur {thing} m'a beaucoup plu.", "w", "met !familiar"),
        Line("j'ai bien aimé notre discussion {of_when}.", "wp", "met familiar"),
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
REMEMBER_WITH: Final[Versions] = tuple(
    tuple(
        replace(one, text=one.text.replace("[", "").replace("]", ""))
        for one in equally_good(entry)
        if isinstance(one, Line) and ("{thing}" in one.text or "{of}" in one.text)
    )
    for entry in REMEMBER[:2]
)
"""The same, never without the topic."""
REMEMBER_TOPIC: Final[Versions] = (
    (
        Line(
            "j'ai trouvé notre conversation sur {thing} intéressante.", "p", "met !familiar !cold"
        ),
        Line("j'ai beaucoup apprécié notre échange sur {thing}.", "f", "met !cold"),
        Line("j'ai apprécié notre échange sur {thing}.", "p", "met !familiar !cold"),
        Line("notre conversation sur {thing} m'a beaucoup plu.", "w", "met !familiar"),
        Line("j'ai beaucoup aimé parler avec vous {of}.", "w", "met !familiar"),
        Line("j'ai bien aimé parler avec toi {of}.", "p", "met familiar"),
        Line("j'ai beaucoup aimé parler avec toi {of}.", "w", "met familiar"),
        Line("j'ai beaucoup aimé notre discussion sur {thing}.", "w", "met familiar"),
        Line("notre échange sur {thing} m'a été utile.", "pf", "met cold"),
    ),
)
"""The same beside a sentence that says when."""
