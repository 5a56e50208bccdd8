# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: what is said after a no, by either side."""

from typing import Final

from followup_rules.note.bank import Line, Sentence, Versions
from followup_rules.note.wording.common import lines
from followup_rules.note.wording.es.shaping import adding, addressed, spoken

ADDED_AFTER_NO: Final = (
    Line("te tomo la palabra| y te añado por aquí.", "w", "asked familiar"),
    *lines(
        "p",
        "asked familiar",
        "te añado por aquí,| como me dijiste.",
    ),
    *adding("wp", "asked american", "con gusto …,| como me dijo.", "le tomo la palabra| y …."),
    *adding("f", "asked", "como me sugirió,| con gusto …."),
    *lines(
        "f",
        "asked !familiar !american !argentine",
        "le añado por aquí,| como me sugirió.",
        "como me sugirió,| le añado por aquí.",
    ),
    Line("te añado por aquí,| como me sugeriste.", "f", "asked familiar"),
    Line("aquí va la invitación,| como quedamos.", "wp", "asked !american !familiar"),
)
NO_SUGGESTED_CLOSE: Final[Versions] = (
    (
        *ADDED_AFTER_NO,
        Line(
            "te añado por aquí,| como me dijiste, y ojalá nos volvamos a cruzar.",
            "w",
            "asked familiar told_no argentine warm",
        ),
        *lines(
            "wp",
            "asked familiar again_with_you",
            "te añado por aquí,| como me dijiste. ¡Nos vemos {next}!",
        ),
        *lines(
            "wp",
            "asked familiar booked !again_with_you wants_role",
            "te añado por aquí,| como me dijiste. ¡Qué ganas de que llegue {next}!",
        ),
        *adding(
            "wp",
            "asked american again_with_you",
            "con gusto …,| como me dijo. Nos vemos {next}.",
        ),
        *adding(
            "f",
            "asked again_with_you",
            "como me sugirió,| con gusto …. Nos vemos {next}.",
        ),
        *adding(
            "f",
            "asked booked !again_with_you",
            "como me sugirió,| con gusto …. Me alegra pasar a la siguiente etapa.",
        ),
        *lines(
            "wp",
            "asked !american !familiar again_with_you",
            "aquí va la invitación,| como quedamos. ¡Nos vemos {next}!",
        ),
        *lines(
            "f",
            "asked !familiar !american !argentine again_with_you",
            "le añado por aquí,| como me sugirió. Nos vemos {next}.",
        ),
        *lines(
            "f",
            "asked !familiar !american !argentine booked !again_with_you",
            "le añado por aquí,| como me sugirió. Me alegra pasar a la siguiente etapa.",
        ),
    ),
)
"""Their suggestion to connect | close, after a no."""
OFFER_SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "me alegró mucho recibir la oferta, y te añado por aquí,| como me dijiste.",
            "wp",
            "asked familiar",
        ),
        *adding(
            "wp",
            "asked american",
            "me alegró mucho recibir la oferta, y con gusto …,| como me dijo.",
        ),
        *adding(
            "f",
            "asked",
            "me alegró mucho recibir la oferta, y con gusto …,| como me sugirió.",
        ),
        Line(
            "me alegró mucho recibir la oferta, y aquí va la invitación,| como quedamos.",
            "wp",
            "asked !american !familiar",
        ),
        Line(
            "me alegró mucho recibir la oferta, y le añado por aquí,| como me sugirió.",
            "f",
            "asked !familiar !american !argentine",
        ),
        Line(
            "me alegró mucho recibir la oferta, y te añado por aquí,| como me sugeriste.",
            "f",
            "asked familiar",
        ),
    ),
    *NO_SUGGESTED_CLOSE,
)
"""That one is glad of an offer that others told, and the same."""
_NEWS_THANKED: Final = (
    *lines(
        "wp",
        "no_by_phone !answered",
        "gracias por llamarme personalmente {called}.",
        "muchas gracias por llamarme personalmente {called}.",
    ),
    Line("le agradezco que me llamara {called}.", "f", "no_by_phone !familiar !answered"),
    Line("muchas gracias por llamarme {called}.", "f", "no_by_phone !answered"),
    *lines(
        "wp",
        "told_no !no_by_phone !answered",
        "gracias por avisarme personalmente.",
    ),
    *lines(
        "f",
        "told_no !no_by_phone !answered",
        "muchas gracias por escribirme.",
        "muchas gracias por avisarme.",
    ),
    *lines(
        "wp",
        "told_no answered !no_by_phone",
        "gracias de nuevo por todo.",
        "gracias de nuevo por escribirme.",
    ),
    *lines(
        "wp",
        "answered no_by_phone",
        "gracias de nuevo por todo.",
        "gracias de nuevo por llamarme.",
    ),
    Line("muchas gracias de nuevo por escribirme.", "f", "told_no answered !no_by_phone"),
    Line("muchas gracias de nuevo por la llamada.", "f", "answered no_by_phone"),
    Line("gracias por <el/tu> mensaje.", "wp", "!told_no wrote"),
    Line("muchas gracias por <su/tu> mensaje.", "f", "!told_no wrote"),
    Line("gracias por todo.", "wp", "!told_no !wrote"),
    Line("muchas gracias por <su/tu> tiempo.", "f", "!told_no !wrote"),
)
NO_THANKED: Final[Versions] = (_NEWS_THANKED,)
"""Thanks for the news, where they suggested to connect as well."""
NO_AND_SUGGESTED: Final[Versions] = (
    (
        *lines(
            "wpf",
            "no_by_phone asked",
            "gracias por la llamada {of_called}| y por la idea de conectar por aquí.",
        ),
        *lines(
            "wpf",
            "told_no asked !no_by_phone",
            "gracias por avisarme| y por la idea de conectar por aquí.",
        ),
        Line("gracias por todo| y por la idea de conectar por aquí.", "wp", "asked !told_no"),
        Line(
            "muchas gracias por <su/tu> tiempo| y por la idea de conectar por aquí.",
            "f",
            "asked !told_no",
        ),
    ),
)
NO_THANKS: Final[Versions] = (
    (
        Line("gracias por llamarme {called} para darme la noticia.", "wp", "no_by_phone !answered"),
        Line("muchas gracias por llamarme {called}.", needs="no_by_phone !answered"),
        Line("gracias por avisarme y por toda la ayuda.", "wp", "told_no own_recruiter !answered"),
        *lines(
            "wp",
            "told_no !no_by_phone !answered",
            "gracias por escribirme para contarme la decisión.",
            "gracias por avisarme de la decisión.",
        ),
        *lines(
            "f",
            "told_no !no_by_phone !answered",
            "muchas gracias por comunicarme la decisión.",
            "muchas gracias por avisarme.",
        ),
        Line("gracias de nuevo por todo.", "wp", "told_no answered"),
        Line("muchas gracias de nuevo por escribirme.", "f", "told_no answered !no_by_phone"),
        Line("muchas gracias de nuevo por la llamada.", "f", "answered no_by_phone"),
        Line("muchas gracias por todo.", "wp", "!told_no !met"),
        Line("muchas gracias por <su/tu> tiempo.", "f", "!told_no !met"),
    ),
)
"""Thanks for the news, where nobody suggested to connect."""
NO_SHORT: Final[Versions] = (
    (
        *lines(
            "wpf",
            "told_no answered",
            "gracias de nuevo| por todo.",
        ),
        Line(
            "gracias por avisarme| y por toda la ayuda.",
            "wp",
            "told_no own_recruiter !answered",
        ),
        *lines(
            "wp",
            "told_no !no_by_phone !answered",
            "gracias por avisarme| y por todo.",
            "gracias por escribirme| y por todo.",
        ),
        Line(
            "muchas gracias por avisarme| y por <su/tu> tiempo.",
            "f",
            "told_no !no_by_phone !answered",
        ),
        Line(
            "gracias por llamarme {called}| y por todo.",
            "wp",
            "no_by_phone !answered",
        ),
        Line(
            "muchas gracias por llamarme {called}| y por <su/tu> tiempo.",
            "f",
            "no_by_phone !answered",
        ),
    ),
)
"""Thanks for the news | a word of regret, where nothing was noted of the conversation."""
DECLINED_FIRST: Final[Versions] = (
    (
        Line("gracias por todo| y por la idea de conectar por aquí.", "wp", "asked"),
        Line(
            "muchas gracias por <su/tu> tiempo| y por la idea de conectar por aquí.", "f", "asked"
        ),
    ),
)
"""Thanks | for suggesting to connect, after they withdrew or declined."""
NO_CLOSE: Final[Versions] = (
    (
        *addressed(
            "wp",
            "roomy wants_company recruiter",
            "si más adelante surge otro puesto, me encantaría que me <tuviera/tuvieras> en cuenta, y ojalá sigamos en contacto.",
        ),
        *lines(
            "wp",
            "roomy wants_company recruiter",
            "si más adelante surge otro puesto, me encantaría volver a presentarme, y ojalá sigamos en contacto.",
        ),
        Line(
            "me sigue interesando trabajar {at}, y ojalá sigamos en contacto.",
            "wp",
            "roomy wants_company !recruiter !own_recruiter",
        ),
        Line(
            "me sigue interesando trabajar {at}, y me gustaría seguir en contacto.",
            "f",
            "roomy wants_company !recruiter !own_recruiter",
        ),
        Line(
            "si más adelante surge otra ocasión, le agradecería que me tuviera en cuenta, y me gustaría seguir en contacto.",
            "f",
            "roomy wants_company !boss !colleague !peer !familiar",
        ),
        Line(
            "si más adelante surge otra ocasión, me gustaría que me <tuviera/tuvieras> en cuenta, y sería un gusto seguir en contacto.",
            "f",
            "roomy wants_company !boss !colleague !peer",
        ),
    ),
    (
        Line(
            "ojalá sigamos en contacto y nos volvamos a cruzar.",
            "w",
            "familiar argentine warm",
        ),
        *lines(
            "wp",
            "",
            "me gustaría que siguiéramos en contacto por aquí.",
            "ojalá sigamos en contacto.",
        ),
        *lines(
            "f",
            "",
            "sería un gusto seguir en contacto.",
            "me gustaría seguir en contacto <con usted/contigo>.",
        ),
    ),
)
"""A close after a no, beside thanks for what they did."""
WISHES: Final[Versions] = (
    (
        Line("que vaya todo muy bien por ahí.", "wp"),
        Line("mis mejores deseos para todo el equipo.", "wpf"),
        Line("<le/te> deseo mucho éxito, también al equipo.", "f"),
    ),
)


