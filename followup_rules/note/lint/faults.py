# ruff: noqa: E501  # an expression is read in one line
"""Words of faults that a note must not have, by language, beside those of the banks' lexicons.

Regular expressions, matched without regard to case. ``ASKS`` are words that make a question one
about the decision: they count only in a sentence that asks. All gaps are bounded, so that reading
stays linear. A language without an entry is judged by its bank alone. What people word most freely
stands in ``kinds``, a file for each language.
"""

from functools import cache
from typing import Final

from followup_rules.note.lint.kinds import kind_words
from followup_rules.note.lint.kinds.words import any_of

ASKS: Final[dict[str, str]] = {
    "en": r"\b(?:(?:hir|tak)ing me|have the job|yet|already|so far|anyone|somebody|someone else|the (?:position|role|job|post)|settled|reviewed|heard back|made up your mind|rule[d]? me|decid\w*|decisions?|outcome|verdict|chosen|choose|pick(?:ed)?|select\w*|shortlist\w*|hear(?:d)?|next (?:steps?|round|stage)|timeline|update|news|status|stand|an offer|hire|hired|candidates?|successful|application|candidacy|(?:get|got) (?:the|this|it)|made it|in the running|how (?:did|do|am) I|my chances|feedback|still (?:open|considering|considered|in)|move(?:d)? (?:me )?forward|results? of (?:the|my))\b",
    "de": r"\b(?:(?:nehmen|nehmt) (?:sie |ihr )?mich|nimmst du mich|bin ich dabei|habe ich die stelle|schon|bereits|weitergeh\w*|ob (?:ich|es|das)|die stelle|jemanden gefunden|festgelegt|entschieden|entscheid\w*|ergebnis\w*|ausgewählt|auswahl\w*|zusage|absage|rückmeldung|bescheid|nächste\w* (?:schritt\w*|runde)|wie geht es weiter|zeitplan|neuigkeiten|etwas neues|schon (?:etwas|was) (?:neues|gehört)|stand|bewerbung|chancen|im rennen|geklappt|wann (?:höre|hören|erfahre|darf|kann)|feedback|wie (?:war ich|habe ich|lief))\b",
    "fr": r"\b(?:me (?:prenez|gardez|embauchez|recrutez)|je suis prise?|déjà|tranch\w+|le poste|pour moi|quelqu\'un|arrêté|fix\w+|décid\w*|décision|résultats?|retenue?|choisi|choix|votre réponse|une réponse|un retour|des nouvelles|la suite|prochaines? étapes?|calendrier|délais?|candidature|chances|en lice|une offre|toujours (?:ouvert|à pourvoir|d'actualité)|où en)\b",
    "es": r"\b(?:me (?:cogen|cogéis|contratan|contratas|toman|quedo con)|ya|el puesto|la vacante|lo mío|algo nuevo|alguien|decid\w+|decisión|resultados?|elegid\w+|seleccionad\w+|(?:una|su|alguna) respuesta|noticias|novedad\w*|(?:próxim|siguient)\w+ (?:pasos?|fases?|etapas?)|plazos?|candidatura|solicitud|posibilidades|una oferta|estado|proceso|sabr\w+|me (?:eligieron|seleccionaron))\b",
    "pt": r"\b(?:me (?:contrata\w*|chama\w*)|fico com|já|a vaga|o lugar|martelo|alguém|alguma coisa|decid\w+|decisão|resultados?|escolhid\w+|selecionad\w+|(?:uma|alguma|sua) resposta|notícias|novidades?|retorno|próxim\w+ (?:passos?|etapas?|fases?)|prazo|candidatura|processo|minhas chances|uma proposta|passei|aprovad\w+)\b",
    "ja": r"結果|合否|もう|そろそろ|選考(?:の|は|に|を|状況)|採用(?:の|は|され|いただけ)|内定|決ま|ご判断|評価|通過|進捗|次の(?:ステップ|段階|面接)|いつ(?:頃|ごろ)?",
}
"""Words that, in a question, ask about the decision."""

