# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes. Where the two sides differ, the first says usted and the second tú."""

from typing import Final

from followup_rules.note.bank import Line, Section, Versions
from followup_rules.note.wording.common import Sentences, flat

GREETINGS: Final = (
    Line("Hola, {name}:", "wp"),
    Line("Buenos días, {name}:", "f"),
    Line("Hola:"),
)
ENJOYED: Final[Versions] = (
    (
        Line(
            "me han gustado mucho nuestras conversaciones sobre el puesto de {role}[ {at}], la última {when}.",
            needs="several",
        ),
        Line(
            "me gustó mucho la llamada {of_when} sobre el puesto de {role}[ {at}].",
            needs="phone !several",
        ),
        Line(
            "me gustó mucho la conversación {of_when} sobre el puesto de {role}[ {at}].",
            needs="!several",
        ),
        Line(
            "disfruté mucho la conversación {of_when} sobre el puesto de {role}[ {at}].",
            needs="!several",
        ),
        Line("fue un placer hablar {when} sobre el puesto de {role}[ {at}].", needs="!several"),
    ),
    "me gustó mucho la conversación {of_when} sobre el puesto de {role}.",
    "me gustó mucho la conversación sobre el puesto de {role}.",
    "me gustó mucho la conversación {of_when}.",
    "me gustó mucho la conversación.",
)
SPOKE: Final[Versions] = (
    (
        Line(
            "hemos hablado varias veces del puesto de {role}[ {at}], la última {when}.",
            needs="several",
        ),
        Line(
            "hablamos por teléfono {when} sobre el puesto de {role}[ {at}].", needs="phone !several"
        ),
        Line(
            "hablamos por videollamada {when} sobre el puesto de {role}[ {at}].",
            needs="video !several",
        ),
        Line("nos vimos {when} para hablar del puesto de {role}[ {at}].", needs="on_site !several"),
        Line("hablamos {when} sobre el puesto de {role}[ {at}].", needs="!several"),
        Line(
            "<usted me entrevistó/me entrevistaste> {when} para el puesto de {role}[ {at}].",
            needs="!several",
        ),
    ),
    "hablamos {when} sobre el puesto de {role}.",
    "hablamos sobre el puesto de {role}.",
    "hablamos {when}.",
    "hablamos en mi entrevista.",
)
THANKS_TALK: Final[Versions] = (
    (
        Line(
            "gracias por las conversaciones| sobre el puesto de {role}[ {at}], la última {when}.",
            needs="several",
        ),
        Line(
            "gracias por la llamada| {of_when} sobre el puesto de {role}[ {at}].",
            needs="phone !several",
        ),
        Line(
            "gracias por recibirme| {when} para hablar del puesto de {role}[ {at}].",
            needs="on_site !several",
        ),
        Line(
            "gracias por la charla| {of_when} sobre el puesto de {role}[ {at}].", needs="!several"
        ),
        Line(
            "muchas gracias por la entrevista| {of_when} para el puesto de {role}[ {at}].",
            needs="!several",
        ),
        Line(
            "gracias por la conversación| {of_when} sobre el puesto de {role}[ {at}].",
            "wp",
            "!several",
        ),
    ),
    "gracias por la charla| {of_when} sobre el puesto de {role}.",
    "gracias por la charla| sobre el puesto de {role}.",
    "gracias por la charla| {of_when}.",
    "gracias por| la entrevista.",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line(
            "gracias por <su/tu> llamada {of_called}| y por la conversación {of_when} sobre el puesto de {role}[ {at}].",
            needs="phoned",
        ),
        Line(
            "gracias por llamarme {called}| y por la charla {of_when} sobre el puesto de {role}[ {at}].",
            needs="phoned",
        ),
    ),
    Line(
        "gracias por <su/tu> llamada {of_called}| y por la charla sobre el puesto de {role}.",
        needs="phoned",
    ),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line(
            "muchas gracias por el tiempo que me ha dedicado| en las entrevistas para el puesto de {role}[ {at}], la última {when}.",
            needs="several !familiar",
        ),
        Line(
            "le agradezco la entrevista| {of_when} para el puesto de {role}[ {at}].",
            needs="!several !familiar",
        ),
        Line(
            "le agradezco el tiempo que me dedicó| {when} para hablar del puesto de {role}[ {at}].",
            needs="!several !familiar",
        ),
        Line(
            "muchas gracias por la entrevista| {of_when} para el puesto de {role}[ {at}].",
            needs="!several",
        ),
        Line(
            "muchas gracias por su atención| {when} en la entrevista para el puesto de {role}[ {at}].",
            needs="!several !familiar",
        ),
    ),
    "gracias por la entrevista| {of_when} para el puesto de {role}.",
    "gracias por la entrevista| para el puesto de {role}.",
    "gracias por la entrevista| {of_when}.",
    "gracias por| la entrevista.",
)
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "gracias por la conversación| {of_when} sobre el puesto de {role}[ {at}],| y en especial por hablar {of_both}.",
            needs="!several",
        ),
        Line(
            "gracias por la conversación| {of_when} sobre el puesto de {role}[ {at}],| y en especial por hablar {of}.",
            needs="!several",
        ),
        Line(
            "gracias por la charla| {of_when} sobre el puesto de {role}[ {at}]| y por hablar conmigo {of}.",
            "wp",
            "!several",
        ),
        Line(
            "gracias por la llamada| {of_when} sobre el puesto de {role}[ {at}]| y por hablar {of}.",
            needs="phone !several",
        ),
        Line(
            "gracias por las conversaciones| sobre el puesto de {role}[ {at}], la última {when},| y en especial por hablar {of}.",
            needs="several",
        ),
    ),
    "gracias por la charla| {of_when} sobre el puesto de {role}| y por hablar {of}.",
)
TIME: Final[Versions] = (
    (
        "gracias por <su/tu> tiempo.",
        "muchas gracias por <su/tu> tiempo.",
        "gracias por el tiempo que me <dedicó/dedicaste>.",
    ),
)
AGAIN: Final[Versions] = (
    (
        "gracias de nuevo por <su/tu> tiempo.",
        "gracias otra vez por la conversación.",
        "muchas gracias de nuevo por <su/tu> tiempo.",
    ),
)
TOPIC: Final[Versions] = (
    (
        Line("me gustó mucho hablar {of_both}.", "wp", "warm"),
        Line("me pareció muy interesante hablar {of_both}.", "wpf"),
        Line("me encantó hablar {of}.", "w", "warm"),
        Line("me gustó mucho hablar {of}.", "wp", "warm"),
        Line("me quedé pensando en nuestra conversación sobre {talked}.", "w"),
        Line("me interesó mucho lo que hablamos sobre {talked}.", "wp"),
        Line("me pareció muy interesante hablar {of}.", "wp"),
        Line("me pareció especialmente interesante hablar {of}.", "pf"),
        Line("me interesó especialmente nuestra conversación sobre {talked}.", "f"),
        Line("valoro mucho que habláramos {of}.", "f"),
    ),
    (
        Line("lo que más me atrae {is_excites}.", "wp", "wants_company"),
        Line("de todo, lo que más me atrae {is_excites}.", "w", "wants_company"),
        Line("lo que más me interesa {is_excites}.", "pf", "wants_company"),
    ),
    (
        Line("me encantaría formar parte de <su/tu> equipo.", "w", "wants_role boss !internal"),
        Line("el puesto me hace mucha ilusión.", "w", "wants_role"),
        Line("es un trabajo que me encantaría hacer.", "w", "wants_role"),
        Line("el puesto me interesa mucho.", "wp", "wants_role"),
        Line("es un trabajo que me gustaría mucho hacer.", "wp", "wants_role"),
        Line("el puesto me parece muy atractivo.", "p", "wants_role"),
        Line("sigo con mucho interés en el puesto.", "f", "wants_role"),
        Line("el puesto me interesa especialmente.", "f", "wants_role"),
    ),
    Line("<su/tu> trabajo {at} me sigue interesando mucho.", needs="!wants_role wants_company"),
    Line("<su/tu> trabajo me sigue interesando.", needs="!wants_role"),
)
CLOSE: Final[Versions] = (
    (
        Line(
            "ya que trabajamos en la misma casa, me gustaría estar en contacto también por aquí.",
            needs="internal",
        ),
        Line("quedo con ganas de la próxima conversación.", "wp", "booked wants_role"),
        Line("será un gusto volver a hablar en la próxima entrevista.", "f", "booked wants_role"),
        Line("me encantaría que siguiéramos en contacto.", "w", "!internal"),
        Line("me alegraría seguir en contacto por aquí.", "wp", "!internal"),
        Line("ojalá sigamos en contacto.", "wp", "!internal"),
        Line("me gustaría que siguiéramos en contacto.", "wp", "!internal"),
        Line("me gustaría mantener el contacto.", "wp", "!internal"),
        Line("sería un gusto seguir en contacto.", "pf", "!internal"),
        Line("me gustaría seguir en contacto con usted.", "f", "!internal !familiar"),
        Line("me gustaría mantener el contacto con usted.", "f", "!internal !familiar"),
    ),
    Line("espero que sigamos en contacto."),
)
SUGGESTED: Final[Versions] = (
    (
        Line("gracias por proponerme que conectáramos por aquí.", needs="asked"),
        Line(
            "como <me propuso, le/me propusiste, te> añado por aquí con mucho gusto.", needs="asked"
        ),
        Line("me alegró que <me propusiera/me propusieras> conectar por aquí.", "wp", "asked"),
        Line("acepto con gusto <su/tu> propuesta de conectar.", needs="asked"),
    ),
    Line("gracias por proponerme conectar.", needs="asked"),
)
RECALL: Final[Versions] = (
    (
        Line(
            "me gustó mucho la conversación {of_when} sobre el puesto de {role}[ {at}], sobre todo hablar {of}.",
            needs="warm",
        ),
        Line(
            "me quedo con la conversación {of_when} sobre el puesto de {role}[ {at}] y con lo que hablamos {of}.",
            "wp",
            "met",
        ),
        Line(
            "recuerdo bien la conversación {of_when} sobre el puesto de {role}[ {at}] y lo que hablamos {of}.",
            needs="met",
        ),
    ),
    (
        Line(
            "me gustó mucho la conversación {of_when} sobre el puesto de {role}[ {at}].",
            needs="warm",
        ),
        Line("hablamos {when} sobre el puesto de {role}[ {at}].", needs="met"),
    ),
    Line("hablamos {when} sobre el puesto de {role}.", needs="met"),
    Line("hablamos sobre el puesto de {role}.", needs="met"),
    Line("hablamos {when}.", needs="met"),
    "me presenté al puesto de {role}.",
    "me presenté al puesto.",
)
STAY: Final[Versions] = (
    (
        Line("me alegra que sigamos en contacto.", "w", "asked"),
        Line("ojalá sigamos en contacto.", "wp"),
        Line("me gustaría mantener el contacto.", "wp"),
        Line("espero que volvamos a coincidir.", "wp"),
        Line("será un gusto mantener el contacto.", "pf"),
        Line("espero que volvamos a coincidir más adelante.", "f"),
    ),
    "seguimos en contacto.",
)
STILL: Final[Versions] = (
    (
        Line(
            "el puesto me sigue interesando mucho; si <necesita/necesitas> algo más de mi parte, <se lo/te lo> envío con gusto.",
            "wp",
            "wants_role",
        ),
        Line("sigo con la misma ilusión por el puesto.", "w", "wants_role"),
        Line("el puesto me sigue interesando mucho.", "wp", "wants_role"),
        Line("mi interés por el puesto sigue siendo el mismo.", "pf", "wants_role"),
        Line("mantengo todo mi interés y enviaré con gusto lo que haga falta.", "f", "wants_role"),
    ),
    Line("me sigue interesando mucho.", needs="wants_role"),
    Line("si hace falta algo más de mi parte, lo envío con gusto."),
)
NO_REPLY: Final[Versions] = (
    (
        Line("no hace falta responder;| solo me gustaría mantener el contacto.", "wp"),
        Line("no es necesario responder;| me gustaría simplemente seguir en contacto.", "wp"),
        Line("este mensaje no pide respuesta;| ojalá sigamos en contacto.", "wp"),
        Line("no es necesaria una respuesta;| me gustaría simplemente mantener el contacto.", "f"),
        Line(
            "no hace falta que me responda;| será un gusto mantener el contacto.", "f", "!familiar"
        ),
    ),
    "no hace falta responder;| seguimos en contacto.",
)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "gracias por avisarme de que el puesto está en pausa; me sigue interesando igual.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line("sé que el puesto está en pausa, y sigo con las mismas ganas.", "w", "wants_role"),
        Line(
            "sé que el puesto está en pausa; si se reabre, me sigue interesando mucho.",
            "wp",
            "wants_role",
        ),
        Line("aunque el puesto esté en pausa, me sigue interesando igual.", "wp", "wants_role"),
        Line("entiendo que el puesto está en pausa y mantengo mi interés.", "pf", "wants_role"),
        Line(
            "si el puesto, ahora en pausa, se retoma, mantengo todo mi interés.", "f", "wants_role"
        ),
    ),
    Line("aun en pausa, el puesto me sigue interesando.", needs="wants_role"),
    "sé que el puesto está en pausa.",
)
OFFER: Final[Versions] = (
    (
        Line("la oferta me ha hecho mucha ilusión.", "w", "wants_role"),
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
NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "gracias por llamarme {called}| y por decirme que sigamos en contacto.",
            needs="no_by_phone asked",
        ),
        Line(
            "gracias por escribirme| y por proponerme que conectáramos.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "gracias por <su/tu> tiempo| y por proponerme que conectáramos.", needs="asked !told_no"
        ),
        Line("gracias por todo| y por proponerme que conectáramos.", "w", "asked !told_no"),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("mis mejores deseos para <usted/ti> y para el equipo.", "wp"),
        Line("<le/te> deseo lo mejor, también al equipo.", "wp"),
        Line("<le/te> deseo mucho éxito, también al equipo.", "pf"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line("me hace mucha ilusión empezar {starts}| como {role}[ {at}].", "w", "!internal"),
        Line("con muchas ganas de empezar {starts}| como {role}[ {at}].", "wp", "!internal"),
        Line("será un gusto empezar {starts}| como {role}[ {at}].", "pf", "!internal"),
        Line("con muchas ganas de empezar {starts}| como {role}.", "wp"),
        Line("será un gusto empezar {starts}| como {role}.", "pf"),
        Line("ya he empezado| como {role} {at}, y me gusta mucho.", "wp", "started !internal"),
        Line("ya me he incorporado| como {role} {at}.", "pf", "started !internal"),
    ),
    (
        Line(
            "he aceptado la oferta| y tengo muchas ganas de empezar como {role}[ {at}].",
            "wp",
            "!started",
        ),
        Line(
            "he aceptado la oferta| y será un gusto incorporarme como {role}[ {at}].",
            "pf",
            "!started",
        ),
        Line("he aceptado| el puesto de {role} y tengo muchas ganas de empezar.", needs="!started"),
        Line("ya he empezado| como {role}, y me gusta mucho.", "wp", "started"),
        Line("ya me he incorporado| como {role}.", "pf", "started"),
    ),
    Line("he aceptado la oferta| con muchas ganas de empezar.", needs="!started"),
    Line("ya he empezado| y me gusta.", needs="started"),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("gracias por la conversación {of_when}[, sobre todo por hablar {of}]."),
        Line("gracias de nuevo por la entrevista {of_when}[ y por hablar {of}]."),
        Line("gracias por <su/tu> tiempo {when}[ y por hablar {of}]."),
    ),
    "gracias por <su/tu> tiempo.",
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("hasta entonces, seguimos en contacto.", "wp", "!started"),
        Line("nos vemos pronto.", "w", "!started"),
        Line("hasta entonces, me gustaría mantener el contacto.", needs="!started"),
        Line("me gustaría que estuviéramos en contacto también por aquí.", needs="started"),
        Line("será un gusto estar en contacto también por aquí.", needs="started"),
    ),
    "seguimos en contacto.",
)
ACCEPTED: Final[Versions] = (
    (
        Line("he aceptado la oferta y tengo muchas ganas de empezar {starts}.", "wp"),
        Line("he aceptado la oferta y será un gusto incorporarme {starts}.", "pf"),
        Line("he aceptado la oferta y tengo muchas ganas de empezar.", "wp", "!started"),
        Line("he aceptado la oferta y será un gusto incorporarme.", "pf", "!started"),
        Line("ya he empezado y me alegra haberme incorporado.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        Line("que <le/te> vaya muy bien en lo que viene; seguimos en contacto.", "wp"),
        Line("<le/te> deseo lo mejor en la nueva etapa y me gustaría mantener el contacto.", "wp"),
        Line("<le/te> deseo mucho éxito en adelante y me gustaría mantener el contacto.", "f"),
    ),
    "seguimos en contacto.",
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "gracias por <su/tu> llamada {of_called}| y por la ayuda con el puesto de {role}[ {at}].",
            needs="phoned",
        ),
        Line(
            "gracias por <su/tu> llamada {of_called}| y por la conversación {of_when} sobre el puesto de {role}[ {at}].",
            needs="phoned",
        ),
        Line("gracias por la conversación| {of_when} sobre el puesto de {role}[ {at}]."),
        Line("gracias por <su/tu> ayuda| con el puesto de {role}[ {at}]."),
    ),
    "gracias por <su/tu> ayuda| con el puesto de {role}.",
    "gracias por| <su/tu> ayuda.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("también me vino bien hablar {of}.", "wp"),
        Line("me gustó hablar también {of}.", "wp"),
        Line("le agradezco también que habláramos {of}.", "f", "!familiar"),
        Line("me ayudó mucho hablar {of}.", "pf"),
    ),
    Line("el puesto me sigue interesando mucho.", needs="wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("<le/te> añado por aquí para que sea fácil seguir en contacto.", "wp"),
        Line("me gustaría seguir en contacto por aquí.", "wp"),
        Line("me gustaría estar en contacto también por aquí.", "pf"),
    ),
    "seguimos en contacto.",
)
KNOWN: Final[Versions] = (
    (
        Line(
            "qué alegría volver a hablar {when}, esta vez sobre el puesto de {role}[ {at}].",
            "w",
            "warm",
        ),
        Line(
            "me alegró verte de nuevo {when} y hablar del puesto de {role}[ {at}].",
            "wp",
            "on_site familiar",
        ),
        Line("me alegró volver a hablar {when}, esta vez sobre el puesto de {role}[ {at}].", "wp"),
        Line("fue un gusto volver a hablar {when} sobre el puesto de {role}[ {at}].", "f"),
    ),
    "me alegró volver a hablar {when} sobre el puesto de {role}.",
    "me alegró volver a hablar sobre el puesto de {role}.",
    "me alegró volver a hablar {when}.",
    "me alegró volver a hablar.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("ya tocaba estar en contacto también por aquí.", "w"),
        Line("así seguimos en contacto también por aquí.", "wp"),
        Line("me gustaría estar en contacto también por aquí.", "pf"),
    ),
    "seguimos en contacto.",
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("gracias por <su/tu> ayuda| con mi candidatura al puesto de {role}[ {at}]."),
        Line(
            "muchas gracias por <su/tu> ayuda| con mi entrevista {of_when} para el puesto de {role}[ {at}]."
        ),
        Line(
            "gracias por <su/tu> papel| en mi entrevista {of_when} para el puesto de {role}[ {at}]."
        ),
    ),
    "gracias por <su/tu> ayuda| con mi candidatura a {role}.",
    "gracias por <su/tu> ayuda| con mi candidatura.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "tuve una entrevista {when} para el puesto de {role}[ {at}].",
        "me presenté al puesto de {role}[ {at}].",
        "<le/te> escribo por mi candidatura al puesto de {role}[ {at}].",
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
            "me gustó mucho la conversación {of_when} sobre el puesto de {role},| y en especial hablar {of_both}.",
            needs="!several",
        ),
        Line(
            "me gustó mucho la conversación {of_when} sobre el puesto de {role},| y en especial {hearing}.",
            needs="!several",
        ),
        Line(
            "fue un placer hablar {when} sobre el puesto de {role}| y sobre {talked}.",
            needs="!several",
        ),
        Line(
            "disfruté mucho la conversación {of_when} sobre el puesto de {role},| sobre todo {hearing}.",
            needs="!several",
        ),
        Line(
            "me han gustado mucho nuestras conversaciones sobre el puesto de {role}, la última {when},| y en especial {hearing}.",
            needs="several",
        ),
    ),
    "me gustó mucho la conversación {of_when} sobre el puesto de {role}| y sobre {talked}.",
)
TOPIC_CLOSE: Final[Versions] = (
    (
        Line(
            "me gustó mucho hablar {of_both},| y me encantaría seguir en contacto.",
            "w",
            "warm !internal",
        ),
        Line(
            "me gustó mucho {hearing},| y me encantaría seguir en contacto.", "w", "warm !internal"
        ),
        Line(
            "me encantó {hearing}| y me gustaría que siguiéramos en contacto.",
            "w",
            "warm !internal",
        ),
        Line("me interesó mucho {hearing},| y me gustaría seguir en contacto.", "wp", "!internal"),
        Line(
            "fue muy interesante {hearing},| y me alegraría seguir en contacto por aquí.",
            "wp",
            "!internal",
        ),
        Line(
            "me pareció muy interesante {hearing},| y sería un gusto seguir en contacto.",
            "pf",
            "!internal",
        ),
        Line(
            "me interesó especialmente nuestra conversación sobre {talked},| y me gustaría mantener el contacto.",
            "f",
            "!internal",
        ),
        Line(
            "fue un gusto {hearing},| y me gustaría seguir en contacto por este medio.",
            "f",
            "!internal",
        ),
    ),
    (
        Line(
            "me interesó mucho {hearing},| y quedo con ganas de la próxima conversación.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "me interesó mucho {hearing},| y ya que trabajamos en la misma casa, me gustaría estar en contacto por aquí.",
            "wp",
            "internal",
        ),
    ),
    (
        Line(
            "lo que más me atrae {is_excites},| y me gustaría seguir en contacto.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "lo que más me interesa {is_excites},| y sería un gusto seguir en contacto.",
            "pf",
            "wants_company !internal",
        ),
    ),
    (
        Line(
            "me encantaría formar parte de <su/tu> equipo,| y me gustaría seguir en contacto.",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "el puesto me interesa mucho,| y me gustaría seguir en contacto.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "es un trabajo que me gustaría mucho hacer,| y me alegraría seguir en contacto.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "el puesto me interesa especialmente,| y sería un gusto seguir en contacto.",
            "f",
            "wants_role !internal",
        ),
    ),
    Line("el puesto me interesa mucho| y espero que sigamos en contacto.", needs="wants_role"),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "el puesto me sigue interesando mucho,| y me gustaría seguir en contacto.",
            "wp",
            "wants_role",
        ),
        Line(
            "sigo con mucho interés en el puesto,| y sería un gusto mantener el contacto.",
            "pf",
            "wants_role",
        ),
    ),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "gracias por proponerme que conectáramos por aquí:| me encantará seguir en contacto.",
            "wp",
            "asked",
        ),
        Line(
            "como <me propuso, le/me propusiste, te> añado por aquí,| y será un gusto seguir en contacto.",
            needs="asked",
        ),
    ),
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
)

