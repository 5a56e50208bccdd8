# ruff: noqa: E501  # an expression is read in one line
"""Kinds of faults in Spanish, of Spain and of the Americas."""

from typing import Final

from followup_rules.note.lint.kinds.words import any_of, listed, near

_PAPERS: Final = r"(?:cv\b|c\.v\.|curr[ií]culo?u?m?\b|currículo|hoja de vida|portafolios?\b|portfolio\b|porfolio\b|cartas? de (?:presentación|recomendación|motivación|referencia)|referencias\b|certificados?\b|títulos?\b|diplomas?\b|constancias?\b|documentos?\b|documentación|papeles\b|pdf\b|trabajos\b|muestras?\b|presentación\b|diapositivas|expediente|dossier|book\b|reel\b|resumé|fotos de mis|enlace\b|link\b|propuesta\b)"
_SENDS: Final = r"(?:env[ií]o|mando|comparto|dejo|paso|remito|acompaño|hago llegar|adelanto|reenv[ií]o|enviaré|mandaré|subo|pongo|anexo|env[ií]é|mand[eé]|compart[ií]|dejé|he (?:enviado|mandado|compartido|dejado|adjuntado)|reenvié)"
_GREETS: Final = (
    r"saludos?|abrazos?|besos?|gracias|agradec\w*|felicit\w*|cariños?|recuerdos|que|porque|por"
)
_ATTACHES: Final = any_of(
    r"(?<!director )(?<!directora )(?<!profesor )(?<!profesora )\badjunt\w+|\banex(?:o|ado|ada|ados|adas|é|ando) (?:mi|el|la|los|las|a)\b|\bva(?:n)? (?:adjunt|anex)\w*|\ben anexo\b|\bencontrará(?:s|n)? (?:adjunt\w+ )?(?:mi|mis|el)\b",
    near(rf"\b(?:(?:le|les|te|os|se (?:lo|la|los|las)) )?{_SENDS}", _PAPERS, without=_GREETS),
    near(
        r"\b(?:permito|gustaría|quería|quisiera|quiero|aprovecho|voy a|puedo|tom\w+ la libertad de|libertad de) (?:para |también |además |de )*(?:enviar|mandar|compartir|dejar|pasar|remitir|hacer(?:le|te|les)? llegar|anexar|reenviar)(?:le|te|les|os|se)?(?:lo|la|los|las)?",
        _PAPERS,
        without=_GREETS,
    ),
    rf"\b(?:aqu[ií]|ac[áa]) (?:(?:le|te|les|os) )?(?:va|van|dejo|paso|mando) (?:también |el |la |los |las |un |mi |mis )*{_PAPERS}",
    r"\b(?:eche|echa|échale|échele|dale|dele|dé|mire|mirá|mira|visite|visita|visitá|chequea|checa) (?:un vistazo |una mirada |una ojeada )?(?:a )?(?:mi|mis) (?:web|blog|cv|currículum|portafolio|portfolio|página|perfil|trabajos)\b|\ben mi (?:web|blog|página|insta\w*|github|portafolio|portfolio|behance)\b",
    rf"\b(?:he|había|volví|vuelvo) (?:vuelto )?a (?:mandar|enviar|pasar|adjuntar|dejar)(?:te|le|les|os)? (?:el|la|mi|mis|los|las) {_PAPERS}",
)

