# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes. Where the two sides differ, the first says usted and the second tú.

Most sentences address nobody ("gracias por la charla"), so that they are right for usted, tú and
vos. ``european`` is what is said in Spain only, ``american``
what is said in Mexico. A note ends with a short "Un saludo." where there
is room, as people do; it stands in closes only, which come last.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Section, Versions, Whole
from followup_rules.note.wording.common import Sentences, flat, wholes

GREETINGS: Final = (
    Line("Hola, {name}:", "wp", "!titled"),
    Line("Buenos días, {name}:", "wp", "titled"),
    Line("Estimada {name}:", "f", "woman"),
    Line("Estimado {name}:", "f", "man"),
    Line("Buenos días, {name}:", "f"),
    Line("Hola:"),
)
ENJOYED: Final[Versions] = (
    (
        Line(
            "me han gustado mucho nuestras conversaciones, sobre todo la {of_when}.",
            needs="several european",
        ),
        Line("me gustó mucho que volviéramos a hablar {when}.", needs="several"),
        Line(
            "me gustó mucho la llamada {of_when} sobre el puesto de {role}.", needs="phone !several"
        ),
        Line(
            "disfruté mucho de la entrevista {of_when} para el puesto de {role}.", needs="!several"
        ),
        Line(
            "me quedé muy a gusto con la entrevista {of_when} para el puesto de {role}.",
            needs="!several",
        ),
        Line(
            "la entrevista {of_when} para el puesto de {role} se me pasó volando.", "w", "!several"
        ),
    ),
    "me gustó mucho la conversación {of_when} sobre el puesto de {role}.",
    "me gustó mucho la conversación sobre el puesto de {role}.",
    "me gustó mucho la conversación {of_when}.",
    "me gustó mucho la conversación.",
)
SPOKE: Final[Versions] = (
    (
        Line("hemos hablado varias veces del puesto de {role}, la última {when}.", needs="several"),
        Line("hablamos por teléfono {when} sobre el puesto de {role}.", needs="phone !several"),
        Line(
            "nos vimos {when} en la entrevista para el puesto de {role}.",
            needs="on_site !several !peer",
        ),
        Line("hablamos {when} del puesto de {role}.", needs="!several"),
        Line("{when} tuvimos la entrevista para el puesto de {role}.", needs="!several"),
    ),
    "hablamos {when} sobre el puesto de {role}.",
    "hablamos sobre el puesto de {role}.",
    "hablamos {when}.",
    "hablamos en mi entrevista.",
)
THANKS_TALK: Final[Versions] = (
    (
        Line("gracias por recibirme otra vez| {when}.", needs="several on_site"),
        Line("gracias por retomar la conversación| {when}.", needs="several"),
        Line("gracias por dedicarme tiempo otra vez| {when}.", needs="several"),
        Line(
            "gracias por la llamada| {of_when} sobre el puesto de {role}.",
            needs="phone !several !both_know",
        ),
        Line(
            "gracias por recibirme| {when} para hablar del puesto de {role}.",
            needs="!peer on_site !several !both_know",
        ),
        Line(
            "gracias de nuevo por la entrevista| {of_when} para el puesto de {role}.",
            needs="thanked !several !both_know",
        ),
        Line(
            "gracias por la entrevista| {of_when} para el puesto de {role}.",
            needs="!several !both_know",
        ),
        Line(
            "gracias por dedicarme tiempo| {when} para hablar del puesto de {role}.",
            needs="!several !both_know",
        ),
        Line(
            "muchas gracias por la charla| {of_when} sobre el puesto de {role}.",
            needs="!several !both_know",
        ),
        Line(
            "muchas gracias por entrevistarme| {when} para la vacante de {role}.",
            needs="!several !both_know !peer",
        ),
        Line("gracias por la llamada| {of_when}.", needs="phone both_know !several"),
        Line("gracias por recibirme| {when}.", needs="on_site both_know !several !peer"),
        Line("gracias de nuevo por la charla| {of_when}.", needs="thanked both_know !several"),
        Line("gracias por la plática| {of_when}.", "wp", "american both_know !several"),
        Line("gracias por la charla| {of_when}.", needs="both_know !several"),
        Line("muchas gracias por dedicarme un rato| {when}.", needs="both_know !several"),
        Line("gracias por dedicarme tiempo| {when}.", needs="both_know !several"),
        Line("muchas gracias por la entrevista| {of_when}.", needs="both_know !several"),
    ),
    "gracias por la charla| {of_when} sobre el puesto de {role}.",
    "gracias por la charla| sobre el puesto de {role}.",
    "gracias por la charla| {of_when}.",
    "gracias por| la entrevista.",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line("gracias por la llamada {of_called}| y por la charla {of_when}.", needs="phoned"),
        Line(
            "gracias por llamarme {called}| y por la conversación {of_when}.",
            needs="phoned",
        ),
        Line("muchas gracias por llamarme {called}| y por la charla {of_when}.", "wp", "phoned"),
    ),
    Line("gracias por la llamada {of_called}| y por la entrevista.", needs="phoned"),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line("muchas gracias por recibirme de nuevo| {when}.", needs="several on_site"),
        Line("le agradezco que volviéramos a conversar| {when}.", "f", "several !familiar"),
        Line(
            "le agradezco de nuevo la entrevista| {of_when} para el puesto de {role}.",
            "f",
            "thanked !several !familiar !both_know",
        ),
        Line(
            "le agradezco la entrevista| {of_when} para el puesto de {role}.",
            "f",
            "!several !familiar !both_know",
        ),
        Line(
            "le agradezco que me recibiera| {when} para hablar del puesto de {role}.",
            "f",
            "on_site !several !familiar !both_know",
        ),
        Line(
            "muchas gracias por la entrevista| {of_when} para la vacante de {role}.",
            needs="!several !both_know",
        ),
        Line(
            "muchas gracias por el tiempo que me dedicó| {when} para hablar del puesto de {role}.",
            "f",
            "!several !familiar !both_know",
        ),
        Line("le agradezco la entrevista| {of_when}.", "f", "both_know !several !familiar"),
        Line("le agradezco el tiempo| que me dedicó {when}.", "f", "both_know !several !familiar"),
        Line("muchas gracias por la entrevista| {of_when}.", needs="both_know !several"),
        Line("muchas gracias por recibirme| {when}.", needs="on_site both_know !several"),
    ),
    "gracias por la entrevista| {of_when} para {role}.",
    "gracias por la entrevista| para {role}.",
    "gracias por la entrevista| {of_when}.",
    "gracias por| la entrevista.",
)
_CASUAL: Final[tuple[Line, ...]] = (
    Line("gracias por la entrevista| {of_when}| y por explicarme {explained}.", "wp", "!several"),
    Line(
        "gracias por la llamada| {of_when}| y por explicarme {explained}.", "wp", "phone !several"
    ),
    Line(
        "gracias por recibirme| {when}| y por explicarme {explained}.",
        "wp",
        "on_site !several !peer",
    ),
    Line("muchas gracias por dedicarme un rato| {when}| y explicarme {explained}.", "wp"),
    Line("gracias por volver a hablar conmigo| {when}| y explicarme {explained}.", "wp", "several"),
    Line("gracias por la plática| {of_when}| sobre {thing}.", "wp", "american !several"),
    Line("gracias por la plática| {of_when}| y por contarme {clause}.", "wp", "american !several"),
    Line("gracias por la charla| {of_when}| sobre {thing}.", "wp", "!several"),
    Line("gracias por la charla| {of_when}| y por contarme {clause}.", "wp", "!several"),
    Line("muchas gracias por dedicarme un rato| {when}| y contarme {clause}.", "wp"),
    Line("gracias por el rato| que pasamos {when}| hablando {of}.", "w", "european"),
    Line(
        "gracias por la conversación| {of_when};| me gustó mucho lo que me <contó/contaste> {of_thing}.",
        "wp",
        "!several",
    ),
    Line("muchas gracias por la conversación| {of_when}| sobre {thing}.", "wp", "!several"),
    Line(
        "gracias por la entrevista| {of_when}| y por todo lo que me <contó/contaste> {of_thing}.",
        "wp",
        "!several",
    ),
    Line(
        "gracias por recibirme| {when}| y por todo lo que me <contó/contaste> {of_thing}.",
        "wp",
        "on_site !several !peer",
    ),
    Line("gracias por recibirme| {when}| y por contarme {clause}.", "wp", "on_site !several !peer"),
    Line("gracias por la llamada| {of_when}| y por contarme {clause}.", "wp", "phone !several"),
    Line(
        "gracias por la llamada| {of_when}| y por la charla sobre {thing}.", "wp", "phone !several"
    ),
    Line("gracias de nuevo por la charla| {of_when}| sobre {thing}.", "wp", "thanked !several"),
    Line(
        "gracias otra vez por la charla| {of_when}| y por contarme {clause}.",
        "wp",
        "thanked !several",
    ),
    Line("gracias por hablar conmigo de nuevo| {when},| esta vez {of}.", "wp", "several"),
    Line("gracias por volver a hablar conmigo| {when},| sobre todo {of}.", "wp", "several"),
    Line(
        "gracias por retomar la conversación| {when},| y en especial por hablarme {of_thing}.",
        "wp",
        "several",
    ),
    Line("gracias por retomar la conversación| {when}| y por contarme {clause}.", "wp", "several"),
)
_COURTEOUS: Final[tuple[Line, ...]] = (
    Line(
        "le agradezco la entrevista| {of_when}| y que me explicara {explained}.",
        "f",
        "!several !familiar",
    ),
    Line("muchas gracias por la entrevista| {of_when}| y por explicarme {explained}.", "f"),
    Line(
        "muchas gracias por el tiempo que me <dedicó/dedicaste>| {when}| y por explicarme {explained}.",
        "f",
    ),
    Line(
        "le agradezco la entrevista| {of_when}| y lo que me contó {of_thing}.",
        "f",
        "!several !familiar",
    ),
    Line(
        "le agradezco la entrevista| {of_when}| y que me contara {clause}.",
        "f",
        "!several !familiar",
    ),
    Line("muchas gracias por la conversación| {of_when}| sobre {thing}.", "f", "!several"),
    Line(
        "le agradezco que me recibiera| {when}| y lo que me contó {of_thing}.",
        "f",
        "on_site !several !familiar",
    ),
    Line(
        "muchas gracias por la entrevista| {of_when},| y en especial por lo que me <contó/contaste> {of_thing}.",
        "f",
        "!several",
    ),
    Line(
        "le agradezco de nuevo la entrevista| {of_when}| y lo que me contó {of_thing}.",
        "f",
        "thanked !several !familiar",
    ),
    Line("le agradezco que volviéramos a conversar| {when}| {of}.", "f", "several !familiar"),
    Line(
        "muchas gracias por recibirme de nuevo| {when}| y por la conversación sobre {thing}.",
        "f",
        "several on_site",
    ),
    Line("muchas gracias por la conversación| {of_when}| sobre {thing}.", "f", "several"),
)
BARE_TOPIC: Final[Versions] = (
    (
        Line(
            "gracias por la charla| {of_when};| lo que más disfruté fue {hearing}.", "w", "!several"
        ),
        Line(
            "gracias por la conversación| {of_when};| lo que más me gustó fue {hearing}.",
            "wp",
            "!several",
        ),
        Line("gracias por el rato| que pasamos {when}| hablando {of_one} y {of_two}.", "wp"),
        *_CASUAL,
        *_COURTEOUS,
    ),
    Line("gracias por la charla| {of_when}| sobre {thing}.", "wp"),
    Line("gracias por la conversación| {of_when}| sobre {thing}.", "f"),
    Line("gracias por la entrevista| {of_when}| y por explicarme {explained}."),
    Line("gracias por la charla| {of_when}| y por contarme {clause}.", "wp"),
    Line("gracias por la entrevista| {of_when}| y por contarme {clause}."),
)
"""Thanks | when | the topic, without the role."""
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "gracias por la entrevista| {of_when} para el puesto de {role}| y por explicarme {explained}.",
            "wp",
            "!several !both_know",
        ),
        Line(
            "muchas gracias por la entrevista| {of_when} para el puesto de {role}| y por explicarme {explained}.",
            "f",
            "!several !both_know",
        ),
        Line(
            "gracias por la entrevista| {of_when} para el puesto de {role},| y en especial por la charla sobre {thing}.",
            "wp",
            "!several !both_know",
        ),
        Line(
            "gracias por la entrevista| {of_when} para el puesto de {role}| y por contarme {clause}.",
            "wp",
            "!several !both_know",
        ),
        Line(
            "gracias de nuevo por la entrevista| {of_when} para el puesto de {role}| y por la charla sobre {thing}.",
            "wp",
            "thanked !several !both_know",
        ),
        Line(
            "gracias por recibirme| {when} para hablar del puesto de {role},| y también {of_thing}.",
            "wp",
            "on_site !several !both_know !peer",
        ),
        Line(
            "gracias por la llamada| {of_when} sobre el puesto de {role}| y por contarme {clause}.",
            "wp",
            "phone !several !both_know",
        ),
        Line(
            "muchas gracias por la conversación| {of_when} sobre el puesto de {role}| y sobre {thing}.",
            "wp",
            "!several !both_know",
        ),
        Line(
            "le agradezco la entrevista| {of_when} para el puesto de {role}| y lo que me contó {of_thing}.",
            "f",
            "!several !familiar !both_know",
        ),
        Line(
            "muchas gracias por la entrevista| {of_when} para el puesto de {role}| y por la conversación sobre {thing}.",
            "f",
            "!several !both_know",
        ),
        *_CASUAL,
        *_COURTEOUS,
    ),
    "gracias por la charla| {of_when} sobre el puesto de {role}| y sobre {thing}.",
    *BARE_TOPIC[1:],
)
TIME: Final[Versions] = (
    (
        Line("muchas gracias por el rato.", "wp"),
        Line("muchas gracias por el tiempo.", "wp"),
        Line("gracias por todo.", "w"),
        Line("muchas gracias por <su/tu> tiempo.", "f"),
        Line("gracias por el tiempo que me <dedicó/dedicaste>.", "f"),
    ),
)
AGAIN: Final[Versions] = (
    (
        Line("gracias otra vez por el rato.", "wp"),
        Line("gracias de nuevo por todo.", "wp"),
        Line("muchas gracias de nuevo.", "wp"),
        Line("gracias de nuevo por <su/tu> tiempo.", "f"),
        Line("muchas gracias de nuevo por <su/tu> tiempo.", "f"),
    ),
)
TOPIC: Final[Versions] = (
    (
        Line("me gustó mucho hablar {of_one} y {of_two}.", "wp", "warm !familiar !american"),
        Line("me gustó mucho hablar contigo {of_one} y {of_two}.", "wp", "warm familiar"),
        Line(
            "me gustó mucho hablar con usted {of_one} y {of_two}.", "wp", "warm american !familiar"
        ),
        Line("disfruté mucho hablando {of_one} y {of_two}.", "wp", "warm"),
        Line("me gustó hablar {of_one} y {of_two}.", "wp"),
        Line("me interesó mucho la conversación sobre {both}.", "pf"),
        Line("fue muy interesante hablar {of_one} y {of_two}.", "pf"),
        Line("gracias también por explicarme {explained}."),
        Line("me encantó {hearing}.", "w", "warm"),
        Line("disfruté mucho hablando {of}.", "wp", "warm !familiar !american"),
        Line("disfruté mucho hablando contigo {of}.", "wp", "warm familiar"),
        Line("disfruté mucho hablando con usted {of}.", "wp", "warm american !familiar"),
        Line("me quedé con ganas de seguir hablando {of}.", "w", "warm"),
        Line("sigo dándole vueltas a lo que hablamos {of_thing}.", "w", "european"),
        Line("me quedé pensando en lo que hablamos {of_thing}.", "wp", "!european"),
        Line("me gustó mucho que habláramos {of_thing}.", "wp"),
        Line("me gustó mucho hablar {of}.", "wp", "!familiar !american"),
        Line("me gustó mucho hablar contigo {of}.", "wp", "familiar"),
        Line("me gustó mucho hablar con usted {of}.", "wp", "american !familiar"),
        Line("me ayudó mucho que me <contara/contaras> {clause}.", "wp"),
        Line("me gustó que me <contara/contaras> {clause}.", "wp"),
        Line("me interesó mucho lo que me <contó/contaste> {of_thing}.", "p"),
        Line("fue muy interesante {hearing}.", "pf"),
        Line("fue un gusto conversar <con usted/contigo> sobre {thing}.", "f"),
        Line("me interesó especialmente la conversación sobre {thing}.", "f"),
        Line("me pareció muy interesante lo que me <contó/contaste> {of_thing}.", "f"),
    ),
    (
        Line("me encantó {one_hearing}, y me ayudó mucho {two_hearing}.", "w", "warm"),
        Line("me gustó mucho {one_hearing}, y fue muy útil {two_hearing}.", "wp"),
        Line("fue muy interesante {one_hearing}, y muy útil {two_hearing}.", "pf"),
        Line("me gustó mucho hablar {of}.", "w"),
        Line("me interesó mucho la conversación sobre {thing}.", "wp"),
    ),
    (
        Line("lo que más me atrae {is_excites}.", "wp", "wants_company"),
        Line("el trabajo me atrae mucho, sobre todo por {excites_sg}.", "wp", "wants_role"),
        Line("{Excites_sg} me atrae mucho.", "wp", "wants_company"),
        Line("{Excites_pl} me atraen mucho.", "wp", "wants_company"),
        Line("lo que más me interesa {is_excites}.", "pf", "wants_company"),
        Line("lo que más me atrae del puesto {is_excites}.", "f", "wants_role"),
    ),
    (
        Line("me encantaría formar parte del equipo.", "w", "wants_role boss !internal"),
        Line("el puesto me hace mucha ilusión.", "w", "wants_role european"),
        Line("es un trabajo que me encantaría hacer.", "w", "wants_role"),
        Line("me gustaría mucho trabajar {at}.", "wp", "wants_role !internal"),
        Line("es justo el tipo de trabajo que busco.", "wp", "wants_role"),
        Line("salí con más ganas todavía de formar parte del equipo.", "w", "wants_role !internal"),
        Line("me interesa mucho el trabajo.", "p", "wants_role"),
        Line("el puesto me interesa mucho.", "pf", "wants_role"),
        Line("tengo mucho interés en el puesto.", "f", "wants_role"),
    ),
    Line("me interesa mucho lo que se hace {at}.", needs="!wants_role wants_company"),
    Line("el trabajo del equipo me sigue interesando.", needs="!wants_role"),
)
_CLOSES: Final[tuple[Line, ...]] = (
    Line(
        "como trabajamos en la misma empresa, me gustaría estar en contacto también por aquí.",
        "wp",
        "internal",
    ),
    Line(
        "como colegas de la misma empresa, sería un gusto estar en contacto por aquí.",
        "f",
        "internal",
    ),
    Line("tengo ganas de la entrevista {of_next}.[ Un saludo.]", "wp", "booked wants_role"),
    Line("espero con interés la entrevista {of_next}.", "f", "booked wants_role"),
    Line("nos vemos {next}.[ Un saludo.]", "wpf", "again_with_you wants_role"),
    Line("me encantaría que siguiéramos en contacto.[ ¡Saludos!]", "w", "!internal"),
    Line("ojalá sigamos en contacto por aquí.[ ¡Un saludo!]", "w", "!internal"),
    Line("espero que sigamos en contacto.[ Saludos.]", "wp", "!internal"),
    Line("me gustaría que siguiéramos en contacto por aquí.[ Un saludo.]", "wp", "!internal"),
    Line("me alegraría mantener el contacto por aquí.[ Un saludo.]", "wp", "!internal"),
    Line("será un gusto seguir en contacto.[ ¡Saludos!]", "wp", "!internal"),
    Line("me encantará que estemos en contacto por LinkedIn.", "w", "!internal"),
    Line("me gustaría conectar por aquí.[ Un saludo.]", "wp", "!internal"),
    Line("sería un placer mantener el contacto.[ Un cordial saludo.]", "f", "!internal"),
    Line("me gustaría seguir en contacto por aquí.[ Saludos cordiales.]", "f", "!internal"),
    Line("sería un gusto seguir en contacto por aquí.[ Un saludo cordial.]", "f", "!internal"),
    Line("espero que podamos mantener el contacto.[ Un cordial saludo.]", "f", "!internal"),
    Line("me alegraría que siguiéramos en contacto.[ Un saludo cordial.]", "f", "!internal"),
    Line(
        "me gustaría que siguiéramos en contacto por aquí.[ Saludos cordiales.]", "f", "!internal"
    ),
)
CLOSE: Final[Versions] = (
    _CLOSES,
    Line("espero que sigamos en contacto."),
)
CLOSE_KEEN: Final[Versions] = (
    (
        Line(
            "me entusiasma el puesto de {role}, sobre todo por {also_excites_sg}. Ojalá sigamos en contacto.",
            "w",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto de {role} me atrae mucho, y más aún por {also_excites_sg}. Me gustaría que siguiéramos en contacto.",
            "wp",
            "wants_role !internal !both_know",
        ),
        Line(
            "me interesa mucho el puesto de {role}, en especial por {also_excites_sg}, y será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "wants_role !internal !both_know",
        ),
        Line(
            "tengo mucho interés en el puesto de {role}, en particular por {also_excites_sg}, y sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto de {role} me interesa mucho, sobre todo por {also_excites_sg}. Me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto de {role} me hace mucha ilusión, y me gustaría que siguiéramos en contacto.[ ¡Un saludo!]",
            "w",
            "wants_role european !internal !both_know",
        ),
        Line(
            "me entusiasma el puesto de {role}; ojalá sigamos en contacto por aquí.[ ¡Un saludo!]",
            "w",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto de {role} me atrae mucho, y me encantaría seguir en contacto.[ Saludos.]",
            "w",
            "wants_role !internal !both_know",
        ),
        Line(
            "me interesa mucho el puesto de {role}, y me alegraría mantener el contacto por aquí.[ Un saludo.]",
            "wp",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto de {role} me parece muy atractivo; me gustaría no perder el contacto.[ Un saludo.]",
            "wp",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto de {role} es justo lo que busco, y será un gusto seguir en contacto.[ Saludos.]",
            "p",
            "wants_role !internal !both_know",
        ),
        Line(
            "tengo mucho interés en el puesto de {role} y me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto de {role} me interesa mucho, y sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto me hace mucha ilusión, y me gustaría que siguiéramos en contacto.[ ¡Saludos!]",
            "w",
            "wants_role european !internal both_know",
        ),
        Line(
            "me quedé con muchas ganas de este trabajo; me gustaría que siguiéramos en contacto.[ Un saludo.]",
            "w",
            "wants_role !internal both_know",
        ),
        Line(
            "salí con más ganas todavía de hacer este trabajo; ojalá sigamos en contacto por aquí.[ ¡Un saludo!]",
            "w",
            "wants_role !internal both_know",
        ),
        Line(
            "el puesto me parece muy atractivo; será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "wants_role !internal both_know",
        ),
        Line(
            "tengo mucho interés en el puesto y me gustaría seguir en contacto.[ Saludos.]",
            "p",
            "wants_role !internal both_know",
        ),
        Line(
            "el puesto me atrae mucho, y será un gusto conectar por aquí.[ ¡Saludos!]",
            "w",
            "wants_role !internal both_know",
        ),
        Line(
            "me encantaría hacer este trabajo, y me alegraría no perder el contacto.[ Un saludo.]",
            "w",
            "wants_role !internal both_know",
        ),
        Line(
            "me interesa mucho el puesto y me gustaría mantener el contacto por aquí.[ Un saludo.]",
            "wp",
            "wants_role !internal both_know",
        ),
        *_CLOSES,
    ),
    *CLOSE[1:],
)
"""Closes that name the role, where the thanks before did not."""
CLOSE_AT: Final[Versions] = (
    (
        Line(
            "me encantaría trabajar {at}. Ojalá sigamos en contacto por aquí.",
            "w",
            "wants_role !internal",
        ),
        Line(
            "me entusiasma la posibilidad de trabajar {at}, y me gustaría que siguiéramos en contacto.[ Saludos.]",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "me gustaría mucho trabajar {at}; será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "me interesa mucho trabajar {at}, y me alegraría mantener el contacto por aquí.[ Un saludo.]",
            "p",
            "wants_role !internal",
        ),
        Line(
            "me interesa mucho la posibilidad de trabajar {at}, y sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "wants_role !internal",
        ),
        Line(
            "sería un gusto trabajar {at}, y espero que podamos seguir en contacto.[ Un saludo cordial.]",
            "f",
            "wants_role !internal",
        ),
    ),
)
"""Closes that name the company, where the thanks before named the role or the topic."""
SUGGESTED: Final[Versions] = (
    (
        Line("gracias por proponerme que conectáramos por aquí.", needs="asked"),
        Line("qué buena idea la de conectar por aquí.", "w", "asked"),
        Line("como me propusiste, te añado por aquí con mucho gusto.", "wp", "asked familiar"),
        Line("te añado por aquí, como me sugeriste.", "wp", "asked familiar"),
        Line("le agrego por aquí, como me sugirió.", "wp", "asked american !familiar"),
        Line("me alegró mucho la propuesta de conectar.", "wp", "asked !familiar"),
        Line("acepto con gusto su propuesta de conectar.", "f", "asked !familiar"),
    ),
    Line("gracias por proponerme conectar.", needs="asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "como me propusiste, te añado por aquí,| y así seguimos en contacto.",
            "wp",
            "asked familiar",
        ),
        Line("te añado por aquí con mucho gusto,| como me sugeriste.", "wp", "asked familiar"),
        Line(
            "como me propuso, le agrego por aquí| y así seguimos en contacto.",
            "wp",
            "asked american !familiar",
        ),
        Line(
            "le agrego por aquí con mucho gusto,| como me sugirió.",
            "wp",
            "asked american !familiar",
        ),
        Line(
            "me alegró mucho la propuesta de conectar:| por aquí seguimos en contacto.",
            "wp",
            "asked",
        ),
        Line(
            "me alegró que me <propusiera/propusieras> conectar;| así seguimos en contacto.",
            "wp",
            "asked",
        ),
        Line(
            "gracias por proponerme que conectáramos:| así seguimos en contacto por aquí.",
            "wp",
            "asked",
        ),
        Line("qué buena idea la de conectar;| así seguimos en contacto por aquí.", "w", "asked"),
        Line(
            "tal como me propuso,| me gustaría que estuviéramos en contacto por este medio.",
            "f",
            "asked !familiar",
        ),
        Line(
            "acepto con mucho gusto su propuesta de conectar,| y será un placer mantener el contacto.",
            "f",
            "asked !familiar",
        ),
        Line(
            "acepto con mucho gusto la propuesta de conectar;| será un placer mantener el contacto.",
            "f",
            "asked",
        ),
    ),
)
RECALL: Final[Versions] = (
    (
        Line(
            "disfruté mucho de la entrevista {of_when} para el puesto de {role}, sobre todo hablando {of}.",
            needs="warm !both_know",
        ),
        Line(
            "me gustó mucho la entrevista {of_when} para el puesto de {role}, sobre todo {hearing}.",
            needs="warm !both_know",
        ),
        Line(
            "{when} tuvimos la entrevista para el puesto de {role}, y recuerdo bien lo que hablamos {of}.",
            needs="met !both_know",
        ),
        Line(
            "recuerdo bien la entrevista {of_when} para el puesto de {role} y lo que hablamos {of}.",
            needs="met !both_know",
        ),
        Line("disfruté mucho hablando {when} {of}.", needs="warm both_know"),
        Line("me gustó mucho la conversación {of_when} sobre {thing}.", needs="warm both_know"),
        Line("recuerdo bien nuestra conversación {of_when} sobre {thing}.", needs="met both_know"),
    ),
    (
        Line(
            "disfruté mucho de la entrevista {of_when} para el puesto de {role}.",
            needs="warm !both_know",
        ),
        Line(
            "recuerdo bien la entrevista {of_when} para el puesto de {role}.",
            needs="met !both_know",
        ),
        Line("disfruté mucho de la conversación {of_when}.", needs="warm both_know"),
        Line("recuerdo con gusto la conversación {of_when}.", needs="met both_know"),
    ),
    Line("hablamos {when} sobre el puesto de {role}.", needs="met"),
    Line("hablamos sobre el puesto de {role}.", needs="met"),
    Line("me alegró hablar {when}.", needs="met"),
    Line("me alegró la entrevista.", needs="met"),
    Line("me presenté al puesto de {role}.", needs="!met"),
    Line("me presenté al puesto.", needs="!met"),
)
STAY: Final[Versions] = (
    (
        Line("me alegra que sigamos en contacto.", "w", "asked"),
        Line("ojalá no perdamos el contacto.", "wp"),
        Line("me gustaría mantener el contacto.", "wp"),
        Line("espero que volvamos a coincidir.", "wp"),
        Line("será un gusto mantener el contacto.", "pf"),
        Line("espero que volvamos a coincidir más adelante.", "f"),
    ),
    "ojalá sigamos en contacto.",
)
STILL: Final[Versions] = (
    (
        Line("el puesto me sigue interesando mucho.", "wp", "wants_role"),
        Line("sigo con las mismas ganas de hacer este trabajo.", "w", "wants_role"),
        Line("el puesto me sigue atrayendo igual.", "wp", "wants_role"),
        Line("mi interés por el puesto sigue siendo el mismo.", "pf", "wants_role"),
        Line("mantengo todo mi interés en el puesto.", "f", "wants_role"),
    ),
    Line("me sigue interesando mucho.", needs="wants_role"),
    Line("si hace falta algo más de mi parte, lo envío con gusto.", needs="!wants_role"),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "el puesto me sigue haciendo mucha ilusión,| y me gustaría que siguiéramos en contacto.",
            "w",
            "wants_role european",
        ),
        Line(
            "sigo con las mismas ganas de hacer este trabajo,| y me encantaría seguir en contacto.[ ¡Un saludo!]",
            "w",
            "wants_role",
        ),
        Line(
            "el puesto me sigue interesando mucho,| y me alegraría mantener el contacto.[ Un saludo.]",
            "wp",
            "wants_role",
        ),
        Line(
            "sigo pensando que es un trabajo que haría con muchas ganas;| me gustaría no perder el contacto.[ Un saludo.]",
            "wp",
            "wants_role",
        ),
        Line(
            "mi interés en el puesto es el mismo,| y será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "wants_role",
        ),
        Line(
            "sigo teniendo mucho interés en el puesto| y sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "wants_role",
        ),
        Line(
            "mantengo todo mi interés en el puesto,| y me gustaría mucho seguir en contacto.[ Un saludo cordial.]",
            "f",
            "wants_role",
        ),
        Line(
            "el puesto me sigue interesando especialmente,| y me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "wants_role",
        ),
    ),
)
STILL_KEEN: Final[Versions] = (
    (
        Line(
            "sigo con muchas ganas del puesto de {role},| y me encantaría seguir en contacto.[ ¡Un saludo!]",
            "w",
            "wants_role !internal !both_know",
        ),
        Line(
            "el puesto de {role} me sigue interesando mucho,| y me alegraría mantener el contacto.[ Un saludo.]",
            "wp",
            "wants_role !both_know",
        ),
        Line(
            "me sigue atrayendo mucho el puesto de {role};| me gustaría no perder el contacto.[ Un saludo.]",
            "wp",
            "wants_role !both_know",
        ),
        Line(
            "mantengo todo mi interés en el puesto de {role}| y me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "wants_role !both_know",
        ),
    ),
)
NO_REPLY: Final[Versions] = (
    (
        Line(
            "el puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.[ Un saludo.]",
            "wp",
            "wants_role",
        ),
        Line(
            "sigo con las mismas ganas de hacer este trabajo;| ojalá no perdamos el contacto.[ ¡Un saludo!]",
            "w",
            "wants_role",
        ),
        Line(
            "me sigue atrayendo mucho este trabajo,| y será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "wants_role",
        ),
        Line(
            "mi interés sigue siendo el mismo,| y me alegraría mantener el contacto por aquí.[ Un saludo.]",
            "wp",
            "wants_role",
        ),
        Line(
            "el puesto me sigue interesando,| y sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "wants_role",
        ),
        Line(
            "mantengo todo mi interés en este trabajo,| y me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "wants_role",
        ),
        Line(
            "este trabajo me sigue interesando mucho,| y me alegraría que siguiéramos en contacto.[ Un saludo cordial.]",
            "f",
            "wants_role",
        ),
        Line(
            "sea cual sea el resultado,| me gustaría que siguiéramos en contacto.[ Un saludo.]",
            "wp",
            "!wants_role",
        ),
        Line("salga como salga,| ojalá no perdamos el contacto.[ ¡Un saludo!]", "w", "!wants_role"),
        Line(
            "acabe como acabe el proceso,| me alegraría mantener el contacto por aquí.[ Un saludo.]",
            "wp",
            "!wants_role",
        ),
        Line(
            "sea cual sea la decisión,| será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "!wants_role",
        ),
        Line(
            "sea cual sea el resultado,| sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "!wants_role",
        ),
        Line(
            "con independencia del resultado,| me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "!wants_role",
        ),
    ),
    Line("me sigue interesando;| ojalá sigamos en contacto.", needs="wants_role"),
    Line("pase lo que pase,| ojalá sigamos en contacto.", needs="!wants_role"),
)
ON_HOLD: Final[Versions] = (
    (
        Line("sé que el puesto está en pausa, y sigo con las mismas ganas.", "w", "wants_role"),
        Line(
            "sé que el puesto está en pausa; si se reabre, me seguirá interesando mucho.",
            "wp",
            "wants_role",
        ),
        Line("aunque el puesto esté en pausa, me sigue interesando igual.", "wp", "wants_role"),
        Line("entiendo que el puesto está en pausa; me sigue interesando.", "pf", "wants_role"),
        Line(
            "si el puesto, ahora en pausa, se retoma, mantengo todo mi interés.", "f", "wants_role"
        ),
    ),
    Line("aun en pausa, el puesto me sigue interesando.", needs="wants_role"),
    "sé que el puesto está en pausa.",
)
HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "gracias por avisarme| de que el puesto está en pausa; si se retoma, me seguirá interesando mucho.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "gracias por escribirme| para contarme que el proceso queda en pausa; si se reabre, me seguirá interesando.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "gracias por escribirme| sobre la pausa del proceso; mi interés sigue siendo el mismo.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "le agradezco que me informara| de la pausa en el proceso; mantengo todo mi interés.",
            "f",
            "wrote_hold wants_role !familiar",
        ),
        Line(
            "gracias por informarme| de que el proceso está en pausa; me sigue interesando si se retoma.",
            "f",
            "wrote_hold wants_role",
        ),
    ),
    Line("gracias por avisarme| de que el puesto está en pausa.", needs="wrote_hold"),
)
HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "sé que el puesto está en pausa;| entretanto, ojalá sigamos en contacto.[ Saludos.]",
            "wp",
        ),
        Line(
            "aunque el proceso esté en pausa, el puesto me sigue atrayendo mucho,| y me encantaría que siguiéramos en contacto.[ ¡Saludos!]",
            "w",
            "wants_role",
        ),
        Line(
            "aunque el proceso siga en pausa,| me alegraría mantener el contacto.[ Un saludo.]",
            "wp",
        ),
        Line(
            "si el puesto se reabre, me seguirá interesando mucho tras la pausa;| ojalá no perdamos el contacto.",
            "wp",
            "wants_role",
        ),
        Line(
            "entiendo que el proceso está en pausa| y sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
        ),
        Line(
            "comprendo que el proceso está en pausa;| me alegraría que siguiéramos en contacto.[ Un saludo cordial.]",
            "f",
        ),
        Line(
            "entiendo que el proceso está en pausa; el puesto me sigue interesando| y me gustaría seguir en contacto por aquí.",
            "f",
            "wants_role",
        ),
    ),
)
OFFER: Final[Versions] = (
    (
        Line("la oferta me ha hecho mucha ilusión.", "w", "wants_role european"),
        Line("me alegró muchísimo la oferta.", "w", "wants_role"),
        Line("me alegró mucho recibir la oferta.", "wp", "wants_role"),
        Line("me alegró recibir la oferta y la estoy pensando con calma.", "pf", "wants_role"),
        Line(
            "le agradezco también la oferta, que estoy considerando con atención.", "f", "!familiar"
        ),
    ),
    "estoy pensando la oferta con calma.",
    "estoy considerando la oferta con atención.",
)
OFFER_CLOSE: Final[Versions] = (
    (
        Line("¡Hasta muy pronto!", "w", "wants_role"),
        Line("contesto muy pronto. ¡Hasta pronto!", "w"),
        Line("contesto en unos días.[ Un saludo.]", "wp"),
        Line("en breve contesto.[ Un saludo.]", "wp"),
        Line("en breve daré mi respuesta.[ Un cordial saludo.]", "pf"),
        Line("daré mi respuesta en los próximos días.[ Un cordial saludo.]", "f"),
    ),
    "hasta muy pronto.",
)
"""After an offer an answer is owed: what comes next is that."""
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "qué alegría la llamada {of_called}.| ¡Muchísimas gracias por la oferta!",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "gracias por llamarme {called}| para hacerme la oferta; me alegró muchísimo.",
            "wp",
            "offer_by_phone wants_role",
        ),
        Line(
            "muchas gracias por la llamada {of_called}| y por la oferta, que me alegró mucho recibir.",
            "pf",
            "offer_by_phone wants_role",
        ),
        Line(
            "le agradezco mucho la llamada {of_called}| y la oferta, que me alegró mucho.",
            "f",
            "offer_by_phone wants_role !familiar",
        ),
        Line(
            "gracias por la llamada {of_called} y por la confianza;| la oferta me alegró mucho.",
            "pf",
            "offer_by_phone wants_role",
        ),
        Line(
            "gracias por la llamada {of_called}:| la oferta me alegró el día.",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "muchas gracias por llamarme {called}| y por la oferta; me alegró mucho.",
            "wp",
            "offer_by_phone wants_role",
        ),
        Line(
            "muchísimas gracias por la oferta:| ¡qué alegría!",
            "w",
            "wants_role !offer_by_phone",
        ),
        Line("mil gracias por la oferta;| me alegró el día.", "w", "wants_role !offer_by_phone"),
        Line(
            "muchas gracias por la confianza| y por la oferta, que me alegró muchísimo.",
            "wp",
            "wants_role !offer_by_phone",
        ),
        Line(
            "le agradezco mucho la confianza| y la oferta, que me alegró recibir.",
            "f",
            "wants_role !familiar !offer_by_phone",
        ),
        Line(
            "muchas gracias por la oferta;| me alegró muchísimo.",
            "wp",
            "wants_role !offer_by_phone",
        ),
        Line(
            "gracias por la oferta,| que recibí con mucha alegría.",
            "wp",
            "wants_role !offer_by_phone",
        ),
        Line(
            "muchas gracias por la oferta,| que me alegró mucho recibir.",
            "pf",
            "wants_role !offer_by_phone",
        ),
        Line(
            "le agradezco mucho la oferta,| que estoy valorando con atención.",
            "f",
            "!familiar !offer_by_phone",
        ),
        Line("gracias por la oferta,| que estoy pensando con calma.", needs="!wants_role"),
    ),
)
NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "gracias por llamarme {called}| y por proponer que sigamos en contacto.",
            needs="no_by_phone asked",
        ),
        Line(
            "gracias por la llamada {of_called}| y por querer seguir en contacto.",
            needs="no_by_phone asked",
        ),
        Line(
            "gracias por avisarme de la decisión| y por proponer que sigamos en contacto.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "gracias por escribirme| y por querer seguir en contacto.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "gracias por avisarme| y por la propuesta de conectar.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "esta vez no pudo ser; gracias por todo| y por proponerme que conectáramos.",
            "wp",
            "asked !told_no",
        ),
        Line(
            "aunque esta vez no pudo ser, gracias por <su/tu> tiempo| y por proponerme que conectáramos.",
            "pf",
            "asked !told_no",
        ),
    ),
)
NO_THANKS: Final[Versions] = (
    (
        Line("gracias por llamarme {called} para darme la noticia.", needs="no_by_phone"),
        Line("gracias por la llamada {of_called}.", needs="no_by_phone"),
        Line("gracias por escribirme para contarme la decisión.", needs="told_no !no_by_phone"),
        Line("gracias por avisarme y por toda la ayuda.", "wp", "told_no own_recruiter"),
        Line("gracias por escribirme para darme la noticia.", "wp", "told_no !no_by_phone"),
        Line("gracias por avisarme de la decisión.", needs="told_no !no_by_phone"),
        Line("esta vez no pudo ser, pero gracias por todo.", "wp", "!told_no"),
        Line("esta vez no pudo ser, pero muchas gracias por el tiempo.", "wp", "!told_no"),
        Line("aunque esta vez no pudo ser, muchas gracias por <su/tu> tiempo.", "f", "!told_no"),
    ),
)
"""Thanks for the news, where nobody suggested to connect."""
DECLINED_FIRST: Final[Versions] = (
    (
        Line("gracias por todo| y por proponer que sigamos en contacto.", "wp", "asked"),
        Line("gracias por el tiempo| y por la propuesta de conectar.", "wp", "asked"),
        Line("muchas gracias por <su/tu> tiempo| y por querer seguir en contacto.", "f", "asked"),
        Line("le agradezco su tiempo| y la propuesta de conectar.", "f", "asked !familiar"),
    ),
)
"""Thanks | for suggesting to connect, after they withdrew or declined."""
WISHES: Final[Versions] = (
    (
        Line("mis mejores deseos para todo el equipo.", "wp"),
        Line("que vaya todo muy bien por ahí.", "wp"),
        Line("<le/te> deseo mucho éxito, también al equipo.", "f"),
        Line("mis mejores deseos para el equipo.", "f"),
    ),
)
REMEMBER: Final[Versions] = (
    (
        Line(
            "esta vez no pudo ser, pero disfruté mucho hablando {of}.",
            "wp",
            "warm told_no !familiar !american",
        ),
        Line(
            "esta vez no pudo ser, pero disfruté mucho hablando contigo {of}.",
            "wp",
            "warm told_no familiar",
        ),
        Line(
            "esta vez no pudo ser, pero disfruté mucho hablando con usted {of}.",
            "wp",
            "warm told_no american !familiar",
        ),
        Line(
            "aunque esta vez no pudo ser, me quedo con lo que hablamos {of_thing}.",
            "wp",
            "met told_no",
        ),
        Line(
            "me habría encantado otra respuesta, pero esta vez no pudo ser; me quedo con la charla sobre {thing}.",
            "w",
            "warm told_no wants_company",
        ),
        Line(
            "esta vez no pudo ser, pero me interesó mucho lo que me <contó/contaste> {of_thing}.",
            "wp",
            "met told_no",
        ),
        Line(
            "esta vez no pudo ser, pero me gustó que me <contara/contaras> {clause}.",
            "wp",
            "met told_no",
        ),
        Line(
            "esta vez no pudo ser, pero gracias también por explicarme {explained}.",
            needs="met told_no",
        ),
        Line(
            "aunque esta vez no haya podido ser, me interesó mucho lo que me <contó/contaste> {when} {of_thing}.",
            "f",
            "met told_no",
        ),
        Line(
            "aunque esta vez no haya podido ser, me interesó mucho la conversación {of_when} sobre {thing}.",
            "f",
            "met told_no",
        ),
        Line("disfruté mucho de la conversación {of_when}[ sobre {thing}].", needs="warm !told_no"),
        Line("disfruté mucho hablando {when} {of}.", needs="warm !told_no"),
        Line("me encantó la conversación {of_when}[ sobre {thing}].", "w", "warm !told_no"),
        Line("me gustó mucho la charla {of_when}[ sobre {thing}].", "wp", "warm !told_no"),
        Line("me gustó hablar {when}[ {of}].", "wp", "met !told_no !familiar !american"),
        Line("me gustó hablar contigo {when}[ {of}].", "wp", "met !told_no familiar"),
        Line("me gustó hablar con usted {when}[ {of}].", "wp", "met !told_no american !familiar"),
        Line("me quedo con lo que hablamos {when} {of_thing}.", "wp", "met !told_no"),
        Line("me interesó mucho la conversación {of_when}[ sobre {thing}].", "pf", "met !told_no"),
        Line("fue un gusto conversar <con usted/contigo> {when}[ {of}].", "f", "met !told_no"),
        Line(
            "me pareció muy interesante la conversación {of_when}[ sobre {thing}].",
            "f",
            "met !told_no",
        ),
        Line("gracias también por explicarme {explained}.", needs="met !told_no"),
    ),
    (
        Line(
            "esta vez no pudo ser, pero disfruté mucho de la conversación {of_when}.",
            "wp",
            "warm told_no !own_recruiter",
        ),
        Line(
            "me habría gustado otra respuesta, pero esta vez no pudo ser.",
            "wp",
            "met told_no wants_company",
        ),
        Line(
            "esta vez no pudo ser, pero me gustó la conversación {of_when}.",
            "wp",
            "met told_no !own_recruiter",
        ),
        Line(
            "es una lástima que esta vez no haya podido ser.",
            "wp",
            "met told_no wants_company own_recruiter",
        ),
        Line(
            "aunque esta vez no haya podido ser, fue un gusto conversar <con usted/contigo> {when}.",
            "f",
            "met told_no",
        ),
        Line(
            "aunque esta vez no pudo ser, fue un gusto hablar <con usted/contigo>[ {of}].",
            "wpf",
            "met told_no !own_recruiter",
        ),
    ),
    Line("aunque esta vez no pudo ser, fue un gusto hablar {of}.", needs="met told_no !american"),
    Line("esta vez no pudo ser, pero me gustó la conversación.", "wp", "met told_no"),
    Line("aunque esta vez no pudo ser, me gustó la entrevista.", needs="met told_no"),
    Line("me gustó que habláramos {when}.", needs="met !told_no"),
    Line("me presenté al puesto de {role}.", needs="!met"),
    Line("me presenté al puesto.", needs="!met"),
)
REMEMBER_CLOSE: Final[Versions] = (
    (
        Line(
            "me encantó la charla {of_when}[ sobre {thing}],| y ojalá sigamos en contacto por aquí.[ ¡Un saludo!]",
            "w",
            "warm",
        ),
        Line(
            "disfruté mucho hablando {when} {of},| y me gustaría que siguiéramos en contacto.",
            "wp",
            "warm",
        ),
        Line(
            "me gustó mucho hablar {when}[ {of}];| será un gusto seguir en contacto.[ ¡Saludos!]",
            "wp",
            "warm !familiar !american",
        ),
        Line(
            "me gustó mucho hablar contigo {when}[ {of}];| será un gusto seguir en contacto.[ ¡Saludos!]",
            "wp",
            "warm familiar",
        ),
        Line(
            "me gustó mucho hablar con usted {when}[ {of}];| será un gusto seguir en contacto.[ ¡Saludos!]",
            "wp",
            "warm american !familiar",
        ),
        Line(
            "me gustó que habláramos {when}[ {of}],| y espero que sigamos en contacto.[ Un saludo.]",
            "wp",
            "met",
        ),
        Line(
            "me quedo con lo que hablamos {when} {of_thing},| y me gustaría mantener el contacto.[ Un saludo.]",
            "wp",
            "met",
        ),
        Line(
            "me interesó mucho lo que me <contó/contaste> {when} {of_thing};| será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "met",
        ),
        Line(
            "me pareció muy valiosa la conversación {of_when}[ sobre {thing}],| y ojalá podamos seguir en contacto.[ Un saludo cordial.]",
            "f",
            "met",
        ),
        Line(
            "fue un gusto conversar <con usted/contigo> {when}[ {of}],| y me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "met",
        ),
        Line(
            "me interesó mucho la conversación {of_when}[ sobre {thing}],| y sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "met",
        ),
    ),
    Line("me gustó que habláramos {when},| y ojalá sigamos en contacto.", needs="met"),
    Line("me presenté al puesto de {role}| y me gustaría seguir en contacto.", needs="!met"),
)
DECLINED: Final[Versions] = (
    (
        Line(
            "aunque al final no seguí adelante, disfruté mucho de la charla {of_when}[ sobre {thing}].",
            needs="warm",
        ),
        Line(
            "aunque decidí no seguir adelante, me gustó mucho la conversación {of_when}[ sobre {thing}].",
            needs="warm",
        ),
        Line(
            "aunque al final no seguí adelante, me alegró que habláramos {when}[ {of}].",
            "wp",
            "met",
        ),
        Line(
            "aunque al final no seguí adelante, me interesó mucho la conversación {of_when}[ sobre {thing}].",
            "pf",
            "met",
        ),
    ),
    Line("aunque no seguí adelante, me alegró hablar {when}.", needs="met"),
    Line("aunque al final no seguí adelante, me alegró presentarme al puesto.", needs="!met"),
)
PARTING_CLOSE: Final[Versions] = (
    (
        Line(
            "mis mejores deseos para todo el equipo,| y ojalá volvamos a coincidir.[ Un saludo.]",
            "wp",
        ),
        Line("que vaya todo muy bien por ahí;| ojalá sigamos en contacto.[ Saludos.]", "wp"),
        Line(
            "que todo vaya muy bien en el equipo,| y ojalá no perdamos el contacto.[ ¡Un saludo!]",
            "w",
        ),
        Line(
            "<le/te> deseo mucho éxito, y también al equipo;| sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
        ),
        Line(
            "mis mejores deseos para todo el equipo;| espero que volvamos a coincidir.[ Saludos cordiales.]",
            "f",
        ),
    ),
    (
        Line("mis mejores deseos,| y ojalá volvamos a coincidir."),
        Line("mucho éxito al equipo,| y ojalá volvamos a coincidir.", "wp"),
    ),
)
PARTING_NO: Final[Versions] = (
    (
        Line(
            "si surge otro puesto, me encantaría que me <tuviera/tuvieras> en cuenta.| ¡Seguimos en contacto!",
            "w",
            "wants_company",
        ),
        Line(
            "si más adelante se abre otro puesto, me gustaría que me <tuviera/tuvieras> en cuenta.| Será un gusto seguir en contacto.[ Un saludo.]",
            "wp",
            "wants_company !own_recruiter",
        ),
        Line(
            "si más adelante surge otra ocasión, me encantaría volver a intentarlo.| Ojalá sigamos en contacto.[ ¡Un saludo!]",
            "w",
            "wants_company !own_recruiter",
        ),
        Line(
            "si se abre otro puesto, volvería a presentarme con mucho gusto.| Me alegraría mantener el contacto.[ Un saludo.]",
            "wp",
            "wants_company !own_recruiter",
        ),
        Line(
            "si surge otra búsqueda, me encantaría que me <tuviera/tuvieras> en cuenta.| Seguimos en contacto.[ Un saludo.]",
            "wp",
            "wants_company own_recruiter",
        ),
        Line(
            "si hay otra búsqueda en la que pueda encajar, me gustaría que me <tuviera/tuvieras> en cuenta.| Seguimos en contacto.[ Un saludo.]",
            "wp",
            "wants_company own_recruiter",
        ),
        Line(
            "si surge otra ocasión, me encantaría saberlo.| Me gustaría seguir en contacto por aquí.[ Un saludo.]",
            "wp",
            "wants_company",
        ),
        Line(
            "si más adelante surge otra ocasión, le agradecería que me tuviera en cuenta.| Sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "wants_company !familiar",
        ),
        Line(
            "si más adelante se abre otro puesto, me gustaría que me <tuviera/tuvieras> en cuenta.| Espero que podamos mantener el contacto.[ Un cordial saludo.]",
            "f",
            "wants_company",
        ),
        Line(
            "si surge otra ocasión, volvería a presentarme con mucho interés.| Me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "wants_company !own_recruiter",
        ),
        Line(
            "que todo vaya muy bien,| y ojalá sigamos en contacto.[ Un saludo.]",
            "wp",
            "!wants_company",
        ),
        Line(
            "mis mejores deseos para el equipo;| sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "!wants_company",
        ),
    ),
    (
        Line(
            "si surge otro puesto, me gustaría que me <tuviera/tuvieras> en cuenta.| Ojalá sigamos en contacto.",
            "wp",
            "wants_company",
        ),
        Line(
            "si surge otro puesto, me gustaría que me <tuviera/tuvieras> en cuenta.| Espero que sigamos en contacto.",
            "f",
            "wants_company",
        ),
    ),
    Line("quizá en otra ocasión;| ojalá sigamos en contacto.", "wp"),
    Line("quizá en otra ocasión;| espero que sigamos en contacto.", "f"),
)
"""What remains after a no | close."""
JOINING: Final[Versions] = (
    (
        Line(
            "me hace mucha ilusión empezar {starts}| en el puesto de {role}.",
            "w",
            "!internal european",
        ),
        Line("tengo muchísimas ganas de empezar {starts}| en el puesto de {role}.", "w"),
        Line("tengo muchas ganas de empezar {starts}| en el puesto de {role}.", "wp"),
        Line("será un gusto incorporarme {starts}| al puesto de {role}.", "pf"),
        Line(
            "ya me he incorporado| en el puesto de {role}, y me gusta mucho.",
            "wp",
            "started european",
        ),
        Line("ya empecé| en el puesto de {role}, y me gusta mucho.", "wp", "started !european"),
        Line("acabo de incorporarme| al puesto de {role}.", "pf", "started"),
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
        Line("acepté| el puesto de {role} y tengo muchas ganas de empezar.", needs="!started"),
        Line("acabo de empezar| en el puesto de {role}, y me gusta mucho.", "wp", "started"),
        Line("acabo de incorporarme| al puesto de {role}.", "pf", "started"),
    ),
    Line("acepté la oferta| con muchas ganas de empezar.", needs="!started"),
    Line("acabo de empezar| y me gusta.", needs="started"),
)
JOINING_CLOSE: Final[Versions] = (
    (
        Line(
            "¡Qué ganas de empezar {starts}!| Me encantará que estemos en contacto desde ya.[ ¡Hasta pronto!]",
            "w",
            "!started",
        ),
        Line(
            "me hace mucha ilusión empezar {starts},| y así estamos en contacto desde ya.[ ¡Hasta pronto!]",
            "w",
            "!started european",
        ),
        Line(
            "tengo muchas ganas de empezar {starts};| hasta entonces, seguimos en contacto por aquí.[ Un saludo.]",
            "wp",
            "!started",
        ),
        Line(
            "me alegra mucho incorporarme {starts},| y será un gusto estar ya en contacto.[ ¡Nos vemos pronto!]",
            "wp",
            "!started",
        ),
        Line(
            "será un placer incorporarme {starts}| y estar en contacto desde ahora.[ Un cordial saludo.]",
            "f",
            "!started",
        ),
        Line(
            "tengo muchas ganas de incorporarme {starts};| me gustaría que estuviéramos ya en contacto.[ Un saludo cordial.]",
            "pf",
            "!started",
        ),
    ),
    (
        Line(
            "acepté la oferta y tengo muchas ganas de empezar;| mientras tanto, seguimos en contacto.[ ¡Hasta pronto!]",
            "wp",
            "!started",
        ),
        Line(
            "acepté la oferta| y me encantará que estemos en contacto antes de empezar.[ ¡Hasta pronto!]",
            "w",
            "!started",
        ),
        Line(
            "acepté la oferta| y será un placer estar en contacto antes de incorporarme.[ Un cordial saludo.]",
            "pf",
            "!started",
        ),
        Line(
            "acabo de empezar y me gusta mucho;| me alegraría estar en contacto también por aquí.[ ¡Un saludo!]",
            "wp",
            "started",
        ),
        Line(
            "acabo de incorporarme,| y será un gusto estar en contacto también por aquí.[ Un cordial saludo.]",
            "pf",
            "started",
        ),
    ),
)
JOIN_FIRST: Final[Versions] = (
    (
        Line("¡qué ganas de empezar {starts}!", "w", "!started"),
        Line("tengo muchas ganas de empezar {starts}.", "wp", "!started"),
        Line("me alegra mucho incorporarme {starts}.", "wp", "!started"),
        Line("me hace mucha ilusión empezar {starts}.", "w", "!started european"),
        Line("será un placer incorporarme {starts}.", "f", "!started"),
    ),
    (
        Line("acepté la oferta y tengo muchas ganas de empezar.", "wp", "!started"),
        Line("acepté la oferta y será un placer incorporarme.", "f", "!started"),
        Line("acabo de empezar y me gusta mucho.", "wp", "started"),
        Line("acabo de incorporarme, con mucho gusto.", "f", "started"),
    ),
)
TRUST: Final[Versions] = (
    (
        Line(
            "gracias por la confianza| y por la conversación sobre {thing}.", "wp", "met !colleague"
        ),
        Line("gracias de nuevo por la charla| sobre {thing}.", "wp", "met"),
        Line(
            "muchas gracias por la confianza:| me quedo con lo que hablamos {of_thing}.",
            "w",
            "met !colleague",
        ),
        Line("gracias otra vez por contarme| {clause}.", "wp", "met"),
        Line("le agradezco la confianza| y la conversación sobre {thing}.", "f", "met !familiar"),
        Line("muchas gracias de nuevo por la conversación| sobre {thing}.", "f", "met"),
    ),
    (
        Line("gracias por la confianza| y por la charla {of_when}.", "wp", "met !colleague"),
        Line("gracias de nuevo por la conversación| {of_when}.", "wpf", "met"),
        Line("le agradezco la confianza| y la entrevista {of_when}.", "f", "met !familiar"),
    ),
    Line("gracias de nuevo| por la entrevista.", needs="met"),
)
CLOSE_START: Final[Versions] = (
    (
        Line("¡Nos vemos pronto!", "w", "!started"),
        Line("hasta entonces, seguimos en contacto por aquí.[ Un saludo.]", "wp", "!started"),
        Line("¡Hasta pronto!", "w", "!started"),
        Line(
            "hasta entonces, me gustaría mantener el contacto.[ Un cordial saludo.]",
            "pf",
            "!started",
        ),
        Line("será un placer estar en contacto desde ahora.[ Un cordial saludo.]", "f", "!started"),
        Line("será un gusto estar en contacto también por aquí.[ Un saludo.]", needs="started"),
    ),
    "ojalá sigamos en contacto.",
)
AGAIN_TOPIC: Final[Versions] = (
    (
        Line("gracias de nuevo| por la conversación sobre {thing}.", needs="met"),
        Line("gracias otra vez por el rato| que pasamos hablando {of}.", "wp", "met"),
        Line(
            "gracias de nuevo por la entrevista,| y en especial por la charla sobre {thing}.",
            "wp",
            "met",
        ),
        Line(
            "muchas gracias de nuevo por la entrevista| y por la conversación sobre {thing}.",
            "pf",
            "met",
        ),
    ),
    (
        Line("gracias de nuevo por la charla| {of_when}.", "wp", "met"),
        Line("gracias otra vez por la charla| {of_when}.", "wp", "met"),
        Line("gracias de nuevo por la entrevista| {of_when}.", needs="met"),
        Line("muchas gracias de nuevo por la conversación| {of_when}.", "pf", "met"),
    ),
    Line("gracias de nuevo| por la entrevista.", needs="met"),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("gracias por la conversación {of_when}[, sobre todo por lo que hablamos {of}]."),
        Line("gracias de nuevo por la entrevista {of_when}[ y por la charla sobre {thing}]."),
        Line("gracias por la entrevista {of_when}[ y por la charla sobre {thing}].", "wp"),
    ),
    "gracias por <su/tu> tiempo.",
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("hasta entonces, seguimos en contacto.", "wp", "!started"),
        Line("¡Nos vemos pronto!", "w", "!started"),
        Line("hasta entonces, me gustaría mantener el contacto.", needs="!started"),
        Line("me gustaría que estuviéramos en contacto también por aquí.", needs="started"),
        Line("será un gusto estar en contacto también por aquí.", needs="started"),
    ),
    "ojalá sigamos en contacto.",
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
        Line(
            "que todo vaya muy bien en la nueva etapa; ojalá sigamos en contacto.",
            "wp",
        ),
        Line(
            "mis mejores deseos para la nueva etapa; me alegraría mantener el contacto.[ Un saludo.]",
            "wp",
        ),
        Line("mucha suerte en lo nuevo, y me gustaría no perder el contacto.[ Un saludo.]", "wp"),
        Line(
            "muchos éxitos en la nueva etapa; sería un placer seguir en contacto.[ Un cordial saludo.]",
            "f",
        ),
        Line(
            "<le/te> deseo mucho éxito en esta nueva etapa y me gustaría mantener el contacto.[ Un cordial saludo.]",
            "f",
        ),
    ),
    "ojalá sigamos en contacto.",
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "gracias por la llamada {of_called}| y por la ayuda con todo el proceso.",
            needs="phoned",
        ),
        Line("gracias por llamarme {called}| y por la ayuda con el proceso.", "wp", "phoned"),
        Line("gracias por llamarme {called}| y por la charla {of_when}.", needs="phoned"),
        Line("gracias por la llamada| {of_when} sobre el proceso {at}.", needs="phone !phoned"),
        Line(
            "gracias por la charla| {of_when} y por la ayuda con el proceso {at}.",
            "wp",
            "met !phoned",
        ),
        Line("muchas gracias por la ayuda| y por la charla {of_when}.", "wp", "met !phoned"),
        Line(
            "muchas gracias por la conversación| {of_when} sobre el proceso {at}.",
            "pf",
            "met !phoned",
        ),
        Line("gracias por <su/tu> ayuda| con el puesto de {role}[ {at}].", needs="!met"),
    ),
    "gracias por la charla| {of_when}.",
    "gracias por <su/tu> ayuda| con el puesto de {role}.",
    "gracias por| <su/tu> ayuda.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("me ayudó mucho que me <explicara/explicaras> {explained}.", "wp"),
        Line("le agradezco también que me explicara {explained}.", "f", "!familiar"),
        Line("me encantó {hearing}.", "wp"),
        Line("me vino muy bien {hearing} antes de la entrevista {of_next}.", "wp", "booked"),
        Line("me gustó mucho {hearing}.", "wp"),
        Line("fue muy útil {hearing}.", "pf"),
        Line("fue muy útil {hearing} antes de la entrevista {of_next}.", "f", "booked"),
        Line("le agradezco también que me hablara {of}.", "f", "!familiar"),
    ),
    (
        Line("tengo muchas ganas de la entrevista {of_next}.", "wp", "booked wants_role"),
        Line("ya estoy preparando la entrevista {of_next}.", "wp", "booked wants_role"),
        Line("espero con mucho interés la entrevista {of_next}.", "f", "booked wants_role"),
    ),
    Line("el puesto me sigue interesando mucho.", needs="wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line(
            "te añado por aquí, y así es más fácil seguir en contacto.[ Un saludo.]",
            "wp",
            "familiar",
        ),
        Line("por aquí es más fácil seguir en contacto.[ Un saludo.]", "wp", "!familiar"),
        Line("me gustará estar en contacto también por aquí.[ Un saludo.]", "wp"),
        Line("me gustaría que estuviéramos en contacto también por aquí.[ Un saludo.]", "pf"),
        Line("seguimos en contacto también por aquí.[ ¡Saludos!]", "wp"),
        Line("será un gusto seguir en contacto también por aquí.[ Un cordial saludo.]", "f"),
    ),
    "ojalá sigamos en contacto.",
)
KNOWN: Final[Versions] = (
    (
        Line("¡qué alegría volver a hablar {when}!", "w", "warm"),
        Line("qué alegría volver a vernos {when}.", "w", "on_site"),
        Line("me alegró que volviéramos a vernos {when}.", "wp", "on_site"),
        Line("me alegró mucho que volviéramos a hablar {when}.", "wp"),
        Line("fue un gusto volver a hablar {when}.", "pf"),
    ),
    "me alegró volver a hablar {when}.",
    "me alegró volver a hablar sobre el puesto de {role}.",
    "me alegró volver a hablar.",
)
KNOWN_TOPIC: Final[Versions] = (
    (
        Line("qué alegría volver a hablar {when},| sobre todo {of}.", "w", "warm"),
        Line("me encantó que {when} habláramos de nuevo,| en especial {of}.", "w", "warm"),
        Line(
            "me alegró mucho que volviéramos a vernos {when}| y habláramos {of}.", "wp", "on_site"
        ),
        Line("me gustó volver a hablar {when},| en especial {of}.", "wp"),
        Line("fue un gusto volver a conversar {when},| en particular {of}.", "f"),
    ),
)
"""Reminder to someone known before | the topic."""
KNOWN_TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "gracias por el rato,| y ya era hora de estar en contacto también por aquí.[ ¡Un saludo!]",
            "w",
        ),
        Line(
            "mil gracias por todo;| así seguimos en contacto también por aquí.[ ¡Un saludo!]", "w"
        ),
        Line(
            "gracias por el rato;| me gustaría que estuviéramos en contacto también por aquí.[ Un saludo.]",
            "wp",
        ),
        Line(
            "muchas gracias por el tiempo,| y así seguimos en contacto también por aquí.[ Un saludo.]",
            "wp",
        ),
        Line(
            "muchas gracias por <su/tu> tiempo;| será un gusto seguir en contacto también por aquí.[ Un cordial saludo.]",
            "f",
        ),
    ),
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("ya era hora de estar en contacto también por aquí.[ ¡Un saludo!]", "w"),
        Line("así seguimos en contacto también por aquí.[ Un saludo.]", "wp"),
        Line("me gustaría que estuviéramos en contacto también por aquí.[ Un saludo.]", "pf"),
        Line("será un gusto seguir en contacto también por aquí.[ Un cordial saludo.]", "f"),
    ),
    "ojalá sigamos en contacto.",
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
ENJOYED_TOPIC: Final[Versions] = (
    (
        Line(
            "disfruté mucho de la entrevista {of_when} para el puesto de {role},| sobre todo hablando {of}.",
            needs="!several !both_know",
        ),
        Line(
            "la entrevista {of_when} para el puesto de {role} se me pasó volando,| sobre todo hablando {of}.",
            "w",
            "!several !both_know",
        ),
        Line(
            "me gustó mucho la entrevista {of_when} para el puesto de {role},| en especial la conversación sobre {thing}.",
            needs="!several !both_know",
        ),
        Line(
            "salí muy a gusto de la entrevista {of_when} para el puesto de {role},| sobre todo por la charla sobre {thing}.",
            "w",
            "!several !both_know on_site",
        ),
        Line(
            "me gustó mucho la llamada {of_when} sobre el puesto de {role},| sobre todo {hearing}.",
            needs="phone !several !both_know",
        ),
        Line("disfruté mucho de la charla {of_when}| sobre {thing}.", needs="!several both_know"),
        Line("me encantó que {when}| habláramos {of}.", needs="!several both_know"),
        Line("me encantó que {when} me <contara/contaras>| {clause}.", needs="both_know"),
        Line("qué buena charla la {of_when}| sobre {thing}.", "w", "!several both_know"),
        Line("{when} me quedé con ganas| de seguir hablando {of}.", "w", "!several both_know"),
        Line(
            "me alegró mucho <conocerle/conocerte> {when}| y hablar con< usted/tigo> {of}.",
            needs="on_site !several both_know !known",
        ),
        Line("me gustó mucho que volviéramos a hablar {when},| en especial {of}.", needs="several"),
        Line("qué bien seguir la conversación {when},| sobre todo {of}.", "w", "several"),
    ),
    "me gustó mucho la conversación {of_when}| sobre {thing}.",
)
TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "muchas gracias por el rato,| y ojalá siga la conversación por aquí.[ ¡Un saludo!]",
            "w",
            "!internal",
        ),
        Line(
            "muchas gracias por el tiempo;| me gustaría seguir la conversación por aquí.[ Un saludo.]",
            "wp",
            "!internal",
        ),
        Line(
            "mil gracias por todo;| me encantaría no perder el contacto.[ ¡Un saludo!]",
            "w",
            "!internal",
        ),
        Line(
            "gracias por hacerme un hueco,| y será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "!internal european",
        ),
        Line(
            "muchas gracias por todo| y ojalá sigamos en contacto.[ Un saludo.]",
            "wp",
            "!internal",
        ),
        Line(
            "muchas gracias por la amabilidad;| ojalá no perdamos el contacto.[ Un saludo.]",
            "w",
            "!internal",
        ),
        Line(
            "muchas gracias por el rato;| tengo ganas de la entrevista {of_next}.[ Un saludo.]",
            "wp",
            "booked wants_role",
        ),
        Line(
            "muchas gracias por el rato;| me gustaría que estuviéramos en contacto también por aquí.",
            "wp",
            "internal",
        ),
    ),
)
TOPIC_CLOSE: Final[Versions] = (
    (
        Line(
            "me gustó mucho hablar {of_one} y {of_two};| ojalá sigamos en contacto por aquí.[ Un saludo.]",
            "wp",
            "warm !internal",
        ),
        Line(
            "disfruté mucho hablando {of_one} y {of_two},| y me encantaría seguir en contacto.[ ¡Un saludo!]",
            "w",
            "warm !internal",
        ),
        Line(
            "me interesó mucho la conversación sobre {both},| y me gustaría mucho seguir en contacto.[ Un cordial saludo.]",
            "f",
            "!internal",
        ),
        Line(
            "fue muy interesante hablar {of_one} y {of_two}.| Sería un gusto mantener el contacto.[ Un cordial saludo.]",
            "f",
            "!internal",
        ),
        Line(
            "le agradezco también que me explicara {explained}.| Sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "!internal !familiar",
        ),
        Line(
            "me encantó {hearing},| y me gustaría que siguiéramos en contacto.[ ¡Saludos!]",
            "w",
            "warm !internal",
        ),
        Line(
            "disfruté mucho hablando {of};| ojalá sigamos en contacto.[ ¡Saludos!]",
            "w",
            "warm !internal !familiar !american",
        ),
        Line(
            "disfruté mucho hablando contigo {of};| ojalá sigamos en contacto.[ ¡Saludos!]",
            "w",
            "warm !internal familiar",
        ),
        Line(
            "disfruté mucho hablando con usted {of};| ojalá sigamos en contacto.[ ¡Saludos!]",
            "w",
            "warm !internal american !familiar",
        ),
        Line(
            "me quedé con ganas de seguir hablando {of},| así que ojalá no perdamos el contacto.[ Un saludo.]",
            "w",
            "warm !internal",
        ),
        Line(
            "me encantó lo que me <contó/contaste> {of_thing}.| Será un gusto estar en contacto también por aquí.[ ¡Saludos!]",
            "w",
            "warm !internal !familiar !american",
        ),
        Line(
            "me encantó lo que me <contó/contaste> {of_thing}.| Será un gusto estar en contacto también por aquí.[ ¡Saludos!]",
            "w",
            "warm !internal familiar",
        ),
        Line(
            "me encantó lo que me <contó/contaste> {of_thing}.| Será un gusto estar en contacto también por aquí.[ ¡Saludos!]",
            "w",
            "warm !internal american !familiar",
        ),
        Line(
            "me quedé pensando en lo que hablamos {of_thing},| y me gustaría mantener el contacto por aquí.[ Un saludo.]",
            "p",
            "!internal",
        ),
        Line(
            "me gustó mucho hablar {of};| será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "!internal !familiar !american",
        ),
        Line(
            "me gustó mucho hablar contigo {of};| será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "!internal familiar",
        ),
        Line(
            "me gustó mucho hablar con usted {of};| será un gusto seguir en contacto.[ Saludos.]",
            "wp",
            "!internal american !familiar",
        ),
        Line(
            "me gustó que me <contara/contaras> {clause},| y ojalá sigamos en contacto por aquí.[ Un saludo.]",
            "wp",
            "!internal",
        ),
        Line(
            "me ayudó mucho que me <contara/contaras> {clause};| me gustaría seguir en contacto.[ Un saludo.]",
            "wp",
            "!internal",
        ),
        Line(
            "me interesó mucho lo que me <contó/contaste> {of_thing},| y me gustaría que siguiéramos en contacto.[ Saludos.]",
            "p",
            "!internal",
        ),
        Line(
            "me quedo con lo que hablamos {of_thing};| espero que sigamos en contacto.",
            "p",
            "!internal",
        ),
        Line(
            "fue muy interesante {hearing},| y sería un placer seguir en contacto.[ Un cordial saludo.]",
            "f",
            "!internal",
        ),
        Line(
            "me interesó especialmente la conversación sobre {thing},| y me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "!internal",
        ),
        Line(
            "fue un gusto conversar sobre {thing};| espero que podamos mantener el contacto.[ Un saludo cordial.]",
            "f",
            "!internal",
        ),
        Line(
            "me pareció muy interesante lo que me <contó/contaste> {of_thing},| y ojalá podamos seguir en contacto.[ Un cordial saludo.]",
            "f",
            "!internal",
        ),
    ),
    (
        Line(
            "me encantó {one_hearing}, y me ayudó mucho {two_hearing}.| Me gustaría seguir la conversación por aquí.[ ¡Un saludo!]",
            "w",
            "warm !internal",
        ),
        Line(
            "me gustó mucho {one_hearing}, y fue muy útil {two_hearing}.| Ojalá no perdamos el contacto.[ Un saludo.]",
            "wp",
            "!internal",
        ),
        Line(
            "fue muy interesante {one_hearing}, y muy útil {two_hearing}.| Me alegraría mantener el contacto.[ Un saludo cordial.]",
            "pf",
            "!internal",
        ),
        Line(
            "me gustó mucho hablar {of},| y ojalá no perdamos el contacto.[ Un saludo.]",
            "w",
            "!internal",
        ),
        Line(
            "me interesó mucho la conversación sobre {thing},| y me gustaría seguir en contacto por aquí.[ Un saludo.]",
            "w",
            "!internal",
        ),
        Line(
            "me gustó mucho que habláramos {of_thing},| y tengo ganas de la entrevista {of_next}.[ Un saludo.]",
            "wp",
            "booked wants_role",
        ),
        Line(
            "me gustó mucho {hearing};| con ganas ya de la entrevista {of_next}.[ ¡Un saludo!]",
            "w",
            "booked wants_role",
        ),
        Line(
            "me interesó mucho la conversación sobre {thing} y, ya que trabajamos en la misma empresa,| me gustaría estar en contacto por aquí.",
            "wp",
            "internal",
        ),
        Line(
            "fue muy interesante {hearing} y, como colegas de la misma empresa,| sería un gusto estar en contacto.",
            "f",
            "internal",
        ),
    ),
    (
        Line(
            "lo que más me atrae {is_excites},| y me encantaría seguir en contacto.[ Saludos.]",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "me hace mucha ilusión {excites_sg},| y me encantaría seguir en contacto.[ ¡Un saludo!]",
            "w",
            "wants_company european !internal",
        ),
        Line(
            "{Excites_sg} me atrae mucho;| ojalá siga la conversación por aquí.[ ¡Un saludo!]",
            "w",
            "wants_company !internal",
        ),
        Line(
            "{Excites_pl} me atraen mucho;| ojalá sigamos en contacto por aquí.[ ¡Un saludo!]",
            "w",
            "wants_company !internal",
        ),
        Line(
            "el trabajo me atrae mucho, sobre todo por {excites_sg};| espero que sigamos en contacto.[ Saludos.]",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "lo que más me interesa {is_excites},| y sería un placer mantener el contacto.[ Un cordial saludo.]",
            "f",
            "wants_company !internal",
        ),
        Line(
            "lo que más me atrae del puesto {is_excites};| me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "wants_role !internal",
        ),
    ),
    (
        Line(
            "me encantaría formar parte del equipo.| ¡Ojalá sigamos en contacto!",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "el puesto me hace mucha ilusión,| y me gustaría que siguiéramos en contacto.",
            "w",
            "wants_role european !internal",
        ),
        Line(
            "salí con más ganas todavía de formar parte del equipo;| ojalá no perdamos el contacto.[ Un saludo.]",
            "w",
            "wants_role !internal",
        ),
        Line(
            "me gustaría mucho trabajar {at};| será un gusto estar en contacto también por aquí.[ Saludos.]",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "es justo el tipo de trabajo que busco;| me gustaría mantener el contacto.[ Un saludo.]",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "tengo mucho interés en el puesto| y me gustaría mucho seguir en contacto.[ Un cordial saludo.]",
            "f",
            "wants_role !internal",
        ),
        Line(
            "el puesto me interesa mucho,| y me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "f",
            "wants_role !internal",
        ),
    ),
    Line("el puesto me interesa mucho,| y espero que sigamos en contacto.", needs="wants_role"),
)

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    offer_close=OFFER_CLOSE,
    no_and_suggested=NO_AND_SUGGESTED,
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
    topic_close=TOPIC_CLOSE,
    enjoyed_topic=ENJOYED_TOPIC,
    still_close=STILL_CLOSE,
    suggested_close=SUGGESTED_CLOSE,
    time_close=TIME_CLOSE,
    remember=REMEMBER,
    remember_close=REMEMBER_CLOSE,
    offer_first=OFFER_FIRST,
    hold_first=HOLD_FIRST,
    hold_close=HOLD_CLOSE,
    declined=DECLINED,
    parting_close=PARTING_CLOSE,
    joining_close=JOINING_CLOSE,
    again_topic=AGAIN_TOPIC,
)