FAULTS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "eager": r"\bfingers crossed\b|\bhop(?:e|ing) you(?:'ll| will)? (?:\w+ )?(?:take|pick|choose|change your mind)|\bstill (?:hope|want) to (?:join|work)",
        "asks_decision": (
            r"\b(?:know|tell me|hear|wonder(?:ing)?|curious|ask(?:ing)?|find out|check(?:ing)? in)\b[^.?!\n]{0,30}\b(?:you(?:'ve| have)? decided|the decision|your decision|the outcome|the verdict|how I did|where (?:I|things|we) stand|the timeline|if I (?:got|made|was|am|have)|whether I (?:got|made|was|am|have))"
            r"|\b(?:status|update|news|timeline|verdict|feedback) (?:on|of|about|regarding|for) (?:my|the|your) (?:application|candidacy|interview|role|position|process|decision|hiring|search|opening|outcome|selection|next)"
            r"|\b(?:glad|happy|love|great|nice|grateful|appreciate)\b[^.?!\n]{0,25}\b(?:to hear|hearing|to know|knowing|if you (?:told|could tell))\b[^.?!\n]{0,20}\b(?:how you(?:\'ve| have)? (?:decided|chosen)|whether|if I|what you(?:\'ve| have)? decided|where (?:I|things|we) stand|the outcome)|\bhow (?:I did|did I do|(?:my|the) interview went)\b|\bkeep me (?:posted|updated|informed)\b|\b(?:decided|chosen|picked) (?:yet|someone|a candidate)\b|\bfeedback on my\b"
        ),
        "presses": (
            r"\b(?:quick|prompt|fast|speedy|swift|early) (?:answer|reply|response|decision)\b|\b(?:need|expect|must have|want|require) (?:a|an|your) (?:\w+ )?(?:answer|reply|response|decision)\b|\b(?:another|competing|second) (?:job )?offers?\b|\boffers? (?:from|on the table|elsewhere|that expires?|expir\w+)\b"
            r"|\bget back to me\b|\blet me know (?:soon|asap|quickly|today|tomorrow|by)\b|\b(?:haven't|have not|yet to) hear[d]?\b|\bno (?:reply|answer|response) (?:yet|so far|from)\b|\bcan't wait (?:any |much )?longer\b|\btime is (?:short|running)|\brunning out of time\b|\bdon't (?:forget|keep me)\b|\bI must (?:know|hear|decide)\b"
            r"|\bhop(?:e|ing) you(?:'ll| will) (?:choose|pick|hire|select|decide (?:on|for|in))|\b(?:reply|respond|answer|decide|hear from you)\b[^.?!\n]{0,20}\bby (?:\w+day|tomorrow|tonight|the end)|\bbefore I (?:accept|sign|decide)|\bI have to (?:answer|accept|decide|reply|sign|give)\b|\b(?:my|the|their) (?:other )?deadline|(?<!work )\bthis week(?:,(?! (?:and|but|so|you|we|I|it|then|though)\b)(?![\"'’”])| if|,? please|\b[^.?!\n]{0,12}\bif (?:at all )?possible)|\banother (?:job|place|position|company) (?:is )?waiting\b|\b(?:tomorrow|tonight|\w+day) at the latest\b"
        ),
        "pitches": (
            r"\bI(?:'m| am|'d be| would be) (?:\w+ ){0,2}(?:perfect|ideal|strongest|the best|the right|uniquely|a great fit|a strong)\b|\b(?:exactly )?(?:what|who) you(?:'re| are) looking for\b|\bwith (?:my |over |more than )?(?:\w+|\d+\+?) years\b|\byears of experience\b|\b(?:won't|will not|wouldn't) (?:regret|be disappointed|let you down)\b"
            r"|\byou need (?:me|someone like me)\b|\b(?:refer|recommend|endorse) me\b|\bput me forward\b|\b(?:increased?|boosted?|grew|doubled|cut|saved) (?:\w+ ){0,2}(?:revenue|sales|costs?|profits?)\b|\bhit the ground running\b|\badd (?:\w+ )?value\b|\btop performer\b|\baward-winning\b|\bmy (?:\w+ )?(?:experience|expertise|background) (?:in|with|as|makes|would|is)\b[^.?!\n]{0,30}\b(?:asset|fit|match|valuable|help you|benefit|value)|\b(?:nobody|no one)\b[^.?!\n]{0,25}\b(?:like I do|better than (?:me|I do)|as well as (?:me|I do))|\bI guarantee\b|\bhiring me\b|\bbest investment\b|\b(?:beat|exceeded|hit) (?:all|every) (?:\w+ )?(?:targets?|quotas?|goals?)"
        ),
        "request_talk": r"\b(?:hope|trust) you(?:'ll| will) (?:accept|approve)\b|\b(?:please|kindly) (?:accept|add|approve|connect)\b|\baccept(?:ing)? (?:my|this|the) (?:\w+ )?(?:invit\w+|request|connection)|\badd me\b(?! (?:on|when|here|as you))|\bsen(?:t|ding) (?:you )?(?:this|a|an|my) (?:\w+ ){0,2}(?:request|invit\w+)\b|\bwhy I(?:'m| am) (?:adding|connecting|sending)\b",
        "presumes": r"\b(?:see you (?:in the office|at work|on my first day)|once I(?:'m| am) (?:on board|hired|on the team)|can't wait to (?:start|join|work)|when (?:we|I) (?:work|start working) together|as your (?:new|next|future))\b",
    },
    "de": {
        "eager": r"\bdass sie mich (?:\w+ )?(?:nehmen|einstellen)|\bdrücke (?:mir|uns) die daumen|\bhoffe (?:immer )?noch (?:auf|,)",
        "asks_decision": (
            r"\b(?:würde|möchte|wüsste|wissen|erfahren|interessieren|interessiert mich|frage mich|fragen)\b[^.?!\n]{0,50}\b(?:entscheid\w*|entschieden|ergebnis|stand der|rückmeldung|wie es weitergeht|ob ich (?:noch|die|den|es|in|eine|ausgewählt)|wann ich)"
            r"|\b(?:geben|gib|sagen|sag|teilen) (?:sie )?mir (?:bitte |doch |kurz |gern |gerne )*(?:bescheid|mit,)|\bhalten sie mich (?:bitte )?(?:auf dem laufenden|informiert)|\brückmeldung,? (?:wie|ob) |\bwie sie sich entschieden|\bstand (?:meiner|der) bewerbung|\bwie ich (?:abgeschnitten|war|gewirkt)"
        ),
        "presses": (
            r"\b(?:schnelle|rasche|baldige|zügige|zeitnahe)[rns]? (?:antwort|rückmeldung|entscheidung|zusage)|\bmelden sie sich (?:bitte )?(?:bald|schnell|bis|noch|umgehend)|\b(?:antwort|rückmeldung|bescheid|entscheidung|melden)\b[^.?!\n]{0,30}\bbis (?:\w+tag|morgen|mittwoch|ende)|\b(?:ein|anderes|weiteres|konkretes) (?:\w+ )?angebot (?:von|einer|auf|vorliegen|erhalten|bekommen)|\b(?:anderes|weiteres|konkurrierendes) angebot"
            r"|\bbrauche (?:dringend |bald |bis )?(?:eine|ihre|noch)?\s?(?:antwort|rückmeldung|entscheidung|klarheit)|\bnoch (?:keine|nichts) (?:\w+ )?(?:antwort|rückmeldung|gehört)|\bnichts (?:mehr )?(?:von ihnen |von euch )?gehört|\bvergessen sie mich|\bungeduldig|\bhoffe(?: sehr)?,? (?:dass )?sie (?:sich )?(?:für mich|entscheiden)|\bmuss (?:mich |ich |ihnen )?(?:bald|bis|schnell|sonst) |\bwoanders zusag\w+|\b(?:am besten|möglichst|bitte|gern) noch (?:diese woche|heute|morgen)|\banderen zusagen|\bspätestens (?:bis |am )?(?:morgen|heute|\w+tag)|\bandere[srn]? (?:stelle|job|platz),? (?:die |der )?(?:wartet|warten)"
        ),
        "pitches": (
            r"\b(?:der|die) (?:richtige|ideale|perfekte|beste) (?:für|kandidat|person|besetzung|wahl)|\bgenau (?:der|die) richtige|\b(?:\d+|zehn|fünf|acht|sieben|sechs|langjährige[rn]?|jahrelange[rn]?) (?:jahre[n]? )?(?:berufs)?erfahrung|\bmit meiner (?:\w+ )?(?:erfahrung|expertise)|\b(?:nicht|niemals) (?:bereuen|enttäusch\w+)|\b(?:umsatz|kosten|verkäufe)\w* (?:um \S+ )?(?:gesteigert|gesenkt|verdoppelt)"
            r"|\bsofort (?:einsatzbereit|produktiv)|\bmich (?:\w+ ){0,3}(?:empfehlen|weiterempfehlen)|\b(?:perfekt|ideal|hervorragend|genau) (?:ins|zum|zur|in ihr|in das) (?:team|stelle|profil|rolle)|\bmeine expertise|\b(?:niemand|keiner)\b[^.?!\n]{0,25}\b(?:wie ich|besser als ich)|\bich garantiere|\bbeste investition|\bmich einzustellen|\balle ziele (?:übertroffen|erreicht)"
        ),
        "request_talk": r"\bkontaktanfrage|\b(?:diese|meine|die) (?:\w+ )?(?:anfrage|vernetzungsanfrage)\b|\banfrage (?:anzunehmen|bestätig\w+)|\b(?:meine|diese) einladung\b|\bnehmen sie mich (?:bitte )?(?:in|an)\b",
        "presumes": r"\b(?:kann es kaum erwarten|freue mich (?:schon )?(?:sehr )?(?:darauf|auf den start)),? (?:bei ihnen )?(?:anzufangen|zu starten|im team)|\bwenn ich (?:\w+ )?(?:bei ihnen )?(?:anfange|starte|dabei bin)|\bals ihr(?:e|en)? neue[rn]? |\bmein(?:em|en)? (?:künftig|neu|zukünftig)\w+ (?:team|kolleg\w+|chef\w*)|\bbald kollegen",
    },
    "fr": {
        "eager": r"\bque vous me (?:preniez|choisissiez|reteniez)|\bje croise les doigts|\bj'espère encore",
        "asks_decision": (
            r"\b(?:savoir|connaître|dites-moi|dis-moi|curieu\w+|demande)\b[^.?!\n]{0,40}(?:votre décision|la décision|vous avez (?:déjà )?décidé|le résultat|les résultats|si (?:je suis|j'ai|ma candidature)|où (?:en|vous)|votre choix|la suite donnée)"
            r"|\btenez-moi (?:au courant|informée?)|\boù en (?:êtes|est|sont)|\bdes nouvelles (?:de|concernant|au sujet de) ma candidature|\bl'avancement (?:de|du)|\bretour sur (?:ma candidature|mon entretien|le poste)|\bce que vous avez décidé|\bsi vous avez (?:déjà )?(?:décidé|choisi|tranché)"
        ),
        "presses": (
            r"\b(?:réponse|retour|décision) (?:\w+ )?(?:rapide|urgente?|rapidement|au plus vite|dans les (?:plus brefs|meilleurs) délais)|\b(?:rapide|prompte) (?:réponse|décision)|\bau plus vite|\bdès que possible|\b(?:répond\w*|revenir vers moi|décid\w+)\b[^.?!\n]{0,30}(?:rapidement|avant|vite)|\b(?:autre|seconde|deuxième) (?:offre|proposition)|\bd'autres (?:offres|propositions|entreprises)|\bbesoin d'une réponse|\bj'attends (?:toujours |encore |impatiemment )?(?:votre|une)"
            r"|\b(?:toujours|encore) (?:pas|aucune?) (?:eu |reçu )?(?:de )?(?:réponse|nouvelles|retour)|\bsans (?:réponse|nouvelles|retour)|\bme permets de (?:vous )?relancer|\bne m'oubliez pas|\burgent|\bj'espère que vous me (?:choisirez|retiendrez|prendrez)|\bavant (?:la fin de la semaine|vendredi|demain)|\bje dois (?:donner|rendre) (?:ma|une) réponse|\bil me faut (?:une|votre|ta) réponse|\b(?:demain|ce soir|\w+di) au plus tard|\bautre (?:place|poste|emploi) (?:qui )?m'attend"
        ),
        "pitches": (
            r"\b(?:je suis|serais|suis sûre? d'être) (?:\w+ )?(?:le|la) (?:\w+ )?(?:candidate?|personne|profil)|\bcandidate? (?:idéale?|parfaite?)|\bprofil (?:idéal|parfait|qu'il vous faut|que vous cherchez)|\b\S+ (?:ans|années) d'expérience|\bmes compétences|\bmon expertise|\bvous ne (?:le )?regretterez|\bne vous décevrai|\bvaleur ajoutée|\bplus-value|\b(?:me recommander|recommandez-moi)|\bcorrespond\w* parfaitement|\bimmédiatement opérationnel\w*|\bun atout pour|\bpersonne ne [^.!?\n]{0,25}(?:comme moi|mieux que moi)|\bje (?:vous )?garantis|\bm'embaucher|\bmeilleur investissement|\btous mes objectifs"
        ),
        "request_talk": r"\b(?:accept\w+|valid\w+|approuv\w+) (?:ma|cette|mon|mes) (?:\w+ )?(?:demande|invitation)|\b(?:ma|cette) demande(?: de (?:connexion|contact))?\b|\bcette invitation\b|\bmon invitation\b|\bdésolée? (?:de|pour) (?:vous )?(?:déranger|dérangement|solliciter|ajouter)",
        "presumes": r"\b(?:hâte|impatiente?) de (?:commencer|vous rejoindre|rejoindre|travailler)|\bquand (?:je|j') ?(?:rejoindrai|commencerai|serai)|\bma future équipe|\bmes futurs? collègues|\bvotre (?:future?|nouvelle?|nouveau) collègue",
    },
    "es": {
        "eager": r"\bque me (?:den|dé|deis) el puesto|\bcruzo los dedos|\baún espero",
        "asks_decision": (
            r"\b(?:saber|conocer|dígame|dime|avís\w+|cuént\w+|inform\w+|pregunt\w+)\b[^.?!\n]{0,40}(?:la decisión|su decisión|han decidido|ha decidido|el resultado|los resultados|me (?:han|ha) elegido|cómo va|en qué (?:punto|fase|estado)|si (?:he sido|me|fui|sigo|soy|pasé))"
            r"|\b(?:estado|situación) de mi (?:candidatura|solicitud)|\bmantén(?:game|me|ganme) (?:al tanto|informad\w)|\bya (?:han|ha) (?:decidido|elegido)|\bqué (?:han|ha) decidido|\bcómo (?:quedó|ha quedado) (?:lo|el)|\bsi ya hay"
        ),
        "presses": (
            r"\brespuesta (?:rápida|pronta|urgente|inmediata)|\b(?:pronta|rápida) (?:respuesta|decisión)|\blo antes posible|\bcuanto antes|\b(?:responda|conteste|respuesta|decidan?)\b[^.?!\n]{0,30}antes de|\botr[ao] (?:oferta|empresa|propuesta)|\botras (?:ofertas|empresas)|\bnecesito (?:una respuesta|saber|su respuesta|que)|\bespero su (?:pronta )?respuesta|\bsigo (?:esperando|sin)|\b(?:aún|todavía) no (?:he recibido|tengo|me (?!acept|agreg|añad|has acept|ha acept))|\bno he (?:recibido|tenido) (?:respuesta|noticias)|\bno (?:me olvide|se olvide de mí)|\burg(?:e|ente)\b|\bespero que me (?:elijan|elija|escojan|den)|\btengo que (?:contestar|responder|decidir)|\besta (?:misma )?semana,? (?:por favor|si)|\bantes del? (?:viernes|lunes|fin de semana)|\ba más tardar|\botr[oa] (?:trabajo|puesto|empleo) (?:que )?(?:me )?esper\w+"
        ),
        "pitches": (
            r"\b(?:soy|sería) (?:\w+ )?(?:el|la) (?:\w+ )?(?:candidat\w+|persona|perfil|mejor)|\bcandidat\w+ (?:ideal|perfect\w+)|\bperfil (?:ideal|perfecto|que buscan)|\b\S+ años de experiencia|\bmi (?:amplia|larga) experiencia|\bmis (?:habilidades|competencias|capacidades|logros)|\bno se arrepentir\w+|\bno (?:le|les|os) (?:defraudaré|decepcionaré)|\baport\w+ (?:mucho |gran )?valor|\bvalor añadido|\brecomiénd\w+|\bme recomiend\w+|\bencajo perfectamente|\bjusto lo que (?:buscan|necesitan)|\bnadie [^.!?\n]{0,25}(?:como yo|mejor que yo)|\b(?:les |le )?garantizo|\bcontratarme|\bmejor inversión|\btodos (?:los|mis) objetivos"
        ),
        "request_talk": r"\b(?:acept\w+|apr[uo]eb\w+) (?:mi|esta|la) (?:solicitud|invitación)|\b(?:mi|esta) (?:solicitud de (?:contacto|conexión)|invitación)|\besta solicitud\b|\bdisculpe (?:la molestia|que)|\bperdone (?:la molestia|que)",
        "presumes": r"\b(?:ganas|deseando|impaciente) (?:de|por)? ?(?:empezar|incorporarme|trabajar con ustedes)|\bcuando (?:empiece|me incorpore|entre)|\bmi (?:futuro|nuevo) (?:equipo|jefe)|\bmis (?:futuros|nuevos) compañeros",
    },
    "pt": {
        "eager": r"\bque me (?:deem|dê|escolham) (?:a vaga|o lugar)|\bna torcida\b|\bdedos cruzados|\bainda espero",
        "asks_decision": (
            r"\b(?:saber|conhecer|diga-me|me diga|me avise|avise-me|me conte|informar|perguntar)\b[^.?!\n]{0,40}(?:a decisão|sua decisão|decidiram|decidiu|o resultado|os resultados|como (?:está|anda|vai|ficou)|se (?:fui|passei|consegui|ainda|sou))"
            r"|\b(?:status|estado|andamento) d[ao] (?:minha|meu|processo|candidatura)|\bme mantenha (?:informad\w|a par)|\bjá (?:decidiram|escolheram)|\bem que (?:pé|ponto) (?:está|estão)|\bo que (?:vocês )?decidiram|\bse já (?:há|têm|tem|decid)"
        ),
        "presses": (
            r"\bresposta (?:rápida|urgente|imediata)|\b(?:breve|rápida|pronta) (?:resposta|decisão)|\bo mais (?:breve|rápido|cedo)|\bquanto antes|\b(?:responda|resposta|retorno)\b[^.?!\n]{0,30}(?:antes d|até (?:segunda|terça|quarta|quinta|sexta|amanhã|o fim))|\boutra (?:proposta|oferta|empresa)|\boutras (?:propostas|ofertas|empresas)|\bpreciso (?:de uma resposta|saber|da sua|que)|\bainda (?:não (?:tive|recebi|obtive)|aguardo)|\bcontinuo (?:à espera|aguardando|sem)|\bnão (?:se esqueça|me esqueça)|\baguardo ansios\w+|\burgente|\bespero que me (?:escolham|escolha)|\btenho (?:de|que) (?:responder|decidir|dar)|\bainda esta semana|\bantes de (?:sexta|segunda|amanhã)|\b(?:amanhã|hoje|sexta|segunda)(?:-feira)? (?:no|o) (?:máximo|mais tardar)|\boutr[oa] (?:emprego|vaga|trabalho) (?:me |à minha )?esper\w+"
        ),
        "pitches": (
            r"\b(?:sou|seria) (?:\w+ )?(?:o|a) (?:\w+ )?(?:candidat\w+|pessoa|perfil|melhor)|\bcandidat\w+ ideal|\bperfil (?:ideal|perfeito|que procuram)|\b\S+ anos de experiência|\bminha (?:vasta|larga|longa) experiência|\bnão (?:vão |vai )?(?:se )?arrepender\w*|\bnão (?:vou )?(?:lhe |vos |te )?decepcion\w+|\bagregar (?:muito )?valor|\bmais-valia|\brecomend(?:e|ar)-me|\bme recomend\w+|\bexatamente (?:o que|a pessoa que) (?:procuram|precisam)|\bme encaixo|\bencaixo-me|\bninguém [^.!?\n]{0,25}(?:como eu|melhor (?:do )?que eu)|\bgaranto\b|\bcontratar(?:-me| a mim)|\bmelhor investimento|\bprofissional mais \w+|\btodas as metas"
        ),
        "request_talk": r"\b(?:aceit\w+|aprov\w+) (?:o |a )?(?:meu|este|minha|esta) (?:convite|pedido|solicitação)|(?<!aqui o )(?<!aqui fica o )(?<!aqui vai o )\b(?:meu|este) (?:convite|pedido)\b|\besta solicitação\b|\bdesculpe (?:o incómodo|o incômodo|incomodar|por)",
        "presumes": r"\b(?:mal posso esperar|ansios\w+) (?:para|por) (?:começar|entrar|trabalhar)|\bquando (?:eu )?(?:começar|entrar|estiver na equip[ea])|\bminha (?:futura|nova) equip[ea]|\bmeus (?:futuros|novos) colegas",
    },
    "ja": {
        "eager": r"働ける(?:日|の|こと)を?[^。\n]{0,6}(?:楽しみ|心待ち|待ち遠)|引き続き(?:の)?選考|選考の(?:ほど|程)",
        "asks_decision": r"(?:結果|合否|選考|ご判断)[^。\n]{0,20}(?:お聞かせ|教え|お知らせ(?!(?:を?(?:いただ|くださ)\w*)?、?(?:誠に|本当に)?(?:ありがと|感謝|(?:お|御)礼))|知りたい|伺いたい|いただけ(?:ます|ない)|気にな)|進捗[^。\n]{0,10}(?:いかが|教え|伺)",
        "presses": r"(?:お)?早めに|お急ぎ|(?:本日|明日|今週|来週|[月火水木金]曜日?)(?:中|まで)に?、?(?:ご|お)(?:返|連絡|回答)|他社(?:から|の|より|で)(?:も)?(?:の)?(?:内定|オファー|選考)|内定を(?:いただい|頂い|もらっ)て(?:おり|いる|い)|まだ(?:お返事|ご連絡|ご返信|返事|連絡)|(?:お返事|返事|返信|連絡)が(?:なく|ない|来)|必ず(?:ご|お)返|急いで(?!いる[人方])|(?:今週|本日|明日|週)(?:中|内|まで)に(?:[^。\n]{0,10}(?:教え|お知らせ|返|連絡|いただけ))|(?:返事|回答)の?期限|期限が迫",
        "pitches": r"最適(?:な|だ|です|の)|ぴったり(?:の人材|だと|です)|(?:経験|スキル|実績|強み)[^。\n]{0,15}(?:活かせ|貢献でき|役立て)|\d+年(?:以上|間)?の(?:経験|実績|キャリア)|推薦し|推していただ|後悔(?:は)?させ|貢献(?:できます|できると|します|いたします)|必ずお役|保証(?:し|いたし)ます|(?:採用|雇)[^。\n]{0,12}(?:絶対|必ず)",
        "request_talk": r"(?:つながり|友達|繋がり|この|私の)?(?:の)?(?:申請|リクエスト|招待)(?:を(?!ありがと|いただき|くださ|頂き|賜)|に|が|し|の承)|(?<!お言葉に甘えて、)(?<!お言葉に甘えて)(?<!くださったので、)(?:申請|リクエスト|招待)さ|承認(?!フロー|欲求|者|印|手続|プロセス|ルート|作業|業務|制度|の流れ|を?(?:ありがと|いただき|くださり|頂き)|(?:し|いたし)ました)",
        "presumes": r"(?:一緒に働ける|入社できる|働き始める)(?:日|の|こと)[^。\n]{0,8}(?:楽しみ|待ち遠)|新しい上司|未来の同僚",
    },
}
"""Language -> finding -> what tells it."""


