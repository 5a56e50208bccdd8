# ruff: noqa: E501  # a wording is read in one line
"""Spanish: usted, no adjective or participle that would show anyone's gender.

Thanks are verbs ("le agradezco"), pleasure is "me encantaría" or "sería un placer". The role stands
after "el puesto de", topics after "sobre" only, article included ("la migración").
"""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line, Section

PLAIN: Final[Section] = {
    "greeting": (
        Line("Hola, {name}:", "wp"),
        Line("Buenos días, {name}:"),
        Line("Hola:", "wp"),
        Line("Buenos días:", "f"),
    ),
    "thanks+reminder": (
        Line(
            "muchas gracias por la agradable conversación| {when} sobre el puesto de {role}.",
            "w",
            "warm",
        ),
        Line("muchas gracias por la conversación| {when} sobre el puesto de {role}.", "wp"),
        Line("le agradezco la entrevista| {when} para el puesto de {role}.", "pf"),
        Line("gracias por dedicarme su tiempo| {when} para hablar del puesto de {role}."),
        Line("gracias por recibirme| {when} para hablar del puesto de {role}.", needs="on_site"),
        Line("gracias por la llamada| {when} sobre el puesto de {role}.", "wp", "phone"),
        Line("gracias por la videollamada| {when} sobre el puesto de {role}.", "wp", "video"),
        Line(
            "gracias por nuestras conversaciones| sobre el puesto de {role}, la última {when}.",
            needs="several",
        ),
        Line(
            "le agradezco el tiempo que me dedicó| {when} en la entrevista para el puesto de {role}.",
            "f",
        ),
        Line("gracias por su tiempo| {when}, cuando hablamos del puesto de {role}.", "wp"),
        Line("gracias por la conversación| {when}.", "wp"),
        Line("gracias por la entrevista| {when} para el puesto de {role}."),
        Line("le agradezco la entrevista| {when}.", "pf"),
    ),
    "thanks+reminder+interest": (
        Line(
            "muchas gracias por la conversación| {when} sobre el puesto de {role}"
            "| y, sobre todo, por lo que me contó sobre {talked}.",
            "wp",
        ),
        Line(
            "le agradezco la entrevista| {when} para el puesto de {role}"
            "| y, en particular, lo que me explicó sobre {talked}.",
            "pf",
        ),
    ),
    "reminder": (
        Line("disfruté mucho nuestra conversación {when} sobre el puesto de {role}.", "w", "warm"),
        Line("hemos hablado varias veces del puesto de {role}, la última {when}.", "wp", "several"),
        Line("fue un placer hablar con usted {when} sobre el puesto de {role}.", "w", "warm"),
        Line("nos reunimos {when} para hablar del puesto de {role}.", needs="on_site"),
        Line("hablamos por teléfono {when} sobre el puesto de {role}.", needs="phone"),
        Line("hablamos {when} sobre el puesto de {role}."),
        Line("conversamos {when} sobre el puesto de {role}."),
        Line("nuestra entrevista {when} fue para el puesto de {role}.", "pf"),
        Line("usted me entrevistó {when} para el puesto de {role}.", "pf"),
        Line("tuve una entrevista con usted {when} para el puesto de {role}."),
        Line("nuestra conversación {when} fue sobre el puesto de {role}.", "wp"),
        Line("hablamos sobre el puesto de {role}."),
        Line("tuve una entrevista con usted para el puesto de {role}."),
        Line("hablamos {when}."),
        Line("usted me entrevistó {when}.", "pf"),
        Line("hablamos en mi entrevista."),
    ),
    "thanks": (
        Line("gracias por hablarme con tanta franqueza del puesto y del equipo.", "w", "warm"),
        Line("gracias por su tiempo y por todo lo que me contó sobre {company}.", "w"),
        Line("gracias por su tiempo y por explicarme mejor el puesto."),
        Line("le agradezco su tiempo y todo lo que me explicó sobre {company}.", "pf"),
        Line("le agradezco su tiempo y su amabilidad.", "pf"),
        Line("muchas gracias por su tiempo y por todo lo que compartió.", "wp"),
        Line("gracias por su tiempo y sus explicaciones."),
        Line("le agradezco su tiempo.", "pf"),
        Line("muchas gracias por su atención.", "pf"),
        Line("muchas gracias por su tiempo.", "wp"),
        Line("gracias por su tiempo."),
    ),
    "thanks+interest": (
        Line("gracias por su tiempo| y, sobre todo, por lo que me contó sobre {talked}.", "wp"),
        Line("le agradezco su tiempo| y lo que me explicó sobre {talked}.", "pf"),
    ),
    "interest": (
        Line(
            "lo que me contó sobre {talked} me dio todavía más ganas de asumir el puesto.",
            "w",
            "wants_role",
        ),
        Line("lo que me contó sobre {talked} se me quedó grabado.", "wp"),
        Line(
            "desde que hablamos sobre {talked}, el puesto me atrae aún más.", "wp", "wants_role met"
        ),
        Line("me pareció muy interesante lo que dijo sobre {talked}.", "pf"),
        Line(
            "lo que me explicó sobre {talked} reafirmó mi interés en el puesto.", "pf", "wants_role"
        ),
        Line("escuché con mucho interés lo que me explicó sobre {talked}.", "f"),
        Line("me interesa saber más sobre {talked}.", "wp"),
        Line("cuanto más sé sobre {excites}, más me atrae el puesto.", "wp", "wants_role"),
        Line("me entusiasma todo lo que he sabido sobre {excites}.", "w", "wants_role"),
        Line("me interesa saber más sobre {excites}.", "wp", "wants_company"),
        Line("lo que sé sobre {excites} confirma mi interés en el puesto.", "pf", "wants_role"),
        Line("tengo interés en conocer más detalles sobre {excites}.", "f", "wants_company"),
        Line(
            "nuestra conversación me dio todavía más ganas de asumir el puesto.",
            "w",
            "wants_role met",
        ),
        Line("el puesto me atrae más que nunca.", "wp", "wants_role"),
        Line("mantengo un gran interés en el puesto y en {company}.", "pf", "wants_role"),
        Line("mantengo un gran interés en el puesto.", "pf", "wants_role"),
        Line("me encantaría hacer este trabajo.", "w", "wants_role"),
        Line("el puesto me interesa mucho.", needs="wants_role"),
        Line("sigo teniendo interés en {company}.", needs="wants_company !wants_role"),
        Line("me sigue interesando su trabajo.", needs="!wants_role"),
    ),
    "close": (
        Line("me encantaría seguir en contacto y saber más sobre su trabajo.", "w"),
        Line("espero que sigamos en contacto y poder aprender más."),
        Line("me gustaría seguir en contacto y saber más.", "wp"),
        Line("sería un gusto seguir en contacto y conocer más el trabajo del equipo.", "wp"),
        Line("sería un placer mantener el contacto con usted y aprender más.", "f"),
        Line("sería un honor mantener el contacto con usted.", "f"),
        Line("espero que sigamos en contacto.", "wp"),
        Line("me gustaría seguir en contacto."),
        Line("sería un placer mantener el contacto.", "pf"),
    ),
    "close+interest": (
        Line("me encantaría seguir en contacto| y saber más sobre {talked}.", "w"),
        Line("me gustaría seguir en contacto| y escuchar más sobre {talked}.", "wp"),
        Line("sería un placer mantener el contacto| y saber más sobre {talked}.", "f"),
    ),
}

