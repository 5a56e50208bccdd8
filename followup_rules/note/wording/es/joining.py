# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: what is said by one who takes the job."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines

JOINING: Final[Versions] = (
    (
        Line(
            "me hace mucha ilusión empezar {starts}| en el puesto de {role}.",
            "w",
            "!internal european",
        ),
        Line("tengo muchas ganas de empezar {starts}| en el puesto de {role}.", "wp"),
        Line("será un gusto incorporarme {starts}| al puesto de {role}.", "f"),
        Line("acabo de incorporarme| al puesto de {role}.", "wpf", "started"),
    ),
    (
        Line(
            "acepté la oferta| y tengo muchas ganas de empezar en el puesto de {role}.",
            "wp",
            "!started",
        ),
        Line(
            "acepté la oferta| y será un gusto incorporarme al puesto de {role}.", "pf", "!started"
        ),
    ),
    Line("acepté la oferta| con muchas ganas de empezar.", needs="!started"),
    Line("acabo de empezar| y me gusta.", needs="started"),
)
JOINING_CLOSE: Final[Versions] = (
    (
        Line(
            "me hace mucha ilusión empezar {starts};| mientras tanto, seguimos en contacto.",
            "w",
            "!started european",
        ),
        Line(
            "tengo muchas ganas de empezar {starts};| mientras tanto, seguimos en contacto.",
            "wp",
            "!started",
        ),
        Line(
            "estoy {encantado} de empezar {starts};| mientras tanto, seguimos en contacto.",
            "w",
            "!started gendered",
        ),
        Line(
            "será un gusto incorporarme {starts}.| Mientras tanto, me gustaría seguir en contacto por aquí.",
            "f",
            "!started",
        ),
    ),
    (
        Line(
            "acepté la oferta con muchas ganas de empezar;| mientras tanto, seguimos en contacto.",
            "wp",
            "!started",
        ),
        Line(
            "acepté la oferta| y será un gusto estar en contacto antes de incorporarme.",
            "f",
            "!started",
        ),
        Line(
            "será un gusto incorporarme {starts};| así estamos ya en contacto.",
            "f",
            "!started",
        ),
        Line(
            "acabo de empezar y estoy {encantado};| así estamos en contacto también por aquí.",
            "wp",
            "started gendered",
        ),
        Line(
            "acabo de empezar y me gusta mucho;| así estamos en contacto también por aquí.",
            "wp",
            "started",
        ),
        Line(
            "acabo de incorporarme,| y será un gusto estar en contacto también por aquí.",
            "f",
            "started",
        ),
    ),
)
JOIN_FIRST: Final[Versions] = (
    (
        Line("¡qué ganas de empezar {starts}!", "w", "!started"),
        Line("tengo muchas ganas de empezar {starts}.", "wp", "!started"),
        Line("me hace mucha ilusión empezar {starts}.", "w", "!started european"),
        Line("estoy {encantado} de empezar {starts}.", "w", "!started gendered"),
        Line("será un gusto incorporarme {starts}.", "f", "!started"),
    ),
    (
        Line("acepté la oferta y tengo muchas ganas de empezar.", "wp", "!started"),
        Line("acepté la oferta y será un gusto incorporarme.", "f", "!started"),
        Line("acabo de empezar y me gusta mucho.", "wp", "started"),
        Line("acabo de empezar y estoy {encantado}.", "wp", "started gendered"),
        Line("acabo de incorporarme, con mucho gusto.", "f", "started"),
    ),
)
TRUST: Final[Versions] = (
    (
        Line("gracias por la confianza| y por la charla sobre {thing}.", "wp", "met !colleague"),
        Line("muchas gracias por la conversación| sobre {thing}.", "wp", "met"),
        Line("muchas gracias por contarme| {clause}.", "wp", "met"),
        Line("gracias de nuevo por la charla| sobre {thing}.", "wp", "met thanked"),
        Line("gracias otra vez por contarme| {clause}.", "wp", "met thanked"),
        Line("le agradezco la confianza| y la conversación sobre {thing}.", "f", "met !familiar"),
        Line("muchas gracias por la conversación| sobre {thing}.", "f", "met"),
    ),
    (
        Line("gracias por la confianza| y por la charla {of_when}.", "wp", "met !colleague"),
        Line("muchas gracias por la conversación| {of_when}.", "wpf", "met"),
        Line("le agradezco la confianza| y la entrevista {of_when}.", "f", "met !familiar"),
    ),
    Line("muchas gracias| por la entrevista.", needs="met"),
)
CLOSE_START: Final[Versions] = (
    (
        Line("mientras tanto, seguimos en contacto.", "wp", "!started"),
        Line("¡Nos vemos pronto! Mientras tanto, seguimos en contacto.", "w", "!started"),
        Line(
            "hasta entonces, me gustaría seguir en contacto por aquí.",
            "f",
            "!started",
        ),
        Line("sería un gusto estar ya en contacto por aquí.", "f", "!started"),
        Line("así estamos en contacto también por aquí.", "wp", "started"),
        Line(
            "sería un gusto estar en contacto también por aquí.",
            "f",
            "started",
        ),
    ),
    Line("me gustaría que conectáramos por aquí.", "wp"),
    Line("sería un gusto estar en contacto.", "f"),
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("hasta entonces, seguimos en contacto.", "wp", "!started"),
        Line("hasta entonces, me gustaría seguir en contacto.", "f", "!started"),
        Line("me gustaría que estuviéramos en contacto también por aquí.", needs="started"),
        Line("será un gusto estar en contacto también por aquí.", needs="started"),
    ),
    Line("ojalá sigamos en contacto.", "wp"),
    Line("me gustaría que siguiéramos en contacto por aquí.", "f"),
)
ACCEPTED: Final[Versions] = (
    (
        Line("acepté la oferta y tengo muchas ganas de empezar {starts}.", "wp"),
        Line("acepté la oferta y será un gusto incorporarme {starts}.", "pf"),
        Line("acepté la oferta y tengo muchas ganas de empezar.", "wp", "!started"),
        Line("acepté la oferta y será un gusto incorporarme.", "pf", "!started"),
        Line("acabo de empezar y me alegra mucho haberme incorporado.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        *lines(
            "wp",
            "",
            "que vaya muy bien en la nueva etapa; me gustaría que siguiéramos en contacto.",
            "mucha suerte en la nueva etapa; me gustaría seguir en contacto.",
        ),
        *lines(
            "f",
            "",
            "mucho éxito en esta nueva etapa; sería un gusto seguir en contacto.",
            "<le/te> deseo mucho éxito en esta nueva etapa, y me gustaría seguir en contacto.",
        ),
    ),
    Line("ojalá sigamos en contacto.", "wp"),
    Line("sería un gusto seguir en contacto.", "f"),
)