@cache
def fault_words(language: str, finding: str) -> str:
    """Return what tells a fault in that language besides its bank's words; empty for none."""
    return any_of(FAULTS.get(language, {}).get(finding, ""), kind_words(language, finding))


_OFFERED: Final[dict[str, str]] = {
    "en": r"\bfor (?:your|the) (?:\w+ )?offer\b(?! (?:to|of (?:help|advice|support)))|\b(?:got|received) (?:your|the) (?:job )?offer\b",
    "de": r"\bfür (?:ihr|dein|euer|das) (?:\w+ )?(?:\w+)?angebot\b(?!,? (?:mich|mir|uns|sich|zu|in))|\bfür (?:ihre|deine|eure|die) zusage\b",
    "fr": r"\bpour (?:votre|ton) offre\b(?! (?:de |d')(?:aide|contact|connexion|service))|\b(?:offre|promesse|proposition) d'embauche",
    "es": r"\bgracias por (?:la|su|tu|vuestra) oferta\b(?! de (?:conect|contact|ayud))|\bpor ofrecerme el puesto|\bme (?:hayan|haya) ofrecido el puesto",
    "pt": r"\bpela (?:sua )?(?:proposta|oferta)\b(?! de (?:conex|contat|contact|conect|ajuda))|\bproposta de (?:trabalho|emprego)|\bpor me oferecer(?:em)? (?:a vaga|o lugar)",
    "ja": r"(?<!他社の)(?<!他社から)(?<!他社より)内定(?:を|のお電話を|のご連絡を|のお知らせを|通知を)(?:いただき|頂き|賜り)、?[^。\n]{0,6}(?:ありがとう|嬉し|うれし|感謝|御礼|お礼|光栄|安堵|ほっと)",
}
"""Thanks for an offer of the job; an offer to connect or to help is none."""


