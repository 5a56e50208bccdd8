# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: what is said to one's own recruiter."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines
from followup_rules.note.wording.es.closing import MOVING
from followup_rules.note.wording.es.shaping import going_on, spoken
from followup_rules.note.wording.es.topic import EXPLAINED

RECRUITER: Final[Versions] = (
    (
        Line("gracias por la llamada {of_called}| y por la charla {of_when}.", "wp", "phoned"),
        Line("gracias por llamarme {called}| y por la ayuda con el proceso.", "wp", "phoned"),
        Line(
            "muchas gracias por la llamada {of_called}| y por la ayuda con el proceso.",
            "f",
            "phoned",
        ),
        *lines(
            "wp",
            "phone !phoned",
            "gracias por la llamada| {of_when}.",
            "muchas gracias por la llamada| {of_when}.",
        ),
        Line(
            "gracias por la charla| {of_when} y por organizarlo todo para {next}.",
            "wp",
            "met !phoned !phone arranged booked",
        ),
        Line(
            "gracias por la llamada| {of_when} y por organizarlo todo para {next}.",
            "wp",
            "phone !phoned arranged booked",
        ),
        Line(
            "muchas gracias por la conversación| {of_when} y por organizarlo todo para {next}.",
            "f",
            "met !phoned arranged booked",
        ),
        *(
            Line(
                f"gracias por la {talk}| {{of_when}} sobre la vacante de {{role}}.",
                tones,
                f"met !phoned !several own_recruiter {need}",
            )
            for talk, need, tones in (
                ("videollamada", "video !arranged", "wp"),
                ("llamada", "phone !arranged", "wp"),
                ("entrevista", "on_site !arranged", "wp"),
            )
        ),
        *(
            Line(
                f"muchas gracias por la {talk}| {{of_when}} sobre la vacante de {{role}}.",
                "f",
                f"met !phoned !several own_recruiter {need}",
            )
            for talk, need in (
                ("videollamada", "video !arranged"),
                ("llamada", "phone !arranged"),
                ("entrevista", "on_site !arranged"),
            )
        ),
        Line("gracias por la videollamada| {of_when}.", "wp", "met !phoned !several video"),
        Line("gracias por la charla| {of_when}.", "wp", "met !phoned"),
        Line("gracias por la charla| {of_when} y por la ayuda con el proceso.", "w", "met !phoned"),
        *lines(
            "f",
            "met !phoned",
            "muchas gracias por la conversación| {of_when}.",
            "muchas gracias por la conversación| {of_when} y por la ayuda con el proceso.",
        ),
        Line("gracias por <su/tu> ayuda| con el puesto de {role}[ {at}].", needs="!met"),
    ),
    "gracias por la charla| {of_when}.",
    "gracias por <su/tu> ayuda| con el puesto de {role}.",
    "gracias por| <su/tu> ayuda.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        *spoken("w", "!was_frank", "me encantó hablar con … {of_thing}."),
        *spoken("p", "!cold !about", "me gustó hablar con … {of_thing}."),
        *spoken("w", "", "me encantó charlar con … {of_thing}."),
        *lines(
            "wp",
            "",
            "me vino muy bien saber {clause}.",
            "me vino muy bien que me <contara/contaras> {clause}.",
        ),
        *lines(
            "f",
            "",
            "me resultó muy útil {hearing}.",
            "fue un gusto hablar <con usted/contigo> {of_thing}.",
        ),
        *EXPLAINED,
    ),
    spoken("w", "", "me encantó charlar con … {of}."),
    (
        Line("me alegra mucho pasar a la siguiente etapa.", "f", "booked wants_role"),
        Line("me alegra pasar a la siguiente etapa.", "wpf", "booked !wants_role"),
    ),
    (
        *MOVING,
        *going_on(Line("el puesto me interesa mucho.", "wpf", "wants_role")),
    ),
)
_DAY_AHEAD: Final = (
    Line(
        "tengo muchas ganas de que llegue {next}, y me gustaría que siguiéramos en contacto.",
        "wp",
        "met booked !again_with_you wants_role",
    ),
    Line(
        "nos vemos {next}; mientras tanto, me gustaría que siguiéramos en contacto.",
        "wp",
        "met again_with_you",
    ),
    Line(
        "ahí estaré {next}, y me gustaría que siguiéramos en contacto.",
        "f",
        "met booked !again_with_you wants_role !next_by_phone",
    ),
    Line(
        "estaré pendiente de la llamada {of_next}, y me gustaría que siguiéramos en contacto.",
        "f",
        "met booked !again_with_you wants_role next_by_phone",
    ),
    Line(
        "nos vemos {next}; mientras tanto, sería un gusto seguir en contacto.",
        "f",
        "met again_with_you",
    ),
)
"""The day ahead, in the close: the sentence before says what was spoken of."""
_RECRUITER_CLOSES: Final = (
    *_DAY_AHEAD,
    Line("me gustaría seguir en contacto.", "wp", "met"),
    Line("me gustaría que siguiéramos en contacto por aquí.", "wp", "met"),
    Line("me gustaría que conectáramos también por aquí.", "wp", "!met"),
    Line("sería un gusto seguir en contacto también por aquí.", "f"),
    Line("me gustaría que siguiéramos en contacto también por aquí.", "f"),
)
RECRUITER_CLOSE: Final[Versions] = (
    _RECRUITER_CLOSES,
    Line("me gustaría seguir en contacto."),
)
"""Closes to one's own recruiter that say that one wants the job."""
RECRUITER_KEEN: Final[Versions] = (
    (
        *_DAY_AHEAD,
        *lines(
            "wp",
            "wants_role moves_on familiar",
            "me alegra mucho seguir en el proceso, y me gustaría que siguiéramos en contacto.",
            "me alegra mucho pasar a la siguiente etapa, y me gustaría seguir en contacto.",
        ),
        Line(
            "me alegra mucho pasar a la siguiente etapa, y me gustaría que siguiéramos en contacto también por aquí.",
            "wp",
            "wants_role moves_on !familiar",
        ),
        Line(
            "me alegra mucho pasar a la siguiente etapa, y sería un gusto seguir en contacto también por aquí.",
            "f",
            "wants_role moves_on",
        ),
        Line(
            "me alegra pasar a la siguiente etapa, y sería un gusto seguir en contacto.",
            "f",
            "wants_role moves_on",
        ),
        Line(
            "el puesto me interesa mucho, y me gustaría que siguiéramos en contacto también por aquí.",
            "wp",
            "wants_role !moves_on",
        ),
        Line(
            "el puesto me interesa mucho, y me gustaría seguir en contacto.",
            "wp",
            "wants_role familiar !moves_on",
        ),
        *lines(
            "f",
            "wants_role !moves_on",
            "el puesto me interesa mucho, y me gustaría que siguiéramos en contacto también por aquí.",
            "el puesto me interesa mucho, y sería un gusto seguir en contacto también por aquí.",
        ),
    ),
)
"""Closes to one's own recruiter that say that one wants the job."""
