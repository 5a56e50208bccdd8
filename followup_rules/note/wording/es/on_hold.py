# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: what is said while the role is on hold."""

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
    Line("entiendo que el puesto esté en pausa.", needs="!wants_role !answered"),
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
    Line(
        "gracias también por avisarme de la pausa; el puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.",
        "wp",
        "wants_role wrote_hold",
    ),
    Line(
        "gracias también por avisarme de la pausa; el puesto me sigue interesando,| y sería un gusto seguir en contacto contigo.",
        "f",
        "wants_role wrote_hold familiar",
    ),
    Line(
        "le agradezco también que me avisara de la pausa; el puesto me sigue interesando,| y me gustaría seguir en contacto con usted.",
        "f",
        "wants_role wrote_hold !familiar",
    ),
    *lines(
        "wp",
        "wants_role !answered !wrote_hold",
        "aunque esté en pausa, el puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.",
        "aunque esté en pausa, el puesto me sigue interesando mucho,| y me gustaría seguir en contacto.",
    ),
    Line(
        "aunque esté en pausa, el puesto me sigue haciendo mucha ilusión,| y me gustaría que siguiéramos en contacto.",
        "w",
        "wants_role !answered !wrote_hold european",
    ),
    *lines(
        "f",
        "wants_role !answered !wrote_hold",
        "aunque esté en pausa, el puesto me sigue interesando,| y sería un gusto seguir en contacto <con usted/contigo>.",
        "aunque esté en pausa, el puesto me sigue interesando,| y me gustaría seguir en contacto <con usted/contigo>.",
    ),
    Line(
        "aunque esté en pausa, el puesto de {role} me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.",
        "wp",
        "wants_role !answered !wrote_hold met !both_know",
    ),
    Line(
        "aunque esté en pausa, el puesto de {role} me sigue interesando,| y sería un gusto seguir en contacto <con usted/contigo>.",
        "f",
        "wants_role !answered !wrote_hold met !both_know",
    ),
)
"""A pause is named in the sentence that says that one still wants the job, or not at all.

Whoever wrote of it is thanked for that, even by one who has answered.
"""
_HOLD_ONLY: Final = (
    Line(
        "gracias también por avisarme de la pausa;| me gustaría que siguiéramos en contacto.",
        "wp",
        "!wants_role wrote_hold",
    ),
    Line(
        "gracias también por avisarme de la pausa;| me gustaría seguir en contacto contigo.",
        "f",
        "!wants_role wrote_hold familiar",
    ),
    Line(
        "le agradezco también que me avisara de la pausa,| y me gustaría seguir en contacto con usted.",
        "f",
        "!wants_role wrote_hold !familiar",
    ),
    Line(
        "entiendo que el puesto esté en pausa,| y me gustaría que siguiéramos en contacto.",
        "wp",
        "!wants_role !answered !wrote_hold",
    ),
    Line(
        "entiendo que el puesto esté en pausa,| y me gustaría seguir en contacto <con usted/contigo>.",
        "f",
        "!wants_role !answered !wrote_hold",
    ),
)
_HOLD_ANSWERED: Final = (
    Line(
        "el puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto por aquí.",
        "wp",
        "wants_role answered !wrote_hold",
    ),
    Line(
        "el puesto me sigue interesando,| y sería un gusto seguir en contacto <con usted/contigo>.",
        "f",
        "wants_role answered !wrote_hold",
    ),
    Line("sería un gusto| seguir en contacto.", "f", "!wants_role answered !wrote_hold"),
)
"""For whoever has answered the news of a pause that they phoned with: it isn't told again."""
HOLD_CLOSE: Final[Versions] = (
    (*_HOLD_WANTS, *_HOLD_ONLY, *_HOLD_ANSWERED),
    (
        Line(
            "aunque esté en pausa, el puesto me sigue interesando,| y me gustaría seguir en contacto.",
            "wp",
            "wants_role !answered !wrote_hold roomy",
        ),
        Line(
            "aunque esté en pausa, el puesto me sigue interesando,| y sería un gusto seguir en contacto.",
            "f",
            "wants_role !answered !wrote_hold roomy",
        ),
        *(
            Line(
                "el puesto me sigue interesando,| y sería un gusto seguir en contacto.",
                "f",
                f"wants_role {short}",
            )
            for short in ("!roomy", "roomy answered")
        ),
        Line("me gustaría| seguir en contacto por aquí.", "wp", "!wants_role"),
    ),
    # Whoever reads it knows of the pause: where there is no room, a close comes before it.
    Line(
        "el puesto me sigue interesando;| me gustaría seguir en contacto.",
        "wp",
        "thankful wants_role !roomy",
    ),
    *(
        line
        for short in ("!roomy", "roomy !wants_role")
        for line in (
            Line("sería un gusto| seguir en contacto.", "f", short),
            Line("me gustaría| seguir en contacto.", "wp", short),
        )
    ),
)