def offered(language: str) -> str:
    """Return what tells thanks for an offer of the job in that language; empty for none."""
    return _OFFERED.get(language, "")


_ARRANGING: Final[dict[str, str]] = {
    "en": r"\b(?:invit\w*|arrang\w*|organi[sz]\w*|schedul\w*|set(?:ting)? up|opportunity|chance|confirm\w*|upcoming|next|forward to|message|email)\b",
    "de": r"\b(?:einlad\w*|termin\w*|organisier\w*|vereinbar\w*|gelegenheit|möglichkeit|bestätig\w*|bevorstehend\w*|nächst\w*|kommend\w*|freue mich auf|nachricht|mail)",
    "fr": r"\b(?:invit\w*|organis\w*|propos\w*|convoqu\w*|convocation|créneau|possibilité|opportunité|occasion|confirm\w*|prochain\w*|à venir|message|mail)",
    "es": r"\b(?:invit\w*|organiz\w*|concert\w*|convoc\w*|oportunidad|posibilidad|confirm\w*|próxim\w*|mensaje|correo|agend\w*)",
    "pt": r"\b(?:convite|convid\w*|convoc\w*|organiz\w*|agend\w*|marca\w*|oportunidade|possibilidade|confirm\w*|próxim\w*|mensagem|email|e-mail)",
    "ja": r"調整|ご案内|ご連絡|設定|機会|予定|当日|次回|お招き|ご招待|メール",
}
"""Words of arranging an interview that is still to come: for that, thanks are due before it."""


def arranging(language: str) -> str:
    """Return what tells that a sentence is about arranging an interview; empty for none."""
    return _ARRANGING.get(language, "")
