# ruff: noqa: E501  # a wording is read in one line
"""Spanish: usted, no adjective or participle that would show anyone's gender.

Thanks are verbs ("le agradezco"), pleasure is "me encantaría" or "sería un gusto". The role stands
after "el puesto de" and goes unsaid beside a topic, which stands after "de" or "sobre", article
included ("la migración").
"""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line
from followup_rules.note.wording.common import sections
from followup_rules.note.wording.es import GREETINGS, MESSAGES, SENTENCES, WHOLES, by_title
from followup_rules.note.wording.es.kindness import (
    ADVISED,
    COMMANDED,
    EMAIL_THANKS,
    OWN,
    STEP,
    THANKS,
    keen_first,
    said_first,
)
from followup_rules.note.wording.kindness import messages_with, wholes_with

_ACROSS_THE_SEA: Final = (
    ("Un cordial saludo", "Saludos cordiales"),
    ("Un saludo", "Saludos"),
    ("avisarme| de que", "avisarme| que"),
    ("avisara| de que", "avisara| que"),
    ("informarme| de que", "informarme| que"),
    ("te añado", "te agrego"),
    ("Te añado", "Te agrego"),
    ("me presenté al puesto", "me postulé al puesto"),
    ("presentarme al puesto", "postularme al puesto"),
    ("volvería a presentarme", "volvería a postularme"),
    ("por el rato", "por el tiempo"),
    ("aunque esta vez no haya podido ser", "aunque esta vez no se dio"),
    ("esta vez no pudo ser", "esta vez no se dio"),
    ("me gustaría que estuviéramos en contacto", "ojalá sigamos en contacto"),
    ("Me gustaría que estuviéramos en contacto", "Ojalá sigamos en contacto"),
)
"""What is said in Mexico and in Argentina, other than in Spain."""
_SPAIN: Final = (
    ("será un gusto", "será un placer"),
    ("fue un gusto", "fue un placer"),
    ("sería un gusto", "sería un placer"),
    ("Será un gusto", "Será un placer"),
    ("Sería un gusto", "Sería un placer"),
    ("Fue un gusto", "Fue un placer"),
    ("siguiente etapa", "siguiente fase"),
    ("ahí estaré", "allí estaré"),
    ("Ahí estaré", "Allí estaré"),
    ("mostrarme", "enseñarme"),
    ("me mostrara", "me enseñara"),
    ("acepté la oferta", "he aceptado la oferta"),
    ("acepté|", "he aceptado|"),
    ("esta vez no pudo ser", "esta vez no ha podido ser"),
)
"""What Spain says otherwise than most of the countries."""
_MEXICO: Final = (
    *_ACROSS_THE_SEA,
    ("me gustaría que siguiéramos en contacto", "me daría gusto seguir en contacto"),
    ("Me gustaría que siguiéramos en contacto", "Me daría gusto seguir en contacto"),
    ("me gustaría| que siguiéramos en contacto", "me daría gusto| seguir en contacto"),
    ("fue un gusto conversar con usted", "me dio mucho gusto platicar con usted"),
    ("fue un gusto| conversar con usted", "me dio mucho gusto| platicar con usted"),
    ("fue un gusto| hablar con usted", "me dio mucho gusto| platicar con usted"),
    ("fue un gusto hablar con usted", "me dio mucho gusto platicar con usted"),
    ("Fue un gusto hablar con usted", "Me dio mucho gusto platicar con usted"),
    ("Buenos días, ", "Buen día, "),
    ("hablando con", "platicando con"),
    ("charlar", "platicar"),
    ("charla", "plática"),
    ("la conversación", "la plática"),
    ("nuestra conversación", "nuestra plática"),
    ("las dos conversaciones", "las dos pláticas"),
    ("conversaciones", "pláticas"),
    ("conversar", "platicar"),
    ("hablando", "platicando"),
    ("habláramos", "platicáramos"),
    ("volver a hablar", "volver a platicar"),
    ("volviéramos a hablar", "volviéramos a platicar"),
    ("mucho hablar", "mucho platicar"),
    ("gustó hablar", "gustó platicar"),
    ("por hablar", "por platicar"),
    ("hablar con usted", "platicar con usted"),
    ("hablar contigo", "platicar contigo"),
    ("lo que hablamos", "lo que platicamos"),
    ("lo que comentamos", "lo que platicamos"),
    ("me alegró mucho que", "me dio mucho gusto que"),
    ("me alegró que", "me dio gusto que"),
    ("Qué ganas de que llegue", "Ya quiero que llegue"),
    ("qué ganas de empezar", "ya quiero empezar"),
    ("el puesto esté en pausa", "la vacante esté en pausa"),
    ("con usted por aquí", "con usted por este medio"),
)
_ARGENTINA: Final = (
    *_ACROSS_THE_SEA,
    ("disfruté mucho hablando contigo", "me encantó charlar con vos"),
    ("disfruté mucho| hablando contigo", "me encantó| charlar con vos"),
    ("encantó hablar contigo", "encantó charlar con vos"),
    ("encantó| hablar contigo", "encantó| charlar con vos"),
    ("gustó mucho hablar contigo", "gustó mucho charlar con vos"),
    ("gustó mucho| hablar contigo", "gustó mucho| charlar con vos"),
    ("gustó hablar contigo", "gustó charlar con vos"),
    ("gustó| hablar contigo", "gustó| charlar con vos"),
    ("Buenos días, ", "Buen día, "),
    ("por aquí", "por acá"),
    ("aunque esté en pausa, el", "aunque la búsqueda esté en pausa, el"),
    ("el puesto esté en pausa", "la búsqueda esté en pausa"),
    ("contigo", "con vos"),
    ("mucho la conversación", "mucho la charla"),
    ("formar parte del equipo", "sumarme al equipo"),
    ("hablarme con tanta franqueza", "hablarme sin vueltas"),
    ("contarme con tanta franqueza", "contarme sin vueltas"),
    ("me hablaras con tanta franqueza", "me hablaras sin vueltas"),
    ("me contaras con tanta franqueza", "me contaras sin vueltas"),
    ("hacerme sentir tan a gusto", "recibirme tan bien"),
    ("mi candidatura", "mi postulación"),
    ("aquí me tienes", "acá me tenés"),
    ("si necesitas", "si necesitás"),
    ("¿Sabes", "¿Sabés"),
    ("¿Tienes", "¿Tenés"),
)
LEXICON: Final = Lexicon(
    greeting=r"(?:¡?hola|buen(?:os|as)? (?:días|tardes|noches|día)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|un saludo)(?: de nuevo)?,?",
    nameless=r"a todos|a todas|equipo|señores|señoras|señor|señora|doctora?|profesora?|maestr[oa]|licenciad[oa]|chef",
    titles=r"dr|dra|doctora?|prof|profesor|profesora|maestr[oa]|sr|sra|srta|señor|señora|don|doña|d|ing|ingenier[oa]|lic|licenciad[oa]|arq|arquitect[oa]",
    when=(
        r"el otro día|recientemente|hace poco|est[ae] (?:semana|mes|mañana|tarde|noche|año)|anoche|(?:la semana|el mes|el año|el verano|el invierno|el otoño|la primavera) pasad[oa]"
        r"|hace (?:\w+ )+(?:días?|semanas?|mes(?:es)?)|ya ha pasado un tiempo|hace (?:un )?tiempo|en (?:verano|invierno|otoño|primavera)"
    ),
    when_numbers=(
        (r"el mes pasado", 3, 62),
        (r"esta semana", 0, 6),
        (r"esta (?:mañana|tarde|noche)", 0, 0),
        (r"el otro día", 1, 13),
        (r"antes de ayer|anteayer|antier", 2, 2),
        (r"hace (?:unos|un par de) días", 2, 9),
        (r"hace (?:unas|un par de) semanas", 10, 45),
        (r"hace una semana", 5, 10),
        (r"hace (?:dos semanas|quince días)", 11, 18),
        (r"hace tres semanas", 17, 26),
        (r"hace un mes", 24, 45),
    ),
    met=(
        r"\b(?:entrevist\w+|conversaci\w+|conversamos|hablamos|hablado|hablar con|hablar del|charla\w*|charlamos|pl[aá]tica\w*|platicamos|platicáramos|reuni\w+|llamada|videollamada|recibirme|conocernos|encuentro|nos vimos|prueba|visita|conocerl[aeo]s?|conocerte)"
    ),
    role=(r"\b(?:puesto|rol|cargo|posición|vacante|plaza|empleo|trabajo)"),
    thanks=(r"\b(?:gracias|agradec\w+|agradezc\w+|gratitud|muy amable|valoro|aprecio)"),
    interest=(
        r"encantó|hablar d|hablamos|dando vueltas|pensando|atractivo|"
        r"\b(?:inter[eé]s\w*|interesa\w*|atrae\w*|entusiasm\w+|ilusi\w+|apasion\w+|ganas|encantaría|emocion\w+|inspir\w+|motiv\w+|curiosidad|fascin\w+"
        r"|me quedo con|quedó grabado|lo que me (?:contó|explicó|dijo)|saber más|aprender más|conocer más|escuchar más|valoro|alegr\w+|gustó|gustaría|convenc\w+|impresion\w+|disfrut\w+)"
    ),
    close=(
        r"a(?:ñado|grego) (?:también )?(?:por a(?:quí|cá)|con gusto)|tenerte (?:también )?por a(?:quí|cá)|(?:aquí va (?:la|mi)|le envío mi) invitación|con mucho gusto|hasta (?:el \w+|mañana)|(?:ganas de|quiero) que llegue|pasar a la siguiente (?:etapa|fase)|(?:ganas|pasar) (?:ya )?(?:de|a) la entrevista|interés la entrevista|próxima|coincidir|nos (?:vemos|leemos)|volver a hablar|contacto|(?:siga|seguir|sigamos) (?:con )?la conversación|"
        r"\b(?:(?:en|el) contacto|saber más|aprender más|conocer más|escuchar más|volvamos a (?:coincidir|hablar|vernos)|hasta (?:muy )?(?:pronto|entonces)|(?:doy|daré) mi respuesta|contesto|estemos conectad\w+|conect(?:ar|emos|áramos)\b|coincidamos"
        r"|(?:un |mis )?(?:cordial(?:es)? )?saludos?|les deseo lo mejor|atentamente)"
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
        r"|valor añadido|aportar(?:é|ía)? (?:\w+ )?(?:valor|mucho|mi)|recom[ie]+nde?(?:me|arme)|encajo (?:perfectamente|muy bien))"
    ),
    attaches=(r"\b(?:aquí|este es) (?:está |tiene )?(?:el|mi|un) enlace"),
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

_MASCULINE: Final = (
    *(
        "Hospital",
        "Hotel",
        "Colegio",
        "Instituto",
        "Museo",
        "Banco",
        "Ayuntamiento",
        "Grupo",
        "Centro",
    ),
    *(
        "Teatro",
        "Laboratorio",
        "Consorcio",
        "Puerto",
        "Taller",
        "Despacho",
        "Observatorio",
        "Parque",
    ),
    *("Obrador", "Restaurante", "Vivero", "Estudio", "Mesón", "Astillero", "Gimnasio", "Mercado"),
    *("Supermercado", "Bufete", "Bar", "Café", "Balneario", "Aeropuerto", "Zoológico", "Acuario"),
)
_FEMININE: Final = (
    *("Clínica", "Fundación", "Universidad", "Escuela", "Editorial", "Cooperativa", "Librería"),
    *("Asociación", "Agencia", "Biblioteca", "Residencia", "Farmacia", "Gestoría", "Consultora"),
    *("Quesería", "Óptica", "Pastelería", "Cafetería", "Ferretería", "Floristería", "Carpintería"),
    *("Imprenta", "Granja", "Guardería", "Peluquería", "Lavandería", "Bodega", "Almazara"),
    *("Constructora", "Aseguradora", "Notaría", "Cervecería", "Terminal", "Finca"),
    *("Institució", "Institución", "Panadería", "Orquesta", "Academia", "Cámara"),
)
"""Words that say what a company is, before which one says the article: "en el Hospital"."""

_BEFORE_INFINITIVE: Final = (
    r"(consejos?(?: que me \w+)?|ánimo) sobre (?=(?!(?:taller|lugar|hogar|alquiler|bar|mar|par|placer|mujer"
    r"|celular|altar|collar)\b)(?:\w{2,}[aei]r|dar|ir|ver)(?:se|me|lo|la|los|las)?\b)"
)
"""Advice on doing something, "para" in Spanish; the words named end so and are nouns."""
_INFINITIVE: Final = _BEFORE_INFINITIVE.partition(" sobre ")[2]
_SUBJUNCTIVE: Final = r"me ([^\W\d_]{3,}?)(?:ara|(?<!qu)(?<!gu)(?<!c)e)\b"
"""A verb in -ar as they said it: "que me presentara" is "a presentarme" to whom it was said."""
_ONE_THING: Final = (
    r"(?=(?:el|la|un|una) (?!(?:exam|prueba|entrevista|presentaci|oposici|certificaci|formaci|prepara"
    r"|curr[ií]cul|cv\b|carrera|mundo|sector|oficio|trabajo|puesto|portafolio|carta))(?!.* [ye] ))"
)
"""One thing, on which one gets one piece of advice: "tu consejo sobre el capitoné"."""
_DONE: Final = (
    r"(?=(?:el|la|los|las|un|una|unos|unas) (?:[^\W\d_]+(?:aje|ción|miento|dura)|poda|siembra"
    r"|amasado|injertos?|cortes?|costura|mezcla|pintura|lijado|montaje|cableado|afilado|tallado"
    r"|bordado|encuadernación|cosido|cuero|arreglo|trasplante|esquejes?)\b)"
)
"""Handwork, that nobody only looks at."""
_SOLVED: Final = (
    r"(?=(?:el|la|un|una) (?:tickets?|problemas?|fall[oa]s?|incidencias?|averías?|acertijos?)\b)"
)
"""What one solves, with somebody else or alone; a case is gone through, solved or not."""
_WITH_MORE: Final = r"((?:mostrarme|enseñarme|(?:mostr|enseñ)aras?) [^,]+), con [^,]+$"
"""What was shown, up to a comma behind which more was typed: "la residencia, con huerto"."""
_CHECKED: Final = r"(?=(?:el|la|un|una) (?:revisión|inspección|simulacro|inventario)\b)"
"""A check that one makes: "revisar conmigo una revisión" would say it twice."""
_PREPARED: Final = (
    r"(?=(?:el|la|los|las|un|una|unos|unas) (?:masas?|pan(?:es)?|tartas?|bizcochos?|cafés?|salsas?"
    r"|platos?|ramos?|caldos?|sofritos?|hojaldres?|croquetas|paella|arroz|arroces|postres?|cremas?"
    r"|aliños?|rellenos?|ensaladas?|sopas?|guisos?|mole|tamales|empanadas?)\b)"
)
"""What is made in a kitchen or a shop."""

BANK: Final = Bank(
    language="es",
    notes=sections(SENTENCES, GREETINGS),
    messages=messages_with(EMAIL_THANKS, MESSAGES),
    subjects={
        "thank_you_email": (
            Line("Gracias por la conversación {of_when}: {role}"),
            Line("Gracias por la conversación sobre el puesto de {role}"),
            Line("Puesto de {role}: muchas gracias"),
            Line("Muchas gracias"),
        ),
        "follow_up_email": (
            Line("Puesto de {role}: mi interés sigue intacto", needs="wants_role"),
            Line("Puesto de {role}"),
            Line("Mi entrevista {of_when}"),
            Line("Mi entrevista"),
        ),
        "rejection_thank_you": (
            Line("Gracias: {role}"),
            Line("Gracias"),
        ),
        "via_recruiter": (Line("Un agradecimiento para transmitir"), Line("Gracias a {full_name}")),
        "employer_channel": (
            Line("Un agradecimiento para transmitir"),
            Line("Gracias a {full_name}"),
        ),
    },
    dates=Dates(
        days_ago={0: "hoy", 1: "ayer"},
        weekdays=tuple(f"el {day}" for day in _DAYS),
        last_weekdays=tuple(f"el {day}" for day in _DAYS),
        last_week="la semana pasada",
        other_day="el otro día",
        early_month="a principios de {month}",
        mid_month="a mediados de {month}",
        months=_MONTHS,
        in_months=tuple(f"en {month}" for month in _MONTHS),
        on_date="el {day} de {month}",
        on_date_year="el {day} de {month} de {year}",
        after_noun=Dates(
            days_ago={0: "de hoy", 1: "de ayer"},
            weekdays=tuple(f"del {day}" for day in _DAYS),
            last_weekdays=tuple(f"del {day}" for day in _DAYS),
            last_week="de la semana pasada",
            other_day="del otro día",
            early_month="de principios de {month}",
            mid_month="de mediados de {month}",
            months=_MONTHS,
            in_months=tuple(f"de {month}" for month in _MONTHS),
            on_date="del {day} de {month}",
            on_date_year="del {day} de {month} de {year}",
        ),
    ),
    lexicon=LEXICON,
    echoes=(
        r"(?P<querria>(?=(?:encant|gust|alegr)aría))|(?P<gracias>gracias|agrade[cz])|(?P<hablar>\bhabl)|(?P<charla>charla|pl[aá]tic|convers)|(?P<entrevista>entrevista)|(?P<puesto>puesto)"
        r"|(?P<gusto>\bgusto\b|placer)|(?P<gustar>\bgust(?!o\b)|\bdaría(?= gusto))|(?P<alegre>alegr)|(?P<encanta>encant)|(?P<interes>inter[eé]s)"
        r"|(?P<trabajo>trabaj)|(?P<tiempo>tiempo|\brato\b)|(?P<ganas>\bganas\b)|(?P<ilusion>ilusi[oó]n)|(?P<por_aqui>por aquí)|(?P<mucho>\bmucho\b)"
    ),
    greetings=GREETINGS,
    wholes=wholes_with(
        THANKS,
        SENTENCES,
        {name: (*by_title(OWN.get(name, ())), *made) for name, made in WHOLES.items()},
        dressed=lambda made: by_title(tuple(said_first(tuple(keen_first(made))))),
    ),
    acts=THANKS.acts,
    acts_asked=THANKS.asked,
    acts_infinitive=THANKS.infinitive,
    acts_joined=(
        (rf"(?:las|tus) palabras de ánimo sobre {_INFINITIVE}", "animarme a "),
        (rf"las palabras de ánimo que me dio sobre {_INFINITIVE}", "que me animara a "),
        (rf"(animarme|me animar(?:a|as)) a que {_SUBJUNCTIVE}", r"\1 a \2arme"),
        (r"(animarme|me animar(?:a|as)) a que vuelva a ", r"\1 a volver a "),
        (r"(animarme|me animar(?:a|as)) a que siga ", r"\1 a seguir "),
        (rf"consejo de {COMMANDED}", "consejo de que "),
        (rf"el consejo que me dio de {ADVISED}", "que me aconsejara que "),
        (rf"el consejo que me diste de {ADVISED}", "que me aconsejaras que "),
        (rf"(?:el|tu) consejo de {ADVISED}", "aconsejarme que "),
        (rf"los consejos sobre (?={STEP})", "el consejo de "),
        (rf"(tu|su)s consejos sobre (?={STEP})", r"\1 consejo de "),
        (_BEFORE_INFINITIVE, r"\1 para "),
        (rf"los consejos sobre {_ONE_THING}", "el consejo sobre "),
        (rf"(tu|su)s consejos sobre {_ONE_THING}", r"\1 consejo sobre "),
        (r"((?:el|tu|su) consejo .*), que me sirvieron mucho", r"\1, que me sirvió mucho"),
        (r"(aconsejar\w+ .*), que me sirvi(?:eron|ó) mucho", r"\1"),
        (r"contarme (con tanta franqueza|sin vueltas) (?=lo que )", r"decirme \1 "),
        (r"me contara con tanta franqueza (?=lo que )", "me dijera con tanta franqueza "),
        (r"me contaras (con tanta franqueza|sin vueltas) (?=lo que )", r"me dijeras \1 "),
        (rf"revisar conmigo {_CHECKED}", "hacer conmigo "),
        (rf"revisara conmigo {_CHECKED}", "hiciera conmigo "),
        (rf"revisaras conmigo {_CHECKED}", "hicieras conmigo "),
        (rf"revisar conmigo {_PREPARED}", "preparar conmigo "),
        (rf"revisara conmigo {_PREPARED}", "preparara conmigo "),
        (rf"revisaras conmigo {_PREPARED}", "prepararas conmigo "),
        (rf"revisar conmigo {_DONE}", "trabajar conmigo en "),
        (rf"revisara conmigo {_DONE}", "trabajara conmigo en "),
        (rf"revisaras conmigo {_DONE}", "trabajaras conmigo en "),
        (rf"revisar conmigo {_SOLVED}", "resolver conmigo "),
        (rf"revisara conmigo {_SOLVED}", "resolviera conmigo "),
        (rf"revisaras conmigo {_SOLVED}", "resolvieras conmigo "),
        (_WITH_MORE, r"\1"),
        (r"( de| a) el (?=[^A-ZÁÉÍÓÚÑ])", r"\1l "),
    ),
    acts_talk=THANKS.talk,
    acts_first=THANKS.words_first,
    dialects={"american": _MEXICO, "argentine": _ARGENTINA, "european": _SPAIN},
    alternate="familiar",
    grave=r"\b(?:fall[ao]s?|averías?|problemas?|incidencias?|incidentes?|quejas?|reclam(?:o|os|ación|aciones)|accidentes?|paros?|retrasos?|robos?|despidos?)\b",
    regards=(
        Line("Un abrazo.", "w", "argentine warm familiar asked"),
        Line("Un abrazo.", "w", "argentine warm familiar told_no !asked"),
        Line("Un abrazo.", "w", "argentine warm colleague !internal !asked !told_no"),
        Line("Un cordial saludo.", "f", "!titled"),
        Line("Un cordial saludo.", needs="titled"),
        # The shorter one also where there is little room on formal terms.
        Line("Un saludo."),
    ),
    polite_regards=True,
    own_forms={"encantado": ("encantado", "encantada"), "agradecido": ("agradecido", "agradecida")},
    masculine=r"\w+(?:or|o|ante|ente|ero|ado)",
    process=r"(?:el |la |los |las |sus |tus |este )?(?:(?:siguientes|próximos) pasos|pasos siguientes|(?:próxima|siguiente)s? (?:etapa|fase)s?|proceso(?: de selección)?$|fases del proceso|etapas del proceso|calendario|plazos|condiciones|horarios?|prestaciones|beneficios|turnos y |contrato$)|cómo (?:sigue|continúa|va|es|funciona|será) el proceso",
    addresses={
        "dr": "doctor {family}",
        "dr woman": "doctora {family}",
        "prof": "profesor {family}",
        "prof woman": "profesora {family}",
        "prof_dr": "profesor {family}",
        "woman": "señora {family}",
        "man": "señor {family}",
        "lic": "Lic. {family}",
        "ing": "Ing. {family}",
        "lic woman": "licenciada {family}",
        "lic man": "licenciado {family}",
        "ing woman": "ingeniera {family}",
        "ing man": "ingeniero {family}",
    },
    second_given_names=frozenset(
        {
            "darío",
            "dario",
            "maría",
            "josé",
            "luis",
            "antonio",
            "carlos",
            "jesús",
            "manuel",
            "miguel",
            "ángel",
            "alberto",
            "eduardo",
            "andrés",
            "felipe",
            "fernando",
            "isabel",
            "elena",
            "cristina",
            "alejandra",
            "paola",
            "milena",
            "patricia",
            "camila",
        }
    ),
    hearing={
        "": "hablar de {rest}",
        "el ": "hablar del {rest}",
        "cómo ": "saber cómo {rest}",
        "por qué ": "saber por qué {rest}",
        "qué ": "saber qué {rest}",
    },
    singular=r"(?:el|la|un|una|lo|su|tu) ",
    plural=r"(?:los|las|unos|unas|sus|tus) ",
    and_=" y ",
    of_each=True,
    at={
        "": "en {rest}",
        "el ": "en el {rest}",
        "la ": "en la {rest}",
        "los ": "en los {rest}",
        **{f"{word} ": f"en el {word} {{rest}}" for word in _MASCULINE},
        **{f"{word} ": f"en la {word} {{rest}}" for word in _FEMININE},
    },
    of={"": "de {rest}", "el ": "del {rest}"},
    is_={
        "": "es {rest}",
        **{
            f"{word} ": f"son {word} {{rest}}"
            for word in (
                *("los", "las", "unos", "unas", "sus", "tus", "mis", "estos", "estas", "todos"),
                *("todas", "nuestros", "nuestras", "vuestros", "vuestras"),
            )
        },
    },
    two_family_names=("maría", "josé", "juan", "ana", "luis", "joão", "maria"),
    clause_words=("cómo", "por", "qué", "que", "si", "dónde", "cuándo", "cuál"),
    familiar=r"\b(?:tu|tus|ti|contigo|vuestr\w+)\b",
    small_role=True,
    long_role=44,
    first_name_always=True,
    regions={
        "european": (
            "ES",
            (
                r"\b(?:vuestr\w+|os|\w{2,}(?:áis|éis)|ordenador(?:es)?|móviles|Madrid|Barcelona|Sevilla"
                r"|Zaragoza|Málaga|Bilbao|Alicante|Murcia|Granada|Valladolid|Vigo|Gijón|Donostia|Cádiz"
                r"|España|S\.? ?L\.?(?: ?U\.?)?)(?!\w)"
            ),
        ),
        "argentine": ("AR", r"\b(?:Buenos Aires|Argentina|Mar del Plata|por acá|vos)(?!\w)"),
        "american": (
            "MX",
            r"\b(?:pl[áa]tic\w+|México|CDMX|Monterrey|Querétaro|Puebla|S\.? ?A\.? de C\.? ?V\.?)(?!\w)",
        ),
    },
)