_ALL: Final = "thanks+reminder+interest"
_OPENS: Final = "thanks+reminder"


def _signed(versions: Versions) -> Versions:
    """Return sentences that may end a note, with a greeting where there is room."""
    return tuple(
        tuple(
            Line(f"{line.text}[ Un saludo.]", line.tones, line.needs)
            for one in (entry if isinstance(entry, tuple) else (entry,))
            for line in (one if isinstance(one, Line) else Line(one),)
        )
        for entry in versions
    )


def _told_only(versions: Versions) -> Versions:
    """Return the sentences that name a topic."""
    return tuple(
        tuple(one for one in entry if isinstance(one, Line) and "{" in one.text)
        for entry in versions
        if isinstance(entry, tuple)
        and any("{" in one.text for one in entry if isinstance(one, Line))
    )


def _kept(situation: str, made: tuple[Whole, ...]) -> tuple[Whole, ...]:
    """Return the shared whole notes that aren't replaced by Spanish ones."""
    if situation == "as_you_suggested":
        return tuple(one for one in made if one.second_best)
    if situation == "after_no":
        # Those that pass over the no and say farewell are for whoever has lost interest.
        lost = (replace(one, needs=f"{one.needs} !wants_company".strip()) for one in made)
        return tuple(replace(one, second_best=True) for one in lost)
    if situation == "offer":
        # The offer comes first; short sentences are for those who were not met.
        return tuple(replace(one, needs=f"{one.needs} !met".strip()) for one in made)
    return made


