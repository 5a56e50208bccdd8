# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: what is said to someone known before, or not met."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.es.shaping import spoken

KNOWN: Final[Versions] = (
    (
        *spoken("w", "", "¡qué alegría volver a hablar con … {when}!"),
        *spoken("wp", "", "me alegró mucho volver a hablar con … {when}."),
        Line("me alegró mucho volver a verte {when}.", "wp", "on_site familiar"),
        Line("me alegró mucho que volviéramos a vernos {when}.", "wp", "on_site !familiar"),
        Line("fue un gusto volver a conversar <con usted/contigo> {when}.", "f"),
        Line("me alegró mucho volver a hablar <con usted/contigo> {when}.", "f"),
    ),
    "me alegró volver a hablar {when}.",
    "me alegró volver a hablar sobre el puesto de {role}.",
    "me alegró volver a hablar.",
)
KNOWN_TOPIC: Final[Versions] = (
    (
        *spoken("w", "", "qué alegría volver a hablar con … {when},| esta vez {of}."),
        *spoken("wp", "", "me alegró mucho volver a hablar con … {when},| esta vez {of}."),
        Line("me alegró mucho volver a verte {when}| y hablar {of}.", "wp", "on_site familiar"),
        Line(
            "me alegró mucho que volviéramos a vernos {when}| y habláramos {of}.",
            "wp",
            "on_site !familiar",
        ),
        Line(
            "fue un gusto volver a conversar <con usted/contigo> {when},| esta vez sobre {talked}.",
            "f",
        ),
    ),
)
"""Reminder to someone known before | the topic."""
KNOWN_TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "gracias por todo,| y ya era hora de estar en contacto también por aquí.",
            "w",
        ),
        Line(
            "muchas gracias por todo;| me gustaría que conectáramos también por aquí.",
            "wp",
        ),
        Line(
            "muchas gracias por <su/tu> tiempo;| me gustaría seguir en contacto también por aquí.",
            "f",
        ),
        Line(
            "muchas gracias por <su/tu> tiempo;| sería un gusto estar en contacto también por aquí.",
            "f",
        ),
    ),
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("ya era hora de estar en contacto también por aquí.", "w"),
        Line("me gustaría que conectáramos también por aquí.", "wp"),
        Line("sería un gusto estar en contacto también por aquí.", "f"),
        Line("me gustaría seguir en contacto también por aquí.", "f"),
    ),
    Line("me gustaría que conectáramos por aquí.", "wp"),
    Line("sería un gusto estar en contacto por aquí.", "f"),
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("gracias por <su/tu> ayuda| con mi candidatura para el puesto de {role}[ {at}]."),
        Line(
            "muchas gracias por la ayuda| con mi entrevista {of_when} para el puesto de {role}[ {at}]."
        ),
    ),
    "gracias por <su/tu> ayuda| con mi candidatura para el puesto de {role}.",
    "gracias por <su/tu> ayuda| con mi candidatura.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "tuve una entrevista {when} para el puesto de {role}[ {at}].",
        "me presenté al puesto de {role}[ {at}].",
        "<le/te> escribo por mi candidatura para el puesto de {role}[ {at}].",
    ),
    "me presenté al puesto de {role}.",
    "tuve una entrevista {when}.",
    "escribo por mi candidatura.",
)
UNMET_HELP: Final[Versions] = (
    (
        "gracias por <su/tu> ayuda durante el proceso.",
        "muchas gracias por <su/tu> ayuda.",
        "gracias por <su/tu> ayuda.",
    ),
)
