# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: what is said while one waits for word."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines
from followup_rules.note.wording.es.shaping import cooler

STILL: Final[Versions] = (
    (
        *cooler(Line("el puesto me sigue interesando mucho.", "wpf", "wants_role")),
        Line("el puesto me sigue haciendo mucha ilusión.", "w", "wants_role european"),
        Line("sigo con muchas ganas de trabajar {at}.", "w", "wants_role"),
        *lines(
            "wpf", "wants_role met !both_know", "el puesto de {role} me sigue interesando mucho."
        ),
    ),
    Line("el puesto me sigue interesando.", needs="wants_role"),
)
_STILL_THEN: Final = (
    *lines(
        "w",
        "wants_role european",
        "el puesto me sigue haciendo mucha ilusión,| y me gustaría que siguiéramos en contacto por aquí.",
    ),
    *lines(
        "wp",
        "wants_role",
        "el puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto por aquí.",
    ),
    *lines(
        "wp",
        "wants_role familiar",
        "el puesto me sigue interesando mucho,| y me encantaría seguir en contacto por aquí.",
    ),
    *lines(
        "f",
        "wants_role",
        "el puesto me sigue interesando,| y sería un gusto seguir en contacto por aquí.",
        "el puesto me sigue interesando,| y me gustaría seguir en contacto <con usted/contigo> por aquí.",
        "el puesto me sigue interesando mucho,| y me gustaría seguir en contacto <con usted/contigo> por aquí.",
    ),
)
_STILL_ROLE: Final = (
    *lines(
        "wp",
        "wants_role met !both_know",
        "me sigue interesando mucho el puesto de {role},| y me gustaría seguir en contacto por aquí.",
    ),
    *lines(
        "f",
        "wants_role met !both_know",
        "el puesto de {role} me sigue interesando,| y sería un gusto seguir en contacto <con usted/contigo> por aquí.",
        "me sigue interesando el puesto de {role},| y sería un gusto seguir en contacto <con usted/contigo> por aquí.",
    ),
)
_WHATEVER_COMES: Final = (
    *lines(
        "wp",
        "!wants_role",
        "me gustaría| seguir en contacto por aquí.",
    ),
    *lines(
        "wp",
        "!wants_role familiar",
        "me encantaría| seguir en contacto por aquí.",
    ),
    *lines(
        "f",
        "!wants_role",
        "sería un gusto| seguir en contacto por aquí.",
        "me gustaría| seguir en contacto <con usted/contigo> por aquí.",
    ),
)
NO_REPLY: Final[Versions] = (
    (*cooler(*_STILL_THEN, *_STILL_ROLE), *_WHATEVER_COMES),
    Line(
        "el puesto me sigue interesando,| y me gustaría que siguiéramos en contacto.",
        "wp",
        needs="wants_role",
    ),
    *lines(
        "f",
        "wants_role",
        "el puesto me sigue interesando,| y sería un gusto seguir en contacto.",
        "el puesto me sigue interesando,| y me gustaría seguir en contacto.",
    ),
    Line("me gustaría| seguir en contacto.", "wp", "!wants_role"),
    Line("sería un gusto| seguir en contacto.", "f", "!wants_role"),
)
STILL_CLOSE: Final[Versions] = NO_REPLY
"""That one still wants the job | close."""