_SURE: Final = r"(?:responsable|trabajador[a]?|puntual(?:es)?|proactiv[oa]|luchador[a]?|cumplid(?:or|ora|o|a)|organizad[oa]|l[ií]der|resolutiv[oa]|polivalente|currante|esforzad[oa]|perfeccionista|constante|comprometid[oa]|dinámic[oa]|emprendedor[a]?|chambeador[a]?|empeños[oa]|perseverante|disciplinad[oa]|fiable|confiable|diligente|eficiente|eficaz|laburante|laburador[a]?|camellador[a]?|multitarea|autodidacta|meticulos[oa]|todoterreno|aplicad[oa])"
_LOOSE: Final = r"(?:honest[oa]|honrad[oa]|motivad[oa]|creativ[oa]|flexible|seri[oa]|amable|ordenad[oa]|leal|paciente|versátil|ambicios[oa]|dedicad[oa]|apasionad[oa]|entusiasta|empátic[oa]|sociable|preparad[oa]|capaz|capacitad[oa]|experimentad[oa]|rápid[oa]|inteligente|educad[oa]|con experiencia|alegre|positiv[oa]|decidid[oa]|fuerte)"
_PITCHES: Final = any_of(
    listed(
        r"\b(?:soy|me considero|siendo|yo soy) (?:(?:una?|persona|muy|súper|super|siempre|bastante|bien|alguien|chic[oa]|mujer|hombre|también|realmente|sumamente|demasiado|extremadamente|re|gente|profesional|muchach[oa]|ser|el más|la más|totalmente|gran|buena?|verdader[oa]) )*",
        _SURE,
        _LOOSE,
        "y|e|además de|así como",
    ),
    rf"(?:^|[.!?:–—-] )(?:persona )?{_SURE}(?:, | y | e ){_SURE}\b",
    r"\b(?:l[ií]der|vendedor[a]?) nat[oa]\b|\b(?:emplead[oa]|trabajador[a]?|vendedor[a]?|colaborador[a]?) del (?:mes|año)|\b(?:aprendo|trabajo) (?:muy |súper |super |bien |re )?(?:r[áa]pido|rapidísimo|duro|bajo presión|bien bajo presión|en equipo)\b|\bcapacidad de (?:trabajo|liderazgo|adaptación|aprendizaje)|\btrabajo (?:muy )?bien (?:en equipo|bajo presión)|\bnadie (?:trabaja|labura|curra|me gana|le echa)|\b(?:siempre )?doy (?:el|mi|un|lo mejor|todo)\b[^.!?\n]{0,14}(?:100|110|200|ciento|máximo|mejor|todo de mí|de mí)|\ble echo (?:muchas |todas las )?ganas|\bnunca (?:falto|llego tarde|me rindo|he faltado)|\bme pongo la camiseta|\bno le (?:tengo miedo|temo|saco|huyo) al? (?:trabajo|cuerpo)|\bmi (?:liderazgo|puntualidad|responsabilidad|proactividad|compromiso|ética de trabajo|don de gentes|capacidad)\b|\bfui (?:\w+ )?(?:veces )?(?:elegid[oa] )?(?:emplead|mejor|premiad|reconocid)\w*|\b(?:seré|sería) (?:una? )?(?:gran|excelente|buen|buena|valios\w) (?:\w+ )?(?:aporte|emplead|incorporación|elemento|fichaje|adición|compañer|colaborador|adquisición)\w*",
    rf"\bcomo (?:(?:una?|buena?|profesional|persona|trabajador[a]?) )*{_SURE}\b[^.!?\n]{{0,60}}\b(?:me gustaría|quisiera|quiero|puedo|estoy|yo|sé que)\b",
    r"\bnadie (?!(?:se|estaba|está|era|es|rió|disfrutó)\b)[^.!?\n]{1,40}\b(?:más|mejor|menos) [^.!?\n]{0,25}que yo\b",
    r"\b(?:jamás|nunca) (?:he tenido|tuve|he causado|causé) (?:ni )?(?:una?|ningún|ninguna) (?:\w+ )?(?:accidente|queja|incidente|multa|reclamo|reclamación)|\b(?:bajé|reduje|aumenté|subí|incrementé|recorté|ahorré|dupliqué|mejoré|he (?:bajado|reducido|aumentado|subido|incrementado|recortado|mejorado)) [^.!?\n]{0,30}\d+ ?(?:%|por ciento)",
)

