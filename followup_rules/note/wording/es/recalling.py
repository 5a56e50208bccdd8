# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: reminders of the talk, day and topic in one."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines
from followup_rules.note.wording.es.shaping import spoken

RECALL: Final[Versions] = (
    (
        *lines(
            "w",
            "warm",
            "me encantó la charla {of_when} sobre {thing}.",
            "me encantó que {when} me <contara/contaras> {clause}.",
        ),
        *lines(
            "wp",
            "met",
            "me gustó mucho la conversación {of_when} sobre {thing}.",
            "me gustó mucho que {when} me <contara/contaras> {clause}.",
        ),
        *lines(
            "f",
            "met",
            "recuerdo con gusto nuestra conversación {of_when} sobre {thing}.",
            "recuerdo con gusto lo que hablamos {when} sobre {talked}.",
        ),
    ),
    (
        Line(
            "me gustó mucho la entrevista {of_when} para el puesto de {role}.",
            "wpf",
            "met !both_know",
        ),
        Line("me gustó mucho la conversación {of_when}.", "wp", "met"),
        Line("recuerdo con gusto la conversación {of_when}.", "pf", "met"),
    ),
    Line("hablamos {when} sobre el puesto de {role}.", needs="met"),
    Line("hablamos sobre el puesto de {role}.", needs="met"),
    Line("me alegró hablar {when}.", needs="met"),
    Line("me alegró la entrevista.", needs="met"),
    Line("me presenté al puesto de {role}.", needs="!met"),
    Line("me presenté al puesto.", needs="!met"),
)
REMEMBER: Final[Versions] = (
    (
        *lines("w", "warm", "me encantó la charla {of_when} sobre {thing}."),
        *spoken(
            "w",
            "warm !was_frank",
            "me encantó hablar con … {of}.",
            "disfruté mucho hablando con … {of}.",
        ),
        *spoken("wp", "met !cold !was_frank", "me gustó mucho hablar con … {of}."),
        Line("me interesó mucho lo que comentamos sobre {thing}.", "p", "met !cold"),
        *lines(
            "wp",
            "met !cold",
            "me gustó mucho la conversación {of_when} sobre {thing}.",
        ),
        *lines(
            "f",
            "met !cold",
            "fue un gusto conversar <con usted/contigo> sobre {talked}.",
            "me interesó mucho lo que comentamos sobre {thing}.",
        ),
        Line("gracias también por explicarme {explained}.", needs="met"),
    ),
    (
        *lines("w", "warm", "me encantó la charla {of_when}."),
        *lines("wp", "met", "me gustó mucho la conversación {of_when}."),
        *lines("f", "met", "fue un gusto conversar <con usted/contigo> {when}."),
    ),
    Line("me presenté al puesto de {role}.", needs="!met"),
    Line("me presenté al puesto.", needs="!met"),
)
REMEMBER_CLOSE: Final[Versions] = (
    (
        *lines(
            "w",
            "warm",
            "me encantó la charla {of_when}[ sobre {thing}],| y me gustaría que siguiéramos en contacto.",
        ),
        *spoken(
            "w",
            "warm",
            "disfruté mucho hablando con … {when} {of},| y me gustaría que siguiéramos en contacto.",
        ),
        *spoken(
            "wp",
            "met",
            "me gustó mucho hablar con … {when}[ {of}];| sería un gusto seguir en contacto por aquí.",
        ),
        *lines(
            "f",
            "met",
            "fue un gusto conversar <con usted/contigo> {when}[ sobre {talked}],| y me gustaría seguir en contacto por aquí.",
            "me interesó mucho nuestra conversación {of_when}[ sobre {thing}],| y sería un gusto seguir en contacto.",
        ),
    ),
    Line(
        "fue un gusto conversar {when} sobre {talked},| y me gustaría seguir en contacto.",
        "f",
        "met",
    ),
    Line(
        "fue un gusto conversar {when},| y me gustaría seguir en contacto.",
        "f",
        "met",
    ),
    Line("me gustó mucho hablar {when};| sería un gusto seguir en contacto.", "wp", "met"),
    Line(
        "me presenté al puesto de {role}| y me gustaría seguir en contacto.",
        needs="!met",
    ),
)