_FONDLY: Final = (
    *spoken(
        "w",
        "warm told_no !was_frank",
        "me encantó| hablar con … {of}.",
    ),
    *spoken(
        "wp",
        "met told_no !was_frank !cold",
        "me gustó mucho| hablar con … {of}.",
    ),
    *lines(
        "wp",
        "met told_no !cold",
        "me gustó mucho| la conversación sobre {thing}.",
    ),
    *lines(
        "f",
        "met told_no !cold",
        "fue un gusto| hablar <con usted/contigo> {of}.",
        "fue un gusto| conversar <con usted/contigo> sobre {thing}.",
    ),
)
"""What was spoken of, after a no of which nothing is said."""
REGRET: Final[Versions] = (
    (
        *_FONDLY,
        *spoken(
            "w",
            "warm !was_frank",
            "me encantó| hablar con … {of}.",
        ),
        *spoken(
            "wp",
            "met !cold !was_frank",
            "me gustó mucho| hablar con … {of}.",
        ),
        *spoken(
            "wp",
            "met !cold",
            "me gustó mucho| charlar con … {of}.",
        ),
        *lines(
            "f",
            "met !cold",
            "fue un gusto| conversar <con usted/contigo> sobre {talked}.",
            "fue un gusto| hablar <con usted/contigo> {of}.",
        ),
    ),
    (
        *lines(
            "w",
            "warm",
            "me encantó| la charla.",
        ),
        Line("fue un gusto| conversar <con usted/contigo>.", "f", "met !cold"),
    ),
)
"""How good the talk was, after a no of which nothing more is said."""
DECLINED_CLOSE: Final[Versions] = (
    (
        *lines(
            "wp",
            "",
            "aunque al final no seguí adelante,| me gustaría que siguiéramos en contacto por aquí.",
            "aunque al final no seguí adelante,| me gustaría que siguiéramos en contacto.",
        ),
        *lines(
            "f",
            "",
            "aunque decidí no seguir adelante,| sería un gusto seguir en contacto.",
            "aunque decidí no seguir adelante,| me gustaría que siguiéramos en contacto.",
        ),
    ),
    Line("me gustaría| seguir en contacto."),
)
"""That one withdrew, in passing | close."""
DECLINED_ASKED: Final[Sentence] = (
    "parting+as_you_suggested+close",
    (
        (
            *lines(
                "wp",
                "asked familiar",
                "aunque al final no seguí adelante,| te añado por aquí,| como me dijiste.",
                "aunque decidí no seguir adelante,| te añado por aquí,| como me dijiste.",
            ),
            *adding(
                "wp",
                "asked american",
                "aunque al final no seguí adelante,| con gusto …,| como me dijo.",
            ),
            *adding(
                "f",
                "asked",
                "aunque decidí no seguir adelante,| con gusto …,| como me sugirió.",
            ),
            *lines(
                "wp",
                "asked !american !familiar",
                "aunque al final no seguí adelante,| aquí va la invitación,| como quedamos.",
            ),
            *lines(
                "f",
                "asked !familiar !american !argentine",
                "aunque decidí no seguir adelante,| le añado con gusto,| como me sugirió.",
            ),
            *lines(
                "f",
                "asked familiar",
                "aunque decidí no seguir adelante,| te añado por aquí,| como me sugeriste.",
            ),
        ),
    ),
)
"""That one withdrew, in passing | their suggestion to connect | close."""
DECLINED: Final[Versions] = (
    (
        *lines(
            "wp",
            "warm",
            "aunque al final no seguí adelante, me encantó la charla {of_when}[ sobre {thing}].",
        ),
        *lines(
            "wp",
            "met",
            "aunque al final no seguí adelante, me gustó mucho la conversación {of_when}[ sobre {thing}].",
            "aunque decidí no seguir adelante, me gustó mucho la charla {of_when}[ sobre {thing}].",
        ),
        *lines(
            "f",
            "met",
            "aunque decidí no seguir adelante, fue un gusto conversar <con usted/contigo> {when}[ sobre {talked}].",
            "aunque decidí no seguir adelante, me interesó mucho nuestra conversación {of_when}[ sobre {thing}].",
        ),
    ),
    (
        *lines("wp", "met", "aunque al final no seguí adelante, me gustó mucho hablar {when}."),
        *lines("f", "met", "aunque decidí no seguir adelante, fue un gusto conversar {when}."),
    ),
    Line("aunque no seguí adelante, me alegró hablar {when}.", needs="met"),
    Line("aunque al final no seguí adelante, me alegró presentarme al puesto.", needs="!met"),
)
PARTING_CLOSE: Final[Versions] = (
    (
        *lines(
            "wp",
            "",
            "que vaya todo muy bien por ahí;| ojalá volvamos a coincidir.",
            "mis mejores deseos para todo el equipo,| y ojalá sigamos en contacto.",
        ),
        *lines(
            "f",
            "",
            "<le/te> deseo mucho éxito, y también al equipo;| sería un gusto seguir en contacto.",
            "mis mejores deseos para todo el equipo;| ojalá volvamos a coincidir.",
        ),
    ),
    (
        Line("que vaya todo muy bien,| y ojalá sigamos en contacto.", "wp"),
        Line("mis mejores deseos,| y ojalá volvamos a coincidir.", "f"),
    ),
)
PARTING_NO: Final[Versions] = (
    (
        *addressed(
            "wp",
            "wants_company recruiter",
            "si más adelante surge otro puesto, me encantaría que me <tuviera/tuvieras> en cuenta,| y ojalá sigamos en contacto.",
        ),
        *lines(
            "wp",
            "wants_company recruiter",
            "si más adelante surge otro puesto, me encantaría volver a presentarme,| y me gustaría que siguiéramos en contacto.",
            "si más adelante surge otro puesto, me encantaría volver a intentarlo,| y ojalá sigamos en contacto.",
        ),
        *addressed(
            "wp",
            "wants_company own_recruiter",
            "si surge otra búsqueda en la que pueda encajar, me encantaría que me <tuviera/tuvieras> en cuenta,| y ojalá sigamos en contacto.",
        ),
        *lines(
            "wp",
            "wants_company own_recruiter",
            "si más adelante surge algo en lo que pueda encajar, me encantaría saberlo,| y ojalá sigamos en contacto.",
        ),
        *lines(
            "f",
            "wants_company !boss !colleague !peer",
            "si más adelante surge otra ocasión, me gustaría que me <tuviera/tuvieras> en cuenta,| y sería un gusto seguir en contacto.",
        ),
        Line(
            "si más adelante surge otra ocasión, le agradecería que me tuviera en cuenta,| y me gustaría seguir en contacto.",
            "f",
            "wants_company !boss !colleague !peer !familiar",
        ),
        Line(
            "me sigue interesando trabajar {at},| y ojalá sigamos en contacto.",
            "wp",
            "roomy wants_company !recruiter !own_recruiter",
        ),
        Line(
            "me sigue interesando trabajar {at},| y me gustaría seguir en contacto.",
            "f",
            "roomy wants_company !recruiter !own_recruiter",
        ),
        Line(
            "ojalá| sigamos en contacto.",
            "wp",
            "!wants_company",
        ),
        Line(
            "sería un gusto| seguir en contacto.",
            "f",
            "!wants_company",
        ),
    ),
    (
        *lines(
            "wp",
            "",
            "me gustaría| que siguiéramos en contacto por aquí.",
            "ojalá| sigamos en contacto.",
        ),
        Line("me gustaría| seguir en contacto.", "f"),
    ),
    Line("sería un gusto| seguir en contacto.", "f"),
)
"""What remains after a no | close."""
PARTING_HEARD: Final[Versions] = (
    (
        *addressed(
            "wp",
            "roomy wants_company recruiter",
            "esta vez no pudo ser, pero si surge otro puesto, me encantaría que me <tuviera/tuvieras> en cuenta,| y ojalá sigamos en contacto.",
        ),
        *lines(
            "wp",
            "roomy wants_company recruiter",
            "esta vez no pudo ser, pero si surge otro puesto, me encantaría volver a presentarme.| Ojalá sigamos en contacto.",
        ),
        *lines(
            "wp",
            "roomy wants_company own_recruiter",
            "esta vez no pudo ser, pero si surge algo en lo que pueda encajar, me encantaría saberlo,| y ojalá sigamos en contacto.",
        ),
        Line(
            "aunque esta vez no haya podido ser, me sigue interesando trabajar {at},| y ojalá sigamos en contacto.",
            "wp",
            "roomy wants_company !recruiter !own_recruiter",
        ),
        Line(
            "aunque esta vez no haya podido ser, me sigue interesando trabajar {at},| y me gustaría seguir en contacto.",
            "f",
            "roomy wants_company !recruiter !own_recruiter",
        ),
        *lines(
            "f",
            "roomy wants_company !boss !colleague !peer",
            "esta vez no pudo ser, pero si surge otra ocasión, me gustaría que me <tuviera/tuvieras> en cuenta,| y sería un gusto seguir en contacto.",
        ),
    ),
    (
        *lines(
            "wp",
            "",
            "aunque esta vez no haya podido ser,| me gustaría que siguiéramos en contacto.",
        ),
        *lines(
            "f",
            "",
            "aunque esta vez no haya podido ser,| me gustaría seguir en contacto <con usted/contigo>.",
        ),
    ),
    (
        *lines(
            "wp",
            "",
            "me gustaría| que siguiéramos en contacto por aquí.",
            "ojalá| sigamos en contacto.",
        ),
        *lines(
            "f",
            "",
            "me gustaría| seguir en contacto.",
            "sería un gusto| seguir en contacto.",
        ),
    ),
)
"""The same with a word of a no that others told."""