_PRESSES: Final = any_of(
    r"\b(?:ruego|pido|suplico|imploro|agradecería)\b[^.!?\n]{0,25}\breconsider\w*|\breconsider[ae]n? (?:su|tu|la|mi)\b|\blo reconsider\w*",
    r"\bh[áa]bl(?:e|a|á|ar|en|ame|al[ea]|ales)(?:le|les|me|l[ea]s)?\b (?:\w+ ){0,4}?(?:bien )?(?:de|por) m[ií]\b|\bháblal[ea]s? (?:bien )?de m[ií]|\b(?:buenas?|una) (?:palabra|palabrita)s?\b[^.!?\n]{0,15}\bm[ií]\b|\b(?:échame|écheme|échenme|tírame|tirame|dame|deme|echarme) (?:una |la |un )?(?:mano|manito|cable|empujón|empujoncito|empujoncito|chance|oportunidad|palanca)|\binterced\w+|\brecomiénda(?:me|nme)|\bpon(?:ga|me|gan)?(?:me)? (?:una )?buena palabra|\bmet(?:e|a|é)(?:r)? (?:la mano|una palabra|palabra) por m[ií]|\bdi(?:le|les|ga|gale|gales)? (?:\w+ ){0,3}(?:algo )?(?:bueno|cosas buenas|maravillas) de m[ií]|\bacu[ée]rd[ae](?:te|se) de m[ií]|\bapóy(?:ame|eme)|\bcruza los dedos por m[ií]",
    r"\bcuento con (?:usted|ustedes|vos|vosotros|contigo|tu (?:ayuda|apoyo)|su (?:ayuda|apoyo))\b|\bcuento contigo|\bconfío en que (?:me|usted)|\b(?:realmente |de verdad |mucho |urgentemente |muchísimo )*(?:necesito|me urge|me hace (?:mucha )?falta) (?:mucho |de verdad |muchísimo |realmente |con urgencia )*(?:este|el|ese|la|una|trabajar|conseguir|entrar|esta)\b|\bno me (?:falles?|fallen|defraud\w+|dej\w+ (?:colgad\w|sin|fuera|esperando)|hag\w+ esperar)|\b(?:elíj\w+|escój\w+|contrát\w+|conside\w+|acépt\w+|tóm\w+)(?:me|enme)\b|\bden?me (?:una|la|esta|el) (?:\w+ )?(?:oportunidad|chance|trabajo|puesto)|\b(?:qué|cuáles son mis) (?:posibilidades|chances|probabilidades)|\bdesesperad\w|\btengo (?:familia|hijos|deudas) que (?:mantener|alimentar|pagar)|\bdepend\w+ de (?:esto|ti|usted|ustedes|este)",
    r"\b(?:decid|resuelv|contest|respond|elij|apúr|apur|defin)\w*\b[^.!?\n]{0,20}\b(?:pronto|rápido|ya\b|cuanto antes|lo antes|hoy|mañana|antes|esta semana|a la brevedad)|\botr[oa]s? (?:\w+ )?(?:empresa|compañía|casa|lugar|sitio|restaurante|colegio|escuela|clínica|hospital|residencia|tienda|taller|obra|finca|bodega|granja|panadería|imprenta|oferta|estudio|despacho|hotel|jefe|laboratorio)s?\b[^.!?\n]{0,40}\b(?:respuesta|esper\w+|quier\w+|pid\w+|necesit\w+|oferta|interesad\w+|antes|decid\w+|llam\w+|ofrec\w+|plazo|contest\w+)|\b(?:quieren?|espera(?:n)?|me piden?|necesitan?) (?:mi|una) (?:respuesta|contestación|decisión)|\btengo (?:una|otra|dos|varias|más) (?:\w+ )?(?:oferta|propuesta)s?\b|\bespero (?:con ansias|ansios\w+|impaciente|tu respuesta|su llamada|noticias)|\bansios\w+ (?:por|de) (?:saber|su|tu|la) (?:respuesta|resultado|noticia)?|\bcuánto (?:más )?(?:tengo que|debo|hay que) esperar",
    r"\botr[oa] (?:\w+ )?(?:constructora|inmobiliaria|fábrica|firma|panadería|granja|obra|bodega|empresa|compañía|finca)s? (?:ya |también |que )*(?:me )?(?:está |anda )?(?:me )?(?:llam|busc|reclam|quier|esper|ofrec)\w+|\bno (?:te |se |os )?(?:demor(?:es?|en|éis)|tard(?:es?|en|éis))\b(?! (?:nada|ni|en (?:llegar|volver)))",
)

