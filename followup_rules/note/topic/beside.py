# ruff: noqa: E501  # an expression is read in one line
"""What stands beside a thing and is none: a comment, the circumstances, a second thing to do.

"your switch from Epic to Cerner, wrong direction", "un caso, cliente enojado" and "get the licence
first and then call them" each begin with what may stand in a note, and go on with what may not.
"""

import re
from dataclasses import replace
from typing import Final

from followup_rules.note.topic.match import compiled
from followup_rules.note.topic.typed import Form, Topic, Use

_COMMENT: Final[dict[str, str]] = {
    "en": (
        r"(?:nobody|no one|everyone|everybody|someone|somebody)(?:'s)? (?!who\b|else\b|on\b|in\b|at\b|from\b|and\b)\w+"
        r"|(?:an? )?(?:(?:very|so|such|really|totally|pretty|completely) )?(?:an? )?(?:wrong|bad|poor|weird|odd|strange|crazy|silly|big|huge|good|great|nice|total|pure|real) (?:direction|way round|idea|move|mistake|call|choice|decision|shame|joke|waste|pity|thing|news)"
        r"|(?:even )?(?:if|though|although)\b.*|(?!(?:family|supply|assembly|reply|rally|jelly|anomaly|italy|july|butterfly|monopoly|homily|elderly|weekly|monthly|daily)\b)[a-z]{3,}ly(?: enough)?|of course|for sure|thank god|thankfully|no doubt|as always|as expected|like always"
    ),
    "de": (
        r"(?:niemand|keiner|jeder|alle|jemand) (?!der\b|die\b|im\b|in\b|aus\b|und\b|[A-ZÄÖÜ])\w+.*"
        r"|(?:(?:ganz|sehr|echt|total|so) )?(?:eine? )?(?:falsche[rs]?|schlechte[rs]?|gute[rs]?|großer|grosser|komische|blöde|dumme|tolle|super) (?:Richtung|Idee|Entscheidung|Fehler|Wahl|Sache|Witz)"
        r"|(?:auch wenn|selbst wenn|obwohl|und wenn|wenn auch)\b.*|(?:davon|darunter|dabei) .*|(?:(?:ab|im|bis|wohl) )?(?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: (?:oder|und|bis) (?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))?|(?:leider|natürlich|hoffentlich|endlich|übrigens|wahrscheinlich|vermutlich|offenbar|angeblich|klar|logisch|eh klar|zum glück|glücklicherweise|gott sei dank|na klar|selbstverständlich|wie immer|wie erwartet|(?:echt |sehr |so )?schade)"
    ),
    "fr": (
        r"(?:personne (?:ne |n')|tout le monde (?!d)|quelqu'un (?!d)|chacun (?!d))\w+.*"
        r"|(?:une? )?(?:(?:très|trop|vraiment) )?(?:mauvaise?|bonne|bon|drôle d'|grosse|grande|énorme|belle) ?(?:idée|direction|erreur|choix|décision|blague|nouvelle|dommage)|dommage"
        r"|(?:même si|quitte à|bien que|ne serait-ce que)\b.*|(?:mal)?heureusement|forcément|apparemment|bizarrement|franchement|honnêtement|clairement|finalement|logiquement|visiblement|sûrement|normalement|naturellement|bien sûr|évidemment|forcément|enfin|hélas|comme prévu|comme d'habitude|tant mieux|tant pis|par chance"
    ),
    "es": (
        r"(?:nadie|alguien|todo el mundo) (?!de|en\b|que\b)\w+.*"
        r"|(?:una? )?(?:(?:muy|qué) )?(?:mala|buena|gran|grave|pésima|p[eé]simo|mal|buen) (?:idea|error|direcci[oó]n|decisi[oó]n|elecci[oó]n|noticia)|(?:una|qué|que) (?:pena|l[aá]stima|locura)"
        r"|(?:aunque|aun si|as[ií] sea|ni que sea)\b.*|[a-zá-ú]+mente|por (?:fin|suerte|desgracia|supuesto)|menos mal|claro|obvio|l[oó]gico|como siempre|gracias a dios|ojal[aá]|al fin|un sueño"
    ),
    "pt": (
        r"(?:ningu[eé]m|algu[eé]m|todo (?:o )?mundo|toda a gente) (?!d[aoe]|em\b|n[ao]\b|que\b)\w+.*"
        r"|(?:uma? )?(?:(?:muito|que) )?(?:m[aá]|boa|grande|p[eé]ssim[ao]|mau|bom) (?:ideia|erro|dire[cç]+[aã]o|decis[aã]o|escolha|not[ií]cia)|(?:uma|que) (?:pena|l[aá]stima|loucura)"
        r"|(?:nem que|mesmo que|mesmo se|mesmo com|mesmo sem|ainda que|embora|apesar de)\b.*|[a-zà-ú]+mente|claro|[oó]bvio|ainda bem|gra[cç]as a deus|finalmente|por fim|por sorte|como sempre|pois claro|enfim|um sonho"
    ),
    "ja": r".*(?:残念|間違い|失敗|無理|逆|微妙|最悪)|(?:誰も|だれも|みんな|皆が).*",
}
"""After a comma: what nobody or everybody does, how good it was, or a concession."""
_QUOTED: Final = re.compile(r"[\"«“„「『].*[\"»”“」』]")
_QUOTED_WORDS: Final = 3
_SAYS: Final[dict[str, str]] = {
    "en": r"(?:we|they|i|you|it|he|she|there|we're|you'll|it's)",
    "de": r"(?:wir|man|ich|sie|es|das|du|ihr)",
    "fr": r"(?:on|je|ils?|elles?|nous|vous|ça|j'\w+|c'\w+)",
    "es": r"(?:no|se|nos|me|te|vamos|hay|ya|aqu[ií])",
    "pt": r"(?:n[aã]o|a gente|se|n[oó]s|vamos|h[aá]|j[aá]|aqui)",
}
"""Begins a sentence that is quoted behind a thing: 'pay: "we can't go higher"'."""
_THEN: Final[dict[str, str]] = {
    "en": r",? (?:and|then|and then|so) (?:then )?(?:we|i|they|she|he|(?-i:it)|see)(?:'\w+)?(?!\w).*",
    "de": r",? (?:und )?(?:dann|danach) (?:[a-zäöüß]+(?:en|e|t)) (?:wir|man|sie|er|ich)\b.*",
    "fr": r",? (?:et|pis|puis) (?:après|puis|ensuite|là|pis)? ?(?:on|je|ils?|elles?|nous|vous|ça|c'\w+|j'\w+)(?!\w).*",
    "es": r",? y (?:despu[eé]s|luego|ya|ah[ií]) (?:ya )?(?!el\b|las?\b|los\b|un[ao]?s?\b|su\b|\w+[aei]r(?:me|se|lo|la|los|las)?\b|del?\b|al?\b|que\b|(?:me )?\w+[ea] (?:el|la|los|las|un|una)\b)\w+.*",
    "pt": r",? e (?:depois|a[ií]|logo|j[aá]) (?:j[aá] )?(?![oa]s?\b|uma?\b|\w+[aei]r(?:-\w+)?\b|d[aoe]s?\b|[aà]o?s?\b)\w+.*",
}
"""In what one is advised or encouraged to do: what comes then, which somebody else does."""
_NEXT: Final = re.compile(
    r",? (?:and |und |et |pis |puis |y |e |so )*(?:then|dann|danach|après|puis|ensuite|despu[eé]s|luego|depois)\b",
    re.IGNORECASE,
)
_INDEFINITE: Final[dict[str, str]] = {
    "en": r"an? ",
    "de": r"eine?[nmr]? ",
    "fr": r"une? ",
    "es": r"una? ",
    "pt": r"uma? ",
}
_CASES: Final[dict[str, str]] = {
    "en": r"an? (?:\w+ )*(?:case|scenario|exercise|role[- ]?play|mock|example|simulation|task|situation|call|ticket|test)\b",
    "de": r"eine?n? (?:\w+ )*\w*(?:fall|fallbeispiel|übung|rollenspiel|beispiel|simulation|aufgabe|situation|szenario|test|anruf)\b",
    "fr": r"une? (?:cas|exercice|mise en situation|jeu de rôle|simulation|exemple|situation|scénario|étude de cas|test|appel)\b",
    "es": r"una? (?:caso|ejercicio|simulacro|simulación|juego de rol|ejemplo|situación|supuesto|prueba|llamada|escenario)\b",
    "pt": r"uma? (?:caso|exercício|simulação|simulacro|exemplo|situação|teste|chamada|cenário|role ?play)\b",
}
"""A case that they went through: what stands beside it tells of it, and is no second one."""
_DOING: Final[dict[str, str]] = {
    "en": r"(?!(?:training|building|parking|housing|meeting|evening|morning|pricing|staffing|scheduling|budgeting|spring)\b)[a-z]{2,}ing (?:the|a|an|my|your|more|in|for|as|it)\b",
    "fr": r"(?!(?:atelier|dernier|premier|métier|papier|chantier|cahier|offre|cadre|chambre|livre|registre|centre)\b)[a-zà-ÿ]{2,}(?:er|ir|re) (?:les?|la|une?|mon|ma|mes|plus|en)\b",
    "es": r"(?!(?:taller|alquiler|mujer|lugar|hogar)\b)[a-z]{2,}[aei]r(?:me|se)? (?:el|la|los|las|una?|mi|mis|más|en|por)\b",
    "pt": r"(?!(?:lugar|mulher|celular|familiar)\b)[a-z]{2,}[aei]r(?:-me|-se)? (?:[oa]s?|uma?|meu|minha|mais|em|por)\b",
}
"""Begins what one does: what stands beside it is to be done, too, or has its article."""
_DETERMINED: Final[dict[str, str]] = {
    "en": r"(?:an?|the|your|my|this|that|some|any|each|every|one|two|three|\d+|how|what|why|which|who|where|when)\b|\w+ing\b|\w+s\b(?<!ss)|\w+ \w+s$(?<!ss)",
    "de": r"(?:ein|der|die|das|den|dem|Ihr|eur|mein|dies|zwei|drei|\d+|wie|was|warum)|\w+(?:en|er|n|s)$|[A-ZÄÖÜ]\w+$",
    "fr": r"(?:(?:une?|les?|la|des|du|votre|vos|mon|ma|mes|ce|cette|ces|deux|trois|\d+|comment|pourquoi)\b|l'|d')|\w+s\b",
    "es": r"(?:una?|unos|unas|el|la|los|las|su|sus|mi|mis|tu|tus|este|esta|dos|tres|\d+|cómo|por qué|qué|lo)\b|\w+s\b",
    "pt": r"(?:uma?|uns|umas|[oa]s?|seus?|suas?|meus?|minhas?|este|esta|dois|duas|três|\d+|como|por que|o que)\b|\w+s\b",
}
_TO_DO: Final = {
    "en": r"(?!)",
    "fr": r"\w+(?:er|ir|re)\b",
    "es": r"\w+[aei]r(?:me|se)?\b",
    "pt": r"\w+[aei]r\b",
}