_OFFERED: Final = ("thanks+offer", OFFER_FIRST)
_PARTING: Final = (("reminder", REMEMBER), ("parting+close", PARTING_NO))
_FIRST: Final = ("as_you_suggested+close", SUGGESTED_CLOSE)
_TOLD_LAST: Final = ("interest", _signed(_told_only(TOPIC[:3])))
_OWN_WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        Whole(((_ALL, BARE_TOPIC), ("close", CLOSE_KEEN)), needs="met"),
        Whole(((_OPENS, THANKS_TALK), ("interest+close", TOPIC_CLOSE)), "wp"),
        Whole(((_OPENS, THANKS_FORMAL), ("interest+close", TOPIC_CLOSE)), "f"),
        Whole(((_ALL, TALK_AND_TOPIC), ("close", CLOSE_AT)), needs="met"),
        Whole(((_OPENS, THANKS_CALLED), ("interest+close", TOPIC_CLOSE)), "f", "phoned"),
    ),
    "check_in": (
        Whole(((_ALL, BARE_TOPIC), ("check_in+close", STILL_KEEN)), needs="met"),
        Whole(((_ALL, TALK_AND_TOPIC), ("check_in+close", STILL_CLOSE)), "f", "met"),
    ),
    "long_silence": (Whole(((_ALL, TALK_AND_TOPIC), ("no_pressure+close", NO_REPLY)), "f"),),
    "as_you_suggested": (
        Whole((_FIRST, (_ALL, _signed(TALK_AND_TOPIC))), needs="met"),
        Whole((_FIRST, (_OPENS, THANKS_TALK), _TOLD_LAST), "wp"),
        Whole((_FIRST, (_OPENS, _signed(THANKS_TALK))), "wp"),
        Whole((_FIRST, (_OPENS, THANKS_FORMAL), _TOLD_LAST), "f"),
        Whole((_FIRST, (_OPENS, _signed(THANKS_FORMAL))), "f"),
    ),
    "after_no": (
        *(Whole((("thanks+as_you_suggested", NO_AND_SUGGESTED), *_PARTING)),) * 4,
        *(Whole((("thanks", NO_THANKS), *_PARTING), needs="!asked"),) * 5,
    ),
    "declined": (
        *(
            Whole(
                (
                    ("thanks+as_you_suggested", DECLINED_FIRST),
                    ("reminder", DECLINED),
                    ("parting+close", PARTING_CLOSE),
                )
            ),
        )
        * 4,
    ),
    "on_hold": (
        Whole((("thanks+on_hold", HOLD_FIRST), ("reminder+close", REMEMBER_CLOSE))),
        Whole(((_ALL, TALK_AND_TOPIC), ("on_hold+close", HOLD_CLOSE)), needs="met"),
    ),
    "offer": (
        *(Whole((_OFFERED, ("reminder", REMEMBER), ("close", OFFER_CLOSE))),) * 5,
        # Has no interest of its own: room for a sentence that the person typed.
        Whole(
            (_OFFERED, ("reminder", REMEMBER), ("interest", ()), ("close", OFFER_CLOSE)),
            second_best=True,
        ),
    ),
    "accepted": (
        *(Whole((("joining", JOIN_FIRST), (_OPENS, TRUST), ("close", CLOSE_START))),) * 3,
        Whole(((_OPENS, AGAIN_TOPIC), ("joining+close", JOINING_CLOSE))),
    ),
    "known": (
        Whole(
            (("reminder+interest", KNOWN_TOPIC), ("thanks+close", KNOWN_TIME_CLOSE)),
            needs="known met",
        ),
        Whole((("reminder", KNOWN), ("thanks+close", KNOWN_TIME_CLOSE)), needs="known met"),
    ),
    "own_recruiter": (Whole(((_ALL, BARE_TOPIC), ("close", RECRUITER_CLOSE)), needs="met"),),
}
"""Whole notes of Spanish only: the thanks name the topic, and the close, if need be, the role."""
_RELAXED: Final = re.compile(r"charla|\brato\b|volando|[Mm]il gracias|qué buena|[Qq]ué alegría|¡")
"""Words for people who are on first-name terms."""
_MERRY: Final = re.compile(r"\[ ¡[^\]]*\]")


