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
        *lines(
            "wp",
            "met !phoned",
            "gracias por la charla| {of_when}.",
            "gracias por la charla| {of_when} y por la ayuda con el proceso.",
        ),
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
        *spoken("wp", "!was_frank !cold", "me gustó mucho hablar con … {of_thing}."),
        *spoken("w", "", "me encantó charlar con … {of_thing}."),
        *spoken("p", "!cold", "me gustó mucho charlar con … {of_thing}."),
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
    (
        Line("tengo muchas ganas de que llegue {next}.", "wp", "booked wants_role"),
        Line("me alegra mucho pasar a la siguiente etapa, {next}.", "f", "booked wants_role"),
        Line("me alegra pasar a la siguiente etapa, {next}.", "wpf", "booked !wants_role"),
    ),
    (
        *MOVING,
        *going_on(
            Line("el puesto me interesa mucho.", "wp", "wants_role"),
            Line("el puesto me interesa mucho.", "f", "wants_role"),
        ),
    ),
)
_RECRUITER_CLOSES: Final = (
    Line("te añado también por aquí.[ Un saludo.]", "wp", "familiar"),
    Line("me gustaría que conectáramos también por aquí.[ Saludos.]", "wp"),
    Line("me gustaría estar en contacto también por aquí.[ Un saludo.]", "wp"),
    Line("sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]", "f"),
    Line("me gustaría estar en contacto también por aquí.[ Saludos cordiales.]", "f"),
)
RECRUITER_CLOSE: Final[Versions] = (
    _RECRUITER_CLOSES,
    Line("me gustaría que conectáramos.[ Saludos.]"),
)
"""Closes to one's own recruiter that say that one wants the job."""
RECRUITER_KEEN: Final[Versions] = (
    (
        *lines(
            "wp",
            "wants_role moves_on familiar",
            "me alegra mucho seguir en el proceso. Te añado también por aquí.[ Un saludo.]",
            "me alegra mucho pasar a la siguiente etapa. Te añado también por aquí.[ Saludos.]",
        ),
        Line(
            "me alegra mucho pasar a la siguiente etapa, y me gustaría estar en contacto también por aquí.[ Un saludo.]",
            "wp",
            "wants_role moves_on !familiar",
        ),
        Line(
            "me alegra mucho pasar a la siguiente etapa, y sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]",
            "f",
            "wants_role moves_on",
        ),
        Line(
            "me alegra pasar a la siguiente etapa, y sería un gusto estar en contacto.[ Saludos cordiales.]",
            "f",
            "wants_role moves_on",
        ),
        Line(
            "el puesto me interesa mucho, y me gustaría estar en contacto también por aquí.[ Un saludo.]",
            "wp",
            "wants_role !moves_on",
        ),
        Line(
            "el puesto me interesa mucho. Te añado también por aquí.[ Saludos.]",
            "wp",
            "wants_role familiar !moves_on",
        ),
        *lines(
            "f",
            "wants_role !moves_on",
            "el puesto me interesa mucho, y me gustaría estar en contacto también por aquí.[ Saludos cordiales.]",
            "el puesto me interesa mucho, y sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]",
        ),
    ),
)
"""Closes to one's own recruiter that say that one wants the job."""