TOPICS: Final[Section] = {
    "interest": (
        Line("lo que me contó sobre {talked} se me quedó grabado.", "wp"),
        Line("me pareció muy interesante lo que dijo sobre {talked}.", "pf"),
        Line("escuché con mucho interés lo que me explicó sobre {talked}.", "f"),
        Line("me interesa saber más sobre {talked}.", "wp"),
        Line("me interesa saber más sobre {excites}.", "wp", "wants_company"),
        Line("tengo interés en conocer más detalles sobre {excites}.", "f", "wants_company"),
    ),
    "thanks+interest": PLAIN["thanks+interest"],
    "thanks+reminder+interest": PLAIN["thanks+reminder+interest"],
}
"""For situations where another part says that the interest is there: it isn't said twice."""

SUGGESTED: Final = (
    Line("tuvo la amabilidad de proponerme conectar por aquí.", "w", "asked"),
    Line("como usted propuso, aquí estoy para conectar.", needs="asked"),
    Line("gracias por proponerme conectar.", needs="asked"),
    Line("acepto con mucho gusto su propuesta de conectar por aquí.", needs="asked"),
    Line("usted me propuso conectar por aquí.", needs="asked"),
    Line("como propuso, aquí estoy.", "wp", "asked"),
    Line("con gusto acepto su propuesta.", needs="asked"),
    Line("gracias por su propuesta.", needs="asked"),
)
STAY: Final = (
    Line("me encantaría seguir en contacto.", "wp"),
    Line("ojalá volvamos a coincidir; me gustaría seguir en contacto.", "wp"),
    Line("sería un placer mantener el contacto con usted.", "f"),
    Line("espero que sigamos en contacto.", "wp"),
    Line("sería un honor mantener el contacto con usted.", "f"),
    Line("me gustaría seguir en contacto.", "pf"),
    Line("sería un placer mantener el contacto."),
    Line("ojalá podamos seguir en contacto."),
    Line("ojalá sigamos en contacto.", "wp"),
)