def _for_titles(versions: Versions) -> Versions:
    """Return the formal ones of these, for a note of any tone to someone greeted by title."""
    kept: list[tuple[Line, ...]] = []
    for entry in versions:
        lines = [
            one if isinstance(one, Line) else Line(one)
            for one in (entry if isinstance(entry, tuple) else (entry,))
        ]
        calm = [replace(one, text=_MERRY.sub("[ Un saludo cordial.]", one.text)) for one in lines]
        fit = (one for one in calm if "f" in one.tones and not _RELAXED.search(one.text))
        formal = tuple(replace(one, tones="wpf") for one in fit)
        if formal:
            kept.append(formal)
    return tuple(kept)


def by_title(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield whole notes for people on first-name terms, and the formal ones for all others."""
    for whole in made:
        yield replace(whole, needs=f"{whole.needs} !titled".strip())
        sentences = tuple((parts, _for_titles(said)) for parts, said in whole.sentences)
        if "f" in whole.tones and all(said for _, said in sentences):
            yield Whole(sentences, "wpf", f"{whole.needs} titled".strip(), whole.second_best)


WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    situation: tuple(by_title((*_OWN_WHOLES.get(situation, ()), *_kept(situation, made))))
    for situation, made in wholes(SENTENCES).items()
}


def _unsigned(versions: Versions) -> Versions:
    """Return closes without the greeting at their end: an email has its own."""
    return tuple(
        Line(re.sub(r"\[ [^\]]*\]", "", line.text), line.tones, line.needs)
        for line in flat(versions)
        if not re.search(r"[.;] (?:¡?Un |¡?Saludos|¡Hasta|¡Nos)", line.text)
    )


_STILL: Final = (
    Line("el puesto me sigue interesando mucho.", "wp", "wants_role"),
    Line("sigo con las mismas ganas de hacer este trabajo.", "w", "wants_role"),
    Line("sigo teniendo mucho interés en el puesto.", "pf", "wants_role"),
    Line("mantengo todo mi interés en el puesto.", "f", "wants_role"),
    Line("me gustaría seguir en contacto.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        Line(
            "quería <darle/darte> las gracias otra vez| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "thanked !several",
        ),
        Line(
            "quería <darle/darte> las gracias| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "!several !thanked",
        ),
        Line(
            "le agradezco de nuevo la entrevista| {of_when} para el puesto de {role}.",
            "f",
            "thanked !several !familiar",
        ),
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_TALK, "wp"),
    ),
    "told": (
        Line("disfruté mucho hablando {of_one} y {of_two}.", "wp", "warm"),
        Line("me gustó hablar {of_one} y {of_two}.", "wp"),
        Line("me interesó mucho la conversación sobre {both}.", "f"),
        Line("me gustó mucho {one_hearing}, y me ayudó {two_hearing}.", "wp"),
        Line("fue muy interesante {one_hearing}, y muy útil {two_hearing}.", "f"),
        Line("disfruté mucho hablando {of}.", "wp", "warm"),
        Line("me encantó {hearing}.", "w", "warm"),
        Line("me ayudó mucho que me <contara/contaras> {clause}.", "wp"),
        Line("gracias también por explicarme {explained}.", "wp"),
        Line("le agradezco también que me explicara {explained}.", "f", "!familiar"),
        Line("me gustó mucho hablar {of_thing}.", "wp"),
        Line("me gustó mucho que habláramos {of_thing}.", "wp"),
        Line("fue muy interesante {hearing}.", "f"),
        Line("me interesó especialmente la conversación sobre {thing}.", "f"),
        Line("lo que más me atrae {is_excites}.", "wp", "wants_company"),
        Line("el puesto me atrae mucho, sobre todo por {excites_sg}.", "wp", "wants_role"),
        Line("lo que más me interesa {is_excites}.", "f", "wants_company"),
    ),
    "interest": (
        Line("me encantaría formar parte del equipo.", "w", "wants_role boss !internal"),
        Line("el puesto me interesa mucho.", "wp", "wants_role"),
        Line("es un trabajo que me gustaría mucho hacer.", "wp", "wants_role"),
        Line("me gustaría mucho trabajar {at}.", "wp", "wants_role !internal"),
        Line("tengo mucho interés en el puesto.", "f", "wants_role"),
        Line("el trabajo del equipo me sigue interesando.", needs="!wants_role"),
    ),
    "check_in": _STILL,
    "no_pressure": _STILL,
    "help": (
        Line("en unos días <le/te> doy mi respuesta.", "wp", "offered wants_role"),
        Line("en los próximos días <le/te> daré mi respuesta.", "f", "offered wants_role"),
        Line("si hace falta algo más de mi parte, lo envío con mucho gusto.", "wp", "wants_role"),
        Line(
            "si <necesita/necesitas> algo más de mi parte, <quedo a su disposición/aquí me tienes>.",
            "wp",
            "wants_role",
        ),
        Line(
            "si necesita algo más de mi parte, quedo a su disposición.", "f", "wants_role !familiar"
        ),
        Line("me gustaría seguir en contacto.", needs="!wants_role"),
    ),
}
_NO: Final[Section] = {
    "news_thanks": (
        Line("gracias por llamarme para darme la noticia.", needs="no_by_phone"),
        Line("gracias por escribirme para contarme la decisión.", needs="told_no !no_by_phone"),
        Line("gracias por avisarme, y por el tiempo dedicado.", needs="told_no !no_by_phone"),
        Line(
            "supe que esta vez no pudo ser, y quería <darle/darte> las gracias.", needs="!told_no"
        ),
        Line("he conocido la decisión y quería <darle/darte> las gracias.", needs="!told_no"),
    ),
    "reminder": (
        Line(
            "me habría gustado otro resultado, claro, pero disfruté mucho hablando {of}.",
            "wp",
            "warm told_no",
        ),
        Line(
            "esta vez no pudo ser, pero me encantó la conversación sobre {thing}.",
            "wp",
            "warm told_no",
        ),
        Line("disfruté mucho hablando {when} {of}.", "wp", "warm !told_no"),
        Line(
            "me habría gustado otro resultado, pero me alegró que habláramos {of}.",
            "wp",
            "met told_no !warm",
        ),
        Line("me alegró que habláramos {when} {of}.", "wp", "met !told_no !warm"),
        Line(
            "aunque esta vez no pudo ser, me interesó mucho la conversación sobre {thing}.",
            "pf",
            "met told_no",
        ),
        Line("me interesó mucho la conversación {of_when} sobre {thing}.", "pf", "met !told_no"),
        Line(
            "me habría gustado otro resultado, claro, pero disfruté mucho de la conversación {of_when}.",
            "wp",
            "warm told_no",
        ),
        Line("disfruté mucho de la conversación {of_when}.", "wp", "warm !told_no"),
        Line(
            "me habría gustado otro resultado, pero me alegró que habláramos {when}.",
            "wp",
            "met told_no !warm",
        ),
        Line("me alegró que habláramos {when}.", needs="met"),
        Line("me alegró poder presentarme al puesto de {role}."),
        Line("me alegró poder presentarme al puesto."),
    ),
    "parting": (),
    "close": (),
    "parting+close": (
        *(one for one in flat(_unsigned(PARTING_NO)) if "wants_company" in one.needs.split()),
        *flat(_unsigned(PARTING_CLOSE)),
    ),
}
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "interest": _STILL,
    "help": (
        Line(
            "¿<Tendrá/Tienes> alguna novedad del proceso, o una fecha aproximada? Si hace falta algo más de mi parte, lo envío con mucho gusto.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "¿<Sabe/Sabes> cómo va el proceso? Si <necesita/necesitas> algo más de mi parte, lo envío con mucho gusto.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "¿Tendrá alguna novedad sobre el proceso, o una fecha aproximada? Si les hace falta algún dato de mi parte, con mucho gusto se lo envío.",
            "f",
            "waits wants_role !familiar",
        ),
        Line(
            "¿Podría indicarme cómo va el proceso? Si necesita algo más de mi parte, quedo a su disposición.",
            "f",
            "waits wants_role !familiar",
        ),
        *_LETTER["help"],
    ),
}
"""The same, asking how things stand where nothing has been heard."""
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Estimada {name}:", "f", "woman"),
            Line("Estimado {name}:", "f", "man"),
            Line("Hola, {name}:", "wp", "!titled"),
            Line("Buenos días, {name}:"),
            Line("Buenos días:"),
        ),
        "sign_off": (
            Line("Saludos cordiales", needs="american"),
            Line("Un cordial saludo"),
            Line("Un saludo", "wp"),
            Line("Atentamente", "f"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _FOLLOW_UP,
    "rejection_thank_you": _NO,
    "after_acceptance": {
        "connected": (
            Line(
                "gracias por conectar, y de nuevo por la conversación {of_when}.",
                needs="met !connected_long",
            ),
            Line(
                "gracias por aceptar, y por la conversación {of_when}.", "wp", "met !connected_long"
            ),
            Line("gracias de nuevo por la conversación {of_when}.", needs="met connected_long"),
            Line("gracias otra vez por <su/tu> tiempo {when}.", needs="met connected_long"),
            Line("gracias por conectar.", needs="!connected_long"),
            Line("gracias por el contacto por aquí.", needs="connected_long"),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line(
                "gracias por la invitación, y de nuevo por la conversación {of_when}.", needs="met"
            ),
            Line("muchas gracias por la invitación, que he aceptado con gusto.", "wp"),
            Line("qué alegría encontrarnos por aquí, y gracias por la invitación.", "w"),
            Line("<le/te> agradezco <su/tu> invitación, que he aceptado con mucho gusto.", "pf"),
        ),
        "close": flat(STAY),
    },
    "via_recruiter": {
        "greeting": (Line("Buenos días:"),),
        "pass_on": (
            Line(
                "¿Podría transmitir mi agradecimiento a {full_name} por la conversación {of_when} sobre el puesto de {role}?",
                "wp",
                "met",
            ),
            Line(
                "¿Podría dar las gracias de mi parte a {full_name} por la entrevista {of_when} para el puesto de {role}?",
                "wp",
                "met",
            ),
            Line(
                "le ruego que transmita mi agradecimiento a {full_name} por la entrevista {of_when} para el puesto de {role}.",
                "f",
                "met",
            ),
            Line(
                "¿Podría transmitir mi agradecimiento a {full_name} por la conversación {of_when}?",
                needs="met",
            ),
            Line(
                "¿Podría transmitir mi agradecimiento a {full_name} por la ayuda con mi candidatura?",
                needs="!met",
            ),
            Line(
                "le pido por favor que transmita mi agradecimiento por la entrevista.", needs="met"
            ),
            Line("le pido por favor que transmita mi agradecimiento."),
        ),
    },
    "existing_channel": {
        "again": (
            Line(
                "gracias de nuevo por <su/tu> mensaje, y por la conversación {of_when}.",
                needs="met",
            ),
            Line("gracias de nuevo por <su/tu> mensaje."),
        ),
        "close": flat(STAY),
    },
}
