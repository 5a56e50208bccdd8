# ruff: noqa: E501  # an expression is read in one line
"""Words that betray that a typed phrase can't stand in a note: data for ``doubts``.

Regular expressions, matched without regard to case unless they say otherwise.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Doubts:
    """How one language shows that words are no phrase for a sentence."""

    hesitation: str
    """Anywhere: the speaker doubts, can't remember, or says that it was only a chat."""
    chat: str
    """Anywhere: a word or short form that is said among friends and written to nobody."""
    verb: str
    """In a phrase, before any clause: a subject or a verb of its own."""
    clause: str
    """Begins a clause within a phrase; what follows it may have its verb."""
    preposition: str
    """Can't begin what follows a preposition."""
    own: str
    """Is one's own, and nothing that the other person brought."""
    comfort: str
    """What is nice for oneself alone: pay, hours, holidays, the way to work."""
    fact: str = "(?!)"
    """A fact within a phrase: "and the fact that nobody leaves"."""
    unsaid: str = "(?!)"
    """In a sentence of one's own: says what one has, can or did, and nothing of what they said."""


DOUBTS: Final[dict[str, Doubts]] = {
    "en": Doubts(
        hesitation=(
            r"\b(?:general|normal|casual|random|friendly|quick|nice|long|good|just a) (?:chat|chit-?chat|chatter|natter|conversation)\b|\bchit-?chat\b|\bsmall ?talk\b|^just (?:a )?(?:chat|talk|convers)\w*"
            r"|\bdunno\b|\bnot (?:\w+ )?sure\b|\b(?:can'?t|cannot|don'?t|didn'?t) (?:\w+ )?(?:remember|recall|know|think of)\b|\bno (?:idea|clue)\b|\bidk\b"
            r"|\bnothing (?:about|to do|much|really|special|in particular|specific|comes|else|to add)\b|^(?:a )?bits? (?:and|&|n|of) \w+$|\b(?:laughs|banter|craic|gossip|giggles)\b|\bthe usual\b|\bthis and that\b|\ball sorts\b|\ball over the place\b"
            r"|^a (?:bit|little) (?:of|about)\b|\bnot a lot\b|\bnot much(?! else)\b|\ba (?:bit|little) (?:of|about) everything\b|\bforgot(?:ten)?\b|\bi (?:think|guess|suppose|reckon)\b|^(?:maybe|probably|possibly|perhaps)\b|\b(?:maybe|probably|perhaps)$"
            r"|\bor (?:something|whatever|so)\b|\band (?:that|stuff|all that)$|^(?:sort|kind) of\b|\bnot really\b|^(?:really|just|only|basically|honestly|literally|actually)\b|\b(?:really|basically|honestly|literally|actually|tbh|if i'm honest)$"
        ),
        chat=(
            r"\b(?:stuff|tbh|ngl|imo|imho|kinda|sorta|gonna|wanna|gotta|lotsa|thx|pls|plz|cuz|coz|u|ur|thru|lol|lmao|omg|wtf|bloody|crap\w*|shit\w*|fuck\w*|damn|sucks?|knackered|dodgy|nightmare|a laugh|legit|(?:loads|tons|heaps)(?= (?:of|more|better|to)\b|$)|lads|mates?|blokes?|gaffer|cushy|doss|skint|chill|chilled|dosh|quid|bucks|\w+n't've|ain'?t)\b"
            r"|(?-i:\br\b)|\b(?:w/|b/c)|\b(?:in|for|at|around|after) like \w+|\blike \d"
        ),
        verb=(
            r"^its\b|\bthey \w+|(?<!\byou )(?<!\bwe )\b(?:broke|froze|fell|crashed|flooded|died|grew|went|came|became|began|gave|took|kept|ran out|got)\b|(?:^|, |\b(?:and|but|plus|so) )(?:i|he|she|they|we)(?:'\w+)? \w+|\b(?:seemed|said|says|asked (?!questions)|wanted|thought|knew|turned out|didn'?t|doesn'?t|don'?t|isn'?t|aren'?t|wasn'?t|won'?t|can'?t|it's|that's|there's|there is|i'm|gives you|gets you)\b"
            r"|^(?:asked|told|got|went|did|saw|met|had|said|was|were|is|are|been)\b"
        ),
        clause=r"how|what|why|where|when|which|who|whose|whether|if|that|than|as|because|while|until|before|after",
        preposition=r"(?:on|in|at|by|about|of|from|with|for|to|under|over|between|after|before|without|into|onto|regarding|around|through|towards?)\b(?![-/])(?! (?:scale|large)\b)",
        own=(
            r"(?:.*\b)?(?:my|mine|myself)\b|me(?:$| (?:and|mainly|mostly)\b)|(?:(?:previous|prior|past|work|relevant) )?experience (?:with|in|of|at|as|on)\b|(?:work|career) history|(?:past|previous) (?:jobs|roles|employers)|notice period|availability$|start date|right to work|work permit|references$"
            r"|(?:the )?strengths (?:and|&) weaknesses|(?:the )?(?:cv|résumé|resume)$|driving licen[cs]e$|salary expectations?|what (?:i|id)\b"
        ),
        comfort=(
            r"\b(?:pay|salary|wages?|money|bonus(?:es)?|tips|pension|benefits|perks|commission|overtime pay|sick pay|holiday pay|holidays?|vacation|annual leave|pto|days? off|time off|parking|commute|dental|healthcare plan|401k|free (?:food|lunch(?:es)?|meals|coffee|parking|gym)|staff discount|discounts?|flexi(?:ble)?(?:-| )?(?:time|hours)|(?:short|good|better|regular|fixed|school|office|flexible) hours|hours$|(?:4|four|3|three)[- ]days?(?: (?:a|per))?[- ]week|mon(?:day)?s?(?: ?[-–] ?| to )fri(?:day)?s?|9[- ](?:to[- ])?5|job security|permanent contract|permanent job)\b"
            r"|\bno (?:more )?(?:\w+ )?(?:nights?|weekends?|sundays?|saturdays?|shifts?|12s|12-hour\b.*|lates|earlies|bank holidays|overtime|on-?call|night shifts)\b|\b(?:weekends?|sundays?|saturdays?|mondays?|evenings?|christmas|bank holidays?) (?:off|free)\b"
            r"|\b(?:close|closer|near|nearer|nearby|round the corner|walking distance|\d+ ?min\w*)\b.*\b(?:home|house|me|flat|station|bus|train)\b|^being (?:closer|nearer|near|close)\b|\b(?:local|near home)$|\bfinish(?:ing)? (?:early|at \d)"
        ),
        fact=r"\bthe fact (?:that|of)\b",
        unsaid=(
            r"^I (?:get|use|come|hope to earn|can|can't|cannot|could|couldn't|have|haven't|don't|didn't|do|did|am not|was (?:late|nervous|ill|asked|told|sick|tired|early)|need|want to know|told|said|asked|left|work(?:ed)?|got|went|live|drive|start(?:ed)?|forgot|think|guess|hate|hated|quit|might|may|know|should)\b"
            r"|^I(?:'ve got|'d (?:get|have|finally|never|be able)|'ll|'m (?:not|available|free|good|used|still|from|a|an))\b|^(?:You|We) (?:asked|didn't|don't|never|just|only|mainly|mostly|said)\b|^(?:It was|It's|There was|There were|There's|That was) (?:\w+ )?(?:ok|okay|fine|alright|all right|bad|short|long|weird|hard|tough|cold|boring|awkward|not|nothing|a bit|mainly|mostly|just|only|hot|noisy|loud|quick|over)\b"
        ),
    ),
    "de": Doubts(
        hesitation=(
            r"^ein (?:bisschen|wenig)\b|\bdas übliche\b|\bdie üblichen (?:fragen|sachen|dinge)\b|\b(?:irgendwas|irgendwie|irgendwelche|evtl|eventuell|vielleicht|wahrscheinlich|vermutlich|quasi|sozusagen|smalltalk|geplauder|plauderei|blabla|nix)\b|\bglaub(?:e)? ich\b|\bich (?:glaub|denk|mein)e?\b"
            r"|\bkeine ahnung\b|\b(?:weiß|weiss|erinnere mich|fällt mir) .*nicht?s?\b|\bmehr oder weniger\b|\balles mögliche\b|\bdies und das\b|\bnichts (?:\w+es|mit|zum|vom|über)\b|^(?:nur |einfach |halt |ganz )?(?:allgemein|allgemeines|geplaudert|geredet|geratscht|getratscht)\b"
            r"|\b(?:halt|eigentlich|sonst nichts|oder so|und so|so halt|im prinzip|im grunde)$|^(?:eigentlich|nur|bloß|halt|so|eher|hauptsächlich|meistens)\b|\bsmall talk\b|\bein bisschen (?:von )?(?:allem|alles)\b|\bvon allem\b|\bnicht (?:so )?(?:mehr )?(?:sicher|genau)\b|\bmehr über\b.*\bals\b"
        ),
        chat=(
            r"\b(?:geil|mega|krass|cool|super nett|scheiß\w*|mist|kram|zeug|zeugs|krempel|bock|mucken|malochen|maloche|kohle|quatsch\w*|labern|gelabert|chillig|chillen|nervig|ätzend|lol|btw|tbh|k\.?a\.?|ned|net|nich|nimmer|gangen|gscheit|oida|hackeln|gell|ois|wos)\b"
            r"|(?<![\w.])(?!(?:z|d|bzw|inkl|ca|nr|st|dr|usw|mind|max|ggf|min|co|vs|b|h)\.)(?-i:[a-zäöü]{1,4})\.(?= \w)"
        ),
        verb=(
            r"\b(?:ich|wir|er|es|man|mir|mich|uns|du|dich|dir|hab|bin|fand|finde|gibt's|geht's|war's|hat's|wurde|wurden|haben (?:sie|wir|uns)|hat (?:er|sie|mir|mich)|soll(?:te|en)?|muss|kann|darf|gefragt|erzählt|gesagt)\b|(?-i:\bsie [a-zäöüß]+(?:en|t)\b)"
        ),
        clause=r"dass|wie|was|warum|wieso|weshalb|weil|ob|wo|wenn|wer|wen|wem|welche[rsmn]?|damit|um|womit|wofür|woran|worauf|als|bis|bevor|nachdem|(?<=, )(?:die|der|das|den|dem|deren|dessen|(?:in|mit|von|bei|auf|an|aus|für) (?:der|dem|denen|die|das|den))",
        preposition=r"(?:über|übers|übern|zu|zum|zur|von|vom|mit|für|fürs|aus|nach|bei|beim|auf|aufs|in|ins|im|an|ans|am|um|ums|unter|gegen|ohne|durch|bis|seit|vor|hinter|neben|zwischen|wegen|trotz|während|per)\b(?!-)",
        own=(
            r"(?:.*(?<!\w))(?:mein(?:e[nmrs]?)?)\b|mein|(?:der |den |die |das )?(?:lebenslauf|werdegang|(?:berufs|vor)?erfahrung(?:en)? (?:mit|in|als|im|bei)|berufserfahrung|stärken und schwächen|verfügbarkeit|kündigungsfrist|eintrittstermin|eintrittsdatum|startdatum|führerschein(?: klasse \w+)?|gehaltsvorstellung\w*|zeugnisse?|referenzen|arbeitserlaubnis|(?:deutsch|englisch|sprach)kenntnisse|motivation)$|(?:berufs|vor)?erfahrung(?:en)? (?:mit|in|als|im|bei)\b"
        ),
        comfort=(
            r"\b(?:gehalt\w*|lohn|bezahlung|verdienst|geld|prämien?|trinkgeld\w*|bonus|zulagen?|zuschläge|weihnachtsgeld|urlaubsgeld|13\. ?(?:gehalt|monats\w+)|urlaub\w*|freizeit|überstundenausgleich|parkplatz|parkplätze|arbeitsweg|fahrtweg|anfahrt|nähe zum? \w+|nah an \w+|arbeitszeiten|gleitzeit|4[- ]tage[- ]woche|vier[- ]tage[- ]woche|jobticket|dienstrad|benefits|obstkorb|essenszuschuss|rente|betriebsrente|festanstellung|unbefristet\w*|pensum)\b"
            r"|\b(?:keine?|ohne) (?:\w+ )?(?:nacht\w*|wochenend\w*|sonntag\w*|samstag\w*|feiertag\w*|schicht\w*|überstunden|nächte)\b|\b(?:sonntag|samstag|montag|wochenende|feiertag)\w*(?:/\w+)* (?:zu|frei)\b|\bfreie[nsr]? (?:wochenenden?|tage?|sonntage?)\b|\b(?:nah|näher|nähe|um die ecke|zu fuß|\d+ ?min\w*)\b.*\b(?:haus|hause|daheim|heim|wohnung|mir|bahnhof|bahn)\b|\b(?:nähe zu|näher an|wohnortn\w+|um die ecke)\b|\bfrüh (?:schluss|aus|feierabend)\b"
        ),
        fact=r"\bdie tatsache\b",
        unsaid=(
            r"^Ich (?:kann|habe|hab|bin|war (?:nervös|krank|zu spät|aufgeregt)|muss|will wissen|wollte|arbeite|wohne|fahre|glaube|denke|weiß|weiss|hatte|mag nicht|konnte|soll|sollte|wurde)\b(?!.* (?:begeistert|beeindruckt|gespannt|gefreut|gefallen|gelernt|genossen|mitgenommen|neugierig|dankbar|überzeugt|gefesselt)\b)|^(?:Sie|Er|Wir) (?:hat|haben|hatten|wollten?|sagten?|meinten?|fragten?)\b.*\b(?:gefragt|gesagt|gemeint|gesprochen|geredet|wissen)\b|\b(?:gefragt|erzählt|gesagt|gemeint|geredet|gelabert)\.$|^(?:Es|Das) war (?:\w+ )?(?:ok|okay|kurz|lang|komisch|kalt|laut|nichts|nicht|nur|eher)\b"
        ),
    ),
    "fr": Doubts(
        hesitation=(
            r"\b(?:je |j')?(?:ne )?(?:sais|souviens|rappelle) (?:pas|plus)\b|\bchais pas\b|\brien (?:de|d'|en|à) \w+|^un peu\b|\b(?:un peu de tout|de tout et de rien|tout et rien|comme d'hab\w*|comme toujours|la routine|bof|peut-être|peut-etre|plus ou moins|vaguement|en gros|du coup|j'imagine|blabla|bla bla|papotage|causette|pluie et (?:du|le) beau temps|pas grand[- ]chose|discussion générale|échange général|généralités|le classique|les classiques|les trucs habituels|les questions habituelles|d'habitude|pas encore décidé\w*)\b|\bje (?:crois|pense|dirais)\b|\bplus (?:de|sur) (?:ma|mon|mes) .* que\b|\b(?:quoi|voilà|en fait|hein|je crois)$"
        ),
        chat=(
            r"\b(?:trucs?|machins?|tralala|toutim|motiv|perso|manip|et tout|boulot|taff?|bosser|bosse|kiff?\w*|galère|relou|chiant\w*|merd\w*|foutu\w*|pognon|fric|thune|gosses?|mecs?|nanas?|bcp|tt|tjs|pb|qd|pr|ds|chui|jsp|jpp|mdr|lol|ouf|nickel|top|le fun|pis|pantoute|ben|genre|dispos?|appart|resto|sympatoche|cool)\b|(?-i:\b[cdqv]\b)(?!['.])|\bc/"
        ),
        verb=(
            r"(?:\b(?:je|tu|ils?|on|ça)|(?<!\w)j'|(?<!chez )(?<!avec )(?<!pour )(?<!entre )(?<!par )(?<!de )(?<!à )(?<!sans )\b(?:nous|vous))(?:\b|(?<='))|(?<!\w)(?:me|te|ne|m'|n')(?:\b|(?<='))|\b(?:c'est|c'était|y a|ya|j'ai|y manque|m'a|m'ont|a été|est|sont|était|étaient|ont|sera|seront|peut|peuvent|veut|demandé|disait|est-ce)\b|\bde (?:plus|pas|ne plus|ne pas) \w+er\b|, à \w+(?:er|ir|re)\b|, (?:du|des|de la|de l')"
        ),
        clause=r"que|qu'\w*|qui|dont|où|comment|pourquoi|quand|si|lequel|laquelle|ce que|ce qu'\w*",
        preposition=r"(?:de|du|des|d'|à|au|aux|en|sur|avec|chez|dans|pour|par|sans|sous|vers|entre|depuis|pendant|après|avant)(?: |(?<='))",
        own=(
            r"(?:.*(?<!\w))(?:mon|ma|mes|moi)\b|(?:le |la |les |l')?(?:cv|parcours(?: professionnel)?|dispos?|disponibilités?|prétentions?(?: salariales?)?|préavis|permis(?: [a-e])?|qualités et (?:les )?défauts|expériences? (?:en|chez|comme|avec|dans|professionnelles?)\b.*|date de début|références|motivations?)$|(?:le |ce )?trou .*(?:cv|parcours)"
        ),
        comfort=(
            r"\b(?:salaires?|paye|paie|rémunération|primes?|tickets? resto\w*|mutuelle|13e mois|treizième mois|argent|pourboires?|congés?|vacances|rtt|avantages(?: sociaux)?|parking|stationnement|trajet|horaires (?:fixes|de bureau|flexibles|de jour|stables|souples|sympas)|semaine de (?:4|quatre) jours|repos|cdi|retraite|temps libre)\b"
            r"|\b(?:pas|plus|sans|aucun|moins) (?:de |d')?(?:\w+ )?(?:nuits?|week-?ends?|dimanches?|samedis?|coupures?|soirs?|fins de semaine|heures sup\w*)\b|\b(?:dimanches?|samedis?|lundis?|week-?ends?|fins de semaine|soirs?) (?:off|libres?|de libres?|de congé|fermés?)\b|\b(?:près|proche|pas loin|à côté|loin|\d+ ?min\w*)\b.*\b(?:chez moi|maison|domicile|vélo|voiture|métro|bus|gare|appart\w*)\b|\bproximité (?:de|du|avec)\b"
        ),
        fact=r"\ble fait (?:de|d'|que|qu')",
        unsaid=(
            r"^(?:Je (?:peux|suis (?:disponible|en retard|nul|pas)|dois|veux savoir|crois|pense|sais|travaille|bosse|habite|n'|ne|cherche)|J'ai (?:dit|demandé|expliqué que|raconté|quitté|un|une|le|la|pas|mon|ma|mes|eu|été (?:interrogé|malade|en retard)|travaillé|fait|oublié)|J'habite|J'avais|J'étais)\b|^(?:On|Nous|Vous) (?:m'a|m'avez|a|avons|avez) (?:\w+ )?(?:demandé|parlé|posé|dit que|causé|discuté)\b|^C'(?:est|était) (?:\w+ )?(?:à|court|long|bien|bizarre|froid|nul|correct|ok|rapide|pas|juste|loin|près|surtout)\b"
        ),
    ),
    "es": Doubts(
        hesitation=(
            r"^un poco\b|\blo (?:de siempre|t[ií]pico|normal|habitual|b[aá]sico)\b|\b(?:de todo un poco|un poco de todo|ni idea|tal vez|quiz[aá]s?|a lo mejor|m[aá]s o menos|o algo|algo as[ií]|charla (?:general|informal)|chisme\w*|b[aá]sicamente|literal|supongo|creo que|me parece|nada (?:en|especial|concreto|del|de) ?\w*)\b|\bno (?:me )?(?:acuerdo|recuerdo)\b|\bno (?:lo )?s[eé]\b|\bcosas (?:varias|as[ií]|generales|del trabajo)\b|\bm[aá]s de m[ií]\b.*\bque\b|\b(?:en general|la verdad|nada m[aá]s|y ya|y poco m[aá]s)$|^(?:s[oó]lo|solamente|m[aá]s que nada|pues|nom[aá]s)\b|\btodo en general\b|\bnada (?:que ver|concreto)\b"
        ),
        chat=(
            r"\b(?:q|xq|pq|tb|tmb|tmbn|tbn|d|x|k|dnd|xfa|pibes?|guita|pasta gansa|banque|flipar|flip[oó]|mol[aoó]n?|guay|chido|chida|copad[oa]s?|copaba|cag\w+|mierda|joder|lios[oa]s?|put[oa]\w*|rollo|movida|currar|curro|peña|tíos?|tipos?|güey|wey|onda|buena onda|chill|lol|jaja\w*|tema pasta)\b"
        ),
        verb=(
            r"^(?:sos|ten[eé]s|quer[eé]s|pod[eé]s|hac[eé]s|eres|tienes|puedes|haces)\b|(?:^|(?<=\s))(?:me|te|se|nos|os|le|les|yo|ellos|ellas)(?=\s)|\b\w{3,}(?:aron|ieron|aban)\b|\b\w{2,}ó\b|\b(?:hablamos|vimos|fuimos|estuvimos|hicimos|tenemos|trabajamos|empezamos|quedamos|dijimos|comentamos|tratamos|llegué|deje|dejé|pregunté|conté|dije|hice|tuve|estuve|llevan|hay|es|son|está|están|fue|era|tiene|tienen|puedo|tengo|soy|estoy|quiero|quieren|van|va|paga|pagan|cierran|abren|caduca|banca|copa|cambia|cambian|empieza|empiezan|termina|terminan|sobra|sobran|cuesta|cuestan|crece|crecen|llega|llegan|queda|quedan)\b|, (?:del|de la|de los|de las) "
        ),
        clause=r"que|quien|quienes|cual|cuales|cómo|como|donde|dónde|cuando|cuándo|cuánt[oa]s?|si|porque|qué|por qué|lo",
        preposition=r"(?:de|del|a|al|en|con|por|para|sobre|sin|desde|hasta|entre|hacia|según|tras|ante|bajo)\b(?! qué)(?! medida)",
        own=(
            r"(?:.*(?<!\w))(?:mi|mis|mí|mío|mía)\b|(?:la |el |los |las )?(?:experiencia (?:en|con|como|previa|laboral)\b.*|disponibilidad(?: \w+)?|curr[ií]culum|cv|trayectoria(?: profesional)?|fortalezas y (?:las )?debilidades|pretensi[oó]n\w*(?: salarial\w*)?|carn[eé](?:t)?(?: de conducir| b| c)?|coche propio|licencia de conducir|expectativas(?: salariales)?|preaviso|fecha de (?:inicio|incorporación)|referencias|motivaci[oó]n)$"
        ),
        comfort=(
            r"\b(?:sueldos?|salarios?|paga|(?<!ar la )(?<!er la )(?<!ir la )nómina|dinero|propinas?|plus(?:es)?|bonos?|aguinaldo|prestaciones|vacaciones|días libres|libranzas?|francos?|descansos?|horarios?(?: \w+)?|jornada (?:intensiva|continua|reducida|completa)|contrato (?:indefinido|fijo)|indefinido|estabilidad|aparcamiento|parking|estacionamiento|vales?|seguro (?:médico|de gastos)|teletrabajo total|puentes|conciliar|conciliación)\b"
            r"|^(?:ser|estar|quedar) (?:en|cerca)\b|\b(?:sin|no (?:hay |tener |trabajar )?(?:más )?|menos|ni) ?(?:\w+ )?(?:noches?|fines? de semana|findes?|domingos?|sábados?|festivos|guardias|turnos|horas extras?)\b|\b(?:domingos?|sábados?|fines? de semana|findes?|lunes|tardes?) (?:libres?|off|cerrad\w+)\b|\b(?:cerca|al lado|próxim\w+|\d+ ?min\w*|a la vuelta)\b.*\b(?:casa|hogar|metro|bus|andando|coche)\b|\bcercanía\b(?! (?:con|de la gente|de los|al cliente))|\bsalir (?:temprano|a las)\b"
        ),
        fact=r"\bel hecho de\b",
        unsaid=(
            r"^(?:Yo )?(?:Puedo|Tengo|Soy|Estoy (?:disponible|en paro|sin)|Vivo|Trabajo|Trabajé|Dije|Hice|Dejé|Fui|Estuve|Creo|Pienso|Quiero (?:saber|cobrar|ganar)|No)\b|^(?:Me|Nos) (?:preguntaron|preguntó|dijeron|dijo|hicieron|pidieron)\b|^(?:Fue|Era|Es) (?:\w+ )?(?:corta?|largo|larga|raro|rara|bien|normal|rápida?|frío|fría|sólo|solo|todo|de todo)\b"
        ),
    ),
    "pt": Doubts(
        hesitation=(
            r"^um pouco\b|\b(?:de tudo um pouco|um pouco de tudo|sei l[aá]|talvez|mais ou menos|o de sempre|o (?:b[aá]sico|normal|de praxe|costume)|papo (?:geral|furado|informal)|conversa (?:geral|fiada|informal|solta)|basicamente|meio que|nada (?:de|em|demais|concreto|a ver) ?\w*|coisas (?:gerais|variadas|do tipo|assim|normais)|do costume)\b|\bn[aã]o (?:me )?(?:lembro|recordo)\b|\bn[aã]o (?:\w+ )?sei\b|\bach[oe](?: (?:q|que))?\b|\bmais (?:da|de|do|sobre) .*\bdo que\b|\b(?:na verdade|e pronto|e s[oó]|mesmo)$|^(?:s[oó]|apenas|mais|tipo)\b|\bpouca coisa\b|\bnem (?:sei|lembro)\b"
        ),
        chat=(
            r"\b(?:q|pq|tb|tbm|vc|vcs|qts|qtas|qto|qdo|obg|td|msm|mto|mt|blz|hj|kk+|rs+|lol|massa demais|top demais|top|show|bacana demais|porra|merda|caralho|foda|trampo|trampar|grana|galera|cara|mano|malta|bué|fixe|tipo|treta|chato|zoeira|bagulho|rolê)\b|\bc/|\bp/|(?-i:\bn\b)(?!')"
        ),
        verb=(
            r"(?:^(?!me \w+[aei]r\b)|(?<=\s))(?:me|te|lhe|lhes|eu|a gente|nós|eles|elas)(?=\s)|(?<!r)-(?:me|te|se|lhe|lhes|nos)\b|\b\w{3,}(?:aram|iram)\b|\b\w{2,}eram\b|\b(?:perguntaram|disseram|falamos|falámos|conversamos|conversámos|explicaram|contaram|mostraram|fizemos|vimos|fomos|tratamos|falei|contei|disse|fiz|fui|saí|perguntou|falou|explicou|disseram|eram|é|são|está|estão|tem|têm|há|tinha|posso|tenho|sou|estou|quero|paga|pagam|fecha|abre|topava|topo|mudam|começa|começam|acaba|acabam|termina|terminam|demora|atrasa|cresce|crescem|aumenta|quebra|chegam|fica|ficam)\b|(?<!^)(?<!a )(?<!de )(?<!da )\bmuda(?: |$)(?!de |d[oa]s? )|, (?:do|da|dos|das) "
        ),
        clause=r"que|quem|qual|quais|como|onde|quando|quant[oa]s?|se|porque|por que",
        preposition=r"(?:de|do|da|dos|das|em|no|na|nas|nos|com|por|pelo|pela|pelos|pelas|para|pra|sobre|sem|desde|até|entre|ao|aos|à|às|perto|dentro|num|numa)\b(?! que)",
        own=(
            r"(?:.*(?<!\w))(?:meu|minha|meus|minhas|mim)\b|(?:[oa]s? )?(?:experiência (?:em|na|no|nas|nos|com|como|prévia|profissional|anterior)\b.*|disponibilidade(?: \w+)?|curr[ií]culo|cv|trajetória(?: profissional)?|pontos fortes(?: e (?:os )?(?:pontos )?fracos)?|pretens\w+(?: salaria\w+)?|carta de condução|cnh(?: \w)?|carteira de motorista|aviso prévio|data de início|referências|motivação|pretensão)$"
        ),
        comfort=(
            r"\b(?:salários?|ordenado|remuneração|dinheiro|gorjetas?|bónus|bônus|comiss(?:ão|ões)|benefícios|vale[- ]?(?:transporte|refeição|alimentação)|vt|vr|plano de saúde|convênio|subsídios?(?: de \w+)?|férias|folgas?|descanso|horários?(?: \w+)?|contrato (?:sem termo|efetivo|efectivo)|clt|estabilidade|estacionamento|feriados|décimo terceiro|13º|plr|sexta curta)\b"
            r"|^(?:ser|estar|ficar) (?:em|no|na|perto)\b|\b(?:sem|não (?:ter |haver |há |trabalhar )?(?:mais )?|menos|nem) ?(?:\w+ )?(?:noites?|fins? de semana|finais? de semana|domingos?|sábados?|feriados|plantões|turnos|horas extras?)\b|\b(?:domingos?|sábados?|fins? de semana|finais? de semana|segundas?) (?:livres?|off|fechad\w+)\b|\b(?:perto|pertinho|ao lado|próxim\w+|\d+ ?min\w*)\b.*\b(?:casa|metro|metrô|ônibus|autocarro|pé|comboio)\b|\bsair (?:cedo|às)\b"
        ),
        fact=r"\bo fa(?:c)?to de\b",
        unsaid=(
            r"^(?:Eu )?(?:Posso|Tenho|Sou|Estou (?:disponível|sem|desempregad\w)|Moro|Trabalho|Trabalhei|Disse|Fiz|Saí|Fui|Acho|Penso|Quero (?:saber|ganhar)|Não)\b|^(?:Foi|Era|É) (?:\w+ )?(?:curt[oa]|longo|longa|estranh[oa]|normal|rápid[oa]|fri[oa]|só|tudo|de tudo|ok)\b|^(?:Eles|Elas|Vocês|A gente|Nós) (?:me )?(?:perguntaram|disseram|falaram|pediram|falou|conversou|conversamos|falamos)\b"
        ),
    ),
    "ja": Doubts(
        hesitation=(
            r"よく(?:わから|分から|覚えて)|(?:わから|分から)(?:ない|ん|なか)|覚えて(?:い)?(?:ない|ません)|忘れ(?:た|ちゃ|まし)|たぶん|多分|かもしれ|一応|なんとなく|なんか|適当|特に(?:な[しい]|これと)|これといって|いろいろ(?:と|$)|色々(?:と|$)|雑談|世間話|普通の(?:話|こと|質問)|いつもの|^(?:いつも|普通|一般的?)$|ありきたり|一般的な(?:話|こと|質問)|全般$|もろもろ|諸々|かな[ぁあ]?(?:$|[、。])|みたいな(?:感じ|の|こと)|な感じ|感じ$|くらい$|ぐらい$|程度$"
        ),
        chat=(
            r"めっちゃ|めちゃ|すごい?(?:$|こと$)|すごく?(?:いい|良)|(?:けっこう|結構)(?:ある|いる|多)|すげ|やば|ヤバ|マジ|まじで|ガチ|うざ|ウザ|だるい|ダル|エグ|えぐ|ウケ|やった(?:$|[、。])|やん(?:$|[、。])|やろ|へん(?:$|[、。])|っぽい|ちょい|いっぱい|(?<!アル)バイト|チャリ|ぶっちゃけ|ググ|コピペ|なんで|けど|だけど|だし$|やつ|とこ(?!ろ)|って(?:言|聞|いう|感|思|さ|の|$)|じゃん|んだ|(?<![立育捨建当])てる|でる$|ちゃう|ちゃっ"
        ),
        verb=(
            r"が[\u4e00-\u9fff]{2}$|のが[^、のこ]{0,12}(?:しい|い|好き|楽しみ|魅力)(?:こと)?$|[がもは][^、がもは]{0,8}(?:ない|しい|たい|ごい|かい|るい|まい|らい|ぽい)$|(?:ほう|方)が(?:いい|良い|よい)(?:こと)?$|(?:ない|たら|れば|ても|て)(?:いい|良い|よい|だめ|ダメ)(?:こと)?$|(?:聞かれ|言われ|訊かれ|質問され|頼まれ)(?:て|た|まし|、|$)|(?:話し|言っ|聞い|答え|盛り上がっ|説明し|教わっ|見せてもらっ|思っ|感じ)(?:た|て)(?:$|[、。])|(?:という|って)(?:話|感じ)$|[うくぐすつぬぶむるい]し(?:$|、)|(?:から|ので|のに|けれど|けど)(?:$|[、。])|。."
        ),
        clause="(?!)",
        preposition=r"[をがはにでと、]",
        own=(
            r".*(?:TOEIC|英検|簿記|漢検).{0,6}\d.*|.*の(?:経験|職歴)$|.*(?:(?:息子|娘|妻|夫|うちの子|自分の子)の|(?:子供|子ども|こども)の(?:お?迎え|発熱|看病)).*|.*(?<!未)経験$|(?:.*の)?(?:アルバイト経験|実務経験)(?:の(?:内容|テーマ))?$|.*(?:自分の|私の|僕の|自己PR|自己紹介|職務経歴|経験年数|志望理由)|(?:志望動機|自己PR|自己紹介|職務経歴|経歴|転職)(?!の(?:伝え方|書き方|話し方|まとめ方|考え方))|(?:自分の)?(?:強み(?:と弱み)?|弱み|長所(?:と短所)?|短所|資格の有無|免許の有無|入社(?:可能)?(?:日|時期)|いつから働けるか|希望条件|前職)(?:について|のこと)?$|.*を?(?:辞め|やめ)た(?!人|方|スタッフ|社員|先輩)|.*(?:経験|資格|免許)の有無"
        ),
        comfort=(
            r"駅(?:から|近|まで|徒歩)|徒歩\d|給与|給料|時給|年収|賞与|ボーナス|昇給|手当|待遇|有給|福利厚生|休み|休日|休暇|残業(?:なし|がない|が少|少な)|定時|土日|週休|夜勤(?:なし|がない)|転勤(?:なし|がない)|(?:家|自宅|駅|職場|保育園|学校)(?:から|に|が)?(?:近|徒歩|すぐ)|^近い|通勤|社割|まかない(?:付|つき)|交通費|正社員|安定(?:し(?:た(?:会社|企業|収入|仕事)|て(?:い)?る(?:こと|ところ)?)|性)?$|駐車場|社員食堂|時短|副業可|副業"
        ),
        fact="(?!)",
        unsaid=r"(?:聞かれ|言われ|わから|分から|覚えて(?:い)?ま?せん|話しました。|聞きました。|でした。.+|けど|普通でした|短かった|特に)",
    ),
}