NOTES: Final[dict[str, Section]] = {
    "plain": PLAIN,
    "check_in": {
        **TOPICS,
        "check_in": (
            Line(
                "el puesto me sigue interesando mucho, y sé que estas decisiones llevan tiempo.",
                "wp",
                "wants_role",
            ),
            Line(
                "sigo con las mismas ganas y sé que un proceso así lleva tiempo.", "w", "wants_role"
            ),
            Line(
                "no hay ninguna prisa: solo quería decirle que el puesto me sigue interesando mucho.",
                "w",
                "wants_role",
            ),
            Line(
                "no hace falta que responda: solo quería decirle que mi interés sigue intacto.",
                "wp",
                "wants_role",
            ),
            Line(
                "mi interés sigue intacto, y comprendo perfectamente que estas decisiones llevan tiempo.",
                "pf",
                "wants_role",
            ),
            Line("mantengo mi interés y no es necesario que responda.", "f", "wants_role"),
            Line("mi interés sigue intacto.", needs="wants_role"),
            Line(
                "sé que estas decisiones llevan tiempo, y no hace falta que responda.",
                "wp",
                "!wants_role",
            ),
            Line(
                "comprendo perfectamente que estas decisiones llevan tiempo.", needs="!wants_role"
            ),
        ),
    },
    "long_silence": {
        **TOPICS,
        "thanks+reminder": (
            Line(
                "ya ha pasado un tiempo, pero gracias de nuevo por la conversación| {when} sobre el puesto de {role}.",
                "wp",
            ),
            Line("gracias de nuevo por la conversación| {when} sobre el puesto de {role}."),
            Line("gracias de nuevo por su tiempo| {when}, cuando hablamos del puesto de {role}."),
            Line("le agradezco de nuevo la entrevista| {when} para el puesto de {role}.", "f"),
        ),
        "no_pressure": (
            Line("los planes cambian, así que no hace falta que me responda.", "wp"),
            Line("sé que los planes cambian, y no es necesaria una respuesta.", "wp"),
            Line("quizá las cosas hayan cambiado desde entonces, y no pasa nada.", "wp"),
            Line("sé lo poco que alcanza el tiempo, así que no hace falta que responda.", "w"),
            Line("no es necesario que responda.", "pf"),
            Line("si los planes han cambiado, lo comprendo perfectamente.", "pf"),
            Line("no es necesaria una respuesta.", "pf"),
            Line("le ruego que no se sienta en la obligación de responder.", "f"),
            Line("no hace falta que responda.", "wp"),
        ),
        "close": (
            Line("de cualquier modo, me gustaría seguir en contacto.", "wp"),
            Line("aun así, me gustaría seguir en contacto.", "wp"),
            Line("en cualquier caso, sería un placer mantener el contacto.", "f"),
            Line("sea cual sea el resultado, me gustaría seguir en contacto.", "wp"),
            Line("aun así, sería un placer mantener el contacto con usted.", "f"),
            Line("espero que sigamos en contacto.", "wp"),
            Line("sería un placer mantener el contacto.", "pf"),
        ),
    },
    "as_you_suggested": {
        "as_you_suggested": SUGGESTED,
        "thanks+reminder+as_you_suggested": (
            Line(
                "muchas gracias por la conversación| {when} sobre el puesto de {role}"
                "| y por proponerme conectar.",
                "wp",
                "asked",
            ),
            Line(
                "le agradezco la entrevista| {when} para el puesto de {role}"
                "| y su propuesta de conectar.",
                "pf",
                "asked",
            ),
        ),
    },
    "after_no": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line("aunque no pudo ser, me quedo con lo que me contó sobre {talked}.", "w"),
            Line("aunque esta vez no pudo ser, fue un placer conocernos.", "w", "warm"),
            Line(
                "aunque la respuesta fue negativa, valoro mucho lo que me contó sobre {talked}.",
                "p",
            ),
            Line("aunque no haya podido ser, valoro mucho lo que me explicó sobre {talked}.", "f"),
            Line("comprendo la decisión y les deseo lo mejor a usted y al equipo.", "wp"),
            Line("comprendo perfectamente la decisión.", "pf"),
            Line("aunque no pudo ser, gracias por la oportunidad.", "wp"),
            Line("aunque no haya podido ser, le agradezco la oportunidad.", "f"),
            Line("les deseo lo mejor a usted y al equipo."),
            Line("comprendo la decisión."),
            Line("mis mejores deseos para usted y el equipo."),
            Line("gracias por la oportunidad."),
        ),
        "close": STAY,
    },
    "accepted": {
        "joining": (
            Line("he aceptado la oferta y tengo muchas ganas de empezar {starts}.", "w"),
            Line(
                "he aceptado la oferta y espero con ilusión incorporarme a {company} {starts}.",
                "wp",
            ),
            Line("he aceptado la oferta y tengo ganas de empezar {starts}.", "wp"),
            Line("he aceptado la oferta, y será un placer incorporarme a {company} {starts}.", "f"),
            Line("he aceptado la oferta, y será un placer incorporarme {starts}.", "f"),
            Line(
                "he dicho que sí y tengo muchas ganas de incorporarme a {company}.", "w", "!started"
            ),
            Line(
                "he aceptado la oferta y tengo ganas de incorporarme a {company}.", "wp", "!started"
            ),
            Line(
                "he aceptado la oferta, y será un placer incorporarme a {company}.", "f", "!started"
            ),
            Line("tengo muchas ganas de incorporarme al equipo.", "wp", "!started"),
            Line("será un placer incorporarme al equipo.", "f", "!started"),
            Line("ya he empezado en {company}, y me siento muy a gusto aquí.", "w", "started"),
            Line("ya he empezado en {company} y espero que coincidamos.", needs="started"),
            Line("ya me he incorporado al puesto.", needs="started"),
            Line("he aceptado la oferta.", needs="!started"),
            Line("ya trabajo en {company}.", needs="started"),
            Line("ya formo parte del equipo.", needs="started"),
        ),
        "close": (
            Line("hasta entonces, me gustaría seguir en contacto.", "wp", "!started"),
            Line("hasta entonces, sería un placer mantener el contacto.", needs="!started"),
            Line("me gustaría seguir en contacto y aprender más.", "wp"),
            Line("sería un placer mantener el contacto con usted y aprender más.", "f"),
            Line("me gustaría seguir en contacto."),
            Line("sería un placer mantener el contacto.", "pf"),
        ),
    },
    "on_hold": {
        **TOPICS,
        "on_hold": (
            Line(
                "sé que el puesto está en pausa, y me seguirá interesando si eso cambia.",
                "wp",
                "wants_role",
            ),
            Line(
                "entiendo que el puesto está en pausa; si se retoma, me sigue interesando.",
                "wp",
                "wants_role",
            ),
            Line(
                "comprendo que el puesto está en suspenso; si la situación cambia, mi interés sigue intacto.",
                "f",
                "wants_role",
            ),
            Line("sé que el puesto está en pausa, y no tengo ninguna prisa.", "wp", "wants_role"),
            Line("comprendo perfectamente que el puesto esté en pausa por ahora."),
            Line("sé que el puesto está en pausa."),
            Line("me consta que el puesto está en suspenso por ahora.", "f"),
            Line("si el puesto se retomara, me seguiría interesando.", "pf", "wants_role"),
        ),
    },
    "offer": {
        **TOPICS,
        "offer": (
            Line("la oferta me alegró mucho, y la estoy pensando con calma.", "w", "wants_role"),
            Line(
                "recibí la oferta con mucha alegría y la estoy estudiando con atención.",
                "pf",
                "wants_role",
            ),
            Line("gracias por su parte en la oferta: la estoy pensando con calma.", "wp"),
            Line("estoy estudiando la oferta con atención.", "pf"),
            Line("estoy pensando la oferta con calma.", "wp"),
            Line("estoy considerando la oferta con todo cuidado.", "f"),
            Line("agradezco la oferta, que estoy estudiando con atención.", "pf"),
            Line("la oferta me alegra mucho, y la pienso con calma.", "wp"),
        ),
    },
    "declined": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line("aunque esta vez no me incorporaré, fue un placer conocernos.", "w", "warm"),
            Line(
                "aunque he elegido otro camino, me quedo con lo que me contó sobre {talked}.", "w"
            ),
            Line("aunque esta vez no me incorporaré, valoro mucho lo que me contó sobre {talked}."),
            Line("aunque esta vez no me incorporaré, les deseo lo mejor a usted y al equipo."),
            Line("esta vez no me incorporaré, pero le agradezco la oportunidad."),
            Line("les deseo lo mejor a usted y al equipo."),
            Line("mis mejores deseos para usted y el equipo."),
            Line("gracias por la oportunidad."),
            Line("esta vez sigo otro camino."),
        ),
        "close": STAY,
    },
    "unmet": {
        "reminder": (
            Line("tuve una entrevista {when} para el puesto de {role} en {company}."),
            Line("tuve una entrevista {when} para el puesto de {role}."),
            Line(
                "participo en el proceso para el puesto de {role} en {company}.", needs="!started"
            ),
            Line("presenté mi candidatura al puesto de {role}."),
            Line("tuve una entrevista {when}."),
            Line("le escribo por mi candidatura."),
        ),
        "thanks": (
            Line("gracias por su ayuda en el camino.", "wp"),
            Line("le agradezco su ayuda durante el proceso.", "pf"),
            Line("gracias por su ayuda."),
        ),
        "thanks+reminder": (
            Line("gracias por su ayuda| con mi candidatura al puesto de {role}."),
            Line("gracias por su ayuda| con mi entrevista {when} para el puesto de {role}."),
            Line("gracias por su ayuda| con mi candidatura."),
        ),
    },
}

MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Hola, {name}:", "wp"),
            Line("Buenos días, {name}:", "pf"),
            Line("Buenos días:"),
        ),
        "sign_off": (
            Line("Un cordial saludo,"),
            Line("Un saludo,"),
            Line("Atentamente,", "f"),
        ),
    },
    "thank_you_email": {
        "help": (
            Line("si necesita algo más de mi parte, se lo envío con gusto.", "wp", "wants_role"),
            Line(
                "si precisa algo más de mi parte, se lo haré llegar con gusto.", "f", "wants_role"
            ),
        ),
    },
    "follow_up_email": {
        "help": (
            Line("si necesita algo más de mi parte, se lo envío con gusto.", "wp", "wants_role"),
            Line("si le queda alguna pregunta, la responderé con gusto.", "wp", "wants_role"),
            Line(
                "si precisa algo más de mi parte, se lo haré llegar con gusto.", "f", "wants_role"
            ),
        ),
    },
    "rejection_thank_you": {
        "news_thanks": (
            Line("le agradezco que me haya avisado."),
            Line("gracias por su mensaje."),
        ),
    },
    "after_acceptance": {
        "connected": (
            Line("gracias por conectar, y de nuevo por su tiempo {when}."),
            Line("gracias por aceptar, y por nuestra conversación {when}.", "wp", "met"),
            Line("gracias por conectar."),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("muchas gracias por la invitación, que he aceptado con gusto.", "wp"),
            Line("qué alegría encontrarnos por aquí, y gracias por la invitación.", "w"),
            Line("le agradezco su invitación, que he aceptado con mucho gusto.", "pf"),
        ),
        "close": STAY,
    },
    "via_recruiter": {
        "greeting": (Line("Buenos días:"),),
        "pass_on": (
            Line(
                "le pido por favor que transmita mi agradecimiento a {full_name} por la conversación {when} sobre el puesto de {role}.",
                "wp",
                "met",
            ),
            Line(
                "le pido por favor que dé las gracias de mi parte a {full_name} por la entrevista {when} para el puesto de {role}.",
                "wp",
                "met",
            ),
            Line(
                "le ruego que transmita mi agradecimiento a {full_name} por la entrevista {when} para el puesto de {role}.",
                "f",
                "met",
            ),
            Line(
                "le pido por favor que transmita mi agradecimiento a {full_name} por la conversación {when}.",
                needs="met",
            ),
            Line(
                "le pido por favor que transmita mi agradecimiento a {full_name} por su ayuda con mi candidatura.",
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
            Line("gracias de nuevo por nuestra buena conversación.", "w"),
            Line("gracias de nuevo por su mensaje.", "pf"),
        ),
        "close": STAY,
    },
}