def is_comment(text: str, language: str) -> bool:
    """Tell whether words after a comma are a comment or somebody's words, and no further thing."""
    quoted = _QUOTED.fullmatch(text) is not None
    if quoted and (
        len(text.split()) >= _QUOTED_WORDS or (language == "ja" and text[-2] in "。んいすた")
    ):
        return True
    return compiled(_COMMENT[language]).fullmatch(text) is not None


_BACK: Final[dict[str, str]] = {
    "en": r"\b(?:it|that|them|this|those)$",
    "de": r"\b(?:damit|darauf|dafür|darüber|daran|das|dazu|davon|es) (?-i:[a-zäöüß]+)$|\bbis dahin\b",
    "fr": r"\b(?:ça|cela|celui-ci|celle-ci)$",
    "es": r"\b(?:eso|esto|ello)$",
    "pt": r"\b(?:isso|isto|disso|disto|nisso)$",
    "ja": r"^(?:それ|これ|そこ|その(?:後|時|とき|ため))",
}
"""Ends a clause that speaks of what was named before it, and may be left out."""


def without_its_noun(topic: Topic, language: str) -> Topic:
    """Leave out a clause of a list that speaks of what was named before: "how they deal with it"."""
    clause = topic.form == "clause" or topic.text.startswith("la façon dont")
    if not clause or not compiled(_BACK[language]).search(topic.text):
        return topic
    return replace(topic, text="", form="", trouble="clause")