_STILL: Final = (
    Line("el puesto me sigue interesando mucho.", "wp", "wants_role"),
    Line("sigo con mucho interés en el puesto.", "pf", "wants_role"),
    Line("mantengo todo mi interés en el puesto.", "f", "wants_role"),
    Line("me gustaría seguir en contacto.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        Line(
            "quería <agradecerle/darte las gracias> de nuevo| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "thanked !several",
        ),
        Line(
            "quería <darle/darte> las gracias| por la conversación {of_when} sobre el puesto de {role}.",
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
        Line("me gustó mucho hablar {of_both}.", "wp", "warm"),
        Line("me pareció muy interesante hablar {of_both}.", "wp"),
        Line("me interesó especialmente nuestra conversación sobre {both}.", "f"),
        Line("me gustó mucho {hearing}.", "wp", "warm"),
        Line("me pareció muy interesante {hearing}.", "wp"),
        Line("me resultó muy útil {hearing}.", "wp"),
        Line("me interesó especialmente nuestra conversación sobre {talked}.", "f"),
        Line("lo que más me atrae {is_excites}.", "wp", "wants_company"),
        Line("lo que más me interesa {is_excites}.", "f", "wants_company"),
    ),
    "interest": (
        Line("me encantaría formar parte de <su/tu> equipo.", "w", "wants_role boss !internal"),
        Line("el puesto me interesa mucho.", "wp", "wants_role"),
        Line("es un trabajo que me gustaría mucho hacer.", "wp", "wants_role"),
        Line("el puesto me interesa especialmente.", "f", "wants_role"),
        Line("<su/tu> trabajo me sigue interesando.", needs="!wants_role"),
    ),
    "check_in": _STILL,
    "no_pressure": _STILL,
    "help": (
        Line(
            "si <necesita/necesitas> algo más de mi parte, <quedo a su disposición/aquí me tienes>.",
            "wp",
            "wants_role",
        ),
        Line("si hace falta algo más de mi parte, lo envío con gusto.", "wp", "wants_role"),
        Line(
            "si precisa algo más de mi parte, quedo a su disposición.", "f", "wants_role !familiar"
        ),
        Line("me gustaría seguir en contacto.", needs="!wants_role"),
    ),
}
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Hola, {name}:", "wp"),
            Line("Buenos días, {name}:", "pf"),
            Line("Buenos días:"),
        ),
        "sign_off": (Line("Un cordial saludo,"), Line("Un saludo,"), Line("Atentamente,", "f")),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _LETTER,
    "rejection_thank_you": {
        "news_thanks": (
            Line("gracias por llamarme para contármelo.", needs="no_by_phone"),
            Line("<le/te> agradezco que me <haya/hayas> avisado.", needs="told_no !no_by_phone"),
            Line("gracias por <su/tu> mensaje.", needs="told_no !no_by_phone"),
            Line(
                "he sabido que esta vez no ha podido ser, y quería <darle/darte> las gracias.",
                needs="!told_no",
            ),
            Line("he conocido la decisión y quería <darle/darte> las gracias.", needs="!told_no"),
        ),
    },
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
            Line("qué alegría coincidir por aquí, y gracias por la invitación.", "w"),
            Line("<le/te> agradezco <su/tu> invitación, que he aceptado con mucho gusto.", "pf"),
        ),
        "close": flat(STAY),
    },
    "via_recruiter": {
        "greeting": (Line("Buenos días:"),),
        "pass_on": (
            Line(
                "¿podría transmitir mi agradecimiento a {full_name} por la conversación {of_when} sobre el puesto de {role}?",
                "wp",
                "met",
            ),
            Line(
                "¿podría dar las gracias de mi parte a {full_name} por la entrevista {of_when} para el puesto de {role}?",
                "wp",
                "met",
            ),
            Line(
                "le ruego que transmita mi agradecimiento a {full_name} por la entrevista {of_when} para el puesto de {role}.",
                "f",
                "met",
            ),
            Line(
                "¿podría transmitir mi agradecimiento a {full_name} por la conversación {of_when}?",
                needs="met",
            ),
            Line(
                "¿podría transmitir mi agradecimiento a {full_name} por la ayuda con mi candidatura?",
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