LEXICON: Final = Lexicon(
    markers=(
        "el",
        "la",
        "los",
        "las",
        "y",
        "en",
        "del",
        "con",
        "para",
        "por",
        "su",
        "sus",
        "me",
        "le",
        "que",
        "gracias",
        "usted",
        "sobre",
        "muy",
        "mucho",
        "una",
        "un",
        "es",
        "seguir",
        "puesto",
        "hablamos",
        "agradezco",
        "mi",
        "lo",
        "al",
        "como",
        "más",
        "entrevista",
        "sigo",
        "gustaría",
    ),
    greeting=r"(?:¡?hola|buen(?:os|as)? (?:días|tardes|noches|día)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|un saludo)(?: de nuevo)?,?",
    nameless=r"a todos|a todas|equipo|señores|señoras|señor|señora",
    titles=r"dr|dra|prof|profesor|profesora|sr|sra|srta|señor|señora|don|doña|d|ing|lic",
    when=(
        r"el otro día|recientemente|hace poco|est[ae] (?:semana|mes|mañana|tarde|noche|año)|anoche|(?:la semana|el mes|el año|el verano|el invierno|el otoño|la primavera) pasad[oa]"
        r"|hace (?:\w+ )+(?:días?|semanas?|mes(?:es)?)|ya ha pasado un tiempo|hace (?:un )?tiempo|en (?:verano|invierno|otoño|primavera)"
    ),
    when_numbers=(
        (r"el mes pasado", 3, 62),
        (r"esta semana", 0, 6),
        (r"esta (?:mañana|tarde|noche)", 0, 0),
        (r"el otro día", 1, 13),
        (r"hace (?:unos|un par de) días", 2, 9),
        (r"hace (?:unas|un par de) semanas", 10, 45),
        (r"hace una semana", 5, 10),
        (r"hace (?:dos semanas|quince días)", 11, 18),
        (r"hace tres semanas", 17, 26),
        (r"hace un mes", 24, 45),
    ),
    met=(
        r"\b(?:entrevist\w+|conversaci\w+|conversamos|hablamos|hablado|hablar con|hablar del|charla\w*|charlamos|reuni\w+|llamada|videollamada|recibirme|conocernos|encuentro|nos vimos)"
    ),
    role=(r"\b(?:puesto|rol|cargo|posición|vacante|plaza|empleo|trabajo)"),
    thanks=(r"\b(?:gracias|agradec\w+|agradezc\w+|gratitud|muy amable|valoro|aprecio)"),
    interest=(
        r"\b(?:inter[eé]s\w*|interesa\w*|atrae\w*|entusiasm\w+|ilusi\w+|apasion\w+|ganas|encantaría|emocion\w+|inspir\w+|motiv\w+|curiosidad|fascin\w+"
        r"|me quedo con|quedó grabado|lo que me (?:contó|explicó|dijo)|saber más|aprender más|conocer más|escuchar más|valoro|alegr\w+|gustó|gustaría|convenc\w+|impresion\w+|disfrut\w+)"
    ),
    close=(
        r"\b(?:(?:en|el) contacto|saber más|aprender más|conocer más|escuchar más|volvamos a (?:coincidir|hablar|vernos)|hasta (?:pronto|entonces)|estemos conectad\w+|conectar\b|coincidamos"
        r"|(?:un |mis )?(?:cordial(?:es)? )?saludos?|les deseo lo mejor|atentamente)"
    ),
    default=(
        r"me gustaría añadir(?:le|te|lo|la) a mi red(?: profesional)?(?: (?:de|en) linkedin)?",
        r"me gustaría (?:agregar|incluir|unir)(?:le|te|lo|la|me) a (?:mi|tu|su) red(?: profesional)?(?: (?:de|en) linkedin)?",
    ),
    placeholder=(
        r"\b(?:(?:su|tu|mi) nombre(?: aquí)?\b|nombre de(?:l| la) (?:empresa|entrevistador\w*|reclutador\w*)|insert(?:ar|e) \w+|rellenar aquí)"
    ),
    asks_decision=(
        r"\b(?:(?:hay|tiene|tienen|tendrá) (?:ya )?(?:alguna? )?(?:noticias?|novedad(?:es)?|decisión|respuesta)|(?:cuándo|para cuándo) (?:\w+ ){0,4}(?:decid\w+|decisión|respuesta|noticias|saber\w*)|en qué (?:estado|punto|situación)"
        r"|(?:ya )?(?:han|ha) (?:tomado|decidido)|cuál (?:es|fue|ha sido) (?:la|su) decisión|estado de mi (?:candidatura|solicitud|proceso)|si (?:obtuve|conseguí|tengo) el puesto|próximos pasos\?|si me han (?:elegido|seleccionado))"
    ),
    presses=(
        r"\b(?:lo antes posible|cuanto antes|urgent\w*|a la (?:mayor )?brevedad|antes de (?:mañana|hoy|fin de semana|que acabe)|(?:por favor,? )?(?:respóndame|contésteme|responda|conteste) (?:pronto|ya|por favor|cuanto)"
        r"|quedo a la espera|(?:espero|aguardo) su (?:\w+ )?(?:respuesta|contestación)|otras ofertas|sigo (?:sin|esperando)|por qué no (?:me )?(?:ha|han)|fecha límite|exijo|asap)"
    ),
    pitches=(
        r"\b(?:(?:candidat\w+|persona|perfil) (?:ideal|perfect\w|adecuad\w|indicad\w)|(?:el|la) mejor (?:candidat\w+|opción|perfil|persona)|años de experiencia|mis (?:fortalezas|habilidades|logros|cualidades|competencias)|contráteme"
        r"|valor añadido|aportar(?:é|ía)? (?:\w+ )?(?:valor|mucho|mi)|recom[ie]+nde?(?:me|arme)|encajo (?:perfectamente|muy bien)|hable bien de mí)"
    ),
    attaches=(
        r"\b(?:adjunt\w+|mi (?:cv|currículum|curriculum|currículo|portafolio|portfolio)|(?:aquí|este es) (?:está |tiene )?(?:el|mi|un) enlace)"
    ),
    request_talk=(
        r"\b(?:(?:acept\w+|ignor\w+|vio|visto|recib\w+) (?:mi|esta|la) (?:solicitud|invitación|petición)(?: de (?:conexión|contacto))?|mi solicitud|(?:perdone|disculpe) (?:la molestia|que le)|espero (?:no molestar\w*|que no le (?:moleste|importe)))"
    ),
    eager=(
        r"\b(?:(?:puesto|rol|cargo|vacante) (?:\w+ ){0,3}(?:me|que me) (?:\w+ )?(?:interesa|atrae|entusiasma|ilusiona)\w*|(?:puesto|rol) me sigue interesando|interés en (?:el|este) (?:puesto|rol|cargo)|ganas de (?:asumir|incorporarme|unirme|trabajar)"
        r"|me encantaría (?:trabajar|unirme|formar parte|hacer este)|próxim[ao] (?:etapa|entrevista|ronda|paso)|reconsider\w+|segunda oportunidad|otra oportunidad|sigo (?:muy )?interesad\w|me sigue interesando (?:mucho )?el puesto)"
    ),
    joining=(
        r"\b(?:incorpor\w+|empe[zc]\w+|empiez\w+|equipo|compañer\w+|he aceptado|acepté|dicho que sí|ya trabajo|formo parte|trabajar (?:con|junt)|unirme)"
    ),
    presumes=r"\bcuando (?:empiece|me incorpore|comience)|\bmis? (?:futur|nuev)\w+ (?:equipo|compañer\w+|jef\w+)|\bganas de (?:incorporarme|empezar|trabajar con)|\bcomo (?:nuev|futur)\w+ (?:compañer|miembro)\w*",
    awaits=r"\bnoticias suyas|\bsus? (?:pronta )?(?:respuesta|noticias|comentarios)\b|\bsaber de usted|\bquedo (?:atent|pendiente)\w*",
)

