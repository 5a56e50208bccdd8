# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: words of emails and messages."""

import re
from typing import Final

from followup_rules.note.bank import Line, Section, Versions
from followup_rules.note.wording.common import flat, lines
from followup_rules.note.wording.es.answered_no import PARTING_CLOSE, PARTING_NO
from followup_rules.note.wording.es.closing import STAY
from followup_rules.note.wording.es.shaping import spoken
from followup_rules.note.wording.es.thanks import THANKS_FORMAL, THANKS_TALK
from followup_rules.note.wording.es.topic import EXCITES, EXPLAINED, TOLD, TOLD_TWO


def _unsigned(versions: Versions) -> Versions:
    """Return closes without those that end in a farewell: an email has its own."""
    return tuple(line for line in flat(versions) if not re.search(r"[.;] ¡", line.text))


_STILL: Final = (
    Line("el puesto me sigue interesando mucho.", "wp", "wants_role"),
    Line("sigo con las mismas ganas de hacer este trabajo.", "w", "wants_role"),
    Line("sigo teniendo mucho interés en el puesto.", "pf", "wants_role"),
    Line("el puesto me sigue interesando mucho.", "f", "wants_role"),
    Line("me gustaría seguir en contacto.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        Line(
            "quería <darle/darte> las gracias otra vez| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "thanked !several familiar",
        ),
        Line(
            "muchas gracias otra vez| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "thanked !several !familiar",
        ),
        Line(
            "quería <darle/darte> las gracias| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "!several !thanked familiar",
        ),
        Line(
            "muchas gracias| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "!several !thanked !familiar",
        ),
        Line(
            "le agradezco de nuevo la entrevista| {of_when} para el puesto de {role}.",
            "f",
            "thanked !several !familiar",
        ),
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_TALK, "wp"),
    ),
    "told": (*TOLD_TWO, *TOLD, *EXPLAINED, *EXCITES),
    "interest": (
        Line("me encantaría formar parte del equipo.", "w", "wants_role boss !internal"),
        Line("el puesto me interesa mucho.", "wp", "wants_role"),
        Line("es un trabajo que me gustaría mucho hacer.", "wp", "wants_role"),
        Line("me interesa mucho trabajar {at}.", "wp", "wants_role !internal"),
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
        Line("sé que esta vez no pudo ser, y quería darte las gracias.", needs="!told_no familiar"),
        Line("sé que esta vez no pudo ser, y quería dar las gracias.", "wp", "!told_no !familiar"),
        Line("sé que esta vez no pudo ser, y quería darle las gracias.", "f", "!told_no !familiar"),
    ),
    "reminder": (
        *spoken(
            "wp",
            "warm told_no",
            "disfruté mucho hablando con … {of}.",
            "me encantó hablar con … {of}.",
        ),
        *spoken("wp", "warm !told_no", "disfruté mucho hablando con … {when} sobre {talked}."),
        *spoken(
            "wp",
            "met told_no !warm",
            "me gustó mucho hablar con … {of}.",
        ),
        *spoken("wp", "met !told_no !warm", "me gustó mucho hablar con … {when} sobre {talked}."),
        *lines(
            "f",
            "met told_no",
            "fue un gusto conversar <con usted/contigo> sobre {talked}.",
        ),
        *lines(
            "f",
            "met !told_no",
            "fue un gusto conversar <con usted/contigo> {when} sobre {talked}.",
        ),
        Line("disfruté mucho de la conversación {of_when}.", "wp", "warm"),
        Line("me alegró hablar {when}.", needs="met"),
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
            "¿Se sabe ya algo del proceso, o hay una fecha aproximada? Si hace falta algo más de mi parte, lo envío con mucho gusto.",
            "wp",
            "waits wants_role !american !familiar",
        ),
        Line(
            "¿Se sabe ya algo del proceso, o hay una fecha aproximada? Si hace falta algo más de mi parte, lo envío con mucho gusto.",
            "wp",
            "waits wants_role european familiar",
        ),
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
            Line("Un saludo", "w"),
            Line("Un cordial saludo"),
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
                "le pido por favor que transmita mi agradecimiento a {full_name} por la entrevista {of_when} para el puesto de {role}.",
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