_REQUEST: Final = r"(?:solicitud|invitación|invi\b|petición)"
_REQUEST_TALK: Final = any_of(
    r"\b(?:todavía|aún|aun|todavia|nunca|sigue|siguen) (?:sigue )?(?:no|sin) (?:me |la |lo |has |ha |han )*(?:acept|agreg|apr[uo]b|respond|añad|confirm)\w*|\bno me (?:has |ha |habés |habéis |han )?(?:acept|agreg|añad|apr[uo]b)\w*|\bsin (?:aceptar|responder|aprobar)\b",
    rf"\b(?:mi|la|esta|una|otra|de) (?:\w+ )?{_REQUEST}\b (?:\w+ )?(?:sigue|pendiente|hace|está|anterior|quedó|se|no|todavía|aún|otra vez|de nuevo)\b|\b(?:te|le|les) (?:mand[eé]|env[ií]é|había (?:mandado|enviado)|he (?:mandado|enviado)|mando|envío|reenvío|vuelvo a (?:mandar|enviar)) (?:\w+ ){{0,3}}{_REQUEST}|\b(?:acept|apr[uo]eb|agreg|añad|agrég|acépt|añád|confírm|confirm)[aeáé]?(?:me|enme|ame|eme)\b|\b(?:acept|aprueb|apruéb|confirm)\w* (?:\w+ )?(?:mi|la|esta) {_REQUEST}|\b(?:me )?(?:aceptas|aceptás|aceptes|acepte|aceptara|agregas|agregás|agregue|aceptarme|agregarme|añadirme)\b(?! (?:un|una|mis|mi (?:agrad|sal)|estas|el))|\bse te (?:habrá )?pas(?:ó|ado)\b|\bvuelvo a (?:intentar\w*|mandar\w*|enviar\w*|insistir)|\b(?:segund|tercer|nuev)[oa]? intento|\bd(?:a|á|ale|arle|ale) (?:a |al )?(?:\"|«)?aceptar",
)

_STARTING: Final = any_of(
    r"\b(?:ilusión|ilusionad[oa]|emocionad[oa]|emociona|ganas|ansi\w+|deseando|impacien\w+|content[oa]|feliz|entusiasmad[oa]|listo|lista|no veo (?:la hora|el momento)|muero por|encantad[oa]|alegr\w+|copad\w+|contando los días|ganísimas|me hace (?:mucha )?ilusión|emoción|nervios)\b[^.!?\n]{0,20}?\b(?:incorporar(?:me|nos)|empezar|comenzar|arrancar|unirme|sumarme|integrarme|entrar (?:a|en)|formar parte|trabajar (?:con|en|para|junto)|ser parte|mi primer (?:día|turno)|iniciar|ponerme (?:en marcha|manos)|echar(?:le)? una mano|aprender (?:el oficio )?de vosotros|currar con)",
    r"\bmis? (?:futur|nuev|próxim)[oa]s? (?:\w+ )?(?:equipo|compañer\w+|jef\w+|colegas?|compis?|patrón|patrona|empresa|casa|lugar de trabajo|trabajo|puesto|cuates|alumn\w+|oficina|cocina|grupo|encargad\w+)\b|\b(?:tu|su|vuestr[oa]) (?:futur|nuev|próxim)[oa] (?:\w+ )?(?:compañer\w+|emplead\w+|colega|compi|trabajador\w*|integrante|miembro|colaborador\w*|fichaje)|\bcuando (?:ya )?(?:esté (?:con|en|trabajando)|empiece|arranque|me incorpore|me sume|me una|trabaje)|\b(?:pronto|ya) (?:seremos|vamos a ser) (?:compañer|colega)\w*|\ben mi primer (?:día|turno)",
)
_CHOSEN: Final = any_of(
    r"\b(?:haber sido|haber (?:quedado|salido)|(?<!si )fui|(?<!si )he sido|por ser|de ser) (?:la |el |la persona )?(?:elegid|seleccionad|contratad|escogid|admitid)[oa](?! (?:para (?:la |una |el |esta )?(?:\w+ )?(?:entrevista|fase|etapa|ronda|prueba|terna|segunda|siguiente)|como finalista))|\b(?:haberme|hayan|haya|hayas|hayáis|me han|me ha|me|habernos) (?:me )?(?:elegid|seleccionad|contratad|escogid|eligieron|contrataron|escogieron|dieron el|dado el|dado la oportunidad de trabajar|ofrecido el)[oae]?\w*(?! (?:para (?:la |una |el |esta )?(?:\w+ )?(?:entrevista|fase|etapa|ronda|prueba|segunda|siguiente)))|\b(?:elegirme|contratarme|seleccionarme|escogerme)(?! para (?:la |una |el |esta )?(?:\w+ )?(?:entrevista|fase|etapa|ronda|prueba|segunda|siguiente))|\b(?:conseguí|obtuve|logré|me quedé con) (?:el|la) (?:puesto|trabajo|plaza|vacante|empleo|chamba)|\bpor (?:el|darme el|darme la) (?:puesto|empleo|plaza)\b|\bpor darme el trabajo\b|\b(?:gracias|agradecid[oa]s?|agradezco) por el trabajo\b",
)
_FAREWELL: Final = any_of(
    r"\b(?:pena|lástima|lastima|siento|lamento|lamentablemente|triste|decepcion\w*|por desgracia|desafortunadamente|mala suerte|ni modo|bajón)\b[^.!?\n]{0,30}\b(?:no (?:haya|hayan|se|he|me|hubiera|ha|fue|fui|pudo|salió|saliera|resultó|resultara|funcionó|prosperó|cuajó|se dio|pudiera)\b[^.!?\n]{0,22}(?:salid|salir|salió|saliera|result\w*|funcion\w*|pod\w+|pud\w+|prosper\w*|cuaj\w*|dad[oa]|dio|diera|elegid\w|seleccionad\w|escogid\w|eligier\w+|dier\w+|posible|sid[oa]|quedad\w|encaj\w+|adelante)|no (?:salió|saliera|resultó|funcionó|cuajó|prosperó|fui|se dio|pudo ser|se pudo)\b|otr[oa] (?:candidat\w+|persona)|el rechazo|la negativa|su decisión)",
    r"\b(?:aunque|a pesar de que|pese a que)\b[^.!?\n]{0,25}\bno (?:me )?(?:haya|hayan|fui|fuera|he|pudo|salió|haya sido|eligieron|quedé)\b[^.!?\n]{0,14}(?:elegid|seleccionad|escogid|salid|sid|dad|podid|eligier|adelante|quedad|fuera|ser)?\w*|\b(?:otra vez será|será (?:para )?(?:la próxima|otra)|en otra ocasión será|quizás? (?:en )?(?:la|una|otra) (?:próxima|ocasión|vez)|tal vez (?:en )?(?:la|una|otra) (?:próxima|ocasión|vez))\b(?! (?:podamos|hablemos|nos|visita|charla))|\b(?:suerte|éxito|felicidades) (?:a|con|para) (?:la persona|quien|el (?:elegid|candidat)|la (?:elegid|candidat))\w*|\bme (?:hubiera|habría|hubiese) (?:encantado|gustado) (?:mucho )?(?:trabajar|formar|incorporarme|unirme|ser parte)",
)

