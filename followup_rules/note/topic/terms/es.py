# ruff: noqa: E501  # an expression is read in one line
"""What a typed topic may begin with, contain or lack: Spanish."""

from typing import Final

from followup_rules.note.topic.terms.model import Terms

ES: Final = Terms(
    inner=(
        (r"^como (?=\w+(?:n|mos)\b)", "cómo "),
        (r"^por que (?=\w)", "por qué "),
        (r"^cuando (?=\w+(?:n|mos)\b)", "cuándo "),
        (r"^(cu)a(nt[oa]s?) (?=\w)", r"\1á\2 "),
    ),
    remark=r"que (?:es|son|está|están|era|me)\b|(?:muy|re|s[uú]per|bastante|pero|porque|pq|xq|salgo|tengo|hago|voy|puedo|quiero|estoy|soy|vengo|sé|creo|pienso|fui|estuve|hice|dije|pregunt[eé]|me|le|les|nos|te|se|sí|no|es|era|fue|está|aunque|una pasada|un caos|una locura|un lío|gracias|ojalá)\b|(?:genial|interesante|guay|bien|padre|chévere)$",
    leading=(
        r"(?:(?:y |también |sobre todo )*(?:(?:nosotros|usted|tú|yo|ella|él) )?(?:hemos |habíamos |estuvimos |me |nos )?(?:hablamos|hablado|hablando|hablar|habló|hablaste|conversamos|conversado|conversando|charlamos|charlado|charlando|comentamos|comentado|comentó|discutimos|tratamos|platicamos|platicado|contó|contaste|contasteis)(?: (?:mucho|largo rato|un poco|brevemente|sobre todo|también|con (?:usted|ella|él|ellos)))*(?: (?:sobre|acerca de|en torno a|de)(?= )|(?= del )|(?= acerca del )|(?<=comentamos)|(?<=comentado)|(?<=discutimos)|(?<=tratamos)) ?(?:acerca (?=del ))?"
        r"|(?:nuestra|la|una|mi) (?:charla|conversación|plática|entrevista) (?:(?:sobre|acerca de|en torno a) |(?=del? ))"
        r"|(?:sobre|acerca de|en torno a|respecto a|con respecto a) |acerca (?=del )"
        r"|(?:temas?|asunto|sobre) ?: "
        r"|lo que (?:me|nos) (?:contó|contaste|dijo|dijiste|explicó|explicaste|comentó) (?:(?:sobre|acerca de|de) |(?=del )))"
    ),
    trailing=r"(?:,? etc\.?|,? (?:sobre todo|principalmente)| y (?:demás|otras cosas|más cosas|tal))$",
    contracted=(
        (r"^del ", "el "),
        (r"^de (?=el |la |los |las |un |una |su |sus |nuestr|cómo |lo )", ""),
        (r"^de (?=[A-Z0-9])", ""),
    ),
    nothing=r"no (?:lo )?sé (?:todavía|aún|bien)|(?:todavía|aún) no(?: (?:lo )?sé)?|(?:en realidad |la verdad )?todo(?: en realidad| la verdad)|todo en general|no se me ocurre nada|ni idea|n\.?/?[ad]\.?|no aplica|nada(?: (?:en (?:especial|particular|concreto)|especial|concreto))?|ningun[oa]?|ninguna idea|no|no (?:lo )?sé|no (?:me )?(?:acuerdo|recuerdo)|no estoy segur[oa]|desconocido|varios|varias cosas|muchas cosas|(?:un poco )?de todo(?: un poco)?|todo|cosas|lo de siempre|ver arriba|ídem|test|prueba",
    private=r"\b(?:mi|mis|su|sus|tu|tus) (?:\w+ )?(?:enfermedad|operación|cirugía|cáncer|diagnóstico|depresión|divorcio|embarazo|accidente|discapacidad|funeral)\b|\b(?:enferm[oa]s?|embarazad\w+|de baja|baja (?:médica|maternal|paternal)|hospitalizad\w+|falleci\w+|murió)\b(?! por)|\b(?:mis? )?(?:pretensión|pretensiones|expectativas?|aspiración|aspiraciones) salarial(?:es)?\b|\bmi (?:\w+ )?(?:sueldo|salario|preaviso|ex ?jef[ea]|anterior (?:trabajo|empleo|jef[ea]))\b|\bpor qué (?:dejé|me fui|me echaron|renuncié)\b",
    bad_news=r"\bcongelaci(?:ón|ones) (?:de|del) (?:las |la )?(?:contrataci\w+|plantilla|vacantes?|salari\w+|presupuesto)|\bdespidos?\b|\bdespedid\w+|\bere\b|\berte\b|\brechazo$|\bmi rechazo\b|\brechazad\w+|\bno (?:seleccionad\w+|he sido|fui)|\bdescartad\w+|\brecortes?\b|\bcierre\b(?! (?:mensual|contable|trimestral|anual|semestral|fiscal|de (?:mes|año|ejercicio|trimestre|caja|ventas)|del (?:mes|año|ejercicio|trimestre)))|\bvan? a cerrar\b|\b\d+ ?% (?:menos|de la plantilla)|\breducción de (?:plantilla|personal)|\breestructuración$|\bquiebra\b|\bconcurso de acreedores\b|\bbancarrota\b|\bsuspensión de (?:la |las )?contrataci\w+|\bcancel(?:ación|aron) (?:de la|la) (?:vacante|plaza|posición)|\bburn-?out\b|\brotación de personal\b|\b(?:vacante|plaza|puesto|posición|proceso) (?:está |fue |ha sido |quedó )?(?:congelad|cancelad|suspendid|cerrad)\w*",
    subject=r"(?:yo|nosotros|nosotras|usted|ustedes|ellos|ellas)\b|(?:él|ella|tú) \w+|(?:me|nos|le|les|te|os|se) (?:gust|encant|interes|parec|llam|qued|hiz|ha |han |impresion|inspir|fascin|motiv|ilusion|apasion|atra)\w*|(?:estoy|tengo|soy|quiero|quisiera|espero|creo|pienso|disfruté|aprendí|agradezco|sigo|valoro)\b|(?:fue|es|era|está|hay|había|tienen|están|son) (?:un|una|muy|genial|interesante|fascinante)\b|(?:esto|eso) ",
    finite=r"(?:es|son|está|están|era|eran|fue|fueron|ha|han|había|hay|tiene|tienen|va|van|puede|pueden|debe|deben|hace|hacen|parece|parecía|quedó|gusta|gustó|encanta|encantó|interesa|motiva|inspira|apasiona|crece|funciona|avanza)",
    linking=r"que|quien|quienes|cual|cuales|cómo|como|donde|dónde|cuando|cuándo|si|porque",
    asking=r"(?:¿|(?:cómo|qué|cuándo|dónde|por qué|cuál|cuáles|quién) (?:es|son|está|están|va|van|funciona|se|hacen|trabajan|ha|han)\b.*\?|(?:hay|tienen|pueden|están) .*\?)",
    indirect=r"(?:cómo|como(?= \w+(?:n|mos)\b)|por qué|qué|dónde|lo que|cuándo|cuánt[oa]s?|cuál(?:es)?|quién(?:es)?|si)\b",
    fragment=r"(?:porque|ya que|aunque|cuando|que|y|o|pero|con|para|por|en|desde|es|son|está|están|fue|ha|han|era)\b(?! qué)",
    small=r"el|la|los|las|un|una|unos|unas|su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|este|esta|estos|estas|ese|esa|cómo|por|qué|lo|mi|mis",
    common=r"\w{3,}(?:ción|ciones|sión|siones|miento|mientos|dad|dades|encia|ancia|aje|ismo)|cambio|proyectos?|equipos?|datos|cultura|productos?|plataforma|teletrabajo|trabajo|herramientas?|calidad|crecimiento|estrategia|hoja|nuev[oa]s?|uso|paso|plan|planes|poder|trabajar|aprender|ayudar|volver|estar|tener|hacer|ver|crecer|enseñar|cocinar|cuidar|formar|participar|seguir|salir|llevar|arreglar|dejar|empezar|conocer|compartir",
    articles=(
        (
            r"\w{2,}(?:ción|sión|dad|tad|encia|ancia|eza)(?= |$).*|(?:cultura|plataforma|hoja de ruta|estrategia|nueva|arquitectura|forma|manera|importancia|idea|empresa|base|tecnología|infraestructura)(?= |$).*",
            "la",
        ),
        (
            r"\w{2,}(?:miento|aje|ismo)(?= |$).*|(?:cambio|proyecto|equipo|producto|teletrabajo|trabajo|uso|paso|plan|nuevo|sistema|tema|programa|problema|diseño|reto|desarrollo|modelo|proceso|futuro|lanzamiento|salto|traslado|impacto)(?= |$).*",
            "el",
        ),
        (
            r"(?:datos|proyectos|equipos|productos|planes|nuevos|retos|procesos|sistemas|temas|problemas|valores|desafíos)(?= |$).*",
            "los",
        ),
        (
            r"(?:\w{2,}(?:ciones|siones|dades)|herramientas|nuevas|formas|ideas|prácticas|metodologías)(?= |$).*",
            "las",
        ),
    ),
    determined=r"el|la|los|las|un|una|unos|unas|su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|este|esta|estos|estas|ese|esa|mi|mis|cómo|por|qué|lo|todo|toda|todos|todas|cada|varios|varias|algunos|algunas",
    they=r"ellos|ellas|él|ella|les",
    theirs=(
        (r"^(?:el|la) (.+?) de NAME$", r"su \1"),
        (r"^(?:los|las) (.+?) de NAME$", r"sus \1"),
        (r"^lo que NAME (?:me )?(?:contó|dijo|explicó) (?:sobre |de )", ""),
        (r"^cómo (?:ellos|ellas) (?=\w+n\b)", "cómo "),
    ),
    titles=r"sr\.?|sra\.?|señora?|don|doña|dr|dra|doctora?|prof(?:esora?)?",
)
