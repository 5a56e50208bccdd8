# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: what is said while the role is on hold."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines

ON_HOLD: Final[Versions] = (
    (
        Line("el puesto me sigue interesando mucho.", "wp", "wants_role answered"),
        Line("el puesto me sigue interesando.", "f", "wants_role answered"),
        *lines(
            "wp",
            "wants_role !answered",
            "aunque esté en pausa, el puesto me sigue interesando mucho.",
        ),
        *lines(
            "f",
            "wants_role !answered",
            "aunque esté en pausa, el puesto me sigue interesando.",
        ),
    ),
    Line("entiendo que el puesto está en pausa.", needs="!wants_role !answered"),
)
HOLD_FIRST: Final[Versions] = (
    (
        *lines(
            "wp",
            "wrote_hold !answered wants_role",
            "gracias por avisarme| de que el proceso está en pausa. El puesto me sigue interesando mucho.",
            "gracias por avisarme| de la pausa. El puesto me sigue interesando mucho.",
        ),
        *lines(
            "f",
            "wrote_hold !answered wants_role !familiar",
            "le agradezco que me avisara| de la pausa; el puesto me sigue interesando.",
            "le agradezco que me avisara| de que el proceso está en pausa. El puesto me sigue interesando.",
        ),
        Line(
            "muchas gracias por avisarme| de la pausa en el proceso. El puesto me sigue interesando.",
            "f",
            "wrote_hold !answered wants_role",
        ),
    ),
    Line(
        "gracias por avisarme| de que el puesto está en pausa.",
        needs="wrote_hold !answered !wants_role",
    ),
    Line(
        "gracias por avisarme| de la pausa; el puesto me sigue interesando.",
        needs="wrote_hold !answered wants_role",
    ),
)
_HOLD_WANTS: Final = (
    *lines(
        "wp",
        "wants_role wrote_hold !answered",
        "gracias también por avisarme de la pausa. El puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.",
        "gracias también por avisarme de que el puesto está en pausa; me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.",
    ),
    Line(
        "gracias también por avisarme de la pausa. El puesto me sigue interesando,| y sería un gusto seguir en contacto.",
        "f",
        "wants_role wrote_hold !answered familiar",
    ),
    Line(
        "le agradezco también que me avisara de la pausa. El puesto me sigue interesando,| y sería un gusto seguir en contacto.",
        "f",
        "wants_role wrote_hold !answered !familiar",
    ),
    *lines(
        "wp",
        "wants_role",
        "aunque esté en pausa, el puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.",
        "aunque esté en pausa, el puesto me sigue interesando mucho,| y espero que sigamos en contacto.",
    ),
    Line(
        "aunque esté en pausa, el puesto me sigue haciendo mucha ilusión,| y me gustaría que siguiéramos en contacto.",
        "w",
        "wants_role european",
    ),
    *lines(
        "f",
        "wants_role",
        "aunque esté en pausa, el puesto me sigue interesando,| y sería un gusto seguir en contacto.",
        "aunque esté en pausa, el puesto me sigue interesando,| y me gustaría seguir en contacto <con usted/contigo>.",
        "aunque esté en pausa, el puesto me sigue interesando,| y me gustaría seguir en contacto.",
    ),
)
_HOLD_ROLE: Final = (
    Line(
        "aunque esté en pausa, el puesto de {role} me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.",
        "wp",
        "wants_role met !both_know",
    ),
    Line(
        "aunque esté en pausa, el puesto de {role} me sigue interesando,| y sería un gusto seguir en contacto <con usted/contigo>.",
        "f",
        "wants_role met !both_know",
    ),
)
_HOLD_ONLY: Final = (
    Line(
        "sé que el puesto está en pausa;| me gustaría que siguiéramos en contacto.",
        "wp",
        "!wants_role",
    ),
    Line(
        "sé que el puesto está en pausa;| sería un gusto seguir en contacto.",
        "f",
        "!wants_role",
    ),
)
_HOLD_ANSWERED: Final = (
    *lines(
        "wp",
        "wants_role answered",
        "el puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto por aquí.",
        "me sigue interesando mucho el puesto,| y me gustaría que siguiéramos en contacto.",
    ),
    *lines(
        "f",
        "wants_role answered",
        "mi interés en el puesto sigue siendo el mismo,| y sería un gusto seguir en contacto.",
        "el puesto me sigue interesando,| y sería un gusto seguir en contacto <con usted/contigo>.",
    ),
    Line(
        "me gustaría| que siguiéramos en contacto por aquí.",
        "wp",
        "!wants_role answered",
    ),
    Line("sería un gusto| seguir en contacto.", "f", "!wants_role answered"),
)
"""For whoever has answered the news of a pause: it isn't told again."""


def _untold(*pause: Line) -> tuple[Line, ...]:
    """Return lines that name the pause for whoever has not answered the news of it."""
    return tuple(replace(one, needs=f"{one.needs} !answered".strip()) for one in pause)


HOLD_CLOSE: Final[Versions] = (
    (
        *_untold(
            *(one for one in _HOLD_WANTS if "!answered" not in one.needs), *_HOLD_ROLE, *_HOLD_ONLY
        ),
        *(one for one in _HOLD_WANTS if "!answered" in one.needs),
        *_HOLD_ANSWERED,
    ),
    (
        # To want the role as though there were no pause would press them.
        Line(
            "sé que el puesto está en pausa;| ojalá sigamos en contacto.",
            "wp",
            "wants_role !answered roomy",
        ),
        Line(
            "sé que el puesto está en pausa;| me gustaría seguir en contacto.",
            "f",
            "wants_role !answered roomy",
        ),
        Line(
            "el puesto me sigue interesando,| y sería un gusto seguir en contacto.",
            "f",
            "wants_role !roomy",
        ),
        Line("me gustaría| seguir en contacto por aquí.", "wp", "!wants_role"),
        Line("sería un gusto| seguir en contacto.", "f", "!wants_role"),
    ),
    # Whoever reads it knows of the pause: where there is no room, a close comes before it.
    (
        Line(
            "el puesto me sigue interesando;| ojalá sigamos en contacto.",
            "wp",
            "thankful wants_role !roomy",
        ),
        Line("sería un gusto| seguir en contacto.", "f", "thankful"),
        Line(
            "me gustaría| que siguiéramos en contacto por aquí.",
            "wp",
            "thankful !wants_role",
        ),
    ),
    (
        Line("sería un gusto| seguir en contacto.", "f"),
        Line("me gustaría| seguir en contacto.", "wp"),
    ),
)