_OTHER_DAYS: Final = r"\b(?:avis\w+|líneas|palabras|noticias|empiezo|empezar|empieza|comienz\w*|comenzar|incorpor\w+|arranc\w+|inicio|inicia|iniciar|primer día|entro|firm\w+|contrato|mensaje|correo|e-?mail|mail|carta|publicación|artículo|post|oferta|respuesta|decisión|próxim[oa]s? (?:entrevista|ronda|etapa|fase|paso)|segunda (?:entrevista|ronda|fase)|hasta|desde|a partir|nos vemos|veremos|festivo|feriado|cumpleaños|vacaciones|apertura|inauguración|mudanza|concierto|partido|feria|boda|puente)\b|\bescrib\w+ *$"
_MET: Final = r"\b(?:est(?:ar|uve) con(?:tigo|vos| usted(?:es)?| vosotr[oa]s)|conversar|charlar|cotorre\w+|hablar con(?:tigo|vos|usted)|ver(?:nos|te|le|la) el|tomar(?:nos)? (?:el|un) café|haber hablado|verme con)\b"
_PLACEHOLDER: Final = r"\b(?:Estimad|Querid|Apreciad)(?:o ?/ ?a|o ?\(a\)|a ?/ ?o|[@x])(?![\w/(])|\b(?:Sr|Señor)\.? ?(?:/ ?(?:Sra|Srta|a|Señora)\b\.?|\(a\))|\b(?:Sr|Sra|Señor|Señora|Estimad[oa]|Hola)\.? X\b|\b(?:XX|DD)/(?:XX|MM)\b"

KINDS: Final[dict[str, str]] = {
    "attaches": _ATTACHES,
    "pitches": _PITCHES,
    "presses": _PRESSES,
    "request_talk": _REQUEST_TALK,
    "starting": _STARTING,
    "chosen": _CHOSEN,
    "farewell": _FAREWELL,
    "other_days": _OTHER_DAYS,
    "met": _MET,
    "placeholder": _PLACEHOLDER,
}