_DAYS: Final = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_MONTHS: Final = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre",
)  # fmt: skip

BANK: Final = Bank(
    language="es",
    notes=NOTES,
    messages=MESSAGES,
    subjects={
        "thank_you_email": (
            Line("Gracias por la conversación {when}: {role}"),
            Line("Gracias por la conversación sobre el puesto de {role}"),
            Line("Puesto de {role}: muchas gracias"),
            Line("Muchas gracias"),
        ),
        "follow_up_email": (
            Line("Puesto de {role}: mi interés sigue intacto", needs="wants_role"),
            Line("Puesto de {role}"),
            Line("Mi entrevista {when}"),
            Line("Mi entrevista"),
        ),
        "rejection_thank_you": (
            Line("Gracias por su mensaje: {role}"),
            Line("Gracias por su mensaje"),
        ),
        "via_recruiter": (Line("Un agradecimiento para transmitir"), Line("Gracias a {full_name}")),
        "employer_channel": (
            Line("Un agradecimiento para transmitir"),
            Line("Gracias a {full_name}"),
        ),
    },
    dates=Dates(
        days_ago={0: "hoy", 1: "ayer", 2: "anteayer"},
        weekdays=tuple(f"el {day}" for day in _DAYS),
        last_weekdays=tuple(f"el {day} pasado" for day in _DAYS),
        last_week="la semana pasada",
        months=_MONTHS,
        in_months=tuple(f"en {month}" for month in _MONTHS),
        on_date="el {day} de {month}",
        on_date_year="el {day} de {month} de {year}",
    ),
    lexicon=LEXICON,
    lower_first=(
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "su",
        "sus",
        "nuestro",
        "nuestra",
        "cómo",
        "por",
        "mi",
        "lo",
    ),
)