def quotes_a_sentence(text: str, language: str) -> bool:
    """Tell whether a thing is followed by a sentence in marks."""
    if language not in _SAYS:
        return False
    return compiled(rf".*\w.*[\"«“„] ?{_SAYS[language]}(?!\w).*").match(text) is not None


def goes_on(text: str, form: Form, language: str) -> bool:
    """Tell whether what one is to do goes on with what comes then: "and then we'll see"."""
    if language not in _THEN or form not in ("infinitive", "noun"):
        return False
    found = compiled(_THEN[language]).search(text)
    return found is not None and (form == "infinitive" or _NEXT.match(found[0]) is not None)


def unlike_first(found: list[Topic], language: str, use: Use) -> list[Topic]:
    """Leave out what thanks can't name beside the first thing: its circumstances, another verb."""
    if use != "thanks" or language == "ja" or len(found) < 2 or found[0].form != "noun":  # noqa: PLR2004
        return found
    first = found[0].text
    one = compiled(_INDEFINITE[language]).match(first) is not None
    does = language in _DOING and compiled(_DOING[language]).match(first) is not None
    if not one and not does:
        return found
    case = language in _CASES and compiled(_CASES[language]).match(first) is not None
    kept = [found[0]]
    for topic in found[1:]:
        fits = topic.form != "noun" or bool(compiled(_DETERMINED[language]).match(topic.text))
        fits = fits or (does and bool(compiled(_TO_DO.get(language, "(?!)")).match(topic.text)))
        fits = fits and not (case and compiled(_INDEFINITE[language]).match(topic.text))
        kept.append(topic if fits else replace(topic, text="", form="", trouble="clause"))
    return kept
